// What a stage may not leave is an error that says where it is, even if no pass fails.
// RUN: llm-opt %s --stop-after=linalg --split-input-file --verify-diagnostics

func.func @buffers() {
  // expected-error@+1 {{'memref.alloc' op is left after stage 'import': expects only arith, builtin.module, func}}
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc() : memref<4xf32>
  // expected-error@+1 {{'cf.br' op is left after stage 'import'}}
  cf.br ^next
^next:
  return
}
