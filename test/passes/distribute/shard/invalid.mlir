// RUN: llm-opt %s --passes=llm-shard{degree=3} --split-input-file --verify-diagnostics

// A rank without a head would have nothing to do.
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func @two_heads(%x: tensor<?x16xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                     %w: tensor<16x16xf32> {llm.role = "weight", llm.name = "q"},
                     %wk: tensor<16x16xf32> {llm.role = "weight", llm.name = "k"},
                     %wv: tensor<16x16xf32> {llm.role = "weight", llm.name = "v"},
                     %wo: tensor<16x16xf32> {llm.role = "weight", llm.name = "o"}) -> tensor<?x16xf32> {
  %zero = arith.constant 0 : index
  %t = tensor.dim %x, %zero : tensor<?x16xf32>
  %q, %k, %v = "llm.qkv"(%x, %w, %wk, %wv) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>}
    : (tensor<?x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) -> (tensor<?x16xf32>, tensor<?x16xf32>, tensor<?x16xf32>)
  %qh = tensor.expand_shape %q [[0], [1, 2]] output_shape [%t, 2, 8] : tensor<?x16xf32> into tensor<?x2x8xf32>
  %kh = tensor.expand_shape %k [[0], [1, 2]] output_shape [%t, 2, 8] : tensor<?x16xf32> into tensor<?x2x8xf32>
  %vh = tensor.expand_shape %v [[0], [1, 2]] output_shape [%t, 2, 8] : tensor<?x16xf32> into tensor<?x2x8xf32>
  // expected-error @+1 {{llm-shard: expects a degree of at most 2, the number of query heads, got 3}}
  %a = "llm.attention"(%qh, %kh, %vh) {scale = 0.35 : f64, causal = true} : (tensor<?x2x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x2x8xf32>
  %flat = tensor.collapse_shape %a [[0], [1, 2]] : tensor<?x2x8xf32> into tensor<?x16xf32>
  %y = "llm.linear"(%flat, %wo) : (tensor<?x16xf32>, tensor<16x16xf32>) -> tensor<?x16xf32>
  return %y : tensor<?x16xf32>
}
}

// -----

// One weight in two places, of which only one can be cut.
module attributes {llm.symbols = {tokens = {max = 64 : i64}}} {
func.func @shared(%x: tensor<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
                  %w: tensor<8x8xf32> {llm.role = "weight", llm.name = "w"}) -> tensor<?x8xf32> {
  %h = "llm.linear"(%x, %w) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  %a = "llm.silu"(%h) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  // expected-error @+1 {{llm-shard: expects ops to take one part of weight 'w', got rows<3x1> and columns<3x1>}}
  %y = "llm.linear"(%a, %w) : (tensor<?x8xf32>, tensor<8x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
}

// -----

// A part of a part is nobody's.
func.func @cut(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  // expected-error @+1 {{llm-shard: expects a program that is whole, got one that is cut already}}
  %y = "llm.all_reduce"(%x) {degree = 2 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
