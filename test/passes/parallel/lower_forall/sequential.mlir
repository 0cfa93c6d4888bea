// RUN: llm-opt %s --passes=llm-lower-forall | filecheck %s

// A few elements are stored by thread 0; all wait before any of them reads, and again before the loop may write.
// CHECK-LABEL: func.func @store_then_load
// CHECK: %[[FIRST:.*]] = arith.cmpi eq
// CHECK: scf.if %[[FIRST]] {
// CHECK: memref.store
// CHECK: }
// CHECK: call @llm_barrier
// CHECK: memref.load
// CHECK: call @llm_barrier
// CHECK: scf.while
func.func @store_then_load(%x: memref<4xf32> {llm.role = "cache", llm.name = "x"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  memref.store %zero, %x[%c0] : memref<4xf32>
  %first = memref.load %x[%c0] : memref<4xf32>
  scf.forall (%i) in (4) {
    memref.store %first, %x[%i] : memref<4xf32>
  }
  return
}

// Nothing writes to inputs and weights, so nobody waits for those who read them, in callees neither.
// CHECK-LABEL: func.func private @reads_input
// CHECK: memref.load
// CHECK-NOT: @llm_barrier
// CHECK: scf.while
// CHECK-LABEL: func.func @input
// CHECK: memref.load
// CHECK-NOT: @llm_barrier
// CHECK: call @reads_input
func.func private @reads_input(%length: memref<1xindex>, %x: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %count = memref.load %length[%c0] : memref<1xindex>
  scf.forall (%i) in (%count) {
    memref.store %zero, %x[%i] : memref<4xf32>
  }
  return
}

func.func @input(%length: memref<1xindex> {llm.role = "input", llm.name = "length"},
                 %x: memref<4xf32> {llm.role = "output", llm.name = "x"}) {
  %c0 = arith.constant 0 : index
  %count = memref.load %length[%c0] : memref<1xindex>
  call @reads_input(%length, %x) : (memref<1xindex>, memref<4xf32>) -> ()
  return
}

// What one iteration stores the next may read: the body ends with a barrier.
// CHECK-LABEL: func.func @loop
// CHECK: scf.for
// CHECK: scf.if
// CHECK: memref.store
// CHECK: func.call @llm_barrier
// CHECK-NEXT: }
// CHECK: scf.while
func.func @loop(%x: memref<4xf32> {llm.role = "cache", llm.name = "x"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4 step %c1 {
    memref.store %zero, %x[%i] : memref<4xf32>
  }
  scf.forall (%i) in (4) {
    memref.store %zero, %x[%i] : memref<4xf32>
  }
  return
}

// An item is run by one thread and may do anything, in loops and conditions of the function too.
// CHECK-LABEL: func.func @items_in_a_loop
// CHECK: scf.for
// CHECK: scf.if
// CHECK: scf.while
// CHECK: llvm.store
// CHECK: func.call @llm_barrier
func.func @items_in_a_loop(%p: !llvm.ptr, %condition: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4 step %c1 {
    scf.if %condition {
      scf.forall (%j) in (4) {
        llvm.store %zero, %p : f32, !llvm.ptr
      }
    }
  }
  return
}
