"""Targets: their spelling, and what passes ask of them."""

import pytest

from llm_mlir.codegen import Target, TargetError
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir


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
    target = Target.parse(text)
    found = (target.arch, target.vector_bits, target.vector_registers, target.has_fma, target.has_avx512bf16)
    assert found == (arch, bits, registers, fma, bf16)


def test_tiles():
    having = [text for text in ("haswell", "znver4", "cooperlake", "sapphirerapids") if Target.parse(text).has_amx_bf16]
    assert having == ["sapphirerapids"]


def test_a_host_that_refuses_tiles_has_none(monkeypatch):
    monkeypatch.setattr("llm_mlir.targets.cpu.request_tiles", lambda: False)
    host = Target.host.__wrapped__()
    assert not [feature for feature in host.features if feature.startswith("amx-")]


@pytest.mark.parametrize("text", ["host", "haswell", "x86-64+avx2+fma", "neoverse-n1"])
def test_text_is_read_back(text):
    target = Target.parse(text)
    assert str(target) == text
    assert Target.parse(str(target)) == target


def test_the_host_is_known_by_its_features_in_keys():
    assert "host" not in Target.host().key
    assert Target.parse("haswell").key != Target.parse("haswell+avx512f").key


def test_unknown_cpu():
    with pytest.raises(TargetError, match=r"expects a CPU that is known, got 'hasvell' \(did you mean 'haswell'\?\)"):
        Target.parse("hasvell")


def test_module_attribute():
    with new_context():
        module = ir.Module.parse("module {}")
        assert Target.of(module) == Target.host()
        Target.parse("haswell").write_to(module)
        assert Target.of(module) == Target.parse("haswell")
        assert 'llm.target = "haswell"' in str(module)
