// RUN: llm-opt %s --passes=llm-infer-abi | filecheck %s

// Nobody takes anything.
// CHECK-LABEL: func.func @nothing()
func.func @nothing() {
  return
}
