// RUN: not llm-opt %s --verify-diagnostics 2>&1 >/dev/null | filecheck %s

// What can match nothing is a mistake of who wrote it.
// CHECK: error: expected a regular expression, got 'a {{.*}}[}} b': unterminated character set
// expected-error-re @below {{a {{[}} b}}
func.func @f() {
  return
}
