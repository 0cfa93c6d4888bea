// RUN: llm-opt %s --passes=llm-launch-rows --split-input-file --verify-diagnostics

func.func @tensor(%x: tensor<4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0.0 : f32
  // expected-error @below {{'linalg.fill' op expects memrefs (from one-shot-bufferize), got tensor<4xf32>}}
  %y = linalg.fill ins(%zero : f32) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// A host that waits for a value on the device would stop the stream.
func.func @host(%x: memref<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  // expected-error @below {{'memref.store' op expects to be in an 'scf.forall': the host sees no device memory}}
  memref.store %zero, %x[%c0] : memref<4xf32>
  return
}

// -----

func.func private @f()
func.func @call(%n: index) {
  scf.forall (%i) in (%n) {
    // expected-error @below {{expects loops, linalg, loads and stores inside 'scf.forall', got 'func.call'}}
    func.call @f() : () -> ()
  }
  return
}

// -----

// The difference depends on the order of the elements.
func.func @difference(%x: memref<4xf32>, %y: memref<f32>) {
  // expected-error @below {{'linalg.generic' op expects a sum, product, minimum or maximum as reduction}}
  linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> ()>], iterator_types = ["reduction"]}
      ins(%x : memref<4xf32>) outs(%y : memref<f32>) {
    ^bb0(%v: f32, %s: f32):
      %r = arith.subf %v, %s : f32
      linalg.yield %r : f32
  }
  return
}

// -----

func.func @columns(%x: memref<4x8xf32>, %y: memref<8xf32>) {
  // expected-error @below {{'linalg.generic' op expects a reduction of the last loop alone}}
  linalg.generic {indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (b)>],
                  iterator_types = ["reduction", "parallel"]} ins(%x : memref<4x8xf32>) outs(%y : memref<8xf32>) {
    ^bb0(%v: f32, %s: f32):
      %r = arith.addf %v, %s : f32
      linalg.yield %r : f32
  }
  return
}

// -----

// A module for a CPU has no kernels to launch.
// expected-error@+1 {{GPU target expects one of cuda:sm_80, cuda:sm_90a, got 'haswell'}}
module attributes {llm.target = "haswell"} {
}
