// An argument without elements that is returned.
func.func @f(%x: tensor<?x0xi8>, %y: tensor<4x8xf32>) -> (tensor<?x0xi8>, tensor<4x8xf32>) {
  return %x, %y : tensor<?x0xi8>, tensor<4x8xf32>
}
