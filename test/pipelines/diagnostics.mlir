// What passes and the parser complain about is compared with comments, part by part.
// RUN: llm-opt %s --load %S/Inputs/misbehave.py --passes=test-misbehave --split-input-file --verify-diagnostics

// expected-error@+1 {{test-misbehave: expects a function that does not fail, got one that does}}
func.func @fail_a() {
  return
}

// -----

// expected-error-re@below {{test-misbehave: expects a {{[a-z]+}} that}}
func.func @fail_b() {
  return
}

// -----

func.func @undefined() {
  return %x : i32 // expected-error {{use of undeclared SSA value name}}
}
