// RUN: not llm-opt %s --passes=llm-annotate-hot-spots{profile=/nowhere.json} 2>&1 | filecheck %s
// RUN: not llm-opt %s --passes='llm-annotate-hot-spots{profile=%s}' 2>&1 | filecheck %s --check-prefix=OTHER
// CHECK: error: llm-annotate-hot-spots: expects a profile, cannot read '/nowhere.json': No such file or directory
// OTHER: error: llm-annotate-hot-spots: expects a profile as llm-run --profile writes it in '{{.*}}invalid.mlir'
func.func @f() {
  return
}
