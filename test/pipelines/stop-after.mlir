// The stages run up to the one asked for; the module says for which CPU.
// RUN: llm-opt %s --stop-after=import --target-cpu=haswell | filecheck %s --check-prefix=IMPORT
// RUN: llm-opt %s --stop-after=linalg | filecheck %s --check-prefix=LINALG

// IMPORT: llm.target = "haswell"
// IMPORT: llm.silu
// LINALG: func.func @activation
// LINALG: linalg.generic
// LINALG-NOT: llm.silu
func.func @activation(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %y = "llm.silu"(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  return %y : tensor<?x8xf32>
}
