// RUN: not llm-opt %s --passes='llm-annotate-costs{sizes="tokens=many"}' 2>&1 | filecheck %s --check-prefix=SIZE
// RUN: not llm-opt %s --passes='llm-annotate-costs{peak-gflops=-1}' 2>&1 | filecheck %s --check-prefix=PEAK

// SIZE: option 'sizes' expects name=number, got 'tokens=many'
// PEAK: peak-gflops expects 0 or more
func.func @empty() {
  return
}
