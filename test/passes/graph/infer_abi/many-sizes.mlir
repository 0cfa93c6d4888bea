// RUN: llm-opt %s --passes=llm-infer-abi | filecheck %s

// Where nobody has said how large sizes get, a tensor of many would be too large with the usual bound of each.
// CHECK: llm.symbols = {
// CHECK-SAME: size0_0 = {inferred = true, max = 16 : i64}
func.func @five(%x: tensor<?x?x?x?x?xf32>) -> tensor<?x?x?x?x?xf32> {
  return %x : tensor<?x?x?x?x?xf32>
}
