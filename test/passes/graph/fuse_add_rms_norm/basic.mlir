// RUN: llm-opt %s --passes=llm-fuse-add-rms-norm | filecheck %s

// A residual addition and the norm of its sum; the sum goes on as the residual stream.
// CHECK-LABEL: func.func @residual
// CHECK-SAME: (%[[X:[a-z0-9]*]]: {{[^,]*}}, %[[H:[a-z0-9]*]]: {{[^,]*}}, %[[W:[a-z0-9]*]]:
// CHECK-NEXT: %[[R:.*]]:2 = "llm.add_rms_norm"(%[[X]], %[[H]], %[[W]])
// CHECK-SAME: -> (tensor<?x64xf32>, tensor<?x64xbf16>)
// CHECK-NEXT: return %[[R]]#0, %[[R]]#1
func.func @residual(%x: tensor<?x64xf32>, %h: tensor<?x64xf32>, %w: tensor<64xbf16>)
    -> (tensor<?x64xf32>, tensor<?x64xbf16>) {
  %s = "llm.add"(%x, %h) : (tensor<?x64xf32>, tensor<?x64xf32>) -> tensor<?x64xf32>
  %n = "llm.rms_norm"(%s, %w) {eps = 1.0e-5} : (tensor<?x64xf32>, tensor<64xbf16>) -> tensor<?x64xbf16>
  return %s, %n : tensor<?x64xf32>, tensor<?x64xbf16>
}
