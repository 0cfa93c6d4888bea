"""``basic.mlir`` of every pass keeps its results: the module before the pass and behind it, run on random arguments."""

import re
from pathlib import Path

import pytest

import llm_mlir
from llm_mlir.check.lowering import check_lowering

PASSES = Path(__file__).parents[1] / "passes"
BASICS = sorted(PASSES.rglob("basic.mlir"))
BUFFERS = "takes buffers of integers, or with gaps, and does not say which"
UNSAID = "does not say which positions and lengths it takes"
# What cannot be called as it stands, and why; the whole lowering of other modules goes through these passes, too.
NOT_CALLED = {
    "convert/call_libm": "functions on vectors",
    "convert/expand_bf16": "functions on vectors",
    "distribute/lower_collectives": "takes several ranks",
    "gpu/append_caches": UNSAID,
    "gpu/finish_kernels": "no host code",
    "gpu/isolate_kernels": "takes descriptors of tensor maps",
    "gpu/lower_launches": "symbols without bounds",
    "graph/fuse_qkv": "reshapes to sizes that are arguments",
    "memory/expand_copies": BUFFERS,
    "schedule/lower_attention": UNSAID,
    "schedule/pack_caches": UNSAID,
    "schedule/tile_linears": "reads packed weights, which look like modules of the first stage that it refuses",
    "vector/expand_math": "functions on vectors",
    "vector/vectorize_generics": BUFFERS,
}
QUICK = ("fuse_gate_up", "expand_softmax", "fuse_add_rms_norm")


def name_of(file):
    return str(file.parent.relative_to(PASSES))


def parts(file):
    """The parts of a file with the passes of its first command."""
    text = file.read_text(encoding="utf-8")
    command = next(line for line in text.splitlines() if "RUN:" in line and "--pass" in line)
    passes = re.search(r"--pass(?:es|-pipeline)=('[^']*'|\"[^\"]*\"|\S+)", command)[1].strip("'\"")
    target = re.search(r"--target(?:-cpu)?[= ](\S+)", command)
    usual = "cuda:sm_80" if file.parts[-3] == "gpu" else "cpu"
    for part in re.split(r"(?m)^// -----.*$", text):
        yield part, passes.replace("%S", str(file.parent)), target[1] if target else usual


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(file, id=name_of(file), marks=[] if file.parent.name in QUICK else [pytest.mark.slow])
        for file in BASICS
        if name_of(file) not in NOT_CALLED
    ],
)
def test_basic_keeps_its_results(file):
    for text, passes, target in parts(file):
        assert check_lowering(text, llm_mlir.stages(target), passes, lowers=False) is None


def test_exceptions_are_passes():
    assert NOT_CALLED.keys() <= {name_of(file) for file in BASICS}
