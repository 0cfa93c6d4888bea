// RUN: llm-opt %s --passes=llm-protect-arguments | filecheck %s

// The caller keeps what it passes, but for the caches, which are there to be updated.
// CHECK-LABEL: func.func @entry
// CHECK-SAME: tensor<?x8xf32> {bufferization.writable = false}
// CHECK-SAME: tensor<4x8xf32> {bufferization.writable = false, llm.name = "w", llm.role = "weight"}
// CHECK-SAME: tensor<16x8xf32> {llm.name = "cache", llm.role = "cache"}
func.func @entry(%x: tensor<?x8xf32>, %w: tensor<4x8xf32> {llm.role = "weight", llm.name = "w"},
    %cache: tensor<16x8xf32> {llm.role = "cache", llm.name = "cache"}) -> tensor<16x8xf32> {
  return %cache : tensor<16x8xf32>
}
