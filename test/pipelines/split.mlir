// Locations in parts name the file and its lines; markers may be others.
// RUN: llm-opt %s --split-input-file --print-debuginfo --mlir-print-local-scope | filecheck %s
// RUN: llm-opt %s --split-input-file="// CHECK" --output-split-marker="// next" | filecheck %s --check-prefix=MARKERS
// RUN: llm-opt - --split-input-file --print-debuginfo --mlir-print-local-scope < %s | filecheck %s --check-prefix=STDIN

// CHECK: } loc("{{.*}}split.mlir":[[# @LINE + 8]]:1)
// CHECK: // -----
// CHECK: func.func @b(%{{.*}}: i32 loc("{{.*}}split.mlir":[[# @LINE + 10]]:14)) {
// CHECK-NEXT: return loc(callsite("{{.*}}split.mlir":[[# @LINE + 9]]:22 at "here":1:2))

// STDIN: } loc("<stdin>":[[# @LINE + 3]]:1)
// MARKERS: // next
// MARKERS: // next
func.func @a() { return }

// -----

func.func @b(%a: i32) {
  return loc(callsite("-":18:22 at "here":1:2))
}
