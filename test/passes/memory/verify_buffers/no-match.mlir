// RUN: llm-opt %s --passes=llm-verify-buffers | filecheck %s

// Nothing to look at.
// CHECK-LABEL: func.func @empty
func.func @empty() {
  return
}
