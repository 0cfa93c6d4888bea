// RUN: llm-opt %s --passes=llm-quantize-factors{scheme=token} --verify-diagnostics

// expected-error @+1 {{scheme expects group or off, got 'token'}}
module {
}
