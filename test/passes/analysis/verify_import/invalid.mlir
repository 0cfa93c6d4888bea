// RUN: llm-opt %s --passes=llm-verify-import --split-input-file --verify-diagnostics

module {
  // expected-error @below {{'builtin.module' op expects to stand in no other module}}
  module {
  }
}

// -----


// expected-error @below {{'func.func' op @buffers expects argument 1 to be a ranked tensor of f64, }}
func.func @buffers(%x: tensor<4xf32>, %y: memref<4xf32>) {
  return
}

// -----

// expected-error @below {{'func.func' op @complex expects result 0 to be a ranked tensor of f64, }}
func.func @complex() -> complex<f32> {
  %z = complex.constant [1.0 : f32, 2.0 : f32] : complex<f32>
  return %z : complex<f32>
}

// -----

func.func private @elsewhere(%x: tensor<4xf32>)

func.func @calls_a_declaration(%x: tensor<4xf32>) {
  // expected-error @below {{'func.call' op expects a function with a body, got the declaration @elsewhere}}
  call @elsewhere(%x) : (tensor<4xf32>) -> ()
  return
}

// -----

func.func private @even(%x: tensor<4xf32>) {
  // expected-error @below {{'func.call' op expects no function that calls itself, got @odd inside @even}}
  call @odd(%x) : (tensor<4xf32>) -> ()
  return
}

func.func private @odd(%x: tensor<4xf32>) {
  call @even(%x) : (tensor<4xf32>) -> ()
  return
}

// -----

func.func @elided() -> tensor<2xf32> {
  // expected-error @below {{'arith.constant' op expects resource __elided__ in the module, got none}}
  %w = arith.constant dense_resource<__elided__> : tensor<2xf32>
  return %w : tensor<2xf32>
}

// -----

func.func @dim(%x: tensor<?x8xf32>) -> index {
  %c7 = arith.constant 7 : index
  // expected-error @below {{'tensor.dim' op expects a dimension below the rank 2 of tensor<?x8xf32>, got 7}}
  %d = tensor.dim %x, %c7 : tensor<?x8xf32>
  return %d : index
}

// -----

// expected-error @below {{'func.func' op @role expects argument 0 to have llm.role input, output, weight, cache, arena, state, got 'banana'}}
func.func @role(%x: tensor<4xf32> {llm.role = "banana", llm.name = "x"}) {
  return
}

// -----

// expected-error @below {{layout expects 'plain', 'panel<A>' or 'panel<AxB>', got 'panel<banana>'}}
module {
  func.func @layout(%x: tensor<4xf32> {llm.role = "weight", llm.name = "x", llm.layout = "panel<banana>"}) {
    return
  }
}

// -----

func.func @tiles(%x: tensor<2x8xf32>, %w: tensor<4x8xf32>) -> tensor<2x4xf32> {
  // expected-error @below {{'llm.linear' op attribute 'llm.tiles': tiles expect some of width, rows, }}
  %y = "llm.linear"(%x, %w) {llm.tiles = {banana = 3 : i64}} : (tensor<2x8xf32>, tensor<4x8xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// -----

module attributes {llm.target = "cuda:sm_80"} {
  func.func @exponential(%x: tensor<2xf64>) -> tensor<2xf64> {
    // expected-error @below {{'llm.silu' op expects f32 or narrower where the target is a GPU}}
    %y = "llm.silu"(%x) : (tensor<2xf64>) -> tensor<2xf64>
    return %y : tensor<2xf64>
  }
}

// -----

module attributes {llm.target = "cuda:sm_80"} {
  func.func @root(%x: tensor<2xf32>) -> tensor<2xf32> {
    %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%x : tensor<2xf32>) {
    ^bb0(%a: f32):
      // expected-error @below {{'math.cbrt' op expects a CPU as target: of 'math', GPUs have math.absf, }}
      %r = math.cbrt %a : f32
      linalg.yield %r : f32
    } -> tensor<2xf32>
    return %y : tensor<2xf32>
  }
}
