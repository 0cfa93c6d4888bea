// When an upstream pass fails, the reproducer has the passes from there on, none in front of it.
// RUN: not llm-opt %s --passes='func.func(cse),gpu-module-to-binary,canonicalize' --reproducer=%t.mlir 2>&1 \
// RUN:   | filecheck %s --check-prefix=ERROR
// RUN: filecheck %s --check-prefix=FILE --input-file=%t.mlir
// RUN: not llm-opt %t.mlir --run-reproducer 2>&1 | filecheck %s --check-prefix=AGAIN

// ERROR: :[[# @LINE + 8]]:3: error: the module has no target attributes
// ERROR: note: reproducer written
// AGAIN: error: the module has no target attributes

// FILE: of 'gpu-module-to-binary'
// FILE-NOT: cse
// FILE: pipeline: "builtin.module(gpu-module-to-binary,canonicalize)",
module attributes {gpu.container_module} {
  gpu.module @m {
    gpu.func @k() kernel {
      gpu.return
    }
  }
}
