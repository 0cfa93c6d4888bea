// Diagnostics that nobody expects may pass, and the IR of the parts that parse is printed.
// RUN: llm-opt %s --verify-diagnostics=only-expected --split-input-file | filecheck %s
// RUN: not llm-opt %s --verify-diagnostics --split-input-file 2>&1 >/dev/null | filecheck %s --check-prefix=ALL

// ALL: :[[# @LINE + 9]]:10: error: unexpected error: use of undeclared SSA value name
// ALL-NOT: error:

// CHECK-LABEL: func.func @fine
func.func @fine() { return }

// -----

func.func @broken() -> i32 {
  return %x : i32
}

// -----

func.func @expected() -> i32 {
  return %x : i32 // expected-error {{use of undeclared SSA value name}}
}

// -----

// CHECK: // -----
// CHECK: // -----
// CHECK: // -----
// CHECK-LABEL: func.func @after
func.func @after() { return }
