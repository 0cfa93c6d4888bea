// RUN: llm-opt %s --passes=llm-pack-weights,canonicalize | filecheck %s

// The weight of the output linear is the embedding table too: it is packed once, the linear unpacks it and the gather
// finds its elements in the panels.
#x = affine_map<(t, n, k) -> (t, k)>
#w = affine_map<(t, n, k) -> (n, k)>
#acc = affine_map<(t, n, k) -> (t, n)>

// CHECK-LABEL: func.func @tied
// CHECK-SAME: %[[TABLE:[a-z0-9]*]]: tensor<2x32x64x2xbf16> {llm.layout = "panel<64x2>", llm.name = "embed", llm.role = "weight"}
func.func @tied(%ids: tensor<?xi32>, %table: tensor<100x64xbf16> {llm.role = "weight", llm.name = "embed"},
    %init: tensor<?x64xbf16>, %out: tensor<?x100xf32>) -> tensor<?x100xf32> {
  // CHECK: tensor.extract %[[TABLE]][%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}]
  %h = linalg.generic {indexing_maps = [affine_map<(t, h) -> (t)>, affine_map<(t, h) -> (t, h)>],
      iterator_types = ["parallel", "parallel"]} ins(%ids : tensor<?xi32>) outs(%init : tensor<?x64xbf16>) {
  ^bb0(%id: i32, %old: bf16):
    %row = arith.index_cast %id : i32 to index
    %column = linalg.index 1 : index
    %element = tensor.extract %table[%row, %column] : tensor<100x64xbf16>
    linalg.yield %element : bf16
  } -> tensor<?x64xbf16>
  // CHECK: %[[WEIGHT:.*]] = linalg.unpack %[[TABLE]] inner_dims_pos = [0, 1] inner_tiles = [64, 2]
  // CHECK: linalg.generic
  // CHECK-SAME: ins(%{{.*}}, %[[WEIGHT]] :
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%h, %table : tensor<?x64xbf16>, tensor<100x64xbf16>) outs(%out : tensor<?x100xf32>) attrs = {llm.linear} {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %wide_a = arith.extf %a : bf16 to f32
    %wide_b = arith.extf %b : bf16 to f32
    %product = arith.mulf %wide_a, %wide_b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x100xf32>
  return %y : tensor<?x100xf32>
}

// A layer's weight is sliced from the packed stack, in the callee that no attribute describes.
// CHECK-LABEL: func.func private @layer
// CHECK-SAME: %[[W:[a-z0-9]*]]: tensor<4x1x64x48xf32>
// CHECK: %[[SLICE:.*]] = tensor.extract_slice %[[W]][%{{.*}}, 0, 0, 0] [1, 1, 64, 48]
// CHECK: linalg.unpack %[[SLICE]] inner_dims_pos = [0] inner_tiles = [48]
func.func private @layer(%x: tensor<?x64xf32>, %w: tensor<4x32x64xf32>, %i: index, %out: tensor<?x32xf32>)
    -> tensor<?x32xf32> {
  %wi = tensor.extract_slice %w[%i, 0, 0] [1, 32, 64] [1, 1, 1] : tensor<4x32x64xf32> to tensor<32x64xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #acc], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %wi : tensor<?x64xf32>, tensor<32x64xf32>) outs(%out : tensor<?x32xf32>) attrs = {llm.linear} {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %product = arith.mulf %a, %b : f32
    %sum = arith.addf %c, %product : f32
    linalg.yield %sum : f32
  } -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}

// CHECK-LABEL: func.func @model
// CHECK-SAME: tensor<4x1x64x48xf32> {llm.layout = "panel<48>"
func.func @model(%x: tensor<?x64xf32>, %w: tensor<4x32x64xf32> {llm.role = "weight", llm.name = "w.{layer}"}, %i: index,
    %out: tensor<?x32xf32>) -> tensor<?x32xf32> {
  %y = func.call @layer(%x, %w, %i, %out) : (tensor<?x64xf32>, tensor<4x32x64xf32>, index, tensor<?x32xf32>)
      -> tensor<?x32xf32>
  return %y : tensor<?x32xf32>
}
