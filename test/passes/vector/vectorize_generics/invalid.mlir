// RUN: llm-opt %s --passes=llm-vectorize-generics --split-input-file --verify-diagnostics

func.func @tensor(%x: tensor<4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  // expected-error @below {{'linalg.fill' op expects memrefs (from one-shot-bufferize), got tensor<4xf32>}}
  %y = linalg.fill ins(%zero : f32) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// A body with control flow has no vector form.
func.func @branch(%x: memref<4xf32>, %c: i1) {
  // expected-error @below {{'linalg.generic' op expects arith, math, memref.load and linalg.index in its body, got 'scf.if'}}
  linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]} outs(%x : memref<4xf32>) {
    ^bb0(%v: f32):
      %r = scf.if %c -> (f32) {
        %twice = arith.addf %v, %v : f32
        scf.yield %twice : f32
      } else {
        scf.yield %v : f32
      }
      linalg.yield %r : f32
  }
  return
}

// -----

// Such an index is neither contiguous nor a constant step.
func.func @modulo(%x: memref<4xf32>) {
  // expected-error @below {{'linalg.generic' op expects indices that are sums and multiples of loops, got d0 mod 2}}
  linalg.generic {indexing_maps = [affine_map<(n) -> (n mod 2)>, affine_map<(n) -> (n)>],
                  iterator_types = ["parallel"]} ins(%x : memref<4xf32>) outs(%x : memref<4xf32>) {
    ^bb0(%v: f32, %out: f32):
      linalg.yield %v : f32
  }
  return
}

// -----

// GPUs have no vector registers that loops could be made for.
// expected-error@+1 {{target expects a CPU that is known, got 'cuda:sm_80'}}
module attributes {llm.target = "cuda:sm_80"} {
}
