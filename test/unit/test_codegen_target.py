"""Targets: their spelling, and what passes ask of them."""

import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.targets.base import TargetError
from llm_mlir.targets.cpu import CpuTarget
from llm_mlir.targets.features import FEATURES


@pytest.mark.parametrize(
    ("text", "arch", "bits", "registers", "fma", "bf16"),
    [
        ("x86-64", "x86_64", 128, 16, False, False),
        ("haswell", "x86_64", 256, 16, True, False),
        ("x86-64+avx2+fma", "x86_64", 256, 16, True, False),
        ("skylake-avx512", "x86_64", 512, 32, True, False),
        ("znver4", "x86_64", 512, 32, True, True),
        ("neoverse-n1", "aarch64", 128, 32, True, False),
    ],
)
def test_properties(text, arch, bits, registers, fma, bf16):
    target = CpuTarget.parse(text)
    found = (target.arch, target.vector_bits, target.vector_registers, target.has_fma, target.has_avx512bf16)
    assert found == (arch, bits, registers, fma, bf16)


def test_tiles():
    having = [
        text for text in ("haswell", "znver4", "cooperlake", "sapphirerapids") if CpuTarget.parse(text).has_amx_bf16
    ]
    assert having == ["sapphirerapids"]


def test_a_host_that_refuses_tiles_has_none(monkeypatch):
    monkeypatch.setattr("llm_mlir.targets.cpu.request_tiles", lambda: False)
    host = CpuTarget.host.__wrapped__()
    assert not [feature for feature in host.features if feature.startswith("amx-")]


@pytest.mark.parametrize("text", ["host", "haswell", "x86-64+avx2+fma", "neoverse-n1"])
def test_text_is_read_back(text):
    target = CpuTarget.parse(text)
    assert str(target) == text
    assert CpuTarget.parse(str(target)) == target


def test_the_host_is_known_by_its_features_in_keys():
    assert "host" not in CpuTarget.host().key
    assert CpuTarget.parse("haswell").key != CpuTarget.parse("haswell+avx512f").key


def test_unknown_cpu():
    with pytest.raises(TargetError, match=r"expects a CPU that is known, got 'hasvell' \(did you mean 'haswell'\?\)"):
        CpuTarget.parse("hasvell")


def test_module_attribute():
    with new_context():
        module = ir.Module.parse("module {}")
        assert CpuTarget.of(module) == CpuTarget.host()
        CpuTarget.parse("haswell").write_to(module)
        assert CpuTarget.of(module) == CpuTarget.parse("haswell")
        assert 'llm.target = "haswell"' in str(module)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "expects a CPU that is known, got ''"),
        ("x86-64+bogus", "features of x86_64 as LLVM calls them, got 'bogus', such as avx"),
        ("haswell+avx512bf61", "got 'avx512bf61', did you mean 'avx512bf16'"),
        ("haswell+", "got ''"),
        ("neoverse-n1+avx2", "features of aarch64 as LLVM calls them, got 'avx2', such as bf16, neon"),
        ("host+avx2", "'host' is this machine with what it has, and takes no features"),
    ],
)
def test_features_are_those_that_llvm_knows(text: str, message: str):
    with pytest.raises(TargetError, match=message):
        CpuTarget.parse(text)


def test_all_features_of_this_machine_are_known():
    host = CpuTarget.host()
    assert set(host.features) <= FEATURES.get(host.arch, set(host.features))
