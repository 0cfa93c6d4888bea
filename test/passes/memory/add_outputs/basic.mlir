// RUN: llm-opt %s --passes=llm-add-outputs | filecheck %s

module attributes {llm.symbols = {tokens = {max = 512 : i64}, rows = {max = 8 : i64}}} {

// The logits are written where the caller wants them; the cache was updated in place.
// CHECK-LABEL: func.func @model
// CHECK-SAME: %[[OUT:[a-z0-9]*]]: memref<?x32xf32> {llm.dims = ["rows", ""], llm.name = "logits", llm.role = "output"}) {
// CHECK-NOT: memref.alloc
// CHECK: memref.store %{{.*}}, %[[OUT]]
// CHECK: return
// CHECK-NOT: %
func.func @model(%rows: memref<?xi32> {llm.role = "input", llm.name = "rows", llm.dims = ["rows"]},
                 %cache: memref<2x8xf32> {llm.role = "cache", llm.name = "cache"})
    -> (memref<?x32xf32> {llm.name = "logits", llm.dims = ["rows", ""]}, memref<2x8xf32> {llm.name = "cache"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %count = memref.dim %rows, %c0 : memref<?xi32>
  %logits = memref.alloc(%count) : memref<?x32xf32>
  memref.store %zero, %logits[%c0, %c0] : memref<?x32xf32>
  return %logits, %cache : memref<?x32xf32>, memref<2x8xf32>
}

// Without attributes the name tells the position, and the symbol comes from the argument that the size is taken from.
// CHECK-LABEL: func.func @unnamed
// CHECK-SAME: %{{[a-z0-9]*}}: memref<?x32xf32> {llm.dims = ["tokens", ""], llm.name = "result0", llm.role = "output"}
func.func @unnamed(%x: memref<?x32xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}) -> memref<?x32xf32> {
  %c0 = arith.constant 0 : index
  %tokens = memref.dim %x, %c0 : memref<?x32xf32>
  %y = memref.alloc(%tokens) : memref<?x32xf32>
  return %y : memref<?x32xf32>
}

}
