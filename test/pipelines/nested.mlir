// Our passes and upstream's in one pipeline, nested: the function pass runs on each function, between module passes.
// RUN: llm-opt %s --load %S/Inputs/misbehave.py \
// RUN:   --pass-pipeline='builtin.module(canonicalize,func.func(cse,test-misbehave{by=mark}),symbol-dce)' | filecheck %s

// In the short form the function pass is nested by itself.
// RUN: llm-opt %s --load %S/Inputs/misbehave.py --passes='cse,test-misbehave{by=mark},symbol-dce' | filecheck %s
// RUN: llm-opt %s --load %S/Inputs/misbehave.py --cse --test-misbehave=by=mark --symbol-dce | filecheck %s

// CHECK-NOT: @unused
// CHECK: func.func @fail() attributes {test.mark}
// CHECK: func.func @other() {
func.func private @unused() {
  return
}

func.func @fail() {
  return
}

func.func @other() {
  return
}
