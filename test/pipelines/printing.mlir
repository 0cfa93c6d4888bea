// mlir-opt's flags for how IR is printed hold for the output and for what is printed between passes.
// RUN: llm-opt %s --mlir-elide-elementsattrs-if-larger=2 | filecheck %s --check-prefix=ELEMENTS
// RUN: llm-opt %s --mlir-elide-resource-strings-if-larger=2 | filecheck %s --check-prefix=RESOURCES
// RUN: llm-opt %s --mlir-print-local-scope --mlir-print-debuginfo | filecheck %s --check-prefix=LOCAL
// RUN: llm-opt %s --mlir-print-local-scope --mlir-print-ir-after=cse --cse -o /dev/null 2>&1 | filecheck %s --check-prefix=DUMP
// RUN: llm-opt %s --mlir-print-skip-regions | filecheck %s --check-prefix=SKIP
// RUN: llm-opt %s --mlir-use-nameloc-as-prefix | filecheck %s --check-prefix=NAMES
// RUN: llm-opt %s --mlir-pretty-debuginfo --mlir-print-debuginfo | filecheck %s --check-prefix=PRETTY

// ELEMENTS: dense_resource<__elided__> : tensor<6xi32>
// ELEMENTS: blob: "0x0800000001020304"
// RESOURCES: dense<[1, 2, 3, 4, 5, 6]>
// RESOURCES-NOT: 0x08
// LOCAL: attributes {test.map = affine_map<(d0) -> (d0 + 1)>} {
// LOCAL: arith.constant 4 : i32 loc("named")
// DUMP: IR Dump After cse
// DUMP: attributes {test.map = affine_map<(d0) -> (d0 + 1)>} {
// SKIP: module {...}
// NAMES: return %named : i32
// PRETTY: arith.constant 4 : i32 "named"
#map = affine_map<(d0) -> (d0 + 1)>
func.func @f(%a: i32) -> i32 attributes {test.map = #map} {
  %d = arith.constant dense<[1, 2, 3, 4, 5, 6]> : tensor<6xi32>
  %r = arith.constant dense_resource<blob> : tensor<4xi8>
  %n = arith.constant 4 : i32 loc("named")
  return %n : i32
}
{-# dialect_resources: { builtin: { blob: "0x0800000001020304" } } #-}
