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

// Registers are allotted to heads and their elements when code is made.
func.func @heads(%q: tensor<?x?x8xf32>, %k: tensor<?x2x8xf32>) -> tensor<?x?x8xf32> {
  // expected-error @below {{'llm.attention' op expects q with static sizes from dimension 1 on, got tensor<?x?x8xf32>}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64}
      : (tensor<?x?x8xf32>, tensor<?x2x8xf32>, tensor<?x2x8xf32>) -> tensor<?x?x8xf32>
  return %r : tensor<?x?x8xf32>
}

// -----

func.func @tiles(%x: tensor<2x8xf32>, %w: tensor<4x8xf32>) -> tensor<2x4xf32> {
  // expected-error @below {{'llm.linear' op attribute 'llm.tiles': tiles expect some of width, rows, }}
  %y = "llm.linear"(%x, %w) {llm.tiles = {banana = 3 : i64}} : (tensor<2x8xf32>, tensor<4x8xf32>) -> tensor<2x4xf32>
  return %y : tensor<2x4xf32>
}

// -----

func.func @cache(%c: tensor<2x4x?x256x64xf32>, %n: tensor<?x?x64xf32>, %i: index, %o: tensor<?xi32>, %l: tensor<?xi32>)
    -> tensor<2x4x?x256x64xf32> {
  // expected-error @below {{'llm.kv_update' op expects cache with static sizes from dimension 0 on}}
  %r = "llm.kv_update"(%c, %n, %i, %o, %l, %l) : (tensor<2x4x?x256x64xf32>, tensor<?x?x64xf32>, index, tensor<?xi32>,
      tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x?x256x64xf32>
  return %r : tensor<2x4x?x256x64xf32>
}

// -----

module attributes {llm.target = "cuda:sm_80"} {
  func.func @exponential(%x: tensor<2xf64>) -> tensor<2xf64> {
    // expected-error @below {{'llm.silu' op expects another type or target: a GPU has no code for it on tensor<2xf64>}}
    %y = "llm.silu"(%x) : (tensor<2xf64>) -> tensor<2xf64>
    return %y : tensor<2xf64>
  }
}

// -----

func.func @empty_cache(%q: tensor<?x9x64xf32>, %k: tensor<2x4x3x0x64xf32>, %i: index, %o: tensor<?xi32>,
    %l: tensor<?xi32>) -> tensor<?x9x64xf32> {
  // expected-error @below {{'llm.cached_attention' op expects k_cache with room for keys, got tensor<2x4x3x0x64xf32>}}
  %r = "llm.cached_attention"(%q, %k, %k, %i, %o, %l, %l) {scale = 0.125 : f64} : (tensor<?x9x64xf32>,
      tensor<2x4x3x0x64xf32>, tensor<2x4x3x0x64xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x9x64xf32>
  return %r : tensor<?x9x64xf32>
}

// -----

module attributes {llm.target = "cuda:sm_80"} {
  func.func @root(%x: tensor<2xf32>) -> tensor<2xf32> {
    %y = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]} outs(%x : tensor<2xf32>) {
    ^bb0(%a: f32):
      // expected-error @below {{'math.cbrt' op expects another type or target: a GPU has no code for it on f32}}
      %r = math.cbrt %a : f32
      linalg.yield %r : f32
    } -> tensor<2xf32>
    return %y : tensor<2xf32>
  }
}

// -----

// expected-error @below {{'func.func' op expects a name in UTF-8, got other bytes}}
func.func @"\FF"() {
  return
}

// -----

// LLVM calls a function of this name, and would call this one.
// expected-error @below {{'func.func' op expects a name that compiled code has no other function by, got 'exp'}}
func.func @exp(%x: tensor<4xf64>) -> tensor<4xf64> {
  %y = "llm.silu"(%x) : (tensor<4xf64>) -> tensor<4xf64>
  return %y : tensor<4xf64>
}

// -----

// expected-error @below {{'func.func' op expects a name that compiled code has no other function by, got 'llm_barrier'}}
func.func private @llm_barrier() {
  return
}

// -----

module attributes {llm.target = "cuda:sm_80"} {
  func.func @in_f64(%q: tensor<2x4x8xf64>, %k: tensor<3x2x8xf64>) -> tensor<2x4x8xf32> {
    // expected-error @below {{'llm.attention' op expects another type or target: a GPU sums in f32, got tensor<2x4x8xf64>}}
    %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64}
        : (tensor<2x4x8xf64>, tensor<3x2x8xf64>, tensor<3x2x8xf64>) -> tensor<2x4x8xf32>
    return %r : tensor<2x4x8xf32>
  }
}

// -----

func.func @short() -> tensor<3xf32> {
  // expected-error @below {{'arith.constant' op expects 12 bytes of resource numbers, got 8}}
  %w = arith.constant dense_resource<numbers> : tensor<3xf32>
  return %w : tensor<3xf32>
}

{-# dialect_resources: {builtin: {numbers: "0x040000000000803F00000040"}} #-}

// -----

func.func @bits() -> tensor<2xi1> {
  // expected-error @below {{'arith.constant' op expects no dense_resource of i1, which has several forms: write dense}}
  %w = arith.constant dense_resource<bits> : tensor<2xi1>
  return %w : tensor<2xi1>
}

{-# dialect_resources: {builtin: {bits: "0x010000000100"}} #-}

// -----

func.func @wide_mask(%q: tensor<2x4x8xf32>, %k: tensor<3x2x8xf32>, %m: tensor<2x3xf64>) -> tensor<2x4x8xf32> {
  // expected-error @below {{'llm.attention' op expects a mask of 16 or 32 bits, or q of f64 too, got tensor<2x3xf64>}}
  %r = "llm.attention"(%q, %k, %k, %m) {causal = true, scale = 0.5 : f64}
      : (tensor<2x4x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>, tensor<2x3xf64>) -> tensor<2x4x8xf32>
  return %r : tensor<2x4x8xf32>
}

// -----

// The host, which launches kernels, does not see what an argument holds.
module attributes {llm.target = "cuda:sm_80"} {
  func.func @in_a_branch(%q: tensor<2x4x8xf32>, %k: tensor<3x2x8xf32>, %c: i1) -> tensor<2x4x8xf32> {
    %y = scf.if %c -> tensor<2x4x8xf32> {
      // expected-error @below {{'llm.attention' op expects no 'scf.if' around it that device memory decides}}
      %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64}
          : (tensor<2x4x8xf32>, tensor<3x2x8xf32>, tensor<3x2x8xf32>) -> tensor<2x4x8xf32>
      scf.yield %r : tensor<2x4x8xf32>
    } else {
      scf.yield %q : tensor<2x4x8xf32>
    }
    return %y : tensor<2x4x8xf32>
  }
}

// -----

// expected-error @below {{'func.func' op expects a name of printable characters without backslash, got 'a\tb'}}
func.func @"a\09b"() {
  return
}

// -----

func.func @infinite(%x: tensor<4xf32>, %e: tensor<4xi1>) -> tensor<4xi1> {
  // expected-error @below {{'math.isinf' op expects another form: no target has code for it}}
  %y = math.isinf %x : tensor<4xf32>
  return %y : tensor<4xi1>
}

// -----

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#y = affine_map<(t, n, k) -> (t, n)>

func.func @widths(%x: tensor<9x64xf32>, %w: tensor<64x64xf32> {llm.role = "weight", llm.name = "w"}, %out: tensor<9x64xf32>)
    -> tensor<9x64xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<9x64xf32>, tensor<64x64xf32>) outs(%out : tensor<9x64xf32>) attrs = {llm.tiles = {width = 48}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    linalg.yield %c : f32
  } -> tensor<9x64xf32>
  // expected-error @below {{'linalg.generic' op expects linears of weight 'w' to agree on width 48, got 64}}
  %z = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%y, %w : tensor<9x64xf32>, tensor<64x64xf32>) outs(%out : tensor<9x64xf32>) attrs = {llm.tiles = {width = 64}} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    linalg.yield %c : f32
  } -> tensor<9x64xf32>
  return %z : tensor<9x64xf32>
}

// -----

func.func @gather(%x: tensor<4x4xf32>, %i: tensor<2x1xindex>) -> tensor<2x1x4xf32> {
  // expected-error @below {{'tensor.gather' op has no lowering: write a linalg.generic that reads by tensor.extract instead}}
  %r = tensor.gather %x[%i] gather_dims([0]) : (tensor<4x4xf32>, tensor<2x1xindex>) -> tensor<2x1x4xf32>
  return %r : tensor<2x1x4xf32>
}

// -----

func.func @pack(%x: tensor<32x8xf32>) -> tensor<4x2x8x4xf32> {
  %e = tensor.empty() : tensor<4x2x8x4xf32>
  // expected-error @below {{'linalg.pack' op has no lowering: write tensor.pad, tensor.expand_shape and linalg.transpose instead}}
  %r = linalg.pack %x inner_dims_pos = [0, 1] inner_tiles = [8, 4] into %e : tensor<32x8xf32> -> tensor<4x2x8x4xf32>
  return %r : tensor<4x2x8x4xf32>
}

// -----

// Blocks of 64 keys are read whole.
func.func @context(%q: tensor<?x6x16xf32>, %k: tensor<2x3x3x33x16xf32>, %i: index, %o: tensor<?xi32>, %l: tensor<?xi32>)
    -> tensor<?x6x16xf32> {
  // expected-error @below {{'llm.cached_attention' op expects a cache whose context is a multiple of 64}}
  %r = "llm.cached_attention"(%q, %k, %k, %i, %o, %l, %l) {scale = 0.125 : f64} : (tensor<?x6x16xf32>,
      tensor<2x3x3x33x16xf32>, tensor<2x3x3x33x16xf32>, index, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
      -> tensor<?x6x16xf32>
  return %r : tensor<?x6x16xf32>
}

// -----

module attributes {llm.symbols = {n = {max = 8 : i64}}} {
  // expected-error @below {{'func.func' op @twice expects argument 0 to have "" as llm.dims entry 1 for tensor<?x3xf32>, got "n"}}
  func.func @twice(%x: tensor<?x3xf32> {llm.dims = ["n", "n"], llm.role = "input", llm.name = "x"}) {
    return
  }
}

// -----

// expected-error @below {{'func.func' op @nowhere expects argument 0 to use symbols that the module lists (none), got n}}
func.func @nowhere(%x: tensor<?x3xf32> {llm.dims = ["n", ""], llm.role = "input", llm.name = "x"}) {
  return
}

// -----

func.func @empty_heads(%q: tensor<?x1x0xf32>) -> tensor<?x1x0xf32> {
  // expected-error @below {{'llm.attention' op expects q of one head or more, not empty, got tensor<?x1x0xf32>}}
  %r = "llm.attention"(%q, %q, %q) {causal = true, scale = 0.5 : f64}
      : (tensor<?x1x0xf32>, tensor<?x1x0xf32>, tensor<?x1x0xf32>) -> tensor<?x1x0xf32>
  return %r : tensor<?x1x0xf32>
}

// -----

func.func @no_query_heads(%q: tensor<?x0x8xf32>, %k: tensor<?x1x8xf32>) -> tensor<?x0x8xf32> {
  // expected-error @below {{'llm.attention' op expects q of one head or more, not empty, got tensor<?x0x8xf32>}}
  %r = "llm.attention"(%q, %k, %k) {causal = true, scale = 0.5 : f64}
      : (tensor<?x0x8xf32>, tensor<?x1x8xf32>, tensor<?x1x8xf32>) -> tensor<?x0x8xf32>
  return %r : tensor<?x0x8xf32>
}

// -----

func.func @empty_update(%c: tensor<2x4x3x64x0xf32>, %n: tensor<?x3x0xf32>, %i: index, %o: tensor<?xi32>, %l: tensor<?xi32>)
    -> tensor<2x4x3x64x0xf32> {
  // expected-error @below {{'llm.kv_update' op expects cache with room for keys, got tensor<2x4x3x64x0xf32>}}
  %r = "llm.kv_update"(%c, %n, %i, %o, %l, %l) : (tensor<2x4x3x64x0xf32>, tensor<?x3x0xf32>, index, tensor<?xi32>,
      tensor<?xi32>, tensor<?xi32>) -> tensor<2x4x3x64x0xf32>
  return %r : tensor<2x4x3x64x0xf32>
}

// -----

// expected-error @below {{'func.func' op @codes expects arguments and results of different names, got 'c' for argument 0 (tensor<8x32xi8>) and argument 1 (tensor<8x2xf32>)}}
func.func @codes(%c: tensor<8x32xi8> {llm.name = "c", llm.role = "weight"},
    %s: tensor<8x2xf32> {llm.name = "c", llm.role = "weight"}) {
  return
}

// -----

// An argument without a name is called by its number.
// expected-error @below {{expects arguments and results of different names, got 'arg1' for argument 0 (f32) and argument 1 (i32)}}
func.func @by_number(%x: f32 {llm.name = "arg1", llm.role = "input"}, %y: i32) {
  return
}

// -----

// expected-error @below {{expects arguments and results of different names, got 'result1' for result 0 (f32) and result 1 (f32)}}
func.func @results(%x: f32) -> (f32 {llm.name = "result1"}, f32) {
  return %x, %x : f32, f32
}

// -----

func.func @prefill(%w: tensor<8x4xf32> {llm.name = "w", llm.role = "weight"}) {
  return
}

// expected-error @below {{'func.func' op @decode expects weight 'w' to be tensor<8x4xf32> as in @prefill, got tensor<8x4xf32> with llm.sources = ["v"]}}
func.func @decode(%w: tensor<8x4xf32> {llm.name = "w", llm.role = "weight", llm.sources = ["v"]}) {
  return
}
