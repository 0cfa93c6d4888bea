// RUN: llm-opt %s --passes=llm-find-redundancy --remarks --verify-diagnostics

#turn = affine_map<(i, j) -> (j, i)>
#same = affine_map<(i, j) -> (i, j)>

// The second sum is the first once more, and the third is read by nobody.
func.func @repeated(%x: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %a = "llm.add"(%x, %x) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  // expected-remark @+1 {{'llm.add' op computes once more what an op before it has computed}}
  %b = "llm.add"(%x, %x) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  // expected-remark @+1 {{'llm.silu' op nobody uses the results}}
  %c = "llm.silu"(%x) : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %a, %b : tensor<4x4xf32>, tensor<4x4xf32>
}

// A branch sees what was computed before it.
func.func @inside_a_branch(%x: tensor<4xf32>, %c: i1) -> (tensor<4xf32>, tensor<4xf32>) {
  %a = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  %r = scf.if %c -> (tensor<4xf32>) {
    // expected-remark @+1 {{once more}}
    %b = "llm.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
    scf.yield %b : tensor<4xf32>
  } else {
    scf.yield %x : tensor<4xf32>
  }
  return %a, %r : tensor<4xf32>, tensor<4xf32>
}

func.func @constants() -> tensor<2xf32> {
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  // expected-remark @+1 {{all operands are constants: the results could be, too}}
  %r = math.exp %c : tensor<2xf32>
  return %r : tensor<2xf32>
}

// A transpose as an op, and as a generic that turns it back.
func.func @transposes(%x: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %e = tensor.empty() : tensor<3x2xf32>
  %f = tensor.empty() : tensor<2x3xf32>
  %t = linalg.transpose ins(%x : tensor<2x3xf32>) outs(%e : tensor<3x2xf32>) permutation = [1, 0]
  // expected-remark @+1 {{undoes the transpose of 'linalg.transpose' that its operand comes from}}
  %r = linalg.generic {indexing_maps = [#turn, #same], iterator_types = ["parallel", "parallel"]}
      ins(%t : tensor<3x2xf32>) outs(%f : tensor<2x3xf32>) {
  ^bb0(%a: f32, %b: f32):
    linalg.yield %a : f32
  } -> tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

func.func @widenings(%x: tensor<4xbf16>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %a = arith.extf %x : tensor<4xbf16> to tensor<4xf32>
  // expected-remark @+1 {{'arith.extf' op computes once more}}
  %b = arith.extf %x : tensor<4xbf16> to tensor<4xf32>
  %n = arith.truncf %y : tensor<4xf32> to tensor<4xbf16>
  // expected-remark @+1 {{widens again what was narrowed from this type}}
  %w = arith.extf %n : tensor<4xbf16> to tensor<4xf32>
  return %a, %b, %w : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}
