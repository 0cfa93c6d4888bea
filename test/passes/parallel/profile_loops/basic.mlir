// RUN: llm-opt %s --passes=llm-name-ops,llm-lower-forall,llm-profile-loops --split-input-file | filecheck %s

// A thread notes that the call begins (1), that the loop begins (3: the first), that it waits (2), that it goes on (1),
// and that the call is over (0). Which op the loop serves is said by the location of what it stores, and not by the
// zeros that it starts from.
// CHECK: module attributes {llm.regions = {{\[}}["f.0 llm.silu"]]}
// CHECK: func.func private @llm_profile_mark(!llvm.ptr, index, index)
// CHECK-LABEL: func.func @f
// CHECK-SAME: %[[THREAD:[a-z0-9]*]]: index {llm.name = "thread", llm.role = "state"}
// CHECK-SAME: %[[BLOCKS:[a-z0-9]*]]: !llvm.ptr {llm.name = "profile", llm.role = "state"}
// CHECK: %[[SERIAL:.*]] = arith.constant 1 : index
// CHECK-NEXT: call @llm_profile_mark(%[[BLOCKS]], %[[THREAD]], %[[SERIAL]])
// CHECK: %[[REGION:.*]] = arith.constant 3 : index
// CHECK-NEXT: call @llm_profile_mark(%[[BLOCKS]], %[[THREAD]], %[[REGION]])
// CHECK-NEXT: call @llm_next_item
// CHECK: scf.while
// CHECK: func.call @llm_next_item
// CHECK: %[[WAITING:.*]] = arith.constant 2 : index
// CHECK-NEXT: call @llm_profile_mark(%[[BLOCKS]], %[[THREAD]], %[[WAITING]])
// CHECK-NEXT: call @llm_barrier
// CHECK: %[[IDLE:.*]] = arith.constant 0 : index
// CHECK-NEXT: call @llm_profile_mark(%[[BLOCKS]], %[[THREAD]], %[[IDLE]])
// CHECK-NEXT: return
func.func @f(%x: memref<4xf32> {llm.role = "output", llm.name = "x"}) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  scf.forall (%i) in (4) {
    memref.store %zero, %x[%i] : memref<4xf32> loc("f.1 llm.add")
    %v = memref.load %x[%i] : memref<4xf32>
    %w = arith.addf %v, %one : f32
    memref.store %w, %x[%i] : memref<4xf32> loc("f.0 llm.silu")
  }
  return
}

// -----

// A function of a team passes the notes on to those that it calls, and only the entry point notes that the call is over.
// CHECK-LABEL: func.func private @layer
// CHECK-SAME: %[[OWN:[a-z0-9]*]]: !llvm.ptr {llm.name = "profile", llm.role = "state"}
// CHECK: call @llm_profile_mark(%[[OWN]],
// CHECK-LABEL: func.func @model
// CHECK-SAME: %[[NOTES:[a-z0-9]*]]: !llvm.ptr {llm.name = "profile", llm.role = "state"}
// CHECK: call @layer({{.*}}, %[[NOTES]])
func.func private @layer(%x: memref<4xf32>) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (4) {
    memref.store %zero, %x[%i] : memref<4xf32>
  }
  return
}

func.func @model(%x: memref<4xf32> {llm.role = "output", llm.name = "x"}) {
  func.call @layer(%x) : (memref<4xf32>) -> ()
  return
}
