// RUN: llm-opt %s --passes=llm-fuse-gate-up | filecheck %s

// Gate and up projection with the activation between them become one op, which keeps the activation's result type.
// CHECK-LABEL: func.func @mlp
// CHECK-SAME: (%[[X:[a-z0-9]*]]: {{[^,]*}}, %[[GATE:[a-z0-9]*]]: {{[^,]*}}, %[[UP:[a-z0-9]*]]:
// CHECK-NEXT: %[[R:.*]] = "llm.gate_up"(%[[X]], %[[GATE]], %[[UP]])
// CHECK-SAME: -> tensor<?x96xbf16>
// CHECK-NEXT: return %[[R]]
func.func @mlp(%x: tensor<?x64xbf16>, %gate: tensor<96x64xbf16>, %up: tensor<96x64xbf16>) -> tensor<?x96xbf16> {
  %u = "llm.linear"(%x, %up) : (tensor<?x64xbf16>, tensor<96x64xbf16>) -> tensor<?x96xf32>
  %g = "llm.linear"(%x, %gate) : (tensor<?x64xbf16>, tensor<96x64xbf16>) -> tensor<?x96xf32>
  %r = "llm.swiglu"(%g, %u) : (tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xbf16>
  return %r : tensor<?x96xbf16>
}
