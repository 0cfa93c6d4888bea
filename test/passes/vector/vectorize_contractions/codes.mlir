// RUN: llm-opt %s --target=znver4 --stop-after=vector | filecheck %s
// RUN: llm-opt %s --target=haswell --stop-after=vector | filecheck %s --check-prefix=DECODED

// Where bytes are multiplied in one instruction, sums of a group are integers, which are scaled once.
// CHECK: func.func private @llm_contract_0
// CHECK: scf.for {{.*}} -> (vector<16xf32>
// CHECK: scf.for {{.*}} -> (vector<16xi32>
// CHECK: llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"
// CHECK: arith.sitofp {{.*}} : vector<16xi32> to vector<16xf32>
// Elsewhere codes become f32 factors.
// DECODED: func.func private @llm_contract_0
// DECODED-NOT: vpdpbusd
// DECODED: arith.andi
// DECODED: arith.sitofp {{.*}} : vector<8xi32> to vector<8xf32>
// DECODED: vector.fma
func.func @nibbles(%x: tensor<?x64xf32>, %c: tensor<96x32xi8> {llm.role = "weight", llm.name = "c"},
    %s: tensor<96x2xbf16> {llm.role = "weight", llm.name = "s"}) -> tensor<?x96xf32> {
  %w = "llm.dequantize"(%c, %s) {bits = 4 : i64, group = 32 : i64} : (tensor<96x32xi8>, tensor<96x2xbf16>) -> tensor<96x64xf32>
  %y = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<96x64xf32>) -> tensor<?x96xf32>
  return %y : tensor<?x96xf32>
}
