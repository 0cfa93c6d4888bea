// What is expected and does not come, and what comes unexpected, are errors at their lines.
// RUN: not llm-opt %s --verify-diagnostics --split-input-file 2>&1 >/dev/null | filecheck %s

// CHECK: :[[# @LINE + 9]]:10: error: unexpected error: use of undeclared SSA value name
// CHECK: :[[# @LINE + 7]]:6: error: expected error "of another kind" was not produced
// CHECK: :[[# @LINE + 13]]:13: error: expected warning "too slow" was not produced
// CHECK: :[[# @LINE + 20]]:10: error: unexpected error: use of undeclared
// CHECK: :[[# @LINE + 18]]:6: error: expected error "undecl[a]red" was not produced
// CHECK-NOT: : error:

func.func @wrong_text() {
  // expected-error@+1 {{of another kind}}
  return %x : i32
}

// -----

func.func @nothing_wrong() {
  return // expected-warning {{too slow}}
}

// -----

func.func @no_regex() {
  // A plain text is no regular expression.
  // expected-error@+1 {{undecl[a]red}}
  return %x : i32
}
