// The verifier runs after each pass, and the pass that left invalid IR is named.
// RUN: llm-opt %s --load %S/Inputs/misbehave.py --passes='test-misbehave{by=invalid}' --verify-diagnostics

// Without the verifier the pass gets away with it.
// RUN: llm-opt %s --load %S/Inputs/misbehave.py --passes='test-misbehave{by=invalid}' --verify-each=false \
// RUN:   | filecheck %s

// CHECK: "func.func"() <{function_type = () -> i32
// expected-note@+1 {{pass 'test-misbehave{by=invalid}' left invalid IR}}
func.func @fail() {
  // expected-error@+1 {{'func.return' op has 0 operands, but enclosing function (@fail) returns 1}}
  return
}
