"""``llm-shard`` against the module it was given, in NumPy: ranks are threads, so no MPI is needed."""

import functools

import numpy as np
import pytest
from models import VARIANTS

import llm_mlir
from llm_mlir import abi, reference
from llm_mlir.abi.signature import read_signature
from llm_mlir.dialects.context import new_context
from llm_mlir.frontend.emit import build_module
from llm_mlir.frontend.limits import Limits
from llm_mlir.mlir import ir
from llm_mlir.passes.distribute.pipeline import micro_batches
from llm_mlir.pipeline import Pipeline
from llm_mlir.reference.collective import run_ranks
from llm_mlir.runtime.tensor_parts import TensorParts

LIMITS = Limits(max_batch_tokens=16, max_batch=3, max_rows=3, context=64)
LENGTHS = [7, 1, 4]


def inputs():
    """A ragged batch, all of which is prefilled."""
    ends = np.cumsum(LENGTHS)
    return {
        "ids": np.random.default_rng(0).integers(2, 320, ends[-1]).astype(np.int32),
        "positions": np.concatenate([np.arange(n) for n in LENGTHS]).astype(np.int32),
        "cu_seqlens": np.array([0, *ends], np.int32),
        "cached_len": np.zeros(3, np.int32),
        "slot": np.array([2, 0, 1], np.int32),
        "rows": (ends - 1).astype(np.int32),
    }


def prefill(module, model, rank):
    """Logits by a module at stage ``graph`` or ``distribute``, with the parts of weights that ``rank`` has."""
    signature = read_signature(module)
    parts, given = TensorParts.of(signature, model.checkpoint, rank), {**inputs(), "rank": np.array([rank], np.int32)}
    values = []
    for argument in signature["prefill"]:
        if argument.role == "weight":
            layers = argument.layers_of(rank) if argument.stacked else [None]
            names = [argument.name if layer is None else argument.name.format(layer=layer) for layer in layers]
            rows = [parts.array(name, 0, parts.shape(name)[0]) for name in names]
            stack = np.full(argument.shape, np.nan, np.float32)  # there are places without a layer
            if argument.stacked:
                stack[: len(rows)] = rows
            values.append(stack if argument.stacked else rows[0])
        elif argument.role == "cache":
            values.append(np.zeros(argument.shape, np.float32))
        else:
            values.append(given[argument.name])
    with module.context:  # each thread has its own
        return reference.run(module, "prefill", values)[0]


@pytest.mark.parametrize("variant", VARIANTS)
def test_ranks_together_compute_what_one_does(variant, model_directory):
    model = llm_mlir.load(model_directory(variant))
    with new_context():
        module = build_module(model.config, "f32", LIMITS)
        Pipeline.parse("llm-expand-blocks,llm-fuse-qkv,llm-fuse-gate-up,canonicalize,cse").run(module)
        expected = prefill(module, model, 0)
        text = str(module)
        for degree in (2, 3, 4):
            sharded = ir.Module.parse(text)
            Pipeline.parse(f"llm-shard{{degree={degree}}},canonicalize,cse").run(sharded)
            shards = [info.shards for info in abi.arg_infos(abi.function(sharded, "prefill")) if info.role == "weight"]
            assert sum(map(bool, shards)) == len([i for i in model.config.weights() if "norm" not in i.key])
            for found in run_ranks(degree, functools.partial(prefill, sharded, model)):
                np.testing.assert_allclose(found, expected, atol=2e-6 * np.abs(expected).max())


@pytest.mark.parametrize(
    ("variant", "degree", "stages"),
    # Three layers: stages have one and two of them, or one each; those of Qwen2 are of two kinds.
    [("llama-odd", 1, 2), ("qwen2-window-yarn", 2, 2), ("granite-tied-biases", 1, 3)],
)
def test_stages_together_compute_what_one_does(variant, degree, stages, model_directory, monkeypatch):
    monkeypatch.setattr(micro_batches, "_LEAST", 2)  # so that some end within a sequence
    model = llm_mlir.load(model_directory(variant))
    with new_context():
        module = build_module(model.config, "f32", LIMITS)
        Pipeline.parse("llm-expand-blocks,llm-fuse-qkv,llm-fuse-gate-up,canonicalize,cse").run(module)
        expected = prefill(module, model, 0)
        Pipeline.parse(f"llm-shard{{degree={degree} stages={stages}}},canonicalize,cse").run(module)
        for found in run_ranks(degree * stages, functools.partial(prefill, module, model), stages):
            np.testing.assert_allclose(found, expected, atol=2e-6 * np.abs(expected).max())
