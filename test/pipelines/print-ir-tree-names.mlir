// The folders of ops with odd names lie in the tree, and no two ops share one.
// RUN: rm -rf %t && mkdir -p %t/in && llm-opt %s --passes='func.func(cse)' --print-ir-tree-dir=%t/in -o /dev/null
// RUN: ls %t | filecheck %s --check-prefix=OUTSIDE
// RUN: ls %t/in/builtin_module_no-symbol-name | filecheck %s

// OUTSIDE: in
// OUTSIDE-NOT: {{[^n]}}

// CHECK-DAG: func_func_no-symbol-name
// CHECK-DAG: func_func_.._.._x
// CHECK-DAG: func_func_.._.._x~2
// CHECK-DAG: func_func_same
// CHECK-DAG: func_func_Same~2
// CHECK-DAG: func_func_a_b
// CHECK-DAG: func_func__
// CHECK-DAG: func_func_..
func.func @"../../x"() { return }
func.func @"..\\..\\x"() { return }
func.func @same() { return }
func.func @Same() { return }
func.func @"a\00b"() { return }
func.func @"\FF"() { return }
func.func @".."() { return }
func.func @"no-symbol-name"() { return }
func.func @aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa() { return }
