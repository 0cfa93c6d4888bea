// Functions from elsewhere, which say nothing about their arguments, go through every stage.
// RUN: llm-opt %s --emit=asm --target-cpu=haswell --split-input-file | filecheck %s

// CHECK: _mlir_ciface_static:
func.func @static(%x: tensor<5x8xf32>, %w: tensor<6x8xf32>) -> tensor<5x6xf32> {
  %y = "llm.linear"(%x, %w) : (tensor<5x8xf32>, tensor<6x8xf32>) -> tensor<5x6xf32>
  return %y : tensor<5x6xf32>
}

// -----

// CHECK: _mlir_ciface_dynamic:
func.func @dynamic(%x: tensor<?x8xf32>, %y: tensor<?x8xf32>, %w: tensor<6x8xf32>) -> tensor<?x6xf32> {
  %s = "llm.add"(%x, %y) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %l = "llm.linear"(%s, %w) : (tensor<?x8xf32>, tensor<6x8xf32>) -> tensor<?x6xf32>
  %a = "llm.silu"(%l) : (tensor<?x6xf32>) -> tensor<?x6xf32>
  return %a : tensor<?x6xf32>
}

// -----

#same = affine_map<(d0, d1) -> (d0, d1)>

// CHECK: _mlir_ciface_linalg:
func.func @linalg(%x: tensor<?x?xf32>, %y: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d0 = tensor.dim %x, %c0 : tensor<?x?xf32>
  %d1 = tensor.dim %x, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%d0, %d1) : tensor<?x?xf32>
  %r = linalg.generic {indexing_maps = [#same, #same, #same], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<?x?xf32>, tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}
