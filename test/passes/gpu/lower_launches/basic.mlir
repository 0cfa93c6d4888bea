// RUN: llm-opt %s --passes=llm-lower-launches,canonicalize,cse | filecheck %s

// The table of the driver is passed on to every function that launches, in a loop too; buffers become the words of
// their descriptors (two pointers, offset, sizes, strides), and memory for them is taken once, in the entry block.

// CHECK-NOT: gpu.container_module
module attributes {gpu.container_module} {
  // CHECK-LABEL: func.func private @layer(
  // CHECK-SAME: %[[X:[a-z0-9]+]]: memref<?x8xf32>, %[[I:[a-z0-9]+]]: index, %[[SCALE:[a-z0-9]+]]: f32, %[[TABLE:[a-z0-9]+]]: !llvm.ptr {llm.name = "driver", llm.role = "state"}
  // CHECK-DAG: memref.alloca() {{.*}} : memref<8xi64>
  // CHECK-DAG: memref.alloca() {{.*}} : memref<8xi64>
  // CHECK: memref.dim
  // CHECK: arith.cmpi ne
  // CHECK: scf.if
  // CHECK: memref.extract_aligned_pointer_as_index %[[X]]
  // CHECK: arith.bitcast %[[SCALE]] : f32 to i32
  // CHECK: memref.store
  // The handle of the second kernel, the stream, then the function.
  // CHECK: llvm.getelementptr %[[TABLE]][5]
  // CHECK: llvm.getelementptr %[[TABLE]][2]
  // CHECK: %[[LAUNCH:.*]] = llvm.load %[[TABLE]]
  // CHECK: %[[RESULT:.*]] = llvm.call %[[LAUNCH]](
  // CHECK: llvm.getelementptr %[[TABLE]][3]
  // CHECK: arith.cmpi eq
  // CHECK: arith.select
  // CHECK: llvm.store
  func.func private @layer(%x: memref<?x8xf32>, %i: index, %scale: f32) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %tokens = memref.dim %x, %c0 : memref<?x8xf32>
    gpu.launch_func @kernels::@second blocks in (%tokens, %c1, %c1) threads in (%c32, %c1, %c1) args(%x : memref<?x8xf32>, %scale : f32)
    return
  }

  // CHECK-LABEL: func.func @model(
  // CHECK-SAME: %[[TABLE:[a-z0-9]+]]: !llvm.ptr {llm.name = "driver", llm.role = "state"}
  // CHECK: scf.for
  // CHECK: func.call @layer({{.*}}, %[[TABLE]])
  func.func @model(%x: memref<?x8xf32> {llm.role = "input", llm.name = "x", llm.dims = ["tokens", ""]}) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %scale = arith.constant 2.0 : f32
    scf.for %i = %c0 to %c4 step %c1 {
      func.call @layer(%x, %i, %scale) : (memref<?x8xf32>, index, f32) -> ()
    }
    return
  }

  // CHECK-LABEL: func.func private @untouched(%{{.*}}: index)
  func.func private @untouched(%i: index) {
    return
  }

  // CHECK-NOT: gpu.
  gpu.module @kernels {
    gpu.func @first() kernel {
      gpu.return
    }
    gpu.func @second(%x: memref<?x8xf32>, %scale: f32) kernel {
      gpu.return
    }
  }
}
