// RUN: llm-opt %s --passes=llm-export-functions --verify-diagnostics

// Nothing makes a C interface for a function that is lowered.

// expected-error@+1 {{'llvm.func' op expects to be exported before 'convert-to-llvm' has run}}
llvm.func @f() {
  llvm.return
}
