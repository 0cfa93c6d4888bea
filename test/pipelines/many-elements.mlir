// Packed, this weight has more than 2^31 elements: where a panel begins is computed in 64 bits, and nothing is cut.
// RUN: llm-opt %s --target=haswell --stop-after=llvm | filecheck %s

// CHECK-NOT: : i64 to i32
// CHECK: %[[PANEL:.*]] = llvm.mlir.constant(262144 : index) : i64
// CHECK: %[[BEGIN:.*]] = llvm.mul %{{.*}}, %[[PANEL]] overflow<nsw> : i64
// CHECK: llvm.call @llm_contract_0({{.*}}, %[[BEGIN]], {{.*}})
// CHECK-NOT: : i64 to i32
func.func @linear(%x: tensor<?x4096xbf16>, %w: tensor<1048576x4096xbf16> {llm.role = "weight", llm.name = "w"})
    -> tensor<?x1048576xbf16> {
  %y = "llm.linear"(%x, %w) : (tensor<?x4096xbf16>, tensor<1048576x4096xbf16>) -> tensor<?x1048576xbf16>
  return %y : tensor<?x1048576xbf16>
}
