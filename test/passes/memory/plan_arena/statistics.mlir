// RUN: llm-opt %s --passes=llm-plan-arena --stats -o %t 2>&1 | filecheck %s

// Two buffers that are never in use together need the room of one.
// CHECK-DAG: 256 {{.*}}shared bytes
// CHECK-DAG: 512 {{.*}}shared bytes without reuse
func.func @reuse() {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<64xf32>
  memref.store %zero, %a[%c0] : memref<64xf32>
  %b = memref.alloc() : memref<64xf32>
  memref.store %zero, %b[%c0] : memref<64xf32>
  return
}
