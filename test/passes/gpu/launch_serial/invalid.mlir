// RUN: llm-opt %s --passes=llm-launch-serial --split-input-file --verify-diagnostics

// How much memory there is to be is known to the device alone.
func.func @size(%n: memref<index>, %y: memref<?xf32>) {
  %zero = arith.constant 0.0 : f32
  %size = memref.load %n[] : memref<index>
  // expected-error @below {{'memref.alloc' op expects sizes that the host knows, got one of 'memref.load'}}
  %t = memref.alloc(%size) : memref<?xf32>
  linalg.fill ins(%zero : f32) outs(%t : memref<?xf32>)
  return
}

// -----

// A kernel launches no other.
func.func @kernel(%flag: memref<i1>, %y: memref<i1>) {
  %c1 = arith.constant 1 : index
  %choice = memref.load %flag[] : memref<i1>
  scf.if %choice {
    // expected-error @below {{expects no kernel between what needs a value of device memory}}
    gpu.launch blocks(%a, %b, %c) in (%d = %c1, %e = %c1, %f = %c1) threads(%g, %h, %i) in (%j = %c1, %k = %c1, %l = %c1) {
      memref.store %choice, %y[] : memref<i1>
      gpu.terminator
    }
  }
  return
}
