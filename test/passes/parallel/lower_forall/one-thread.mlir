// RUN: llm-opt %s --passes=llm-lower-forall --split-input-file | filecheck %s
// RUN: llm-opt %s --passes=llm-lower-forall --split-input-file --remarks --verify-diagnostics

// Work that no pass put into a parallel loop: one thread does it, and a remark says so.
// CHECK-LABEL: func.func @large_copy(
// CHECK-SAME: %[[X:.*]]: memref<?xf32>, %[[Y:.*]]: memref<?xf32>
// CHECK: %[[FIRST:.*]] = arith.cmpi eq
// CHECK-NEXT: scf.if %[[FIRST]] {
// CHECK-NEXT: memref.copy %[[X]], %[[Y]]
// CHECK-NEXT: }
// CHECK: call @llm_barrier
func.func @large_copy(%x: memref<?xf32>, %y: memref<?xf32>) {
  // expected-remark @below {{llm-lower-forall: 'memref.copy' stands outside every 'scf.forall': one thread does it}}
  memref.copy %x, %y : memref<?xf32> to memref<?xf32>
  scf.forall (%i) in (4) {
  }
  return
}

// -----

// A loop of many small stores is one piece of work: no barrier in each iteration.
// CHECK-LABEL: func.func @many_stores
// CHECK: scf.if
// CHECK-NEXT: scf.for
// CHECK-NOT: barrier
// CHECK: memref.store
func.func @many_stores(%x: memref<100xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c100 = arith.constant 100 : index
  %zero = arith.constant 0.0 : f32
  // expected-remark @below {{'scf.for' stands outside every 'scf.forall'}}
  scf.for %i = %c0 to %c100 step %c1 {
    memref.store %zero, %x[%i] : memref<100xf32>
  }
  scf.forall (%i) in (4) {
  }
  return
}
