"""Modules of a few lines as people write them, by hand or with a frontend, against their meaning."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from emulated import needs_emulator, skip_without
from test_results import compiled

from llm_mlir import targets
from llm_mlir.pipeline import PassError
from llm_mlir.testing.compare import largest_error

CASES = sorted((Path(__file__).parent / "general").glob("*.mlir"))
TOLERANCE = {"f16-linear": 1e-3, "updated_in_place": 1e-5}
ON_CPUS_ONLY = {"f64-gelu": "'llm.gelu' op expects another type or target: a GPU has no code for it"}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_module(case: Path):
    assert largest_error(case.read_text()) <= TOLERANCE.get(case.stem, 1e-6)


@needs_emulator
@pytest.mark.parametrize("case", [case for case in CASES if case.stem not in ON_CPUS_ONLY], ids=lambda path: path.stem)
def test_module_on_gpu(case: Path):
    error = largest_error(case.read_text(), target=targets.parse("cuda:sm_80"))
    assert error <= TOLERANCE.get(case.stem, 1e-6)


@pytest.mark.parametrize("case", sorted(ON_CPUS_ONLY))
def test_module_that_gpus_lack_functions_for(case: str):
    text = next(path.read_text() for path in CASES if path.stem == case)
    with pytest.raises(PassError, match=ON_CPUS_ONLY[case]):
        largest_error(text, target=targets.parse("cuda:sm_80"))


@pytest.mark.parametrize("name", ["kernels", '"a b"', '"é/$"', '"a\\22b"'])
@pytest.mark.parametrize("target", ["host", "cuda:sm_80"])
def test_names_of_functions(target: str, name: str):
    skip_without(target)
    text = f"""
    func.func @{name}(%x: tensor<?x5xf32>) -> tensor<?x5xf32> {{
      %y = "llm.silu"(%x) : (tensor<?x5xf32>) -> tensor<?x5xf32>
      return %y : tensor<?x5xf32>
    }}"""
    assert largest_error(text, target=targets.parse(target)) <= 1e-6


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_upstream_softmax(axis: int):
    text = f"""
    func.func @f(%x: tensor<7x33x5xf32>) -> tensor<7x33x5xf32> {{
      %e = tensor.empty() : tensor<7x33x5xf32>
      %y = linalg.softmax dimension({axis}) ins(%x : tensor<7x33x5xf32>) outs(%e : tensor<7x33x5xf32>)
          -> tensor<7x33x5xf32>
      return %y : tensor<7x33x5xf32>
    }}"""
    x = np.random.default_rng(0).standard_normal((7, 33, 5)).astype(np.float32) * 9
    powers = np.exp(x.astype(np.float64) - x.max(axis, keepdims=True))
    with closing(compiled(text, 2)) as executable:
        result = executable.call("f", {"arg0": x})
    np.testing.assert_allclose(result, powers / powers.sum(axis, keepdims=True), rtol=2e-6, atol=1e-7)
