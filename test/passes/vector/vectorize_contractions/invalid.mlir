// RUN: llm-opt %s --passes=llm-vectorize-contractions --verify-diagnostics --split-input-file

// Tensors have not been through bufferization.
func.func @tensors(%a: tensor<?x256xf32>, %b: tensor<256x64xf32>, %c: tensor<?x64xf32>) -> tensor<?x64xf32> {
  // expected-error @below {{'linalg.generic' op expects an llm.contraction on memrefs (from one-shot-bufferize), got tensor<?x256xf32>}}
  %r = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>,
                                        affine_map<(m, n, k) -> (m, n)>],
                       iterator_types = ["parallel", "parallel", "reduction"], llm.contraction}
    ins(%a, %b : tensor<?x256xf32>, tensor<256x64xf32>) outs(%c : tensor<?x64xf32>) {
    ^bb0(%x: f32, %y: f32, %z: f32):
      %product = arith.mulf %x, %y : f32
      %sum = arith.addf %z, %product : f32
      linalg.yield %sum : f32
  } -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// -----

// GPUs have no vector registers that loops could be made for.
// expected-error@+1 {{target expects a CPU that is known, got 'cuda:sm_80'}}
module attributes {llm.target = "cuda:sm_80"} {
}
