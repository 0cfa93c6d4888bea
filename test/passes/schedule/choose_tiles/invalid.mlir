// RUN: llm-opt %s --passes='llm-choose-tiles{table=%S/Inputs/broken.json}' --verify-diagnostics

// A table that cannot be read is an error that names the file and the key.
// expected-error @+1 {{broken.json: expected 'linears[0].n' to be an integer, got '96'}}
module attributes {llm.target = "x86-64-v4"} {
}
