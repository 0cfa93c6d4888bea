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

// A module for a CPU has no kernels to launch.
// expected-error@+1 {{GPU target expects one of cuda:sm_80, cuda:sm_90a, got 'haswell'}}
module attributes {llm.target = "haswell"} {
}
