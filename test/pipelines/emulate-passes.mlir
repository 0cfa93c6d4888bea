// What is emulated is compared with the module as it was given, whatever passes have made of it.
// RUN: llm-opt %s --load=%S/Inputs/faults.py --passes=cse --emulate --target=cuda:sm_80 | filecheck %s --check-prefix=RIGHT
// RUN: llm-opt %s --load=%S/Inputs/faults.py --passes='test-fault{kind=swapped-operands}' --emulate --target=cuda:sm_80 | filecheck %s --check-prefix=WRONG

// RIGHT: @gated differs from the reference by forward: {{.*}}e-0
// WRONG: @gated differs from the reference by forward: {{.*}}e{{[+]|-0[01]}}
func.func @gated(%x: tensor<?x24xf32>, %u: tensor<?x24xf32>) -> tensor<?x24xf32> {
  %y = "llm.swiglu"(%x, %u) : (tensor<?x24xf32>, tensor<?x24xf32>) -> tensor<?x24xf32>
  return %y : tensor<?x24xf32>
}
