// The first pass that changes results is named, with the op; the module in front of it is a reproducer.
// RUN: llm-opt %s --load=%S/Inputs/faults.py --passes=cse,llm-box-scalars --check-each | filecheck %s --check-prefix=RIGHT
// RUN: not llm-opt %s --load=%S/Inputs/faults.py --passes='cse,test-fault{kind=eps},canonicalize' --check-each --reproducer=%t.mlir 2>&1 | filecheck %s --check-prefix=WRONG
// RUN: filecheck %s --check-prefix=BEFORE --input-file=%t.mlir
// RUN: filecheck %s --check-prefix=AFTER --input-file=%t.after.mlir
// RUN: not llm-opt %t.mlir --run-reproducer --check-each --reproducer=%t.again.mlir 2>&1 | filecheck %s --check-prefix=AGAIN
// RUN: llm-opt %s --load=%S/Inputs/faults.py --passes='test-fault{kind=eps}' --check-each=1e9 | filecheck %s --check-prefix=LOOSE
// RUN: not llm-opt %s --load=%S/Inputs/faults.py --passes='test-fault{kind=eps}' --check-each=0 --sizes size0_0=100 --reproducer=%t.zero.mlir 2>&1 | filecheck %s --check-prefix=ZERO
// RUN: not llm-opt %s --check-each=much 2>&1 | filecheck %s --check-prefix=NUMBER
// RUN: not llm-opt %s --check-each --emit=asm 2>&1 | filecheck %s --check-prefix=FORMS

// RIGHT: check-each: 3 draws; expected values by the reference, tolerance 3.0e-05
// RIGHT: check-each: modules that passes changed, run: 1 by the stages for
// WRONG: check-each.mlir:{{[0-9]+}}:8: error: pass 'test-fault{kind=eps}' changes results: result 'result0'{{.*}} of @norm is
// WRONG-SAME: run by the reference; it has changed 'llm.rms_norm'
// WRONG: note: the module before it is in
// BEFORE: eps = {{1.*e-05}}
// BEFORE: mlir_reproducer
// AFTER: eps = 1.000000e-03
// AGAIN: error: pass 'test-fault{kind=eps}' changes results
// ZERO: changes results: {{.*}}; tolerance 0.0e+00; draw
// LOOSE: tolerance 1.0e+09
// NUMBER: argument --check-each: expected a number >= 0, got 'much'
// FORMS: --check-each prints what it has checked: give it no --emulate, no --run and no --emit
func.func @norm(%x: tensor<?x24xf32>, %w: tensor<24xf32>) -> tensor<?x24xf32> {
  %y = "llm.rms_norm"(%x, %w) {eps = 1.0e-05 : f64} : (tensor<?x24xf32>, tensor<24xf32>) -> tensor<?x24xf32>
  return %y : tensor<?x24xf32>
}
