// RUN: llm-opt %s --passes=llm-materialize-results | filecheck %s

// A result that is computed into a tensor of its own stays, and so does a cache that is updated in place, in a loop too.
// CHECK-LABEL: func.func @own(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NOT: linalg.generic
func.func @own(%x: tensor<4x8xf32>, %cache: tensor<64x8xf32> {llm.role = "cache", llm.name = "k"}) -> (tensor<4x8xf32>, tensor<64x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<4x8xf32>
  // CHECK: %[[Y:.*]] = linalg.exp
  %y = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: %[[K:.*]] = scf.for
  %k = scf.for %i = %c0 to %c4 step %c1 iter_args(%h = %cache) -> tensor<64x8xf32> {
    %next = tensor.insert_slice %x into %h[%i, 0] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<64x8xf32>
    scf.yield %next : tensor<64x8xf32>
  }
  // CHECK: return %[[Y]], %[[K]]
  return %y, %k : tensor<4x8xf32>, tensor<64x8xf32>
}

// Private functions share memory with their callers.
// CHECK-LABEL: func.func private @same(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT: return %[[X]]
func.func private @same(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  return %x : tensor<4x8xf32>
}

// No stage takes functions of several blocks.
// CHECK-LABEL: func.func @blocks
// CHECK: cf.cond_br %{{.*}}, ^bb1(%{{.*}} : i32), ^bb2
// CHECK-NOT: linalg
func.func @blocks(%a: i32, %c: i1) -> i32 {
  cf.cond_br %c, ^bb1(%a : i32), ^bb2
^bb1(%x: i32):
  return %x : i32
^bb2:
  return %a : i32
}
