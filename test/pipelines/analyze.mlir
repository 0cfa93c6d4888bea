// RUN: llm-opt %s --analyze --machine=%S/Inputs/machine.json 2>%t.err | filecheck %s
// RUN: filecheck %s --check-prefix=REMARK < %t.err
// RUN: llm-opt %s --stop-after=linalg --analyze --machine=%S/Inputs/machine.json | filecheck %s --check-prefix=LINALG
// RUN: llm-opt %s --analyze --sizes=tokens=64 --machine=%S/Inputs/machine.json -o %t.json && filecheck %s --check-prefix=JSON < %t.json
// RUN: not llm-opt %s --analyze --machine=%s 2>&1 | filecheck %s --check-prefix=MACHINE
// RUN: not llm-opt %s --analyze --run=all 2>&1 | filecheck %s --check-prefix=BOTH
// RUN: not llm-opt %s --stop-after=schedule --analyze --machine=%S/Inputs/machine.json 2>&1 | filecheck %s --check-prefix=LATE
// LATE: error: --analyze: expects no parallel loops yet: costs are counted before the stage 'schedule'
// MACHINE: llm-opt: error: --machine: {{.*}}analyze.mlir: expected a machine as llm-bench machine --model writes it
// BOTH: llm-opt: error: --analyze prints what it finds

// The layer runs twice. 512 tokens keep the cores busy, of one token only the weight counts; it is used in both places.
// CHECK: prefill: @model with tokens=512
// CHECK: llm.linear {{ *}}@layer {{ *}} 2 {{.*}} compute
// CHECK: llm.silu {{ *}}@model {{ *}} 1 {{.*}} memory
// CHECK: one call
// CHECK: decode: @model with tokens=1
// CHECK: llm.linear {{ *}}@layer {{ *}} 2 {{.*}} memory
// LINALG: prefill: @model
// LINALG: linalg.generic {{ *}}@layer {{ *}} 2 {{.*}} compute
// JSON: "tokens": 64
// REMARK: analyze.mlir:{{[0-9]+}}:10: remark: 'llm.silu' op computes once more what an op before it has computed
module attributes {llm.symbols = {tokens = {max = 512 : i64}}} {
  func.func private @layer(%x: tensor<?x64xf32>, %w: tensor<64x64xf32>) -> tensor<?x64xf32> {
    %r = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<64x64xf32>) -> tensor<?x64xf32>
    return %r : tensor<?x64xf32>
  }

  func.func @model(%x: tensor<?x64xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]},
      %w: tensor<64x64xf32> {llm.role = "weight", llm.name = "w"}) -> (tensor<?x64xf32>, tensor<?x64xf32>) {
    %a = func.call @layer(%x, %w) : (tensor<?x64xf32>, tensor<64x64xf32>) -> tensor<?x64xf32>
    %b = func.call @layer(%a, %w) : (tensor<?x64xf32>, tensor<64x64xf32>) -> tensor<?x64xf32>
    %s = "llm.silu"(%b) : (tensor<?x64xf32>) -> tensor<?x64xf32>
    %t = "llm.silu"(%b) : (tensor<?x64xf32>) -> tensor<?x64xf32>
    return %s, %t : tensor<?x64xf32>, tensor<?x64xf32>
  }
}
