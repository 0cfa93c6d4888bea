// The table of stages is changed by words, entered anywhere, and mixed with passes.
// RUN: llm-opt %s --stop-after=graph --drop=llm-fuse-gate-up | filecheck %s --check-prefix=DROP
// RUN: llm-opt %s --stop-after=graph --insert=strip-debuginfo@graph:before=cse --stage=import= --print-ir-after=strip-debuginfo 2>&1 | filecheck %s --check-prefix=INSERT
// RUN: llm-opt %s --stop-after=memory | llm-opt --start-after=auto --stop-after=parallel --timing 2>&1 | filecheck %s --check-prefix=AUTO
// RUN: llm-opt %s --passes=llm-fuse-gate-up --stop-after=import | filecheck %s --check-prefix=PASSES
// RUN: llm-opt --show-stages --drop=cse --insert=sccp@linalg | filecheck %s --check-prefix=SHOW
// RUN: not llm-opt %s --start-after=vector --stop-after=graph 2>&1 | filecheck %s --check-prefix=ORDER
// RUN: not llm-opt %s --start-after=llvm 2>&1 | filecheck %s --check-prefix=ENTRY
// RUN: not llm-opt %s --insert=cse 2>&1 | filecheck %s --check-prefix=WORDS

// DROP-NOT: llm.gate_up
// DROP: llm.swiglu
// INSERT: After strip-debuginfo
// INSERT: llm.gate_up
// AUTO: llm-lower-forall
// AUTO-NOT: llm-vectorize
// PASSES: llm.gate_up
// SHOW: linalg
// SHOW-NOT: cse
// SHOW: sccp{{ *}}(added)
// ORDER: error: stage 'vector' is not on the way to stage 'graph'
// ENTRY: error: 'llm.linear' op is left after stage 'llvm'
// WORDS: error: argument --insert: expects PASS@STAGE[:before=NAME|:after=NAME], got 'cse'
func.func @gated(%x: tensor<?x24xf32>, %g: tensor<40x24xf32>, %u: tensor<40x24xf32>) -> tensor<?x40xf32> {
  %0 = "llm.linear"(%x, %g) : (tensor<?x24xf32>, tensor<40x24xf32>) -> tensor<?x40xf32>
  %1 = "llm.linear"(%x, %u) : (tensor<?x24xf32>, tensor<40x24xf32>) -> tensor<?x40xf32>
  %2 = "llm.swiglu"(%0, %1) : (tensor<?x40xf32>, tensor<?x40xf32>) -> tensor<?x40xf32>
  return %2 : tensor<?x40xf32>
}
