// RUN: llm-opt %s --passes=llm-annotate-costs --split-input-file --verify-diagnostics

// A size that no symbol stands for.
func.func @unknown_size(%x: tensor<?x64xf32>) -> tensor<?x64xf32> {
  // expected-error @+1 {{the cost of 'llm.silu' op needs a size for dim0: name it in the option sizes}}
  %r = "llm.silu"(%x) : (tensor<?x64xf32>) -> tensor<?x64xf32>
  return %r : tensor<?x64xf32>
}

// -----

// How often this loop runs is known at run time only.
func.func @unknown_trips(%x: tensor<4x64xf32>, %n: index) -> tensor<4x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-error @+1 {{expects an scf.for with constant bounds around what is counted}}
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%y = %x) -> (tensor<4x64xf32>) {
    %s = "llm.silu"(%y) : (tensor<4x64xf32>) -> tensor<4x64xf32>
    scf.yield %s : tensor<4x64xf32>
  }
  return %r : tensor<4x64xf32>
}

// -----

// How often it is under way is known at run time only.
// expected-error @+1 {{@turns calls itself: how often, is known at run time only}}
func.func @turns() {
  call @returns() : () -> ()
  return
}
func.func private @returns() {
  call @turns() : () -> ()
  return
}
