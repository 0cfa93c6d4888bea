// RUN: llm-opt %s --passes=llm-lower-launches | filecheck %s

// Functions that start no kernel stay as they are.

// CHECK: func.func @f(%{{.*}}: memref<4xf32> {llm.name = "x", llm.role = "input"}) {
func.func @f(%x: memref<4xf32> {llm.role = "input", llm.name = "x"}) {
  return
}
