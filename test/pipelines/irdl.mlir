// A file in IRDL defines dialects: their ops parse, and are verified.
// RUN: llm-opt %s --irdl-file=%S/Inputs/toy.irdl.mlir --split-input-file --verify-diagnostics --canonicalize \
// RUN:   | filecheck %s
// RUN: llm-opt --show-dialects --irdl-file=%S/Inputs/toy.irdl.mlir | filecheck %s --check-prefix=NAMES

// NAMES: Available Dialects: acc,{{.*}},llm,{{.*}},toy,

// CHECK: "toy.double"(%{{.*}}) : (i32) -> i32
func.func @twice(%a: i32) -> i32 {
  %b = "toy.double"(%a) : (i32) -> i32
  return %b : i32
}

// -----

func.func @wrong(%a: f32) -> i32 {
  // expected-error @+1 {{expected 'i32' but got 'f32'}}
  %b = "toy.double"(%a) : (f32) -> i32
  return %b : i32
}
