// RUN: llm-opt %s --passes='llm-annotate-costs{sizes="tokens=10"}' | filecheck %s

module attributes {llm.symbols = {tokens = {max = 512 : i64}}} {
  // Two operations a multiply-add, 10 x 32 x 64 of them. Read are 10 x 64 and 32 x 64 values of 4 bytes.
  // CHECK-LABEL: func.func private @layer
  // CHECK-SAME: llm.cost = {flops = 40960 : i64
  // CHECK: "llm.linear"
  // CHECK-SAME: llm.cost = {flops = 40960 : i64, intensity = {{[^,]*}} : f64, read = 10752 : i64, written = 1280 : i64}
  func.func private @layer(%x: tensor<?x64xf32>, %w: tensor<32x64xf32>) -> tensor<?x32xf32> {
    %r = "llm.linear"(%x, %w) : (tensor<?x64xf32>, tensor<32x64xf32>) -> tensor<?x32xf32>
    return %r : tensor<?x32xf32>
  }

  // A function costs what it calls, as often as its loops run: three times here.
  // CHECK-LABEL: func.func @model
  // CHECK-SAME: llm.cost = {flops = 122880 : i64
  func.func @model(%x: tensor<?x64xf32> {llm.role = "input", llm.dims = ["tokens", ""]},
      %w: tensor<32x64xf32> {llm.role = "weight"}, %y: tensor<?x32xf32> {llm.role = "input", llm.dims = ["tokens", ""]})
      -> tensor<?x32xf32> {
    %first = arith.constant 1 : index
    %end = arith.constant 6 : index
    %step = arith.constant 2 : index
    %r = scf.for %i = %first to %end step %step iter_args(%last = %y) -> (tensor<?x32xf32>) {
      %l = func.call @layer(%x, %w) : (tensor<?x64xf32>, tensor<32x64xf32>) -> tensor<?x32xf32>
      scf.yield %l : tensor<?x32xf32>
    }
    return %r : tensor<?x32xf32>
  }
}
