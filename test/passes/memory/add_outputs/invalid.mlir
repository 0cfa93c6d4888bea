// RUN: llm-opt %s --passes=llm-add-outputs --split-input-file --verify-diagnostics

// A part of a buffer cannot be moved out of it.
func.func @part() -> memref<2xf32, strided<[1]>> {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.subview %a[0][2][1] : memref<4xf32> to memref<2xf32, strided<[1]>>
  // expected-error @below {{result 0 of @part expects an argument or a 'memref.alloc' of the function itself, got 'memref.subview'}}
  return %b : memref<2xf32, strided<[1]>>
}

// -----

// The caller has to know how much memory to bring.
func.func @size_of_unknown_origin(%size: index) -> memref<?xf32> {
  // expected-error @below {{expects the dynamic sizes of results to be sizes of arguments with llm.dims}}
  %a = memref.alloc(%size) : memref<?xf32>
  return %a : memref<?xf32>
}

// -----

// Which size of the argument it is shows at run time only.
func.func @some_size(%x: memref<?x?xf32> {llm.role = "input", llm.name = "x", llm.dims = ["m", "n"]}, %axis: index)
    -> memref<?xf32> {
  %size = memref.dim %x, %axis : memref<?x?xf32>
  // expected-error @below {{expects the dynamic sizes of results to be sizes of arguments with llm.dims}}
  %a = memref.alloc(%size) : memref<?xf32>
  return %a : memref<?xf32>
}

// -----

// The argument has no such dimension.
func.func @no_such_size(%x: memref<?xf32> {llm.role = "input", llm.name = "x", llm.dims = ["m"]}) -> memref<?xf32> {
  %axis = arith.constant 3 : index
  %size = memref.dim %x, %axis : memref<?xf32>
  // expected-error @below {{expects the dynamic sizes of results to be sizes of arguments with llm.dims}}
  %a = memref.alloc(%size) : memref<?xf32>
  return %a : memref<?xf32>
}
