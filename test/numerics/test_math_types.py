"""Every unary function of ``math`` in every float type: by our polynomials, LLVM's intrinsics or the C library."""

import pytest

from llm_mlir.testing.compare import largest_error

FUNCTIONS = (
    "absf acos asin atan cbrt ceil cos cosh erf erfc exp exp2 expm1 floor log log10 log1p log2 round roundeven rsqrt "
    "sin sinh sqrt tan tanh trunc asinh acosh atanh"
).split()
TOLERANCE = {"f64": 1e-15, "f32": 3e-7, "f16": 2e-3, "bf16": 1e-2}


@pytest.mark.parametrize("name", TOLERANCE)
def test_functions(name: str):
    tensor = f"tensor<?x9x{name}>"
    body = "\n".join(
        f"""%y{i} = linalg.generic {{indexing_maps = [#same, #same], iterator_types = ["parallel", "parallel"]}}
        ins(%x : {tensor}) outs(%e : {tensor}) {{
        ^bb0(%a: {name}, %o: {name}):
          %b = math.{function} %a : {name}
          linalg.yield %b : {name}
        }} -> {tensor}"""
        for i, function in enumerate(FUNCTIONS)
    )
    returned, types = ", ".join(f"%y{i}" for i in range(len(FUNCTIONS))), ", ".join([tensor] * len(FUNCTIONS))
    text = f"""
    #same = affine_map<(i, j) -> (i, j)>
    func.func @f(%x: {tensor}) -> ({types}) {{
      %c0 = arith.constant 0 : index
      %d = tensor.dim %x, %c0 : {tensor}
      %e = tensor.empty(%d) : {tensor}
      {body}
      return {returned} : {types}
    }}"""
    assert largest_error(text) <= TOLERANCE[name]
