// RUN: llm-opt %s --passes=llm-expand-switches | filecheck %s

// Later passes know the sizes and memory of what an scf.if chooses.
// CHECK-LABEL: func.func @three
// CHECK: %[[ONE:.*]] = arith.cmpi eq, %arg0, %{{.*}} : index
// CHECK: scf.if %[[ONE]]
// CHECK: llm.silu
// CHECK: } else {
// CHECK: %[[MINUS:.*]] = arith.cmpi eq, %arg0, %{{.*}} : index
// CHECK: scf.if %[[MINUS]]
// CHECK-NEXT: scf.yield %arg2
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %arg1
func.func @three(%n: index, %a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %r = scf.index_switch %n -> tensor<?xf32>
  case 1 {
    %s = "llm.silu"(%a) : (tensor<?xf32>) -> tensor<?xf32>
    scf.yield %s : tensor<?xf32>
  }
  case -1 {
    scf.yield %b : tensor<?xf32>
  }
  default {
    scf.yield %a : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}
