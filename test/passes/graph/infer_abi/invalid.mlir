// RUN: not llm-opt %s --passes='llm-infer-abi{max=-1}' 2>&1 | filecheck %s

// A size has to be possible.
// CHECK: pass 'llm-infer-abi': max expects 0 or more, got -1
module {
}
