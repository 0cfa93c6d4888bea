irdl.dialect @toy {
  irdl.operation @double {
    %0 = irdl.is i32
    irdl.operands(x: %0)
    irdl.results(result: %0)
  }
}
