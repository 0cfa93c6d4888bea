"""Floating-point constants of LLVM 24's text as LLVM 22 reads them."""

import llvmlite.binding as llvm
import pytest

from llm_mlir.codegen.literals import translate_literals

GOLDEN = {
    "ret float 1.000000e-01": "ret float 0x3FB99999A0000000",
    "ret float f0x40490FDB": "ret float 0x400921FB60000000",
    "ret float -0.000000e+00": "ret float 0x8000000000000000",
    "ret float 1.401300e-45": "ret float 0x36A0000000000000",
    "ret float +inf": "ret float 0x7FF0000000000000",
    "ret float -inf": "ret float 0xFFF0000000000000",
    "ret float +qnan": "ret float 0x7FF8000000000000",
    "ret float -nan(0x1)": "ret float 0xFFF8000020000000",
    "ret float +snan(0x1)": "ret float 0x7FF0000020000000",
    "ret double 1.000000e-01": "ret double 0x3FB999999999999A",
    "ret double f0x400921FB54442D11": "ret double 0x400921FB54442D11",
    "ret double -inf": "ret double 0xFFF0000000000000",
    "ret double +snan(0x1)": "ret double 0x7FF0000000000001",
    "ret half 9.997550e-02": "ret half 0xH2E66",
    "ret half 5.960460e-08": "ret half 0xH0001",
    "ret half -inf": "ret half 0xHFC00",
    "ret half +qnan": "ret half 0xH7E00",
    "ret bfloat 1.000980e-01": "ret bfloat 0xR3DCD",
    "ret bfloat 9.183550e-41": "ret bfloat 0xR0001",
    "ret bfloat +inf": "ret bfloat 0xR7F80",
    "ret bfloat -qnan": "ret bfloat 0xRFFC0",
    "ret <2 x float> splat (float 5.000000e-01)": "ret <2 x float> splat (float 0x3FE0000000000000)",
    "ret <2 x bfloat> <bfloat 1.000000e+00, bfloat -inf>": "ret <2 x bfloat> <bfloat 0xR3F80, bfloat 0xRFF80>",
    "ret [2 x half] [half 1.000000e+00, half +inf]": "ret [2 x half] [half 0xH3C00, half 0xH7C00]",
}


@pytest.mark.parametrize(("line", "expected"), GOLDEN.items())
def test_golden(line, expected):
    assert translate_literals(line) == expected


@pytest.mark.parametrize("line", GOLDEN)
def test_llvm_22_reads_the_result(line):
    type_ = line.removeprefix("ret ").rsplit("splat", 1)[0] if "splat" in line else _type(line)
    llvm.parse_assembly(f"define {type_} @f() {{\n  {translate_literals(line)}\n}}")


def _type(line):
    body = line.removeprefix("ret ")
    return body[: body.index(body[0].translate({60: 62, 91: 93})) + 1] if body[0] in "<[" else body.split()[0]


def test_a_literal_takes_the_type_named_before_it_on_its_line():
    text = "%1 = select i1 %0, double 1.000000e-01, double %2\n%3 = phi float [ 1.000000e-01, %a ], [ %4, %b ]"
    expected = "%1 = select i1 %0, double 0x3FB999999999999A, double %2\n"
    assert translate_literals(text) == expected + "%3 = phi float [ 0x3FB99999A0000000, %a ], [ %4, %b ]"


@pytest.mark.parametrize(
    "text",
    [
        '@s = constant [13 x i8] c"float 1.0 inf"',
        "; float 1.000000e-01",
        "%x = add i64 %float.1, 10",
        'attributes #0 = { "x"="double 0.1" }',
        "%1 = load atomic i32, ptr %0 acquire, align 4",
    ],
)
def test_the_rest_stays(text):
    assert translate_literals(text) == text
