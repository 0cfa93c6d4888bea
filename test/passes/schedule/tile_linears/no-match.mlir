// RUN: llm-opt %s --passes=llm-tile-linears | filecheck %s

// A generic that no linear was lowered to is left alone, whatever it computes.
#id = affine_map<(t, n) -> (t, n)>

// CHECK-LABEL: func.func @elementwise
// CHECK-NOT: scf.forall
func.func @elementwise(%x: tensor<?x64xf32>, %y: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %result = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<?x64xf32>) outs(%y : tensor<?x64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    linalg.yield %sum : f32
  } -> tensor<?x64xf32>
  return %result : tensor<?x64xf32>
}
