// RUN: llm-opt %s --passes=llm-vectorize-generics,canonicalize,cse | filecheck %s

module attributes {llm.target = "haswell"} {

// What does not change along a row is computed once, before it; the end of a row of unknown length is masked.
// CHECK-LABEL: func.func @scale_rows
// CHECK-SAME: %[[X:[a-z0-9]*]]: memref<?x?xf32>, %[[S:[a-z0-9]*]]: memref<?xf32>
// CHECK: scf.for
// CHECK: %[[SQUARES:[a-z0-9_]*]] = memref.load %[[S]]
// CHECK: %[[SCALE:[a-z0-9_]*]] = math.rsqrt %[[SQUARES]] : f32
// CHECK: %[[SPLAT:[a-z0-9_]*]] = vector.broadcast %[[SCALE]] : f32 to vector<8xf32>
// CHECK: scf.for
// CHECK: %[[V:[a-z0-9_]*]] = vector.load %[[X]]
// CHECK: arith.mulf %[[V]], %[[SPLAT]] : vector<8xf32>
// CHECK: vector.store
// CHECK: scf.for
// CHECK: vector.create_mask
// CHECK: vector.maskedload
// CHECK: vector.maskedstore
func.func @scale_rows(%x: memref<?x?xf32>, %s: memref<?xf32>) {
  linalg.generic {indexing_maps = [affine_map<(t, h) -> (t)>, affine_map<(t, h) -> (t, h)>],
                  iterator_types = ["parallel", "parallel"]} ins(%s : memref<?xf32>) outs(%x : memref<?x?xf32>) {
    ^bb0(%square: f32, %v: f32):
      %scale = math.rsqrt %square : f32
      %r = arith.mulf %v, %scale : f32
      linalg.yield %r : f32
  }
  return
}

// A long row has four partial sums, combined pair by pair and then by halves of the vector.
// CHECK-LABEL: func.func @sum_rows
// CHECK-SAME: %[[X:[a-z0-9]*]]: memref<?x64xf32>, %[[S:[a-z0-9]*]]: memref<?xf32>
// CHECK: scf.for
// CHECK: %[[SUMS:[a-z0-9_]*]]:4 = scf.for
// CHECK-SAME: vector<8xf32>, vector<8xf32>, vector<8xf32>, vector<8xf32>
// CHECK-NOT: maskedload
// CHECK: arith.addf %[[SUMS]]#0, %[[SUMS]]#1
// CHECK: vector.shuffle
// CHECK: memref.store
func.func @sum_rows(%x: memref<?x64xf32>, %s: memref<?xf32>) {
  linalg.generic {indexing_maps = [affine_map<(t, h) -> (t, h)>, affine_map<(t, h) -> (t)>],
                  iterator_types = ["parallel", "reduction"]} ins(%x : memref<?x64xf32>) outs(%s : memref<?xf32>) {
    ^bb0(%v: f32, %sum: f32):
      %r = arith.addf %sum, %v : f32
      linalg.yield %r : f32
  }
  return
}

// A load by the index of the last loop is a vector load, a comparison with it a mask of the first lanes.
// CHECK-LABEL: func.func @embed
// CHECK: %[[ROW:[a-z0-9_]*]] = arith.index_cast
// CHECK: scf.for %[[H:[a-z0-9_]*]] =
// CHECK: vector.load %{{.*}}[%[[ROW]], %[[H]]] : memref<100x64xbf16>, vector<8xbf16>
// CHECK: vector.create_mask
// CHECK-NOT: arith.cmpi
func.func @embed(%ids: memref<?xi32>, %table: memref<100x64xbf16>, %y: memref<?x64xf32>, %limit: index) {
  %zero = arith.constant 0.0 : f32
  linalg.generic {indexing_maps = [affine_map<(t, h) -> (t)>, affine_map<(t, h) -> (t, h)>],
                  iterator_types = ["parallel", "parallel"]} ins(%ids : memref<?xi32>) outs(%y : memref<?x64xf32>) {
    ^bb0(%id: i32, %out: f32):
      %row = arith.index_cast %id : i32 to index
      %h = linalg.index 1 : index
      %v = memref.load %table[%row, %h] : memref<100x64xbf16>
      %w = arith.extf %v : bf16 to f32
      %inside = arith.cmpi slt, %h, %limit : index
      %r = arith.select %inside, %w, %zero : f32
      linalg.yield %r : f32
  }
  return
}

// A copy that is no single stretch of memory would become a library call.
// CHECK-LABEL: func.func @copy
// CHECK: vector.load
// CHECK: vector.store
// CHECK-NOT: memref.copy
func.func @copy(%x: memref<4x16xf32>, %y: memref<4x16xf32, strided<[64, 1], offset: ?>>) {
  memref.copy %x, %y : memref<4x16xf32> to memref<4x16xf32, strided<[64, 1], offset: ?>>
  return
}

// Operands that are not contiguous along the last loop are read lane by lane.
// CHECK-LABEL: func.func @add_transposed
// CHECK: memref.load
// CHECK: %[[V:[a-z0-9_]*]] = vector.from_elements
// CHECK: %[[SUM:[a-z0-9_]*]] = arith.addf {{.*}}%[[V]]
// CHECK: vector.store %[[SUM]]
func.func @add_transposed(%x: memref<16x?xf32>, %y: memref<?x16xf32>) {
  linalg.generic {indexing_maps = [affine_map<(k, n) -> (n, k)>, affine_map<(k, n) -> (k, n)>],
                  iterator_types = ["parallel", "parallel"]} ins(%x : memref<16x?xf32>) outs(%y : memref<?x16xf32>) {
    ^bb0(%v: f32, %out: f32):
      %sum = arith.addf %out, %v : f32
      linalg.yield %sum : f32
  }
  return
}

// A copy to the transposed layout goes through squares in registers: three rounds of interleaving for eight lanes.
// CHECK-LABEL: func.func @transpose
// CHECK-NOT: memref.load
// CHECK: vector.load
// CHECK: vector.shuffle {{.*}} [0, 8, 1, 9, 2, 10, 3, 11] : vector<8xf32>, vector<8xf32>
// CHECK: vector.shuffle {{.*}} [4, 12, 5, 13, 6, 14, 7, 15] : vector<8xf32>, vector<8xf32>
// CHECK: vector.store
// CHECK-NOT: memref.store
func.func @transpose(%x: memref<16x64xf32>, %y: memref<64x16xf32>) {
  linalg.generic {indexing_maps = [affine_map<(k, n) -> (n, k)>, affine_map<(k, n) -> (k, n)>],
                  iterator_types = ["parallel", "parallel"]} ins(%x : memref<16x64xf32>) outs(%y : memref<64x16xf32>) {
    ^bb0(%v: f32, %out: f32):
      linalg.yield %v : f32
  }
  return
}

// Elements that are only moved, and not to neighbors, gain nothing from a vector.
// CHECK-LABEL: func.func @append
// CHECK: scf.for
// CHECK-NEXT: memref.load
// CHECK-NEXT: memref.store
// CHECK-NOT: vector
func.func @append(%row: memref<32xf32>, %cache: memref<32xf32, strided<[16], offset: ?>>) {
  memref.copy %row, %cache : memref<32xf32> to memref<32xf32, strided<[16], offset: ?>>
  return
}

// Rows of two are vectors of two.
// CHECK-LABEL: func.func @pairs
// CHECK: vector.load {{.*}} vector<2xbf16>
// CHECK-NOT: mask
func.func @pairs(%row: memref<32x2xbf16>, %cache: memref<32x2xbf16, strided<[32, 1], offset: ?>>) {
  memref.copy %row, %cache : memref<32x2xbf16> to memref<32x2xbf16, strided<[32, 1], offset: ?>>
  return
}

// Lanes that are masked are zero, by which integers must not be divided: the rest goes one by one.
// CHECK-LABEL: func.func @divide
// CHECK: arith.divsi {{.*}} : vector<
// CHECK-NOT: vector.maskedload
// CHECK: arith.divsi {{.*}} : i32
// CHECK: return
func.func @divide(%x: memref<?xi32>, %y: memref<?xi32>, %out: memref<?xi32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
      iterator_types = ["parallel"]} ins(%x, %y : memref<?xi32>, memref<?xi32>) outs(%out : memref<?xi32>) {
  ^bb0(%a: i32, %b: i32, %o: i32):
    %q = arith.divsi %a, %b : i32
    linalg.yield %q : i32
  }
  return
}

}
