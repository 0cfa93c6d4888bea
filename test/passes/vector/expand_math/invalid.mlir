// RUN: llm-opt %s --passes=llm-expand-math --target=cuda:sm_80 --split-input-file --verify-diagnostics

// On a GPU there is no library of functions: what is no instruction and no polynomial of ours is refused.
func.func @power(%x: f32, %m: memref<f32>) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%a, %b, %c) in (%d = %c1, %e = %c1, %f = %c1) threads(%g, %h, %i) in (%j = %c1, %k = %c1, %l = %c1) {
    // expected-error @+1 {{'math.powf' op expects another type or target: a GPU has no code for it on f32}}
    %y = math.powf %x, %x : f32
    memref.store %y, %m[] : memref<f32>
    gpu.terminator
  }
  return
}

// -----

func.func @double(%x: f64, %m: memref<f64>) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%a, %b, %c) in (%d = %c1, %e = %c1, %f = %c1) threads(%g, %h, %i) in (%j = %c1, %k = %c1, %l = %c1) {
    // expected-error @+1 {{'math.exp' op expects another type or target: a GPU has no code for it on f64}}
    %y = math.exp %x : f64
    memref.store %y, %m[] : memref<f64>
    gpu.terminator
  }
  return
}

// -----

func.func @remainder(%x: f32, %m: memref<f32>) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%a, %b, %c) in (%d = %c1, %e = %c1, %f = %c1) threads(%g, %h, %i) in (%j = %c1, %k = %c1, %l = %c1) {
    // expected-error @+1 {{'arith.remf' op expects another type or target: a GPU has no code for it on f32}}
    %y = arith.remf %x, %x : f32
    memref.store %y, %m[] : memref<f32>
    gpu.terminator
  }
  return
}
