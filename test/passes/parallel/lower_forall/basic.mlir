// RUN: llm-opt %s --passes=llm-lower-forall,canonicalize,cse | filecheck %s

// Items of both dimensions are numbered in one sequence, of which a thread takes one after the other that is free. The
// barrier follows the loop.
// CHECK: func.func private @llm_next_item(!llvm.ptr, index, index, index) -> index
// CHECK: func.func private @llm_barrier(!llvm.ptr, index)
// CHECK-LABEL: func.func @two_dimensions
// CHECK-SAME: %[[SYNC:[a-z0-9]*]]: !llvm.ptr {llm.name = "sync", llm.role = "state"}
// CHECK-SAME: %[[THREAD:[a-z0-9]*]]: index {llm.name = "thread", llm.role = "state"}
// CHECK-SAME: %[[THREADS:[a-z0-9]*]]: index {llm.name = "threads", llm.role = "state"}
// CHECK: %[[TOTAL:.*]] = arith.muli %{{.*}}, %c4
// CHECK: %[[FIRST:.*]] = call @llm_next_item(%[[SYNC]], %[[THREAD]], %[[THREADS]], %[[TOTAL]])
// CHECK: scf.while (%[[ITEM:.*]] = %[[FIRST]])
// CHECK: %[[MORE:.*]] = arith.cmpi ult, %[[ITEM]], %[[TOTAL]]
// CHECK: scf.condition(%[[MORE]]) %[[ITEM]]
// CHECK: ^bb0(%[[ITEM:.*]]: index):
// CHECK-DAG: %[[COLUMN:.*]] = arith.remui %[[ITEM]], %c4
// CHECK-DAG: %[[ROW:.*]] = arith.divui %[[ITEM]], %c4
// CHECK: memref.store %{{.*}}, %{{.*}}[%[[ROW]], %[[COLUMN]]]
// CHECK: %[[NEXT:.*]] = func.call @llm_next_item(%[[SYNC]], %[[THREAD]], %[[THREADS]], %[[TOTAL]])
// CHECK: scf.yield %[[NEXT]]
// CHECK: call @llm_barrier(%[[SYNC]], %[[THREADS]])
// CHECK-NEXT: return
func.func @two_dimensions(%x: memref<?x4xf32> {llm.role = "output", llm.name = "x"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %rows = memref.dim %x, %c0 : memref<?x4xf32>
  scf.forall (%i, %j) in (%rows, 4) {
    memref.store %zero, %x[%i, %j] : memref<?x4xf32>
  }
  return
}

// Bounds and steps other than 0 and 1 are kept.
// CHECK-LABEL: func.func @from_two_in_steps_of_three
// CHECK: scf.while
// CHECK: arith.cmpi ult, %{{.*}}, %c3
// CHECK: %[[SCALED:.*]] = arith.muli %[[ITEM:.*]], %c3
// CHECK: %[[I:.*]] = arith.addi %[[SCALED]], %c2
// CHECK: memref.store %{{.*}}, %{{.*}}[%[[I]]]
func.func @from_two_in_steps_of_three(%x: memref<16xf32> {llm.role = "output", llm.name = "x"}) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) = (2) to (11) step (3) {
    memref.store %zero, %x[%i] : memref<16xf32>
  }
  return
}

// Callees get the team of their callers, in loops too.
// CHECK-LABEL: func.func private @layer
// CHECK-SAME: !llvm.ptr {llm.name = "sync", llm.role = "state"}
// CHECK-LABEL: func.func @model
// CHECK-SAME: %[[SYNC:[a-z0-9]*]]: !llvm.ptr
// CHECK-SAME: %[[THREAD:[a-z0-9]*]]: index {llm.name = "thread"
// CHECK-SAME: %[[THREADS:[a-z0-9]*]]: index {llm.name = "threads"
// CHECK: scf.for
// CHECK: func.call @layer(%{{.*}}, %{{.*}}, %[[SYNC]], %[[THREAD]], %[[THREADS]])
func.func private @layer(%x: memref<16xf32>, %layer: index) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (16) {
    memref.store %zero, %x[%i] : memref<16xf32>
  }
  return
}

func.func @model(%x: memref<16xf32> {llm.role = "output", llm.name = "x"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c22 = arith.constant 22 : index
  scf.for %i = %c0 to %c22 step %c1 {
    func.call @layer(%x, %i) : (memref<16xf32>, index) -> ()
  }
  return
}

// A function that items call is no business of the team's.
// CHECK-LABEL: func.func private @kernel(%{{[a-z0-9]*}}: memref<16xf32>, %{{[a-z0-9]*}}: index) {
// CHECK-LABEL: func.func @calls_kernel
// CHECK: func.call @kernel(%{{[a-z0-9]*}}, %{{[a-z0-9]*}}) : (memref<16xf32>, index) -> ()
func.func private @kernel(%x: memref<16xf32>, %i: index) {
  %zero = arith.constant 0.0 : f32
  memref.store %zero, %x[%i] : memref<16xf32>
  return
}

func.func @calls_kernel(%x: memref<16xf32> {llm.role = "output", llm.name = "x"}) {
  scf.forall (%i) in (16) {
    func.call @kernel(%x, %i) : (memref<16xf32>, index) -> ()
  }
  return
}
