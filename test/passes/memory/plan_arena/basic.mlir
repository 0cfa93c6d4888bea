// RUN: llm-opt %s --passes=llm-plan-arena,canonicalize,cse | filecheck %s

module attributes {llm.symbols = {tokens = {max = 512 : i64}, batch = {max = 8 : i64}}} {

// The third buffer takes the place of the first, whose last use is before: 512 x 64 f32 are 131072 bytes.
// CHECK-LABEL: func.func @reuse
// CHECK-SAME: %[[ARENA:[a-z0-9]*]]: memref<?xi8> {llm.name = "shared", llm.role = "arena"})
// CHECK-SAME: attributes {llm.arena_bytes = 196608 : i64}
// CHECK-DAG: %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[SECOND:.*]] = arith.constant 131072 : index
// CHECK: memref.view %[[ARENA]][%[[C0]]][%{{.*}}] : memref<?xi8> to memref<?x64xf32>
// CHECK: memref.view %[[ARENA]][%[[SECOND]]][%{{.*}}] : memref<?xi8> to memref<?x32xf32>
// CHECK: memref.view %[[ARENA]][%[[C0]]][%{{.*}}] : memref<?xi8> to memref<?x60xf32>
// CHECK-NOT: memref.dealloc
func.func @reuse(%x: memref<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = memref.dim %x, %c0 : memref<?x64xf32>
  %a = memref.alloc(%tokens) : memref<?x64xf32>
  memref.store %zero, %a[%c0, %c0] : memref<?x64xf32>
  %b = memref.alloc(%tokens) : memref<?x32xf32>
  memref.store %zero, %a[%c0, %c0] : memref<?x64xf32>
  memref.dealloc %a : memref<?x64xf32>
  %c = memref.alloc(%tokens) : memref<?x60xf32>
  memref.store %zero, %c[%c0, %c0] : memref<?x60xf32>
  memref.store %zero, %b[%c0, %c0] : memref<?x32xf32>
  return
}

// A use inside a loop lasts as long as the loop, whose next iteration may use it again.
// CHECK-LABEL: func.func @loop
// CHECK-SAME: llm.arena_bytes = 512 : i64
func.func @loop() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<64xf32>
  scf.for %i = %c0 to %c4 step %c1 {
    memref.store %zero, %a[%c0] : memref<64xf32>
    %b = memref.alloc() : memref<64xf32>
    memref.store %zero, %b[%c0] : memref<64xf32>
  }
  return
}

// What an item allocates is its thread's own. The size is bounded by the tile, and by the input's values.
// CHECK-LABEL: func.func @items
// CHECK-SAME: %[[THREAD:[a-z0-9]*]]: memref<?xi8> {llm.name = "thread", llm.role = "arena"})
// CHECK-SAME: attributes {llm.thread_arena_bytes = 36864 : i64}
// CHECK: scf.forall
// CHECK: memref.view %[[THREAD]][%{{.*}}][%{{.*}}] : memref<?xi8> to memref<?x16xf32>
// CHECK: memref.view %[[THREAD]][%{{.*}}][%{{.*}}] : memref<?xi8> to memref<?x16xf32>
func.func @items(
    %x: memref<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
    %offsets: memref<?xi32> {llm.role = "input", llm.name = "offsets", llm.dims = ["batch+1"],
                             llm.values = {kind = "offsets", of = "tokens"}}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %tokens = memref.dim %x, %c0 : memref<?x64xf32>
  scf.forall (%m) = (0) to (%tokens) step (64) {
    %rows = affine.min affine_map<(d0)[s0] -> (64, s0 - d0)>(%m)[%tokens]
    %tile = memref.alloc(%rows) : memref<?x16xf32>
    %first = memref.load %offsets[%c0] : memref<?xi32>
    %second = memref.load %offsets[%c1] : memref<?xi32>
    %length = arith.subi %second, %first : i32
    %size = arith.index_cast %length : i32 to index
    %sequence = memref.alloc(%size) : memref<?x16xf32>
    memref.store %zero, %tile[%c0, %c0] : memref<?x16xf32>
    memref.store %zero, %sequence[%c0, %c0] : memref<?x16xf32>
  }
  return
}

// A callee's block lies in its caller's, beside what is in use during the call; sizes are seen through the call.
// CHECK-LABEL: func.func private @layer
// CHECK-SAME: attributes {llm.arena_bytes = 131072 : i64}
// CHECK-LABEL: func.func @model
// CHECK-SAME: %[[ARENA:[a-z0-9]*]]: memref<?xi8> {llm.name = "shared", llm.role = "arena"})
// CHECK-SAME: attributes {llm.arena_bytes = 262144 : i64}
// CHECK: %[[H:.*]] = memref.view %[[ARENA]][%[[AT:.*]]][%{{.*}}] : memref<?xi8> to memref<?x64xf32>
// CHECK: %[[BLOCK:.*]] = memref.view %[[ARENA]][%[[CALLEE:.*]]][] : memref<?xi8> to memref<131072xi8>
// CHECK: %[[CAST:.*]] = memref.cast %[[BLOCK]]
// CHECK: func.call @layer(%[[H]], %[[CAST]])
func.func private @layer(%h: memref<?x64xf32>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %tokens = memref.dim %h, %c0 : memref<?x64xf32>
  %a = memref.alloc(%tokens) : memref<?x64xf32>
  memref.store %zero, %a[%c0, %c0] : memref<?x64xf32>
  return
}

func.func @model(%x: memref<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c22 = arith.constant 22 : index
  %tokens = memref.dim %x, %c0 : memref<?x64xf32>
  %h = memref.alloc(%tokens) : memref<?x64xf32>
  scf.for %i = %c0 to %c22 step %c1 {
    func.call @layer(%h) : (memref<?x64xf32>) -> ()
  }
  return
}

// A function that items call works in its caller's thread's block.
// CHECK-LABEL: func.func private @kernel
// CHECK-SAME: %[[THREAD:[a-z0-9]*]]: memref<?xi8> {llm.name = "thread", llm.role = "arena"}) attributes {llm.thread_arena_bytes = 256 : i64}
// CHECK: memref.view %[[THREAD]]
// CHECK-LABEL: func.func @calls_kernel
// CHECK-SAME: %{{[a-z0-9]*}}: memref<?xi8> {llm.name = "thread", llm.role = "arena"}) attributes {llm.thread_arena_bytes = 512 : i64}
func.func private @kernel() {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<64xf32>
  memref.store %zero, %a[%c0] : memref<64xf32>
  return
}

func.func @calls_kernel() {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  scf.forall (%i) in (4) {
    %a = memref.alloc() : memref<64xf32>
    func.call @kernel() : () -> ()
    memref.store %zero, %a[%c0] : memref<64xf32>
  }
  return
}

}
