// A switch, as the one way to choose that later passes know; what is chosen is an argument or computed.
func.func @switch(%n: index, %a: tensor<?xf32>, %b: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %r:2 = scf.index_switch %n -> tensor<?xf32>, tensor<?xf32>
  case 1 {
    %s = "llm.add"(%a, %b) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    scf.yield %s, %a : tensor<?xf32>, tensor<?xf32>
  }
  case 0 {
    %s = "llm.silu"(%a) : (tensor<?xf32>) -> tensor<?xf32>
    scf.yield %b, %s : tensor<?xf32>, tensor<?xf32>
  }
  default {
    scf.yield %a, %b : tensor<?xf32>, tensor<?xf32>
  }
  return %r#0, %r#1 : tensor<?xf32>, tensor<?xf32>
}
