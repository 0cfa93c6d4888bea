// RUN: llm-opt %s --passes='llm-fuse-gate-up{min-tokens=9}' | filecheck %s

module attributes {llm.symbols = {tokens = {max = 512 : i64}, batch = {max = 8 : i64}}} {
  // Up to 512 tokens at once: worth it.
  // CHECK-LABEL: func.func @prefill
  // CHECK: llm.gate_up
  func.func @prefill(%x: tensor<?x64xf32> {llm.role = "input", llm.dims = ["tokens", ""]},
      %gate: tensor<96x64xf32> {llm.role = "weight"}, %up: tensor<96x64xf32> {llm.role = "weight"}) -> tensor<?x96xf32> {
    %g = "llm.linear"(%x, %gate) : (tensor<?x64xf32>, tensor<96x64xf32>) -> tensor<?x96xf32>
    %u = "llm.linear"(%x, %up) : (tensor<?x64xf32>, tensor<96x64xf32>) -> tensor<?x96xf32>
    %r = "llm.swiglu"(%g, %u) : (tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    return %r : tensor<?x96xf32>
  }

  // One token for each of at most 8 sequences: left alone.
  // CHECK-LABEL: func.func @decode
  // CHECK-NOT: llm.gate_up
  func.func @decode(%x: tensor<?x64xf32> {llm.role = "input", llm.dims = ["batch", ""]},
      %gate: tensor<96x64xf32> {llm.role = "weight"}, %up: tensor<96x64xf32> {llm.role = "weight"}) -> tensor<?x96xf32> {
    %g = "llm.linear"(%x, %gate) : (tensor<?x64xf32>, tensor<96x64xf32>) -> tensor<?x96xf32>
    %u = "llm.linear"(%x, %up) : (tensor<?x64xf32>, tensor<96x64xf32>) -> tensor<?x96xf32>
    %r = "llm.swiglu"(%g, %u) : (tensor<?x96xf32>, tensor<?x96xf32>) -> tensor<?x96xf32>
    return %r : tensor<?x96xf32>
  }
}
