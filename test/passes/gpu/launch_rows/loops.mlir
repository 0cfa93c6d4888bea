// RUN: llm-opt %s --passes=llm-launch-rows,canonicalize,cse --target=cuda:sm_80 | filecheck %s

// What a turn of a loop reads, the next one overwrites: a barrier on either side. Bounds that are read from memory are
// the same for all threads.
// CHECK-LABEL: func.func @turns
// CHECK: gpu.launch
// CHECK: %[[END:[a-z0-9_]*]] = memref.load
// CHECK: scf.for
// CHECK: gpu.barrier
// CHECK: vector.store
// CHECK: gpu.barrier
// CHECK: memref.load
// CHECK: vector.store
// CHECK-NOT: gpu.barrier
// CHECK: gpu.terminator
func.func @turns(%ends: memref<?xindex>, %x: memref<64xf32>, %y: memref<64xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.forall (%t) in (%n) {
    %buffer = memref.alloc() : memref<64xf32>
    %end = memref.load %ends[%t] : memref<?xindex>
    scf.for %i = %c0 to %end step %c1 {
      linalg.generic {indexing_maps = [affine_map<(n) -> (n)>, affine_map<(n) -> (n)>], iterator_types = ["parallel"]}
          ins(%x : memref<64xf32>) outs(%buffer : memref<64xf32>) {
        ^bb0(%v: f32, %o: f32):
          linalg.yield %v : f32
      }
      linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]}
          outs(%y : memref<64xf32>) {
        ^bb0(%v: f32):
          %far = memref.load %buffer[%i] : memref<64xf32>
          %sum = arith.addf %v, %far : f32
          linalg.yield %sum : f32
      }
    }
  }
  return
}

// One thread stores what all threads have.
// CHECK-LABEL: func.func @store
// CHECK: gpu.launch
// CHECK: %[[FIRST:[a-z0-9_]*]] = arith.cmpi eq, %{{.*}}, %c0
// CHECK: scf.if %[[FIRST]] {
// CHECK-NEXT: memref.store
func.func @store(%x: memref<?xf32>, %n: index) {
  %one = arith.constant 1.0 : f32
  scf.forall (%t) in (%n) {
    memref.store %one, %x[%t] : memref<?xf32>
  }
  return
}

// A row that shared memory has no place for is in global memory, one for each item.
// CHECK-LABEL: func.func @large
// CHECK: %[[ALL:[a-z0-9_]*]] = memref.alloc(%{{.*}}) : memref<?x65536xf32>
// CHECK: gpu.launch
// CHECK: memref.subview %[[ALL]][%{{.*}}, 0] [1, 65536] [1, 1]
func.func @large(%x: memref<?x65536xf32>, %n: index) {
  scf.forall (%t) in (%n) {
    %buffer = memref.alloc() : memref<65536xf32>
    %row = memref.subview %x[%t, 0] [1, 65536] [1, 1] : memref<?x65536xf32> to memref<65536xf32, strided<[1], offset: ?>>
    linalg.copy ins(%row : memref<65536xf32, strided<[1], offset: ?>>) outs(%buffer : memref<65536xf32>)
    linalg.generic {indexing_maps = [affine_map<(n) -> (n)>], iterator_types = ["parallel"]}
        outs(%row : memref<65536xf32, strided<[1], offset: ?>>) {
      ^bb0(%v: f32):
        %c0 = arith.constant 0 : index
        %far = memref.load %buffer[%c0] : memref<65536xf32>
        linalg.yield %far : f32
    }
  }
  return
}
