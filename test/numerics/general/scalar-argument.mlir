// Scalars in and out, one as it came.
func.func @f(%k: i64, %x: f32) -> (i64, f32, f32) {
  %y = arith.addf %x, %x : f32
  return %k, %x, %y : i64, f32, f32
}
