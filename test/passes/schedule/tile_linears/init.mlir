// RUN: llm-opt %s --passes=llm-tile-linears,canonicalize,cse | filecheck %s

#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// Sums that do not start at zero start from their part of what is given.
// CHECK-LABEL: func.func @whole
// CHECK-SAME: %[[INIT:[a-z0-9]+]]: tensor<?x64xf32>)
// CHECK: scf.forall
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[INIT]]
// CHECK: %[[START:.*]] = linalg.copy {{.*}}ins(%[[PART]] :
// CHECK: outs(%[[START]] : {{.*}} attrs ={{ +}}{llm.contraction}
func.func @whole(%x: tensor<?x8xf32>, %w: tensor<64x8xf32>, %init: tensor<?x64xf32>) -> tensor<?x64xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x8xf32>, tensor<64x8xf32>) outs(%init : tensor<?x64xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x64xf32>
  return %y : tensor<?x64xf32>
}

// A ragged panel is computed whole: what is not given starts at zero.
// CHECK-LABEL: func.func @ragged
// CHECK-SAME: %[[INIT:[a-z0-9]+]]: tensor<?x100xf32>)
// CHECK: scf.forall
// CHECK: %[[PART:.*]] = tensor.extract_slice %[[INIT]]
// CHECK: %[[ZERO:.*]] = linalg.fill
// CHECK: %[[START:.*]] = tensor.insert_slice %[[PART]] into %[[ZERO]]
// CHECK: outs(%[[START]] : {{.*}} attrs ={{ +}}{llm.contraction}
func.func @ragged(%x: tensor<?x8xf32>, %w: tensor<100x8xf32>, %init: tensor<?x100xf32>) -> tensor<?x100xf32> {
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<?x8xf32>, tensor<100x8xf32>) outs(%init : tensor<?x100xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x100xf32>
  return %y : tensor<?x100xf32>
}
