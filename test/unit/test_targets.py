"""Targets: one table of kinds, one reader of text and of modules, and workers that exist."""

import pkgutil
import re
from pathlib import Path

import pytest

import llm_mlir
import llm_mlir.passes
from llm_mlir import targets
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.targets import KINDS, TargetError
from llm_mlir.targets.cpu import CpuTarget
from llm_mlir.targets.cuda import CudaTarget

SPELLINGS = ("host", "haswell+avx512f", "cuda:sm_80", "cuda:sm_90a", "emulator:sm_80", "reference")


@pytest.mark.parametrize("text", SPELLINGS)
def test_text_is_read_back(text):
    target = targets.parse(text)
    assert str(target) == text
    assert targets.parse(str(target)) == target


def test_short_spellings():
    assert targets.parse("cpu") == targets.parse("host") == CpuTarget.host()
    assert targets.parse("cuda") == CudaTarget("sm_90a")
    assert str(targets.parse("emulator")) == "emulator:sm_90a"
    with pytest.raises(TargetError, match="expects 'reference', got 'reference:x'"):
        targets.parse("reference:x")
    with pytest.raises(TargetError, match=r"emulator:sm_80, emulator:sm_90a, got 'emulator:sm_75'"):
        targets.parse("emulator:sm_75")


def test_gpus_have_numbers():
    second = targets.parse("cuda:1")
    assert (second, second.ordinal, second.named) == (CudaTarget("sm_90a"), 1, False)
    assert targets.parse("cuda:sm_80:2").ordinal == 2
    for text in ("cuda:", "cuda:-1", "cuda:1:sm_80", "cuda:sm_80:", "emulator:0", "emulator:sm_80:1"):
        with pytest.raises(TargetError, match=f"got '{text}'"):
            targets.parse(text)


def test_every_worker_exists():
    for kind in KINDS:
        for name in vars(kind):
            place = getattr(kind, name)
            if name.endswith("_at") and place:
                assert pkgutil.resolve_name(f"llm_mlir.{place}") is not None, f"{kind.__name__}.{name}"
        assert kind.default().stages


def test_an_emulator_stands_in_for_its_gpu():
    emulator = targets.parse("emulator:sm_80")
    assert emulator.machine == CudaTarget("sm_80")
    assert emulator.key == CudaTarget("sm_80").key
    assert CudaTarget("sm_80").emulator == emulator
    with new_context():
        module = ir.Module.parse("module {}")
        emulator.write_to(module)
        assert targets.of(module) == CudaTarget("sm_80")


def test_modules_say_their_target():
    with new_context():
        module = ir.Module.parse("module {}")
        assert targets.of(module) is None
        assert CpuTarget.of(module) == CpuTarget.host()
        assert CudaTarget.of(module) == CudaTarget("sm_90a")
        CpuTarget.parse("haswell").write_to(module)
        assert targets.of(module) == CpuTarget.of(module) == CpuTarget.parse("haswell")
        with pytest.raises(TargetError, match="GPU target expects one of cuda:sm_80, cuda:sm_90a, got 'haswell'"):
            CudaTarget.of(module)


def test_code_that_targets_have():
    assert targets.code_kinds() == ("llvm", "asm", "obj", "ptx", "cubin")
    assert targets.binary_kinds() == {"obj", "cubin"}
    assert targets.default_for("cubin") == CudaTarget("sm_90a")
    assert targets.default_for("asm") == targets.default_for("mlir") == CpuTarget.host()


def test_what_a_target_does_not_have_is_refused():
    with pytest.raises(TargetError, match="expects a device, as cuda or emulator have one, got 'haswell'"):
        targets.parse("haswell").open_device()
    with pytest.raises(TargetError, match="target 'reference' has no ceilings that are measured"):
        targets.parse("reference").open_ceilings()


def test_nobody_else_asks_what_kind_a_target_is():
    asks = re.compile(r"isinstance\([^()]*,[^()]*Target\b|\bis_device\b|\[\"llm\.target\"\]|get\(\"llm\.target\"")
    folders = [*llm_mlir.__path__, *llm_mlir.passes.__path__]
    files = [file for folder in folders for file in Path(folder).rglob("*.py") if file.parent.name != "targets"]
    assert len(files) > 100
    assert [f"{file}: {match[0]}" for file in files if (match := asks.search(file.read_text()))] == []
