// RUN: llm-opt %s --passes=llm-profile-loops --verify-diagnostics

func.func @f(%x: memref<4xf32>) {
  %zero = arith.constant 0.0 : f32
  // expected-error @+1 {{expects no 'scf.forall': llm-lower-forall makes loops of threads of it}}
  scf.forall (%i) in (4) {
    memref.store %zero, %x[%i] : memref<4xf32>
  }
  return
}
