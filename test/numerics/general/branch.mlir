// An element decides: which tensor, how often, and by how much.
func.func @main(%x: tensor<?x33xf32>, %i: tensor<i32>, %f: tensor<2xf32>) -> (tensor<?x33xf32>, tensor<?x33xf32>) {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %n = tensor.extract %i[] : tensor<i32>
  %v = tensor.extract %f[%c1] : tensor<2xf32>
  %positive = arith.cmpf ogt, %v, %zero : f32
  %y = scf.if %positive -> tensor<?x33xf32> {
    %0 = "llm.silu"(%x) : (tensor<?x33xf32>) -> tensor<?x33xf32>
    scf.yield %0 : tensor<?x33xf32>
  } else {
    scf.yield %x : tensor<?x33xf32>
  }
  %c0 = arith.constant 0 : index
  %t = tensor.dim %x, %c0 : tensor<?x33xf32>
  %e = tensor.empty(%t) : tensor<?x33xf32>
  %filled = linalg.fill ins(%v : f32) outs(%e : tensor<?x33xf32>) -> tensor<?x33xf32>
  %sum = "llm.add"(%y, %filled) : (tensor<?x33xf32>, tensor<?x33xf32>) -> tensor<?x33xf32>
  return %y, %sum : tensor<?x33xf32>, tensor<?x33xf32>
}
