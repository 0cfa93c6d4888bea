func.func @f(%a: tensor<?x5xf32>, %b: tensor<?x5xf32>) -> tensor<?x5xf32> {
  %c = arith.cmpf ogt, %a, %b : tensor<?x5xf32>
  %d = arith.subf %a, %b : tensor<?x5xf32>
  %e = math.exp2 %d : tensor<?x5xf32>
  %r = arith.select %c, %d, %e : tensor<?x5xi1>, tensor<?x5xf32>
  return %r : tensor<?x5xf32>
}
