// RUN: llm-opt %s --passes=llm-tile-rows,canonicalize,cse | filecheck %s

#row = affine_map<(t, h) -> (t, h)>

// What an iteration updates in place stays in the memory that carries it.
// CHECK-LABEL: func.func @carried
// CHECK: scf.for {{.*}} iter_args(%[[OLD:.*]] = %{{.*}})
// CHECK: scf.forall {{.*}} shared_outs(%[[ROWS:.*]] = %[[OLD]])
// CHECK: %[[ROW:.*]] = tensor.extract_slice %[[ROWS]]
// CHECK: linalg.generic {{.*}} outs(%[[ROW]]
func.func @carried(%x: tensor<?x48xf32>, %n: index) -> tensor<?x48xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = scf.for %i = %c0 to %n step %c1 iter_args(%old = %x) -> tensor<?x48xf32> {
    %z = func.call @any(%old) : (tensor<?x48xf32>) -> tensor<?x48xf32>
    %sum = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
        ins(%z : tensor<?x48xf32>) outs(%old : tensor<?x48xf32>) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      linalg.yield %s : f32
    } -> tensor<?x48xf32>
    scf.yield %sum : tensor<?x48xf32>
  }
  return %y : tensor<?x48xf32>
}

func.func private @any(%x: tensor<?x48xf32>) -> tensor<?x48xf32>
