// The first pass of the examples leaves alone what it cannot fuse.
// RUN: llm-opt %s --load %examples/first_pass.py --passes=my-fuse-swiglu,canonicalize | filecheck %s

// The activation may have other uses, and come to more than one product.
// CHECK-LABEL: func.func @other_uses
// CHECK-SAME: (%[[G:.*]]: tensor<?x8xf32>, %[[U:.*]]: tensor<?x8xf32>)
// CHECK: %[[S:.*]] = "llm.silu"(%[[G]])
// CHECK: "llm.swiglu"(%[[G]], %[[U]])
// CHECK: "llm.swiglu"(%[[G]], %[[S]])
func.func @other_uses(%g: tensor<?x8xf32>, %u: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %s = "llm.silu"(%g) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %m = "llm.mul"(%s, %u) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  %n = "llm.mul"(%s, %s) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  return %m, %n : tensor<?x8xf32>, tensor<?x8xf32>
}

// swiglu has one type for both factors.
// CHECK-LABEL: func.func @factors_of_two_types
// CHECK: "llm.silu"
// CHECK: "llm.mul"
func.func @factors_of_two_types(%g: tensor<?x8xf32>, %u: tensor<?x8xbf16>) -> tensor<?x8xf32> {
  %s = "llm.silu"(%g) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %m = "llm.mul"(%s, %u) : (tensor<?x8xf32>, tensor<?x8xbf16>) -> tensor<?x8xf32>
  return %m : tensor<?x8xf32>
}

// The activation is rounded to bf16 before the product.
// CHECK-LABEL: func.func @rounded_between
// CHECK: "llm.silu"
// CHECK: "llm.mul"
func.func @rounded_between(%g: tensor<?x8xf32>, %u: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  %s = "llm.silu"(%g) : (tensor<?x8xf32>) -> tensor<?x8xbf16>
  %m = "llm.mul"(%s, %u) : (tensor<?x8xbf16>, tensor<?x8xbf16>) -> tensor<?x8xbf16>
  return %m : tensor<?x8xbf16>
}

// The product has another type than its factors.
// CHECK-LABEL: func.func @wider_product
// CHECK: "llm.silu"
// CHECK: "llm.mul"
func.func @wider_product(%g: tensor<4x8xbf16>, %u: tensor<4x8xbf16>) -> tensor<4x8xf32> {
  %s = "llm.silu"(%g) : (tensor<4x8xbf16>) -> tensor<4x8xbf16>
  %m = "llm.mul"(%s, %u) : (tensor<4x8xbf16>, tensor<4x8xbf16>) -> tensor<4x8xf32>
  return %m : tensor<4x8xf32>
}

// One says how many rows there are, one does not.
// CHECK-LABEL: func.func @sizes_known_apart
// CHECK: "llm.silu"
// CHECK: "llm.mul"
func.func @sizes_known_apart(%g: tensor<4x8xf32>, %u: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %s = "llm.silu"(%g) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %m = "llm.mul"(%s, %u) : (tensor<4x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  return %m : tensor<?x8xf32>
}

// The activation is the argument of a block, not the result of an op.
// CHECK-LABEL: func.func @no_activation
// CHECK: "llm.mul"
func.func @no_activation(%s: tensor<?x8xf32>, %u: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %m = "llm.mul"(%s, %u) : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
  return %m : tensor<?x8xf32>
}
