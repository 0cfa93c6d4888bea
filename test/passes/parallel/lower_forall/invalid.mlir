// RUN: llm-opt %s --passes=llm-lower-forall --split-input-file --verify-diagnostics

// Each thread would allocate its own.
func.func @allocation() {
  // expected-error @below {{llm-plan-arena gives buffers a place, run it first}}
  %x = memref.alloc() : memref<4xf32>
  scf.forall (%i) in (4) {
  }
  return
}

// -----

// Items that wait for other items would wait for ever.
func.func @nested() {
  scf.forall (%i) in (4) {
    // expected-error @below {{expects no 'scf.forall' inside another one}}
    scf.forall (%j) in (4) {
    }
  }
  return
}

// -----

// The function would need a team in one place and must not have one in the other.
func.func private @helper() {
  return
}

func.func @both() {
  scf.forall (%i) in (4) {
    func.call @helper() : () -> ()
  }
  // expected-error @below {{@helper is called both inside an 'scf.forall' and outside of all}}
  call @helper() : () -> ()
  return
}

// -----

// Tensors are for earlier stages.
func.func @tensors(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{'scf.forall' expects no results, got tensors: one-shot-bufferize makes them buffers}}
  %r = scf.forall (%i) in (4) shared_outs(%o = %x) -> (tensor<4xf32>) {
    scf.forall.in_parallel {
    }
  }
  return %r : tensor<4xf32>
}

// -----

// An op whose effects are not known may be run by every thread, or by one: the pass cannot tell.
func.func private @unknown(%p: !llvm.ptr) {
  %zero = llvm.mlir.constant(0 : i32) : i32
  // expected-error @below {{'llvm.store' stands outside every 'scf.forall', and what it does to memory is not known}}
  llvm.store %zero, %p : i32, !llvm.ptr
  scf.forall (%i) in (4) {
  }
  return
}

// -----

// Nor can it tell in a loop that holds a parallel loop, too.
func.func @unknown_in_a_loop(%p: !llvm.ptr) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4 step %c1 {
    scf.forall (%j) in (4) {
    }
    // expected-error @below {{'llvm.store' stands outside every 'scf.forall', and what it does to memory is not known}}
    llvm.store %zero, %p : f32, !llvm.ptr
  }
  return
}
