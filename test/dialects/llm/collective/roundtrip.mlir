// RUN: llm-opt %s | llm-opt | filecheck %s

// CHECK-LABEL: func.func @sum
// CHECK-SAME: %[[X:.*]]: tensor<?x8xf32>
// CHECK: "llm.all_reduce"(%[[X]]) {degree = 4 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
func.func @sum(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.all_reduce"(%x) {degree = 4 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}

// Three ranks have 11 columns each, of which 31 are wanted.
// CHECK-LABEL: func.func @columns
// CHECK: "llm.all_gather"(%{{.*}}) {columns = 31 : i64, degree = 3 : i64} : (tensor<?x11xf32>) -> tensor<?x31xf32>
func.func @columns(%x: tensor<?x11xf32>) -> tensor<?x31xf32> {
  %y = "llm.all_gather"(%x) {degree = 3 : i64, columns = 31 : i64} : (tensor<?x11xf32>) -> tensor<?x31xf32>
  return %y : tensor<?x31xf32>
}

// CHECK-LABEL: func.func @stage
// CHECK: %[[X:.*]] = "llm.receive"(%{{.*}}) {degree = 2 : i64, stages = 3 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
// CHECK: "llm.send"(%[[X]]) {degree = 2 : i64, stages = 3 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
func.func @stage(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.receive"(%x) {degree = 2 : i64, stages = 3 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %z = "llm.send"(%y) {degree = 2 : i64, stages = 3 : i64} : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %z : tensor<?x8xf32>
}
