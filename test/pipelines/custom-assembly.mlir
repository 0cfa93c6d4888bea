// The bindings reject custom assembly of Python-defined ops without a word; llm-opt says what is wrong, and where.
// RUN: llm-opt %s --split-input-file --verify-diagnostics

func.func @custom(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'llm.silu' is written in custom assembly, which ops defined in Python do not have}}
  %y = llm.silu %x : tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

// The name of an op in a string or as an attribute is not in question.
func.func @first_in_text(%x: tensor<4xf32> {llm.name = "x"}) attributes {test.s = "= llm.silu %x"} {
  // = llm.silu %x
  // expected-error@+1 {{'llm.gelu' is written in custom assembly}}
  %y = llm.gelu %x : tensor<4xf32>
  return
}

// -----

func.func @properties(%x: tensor<4xf32>) {
  // expected-error@+1 {{don't support properties}}
  %y = "llm.silu"(%x) <{a = 1 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return
}
