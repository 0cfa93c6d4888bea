"""Random arguments that keep to ``llm.values``."""

import numpy as np

from llm_mlir import abi
from llm_mlir.abi.random_arguments import draw_arguments
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir

TEXT = """
module attributes {llm.symbols = {tokens = {max = 512 : i64}, batch = {max = 8 : i64}, rows = {max = 2 : i64}}} {
  func.func @f(
    %ids: tensor<?xi32> {llm.role = "input", llm.name = "ids", llm.dims = ["tokens"],
                         llm.values = {kind = "token_id", max = 50 : i64}},
    %ends: tensor<?xi32> {llm.role = "input", llm.name = "ends", llm.dims = ["batch+1"],
                          llm.values = {kind = "offsets", of = "tokens"}},
    %slot: tensor<?xi32> {llm.role = "input", llm.name = "slot", llm.dims = ["batch"],
                          llm.values = {kind = "slot", max = 8 : i64}},
    %rows: tensor<?xi32> {llm.role = "input", llm.name = "rows", llm.dims = ["rows"],
                          llm.values = {kind = "row", of = "tokens"}},
    %parts: tensor<9xf32> {llm.role = "input", llm.name = "parts", llm.values = {kind = "fraction"}},
    %plain: tensor<4xi32> {llm.role = "input", llm.name = "plain"},
    %w: tensor<2x64x400xf16> {llm.role = "weight", llm.name = "w"}) { return }
}
"""


def test_values_are_valid():
    with new_context():
        module = ir.Module.parse(TEXT)
        drawn = draw_arguments(abi.function(module, "f"))
    assert list(drawn) == ["ids", "ends", "slot", "rows", "parts", "plain", "w"]
    tokens, batch = len(drawn["ids"]), len(drawn["slot"])
    assert 1 < batch < tokens
    assert set(drawn["ids"]) <= set(range(50))
    assert (drawn["ends"][0], drawn["ends"][-1], len(drawn["ends"])) == (0, tokens, batch + 1)
    assert (np.diff(drawn["ends"]) >= 0).all()
    assert len(set(drawn["slot"])) == batch
    assert len(drawn["rows"]) == 2
    assert set(drawn["rows"]) <= set(range(tokens))
    assert drawn["parts"].dtype == np.float32
    assert ((drawn["parts"] >= 0) & (drawn["parts"] < 1)).all()
    np.testing.assert_array_equal(drawn["plain"], 0)
    assert drawn["w"].dtype == np.float16
    np.testing.assert_allclose(drawn["w"].astype(np.float32).std(), 400**-0.5, rtol=0.05)
