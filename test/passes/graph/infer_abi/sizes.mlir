// RUN: llm-opt %s --passes=llm-infer-abi --split-input-file --verify-diagnostics | filecheck %s

// What is chosen, or computed element by element, is of one size: a call with two is refused.
// CHECK-LABEL: func.func @choice
// CHECK-SAME: %{{.*}}: tensor<?xf32> {llm.dims = ["[[N:.*]]"], {{.*}}, %{{.*}}: tensor<?xf32> {llm.dims = ["[[N]]"], {{.*}}, %{{.*}}: tensor<?xf32> {llm.dims = ["[[N]]"],
func.func @choice(%b: i1, %x: tensor<?xf32>, %y: tensor<?xf32>, %z: tensor<?xf32>) -> tensor<?xf32> {
  %c = scf.if %b -> tensor<?xf32> {
    scf.yield %x : tensor<?xf32>
  } else {
    scf.yield %y : tensor<?xf32>
  }
  %r = arith.addf %c, %z : tensor<?xf32>
  return %r : tensor<?xf32>
}

// -----

func.func @longer(%b: i1, %x: tensor<?xf32>) -> tensor<?xf32> {
  %d = tensor.concat dim(0) %x, %x : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
  // expected-error @below {{'scf.if' op expects tensors of one size in dimension 0, got size1_0, unknown}}
  %r = scf.if %b -> tensor<?xf32> {
    scf.yield %x : tensor<?xf32>
  } else {
    scf.yield %d : tensor<?xf32>
  }
  return %r : tensor<?xf32>
}

// -----

func.func @flat(%x: tensor<?x6xf32>) -> tensor<?xf32> {
  // expected-error @below {{'tensor.collapse_shape' op expects dimension 0 of result 0 of @flat to be as large as one of a tensor that it takes: it gives another size}}
  %r = tensor.collapse_shape %x [[0, 1]] : tensor<?x6xf32> into tensor<?xf32>
  return %r : tensor<?xf32>
}

// -----

func.func @first(%x: tensor<9xf32>, %n: tensor<index>) -> tensor<?xf32> {
  %k = tensor.extract %n[] : tensor<index>
  // expected-error @below {{'tensor.extract_slice' op expects dimension 0 of result 0 of @first to be as large as}}
  %r = tensor.extract_slice %x[0] [%k] [1] : tensor<9xf32> to tensor<?xf32>
  return %r : tensor<?xf32>
}
