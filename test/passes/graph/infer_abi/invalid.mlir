// RUN: llm-opt %s --passes='llm-infer-abi{max=0}' --verify-diagnostics

// A size has to be possible.
// expected-error @below {{llm-infer-abi: max expects 1 or more, got 0}}
module {
}
