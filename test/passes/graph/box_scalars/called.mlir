// RUN: llm-opt %s --passes=llm-box-scalars | filecheck %s
// RUN: llm-opt %s --stop-after=llvm | filecheck %s --check-prefix=LLVM

// An entry point that is called, too: callers outside pass arrays, calls inside scalars. What it calls is a copy.
// CHECK-LABEL: func.func @called(
// CHECK-SAME: %[[N:.*]]: tensor<index>)
// CHECK: tensor.extract %[[N]]
// CHECK: func.func private @called_inner_(%{{.*}}: index) -> index
// LLVM: llvm.func @called(
func.func @called(%n: index) -> index {
  return %n : index
}

func.func private @called_inner(%n: index) -> index {
  return %n : index
}

// CHECK-LABEL: func.func @caller(
// CHECK: call @called_inner_(%{{.*}}) : (index) -> index
// CHECK: call @called_inner(%{{.*}}) : (index) -> index
// LLVM: llvm.func @caller(
func.func @caller(%n: index) -> index {
  %r = call @called(%n) : (index) -> index
  %s = call @called_inner(%r) : (index) -> index
  return %s : index
}
