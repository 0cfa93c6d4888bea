// RUN: llm-opt %s --passes=llm-materialize-results --split-input-file --verify-diagnostics

func.func @double(%a: i32) -> i32 {
  %b = arith.addi %a, %a : i32
  return %b : i32
}
func.func private @caller(%a: i32) -> i32 {
  // expected-error @+1 {{'func.call' op expects no entry point that returns i32 (from llm-box-scalars)}}
  %b = call @double(%a) : (i32) -> i32
  return %b : i32
}
