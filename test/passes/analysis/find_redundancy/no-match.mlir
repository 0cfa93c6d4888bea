// RUN: llm-opt %s --passes=llm-find-redundancy --remarks --verify-diagnostics

#turn = affine_map<(i, j) -> (j, i)>
#same = affine_map<(i, j) -> (i, j)>

// One result of two is used; attributes differ; bodies differ.
func.func @needed(%x: tensor<4x4xf32>, %w: tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
  %s, %n = "llm.add_rms_norm"(%x, %x, %w) {eps = 1.0e-05 : f64}
      : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
  %a = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
  %b = "llm.rms_norm"(%x, %w) {eps = 1.0e-06 : f64} : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
  return %n, %a, %b : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
}

// What one branch computes is not there in the other.
func.func @branches(%x: tensor<4xf32>, %c: i1) -> tensor<4xf32> {
  %r = scf.if %c -> (tensor<4xf32>) {
    %b = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    scf.yield %b : tensor<4xf32>
  } else {
    %b = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    scf.yield %b : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// Memory of zeros is made where it is used, and two turns in one direction are no way back.
func.func @turned(%x: tensor<2x3x4xf32>) -> (tensor<4x2x3xf32>, tensor<2xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<3x4x2xf32>
  %f = tensor.empty() : tensor<4x2x3xf32>
  %t = linalg.transpose ins(%x : tensor<2x3x4xf32>) outs(%e : tensor<3x4x2xf32>) permutation = [1, 2, 0]
  %r = linalg.transpose ins(%t : tensor<3x4x2xf32>) outs(%f : tensor<4x2x3xf32>) permutation = [1, 2, 0]
  %g = tensor.empty() : tensor<2xf32>
  %z = linalg.fill ins(%zero : f32) outs(%g : tensor<2xf32>) -> tensor<2xf32>
  return %r, %z : tensor<4x2x3xf32>, tensor<2xf32>
}
