// A pass that is listed before one that it is made to follow gets a warning; what it does is up to it.
// RUN: llm-opt %s --passes=llm-tile-linears,llm-widen-factors -o /dev/null 2>&1 | filecheck %s
// RUN: llm-opt %s --passes=llm-widen-factors,llm-tile-linears -o /dev/null 2>&1 | filecheck %s --check-prefix=RIGHT --allow-empty

// CHECK: llm-opt: warning: 'llm-tile-linears' should run after 'llm-widen-factors', and comes before it
// RIGHT-NOT: warning
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
