"""LLVM 24 prints floating-point constants in a form that llvmlite's LLVM 22 does not read; this translates them.

LLVM 24 writes a decimal rounded to seven digits when that reads back exactly (``float 1.000000e-01``), else the bits
(``f0x40490FDB``), and names the rest (``+inf``, ``-qnan``, ``+nan(0x1)``, ``+snan(0x1)``; a payload without the quiet
bit). LLVM 22 wants hexadecimal bits: ``0x`` and 16 digits for ``float`` (widened to double) and ``double``, ``0xH``
for ``half`` and ``0xR`` for ``bfloat``. A literal's type is the last one named before it on its line, as in
``fadd float %0, 1.0`` and ``phi float [ 1.0, %1 ], [ 2.0, %2 ]``.
"""

import re
import struct
from dataclasses import dataclass


@dataclass(frozen=True)
class _Format:
    """A binary floating-point format: its widths, and how LLVM 22 spells its bits."""

    exponent_bits: int
    mantissa_bits: int
    prefix: str

    @property
    def infinity(self) -> int:
        return ((1 << self.exponent_bits) - 1) << self.mantissa_bits

    @property
    def quiet(self) -> int:
        return 1 << (self.mantissa_bits - 1)

    @property
    def sign(self) -> int:
        return 1 << (self.exponent_bits + self.mantissa_bits)


_FORMATS = {
    "half": _Format(5, 10, "0xH"),
    "bfloat": _Format(8, 7, "0xR"),
    "float": _Format(8, 23, "0x"),
    "double": _Format(11, 52, "0x"),
}
_TOKEN = re.compile(
    r"""(?P<skip>"(?:[^"\\]|\\.)*"|;[^\n]*)"""
    r"""|(?<![\w.%@$-])(?:(?P<type>half|bfloat|float|double)\b"""
    r"""|(?P<literal>f0x[0-9A-Fa-f]+|[+-](?:inf|qnan)\b|[+-]s?nan\(0x[0-9A-Fa-f]+\)|-?\d+\.\d+(?:e[+-]?\d+)?)(?![\w.]))"""
)


def translate_literals(llvm_ir: str) -> str:
    """``llvm_ir`` with every floating-point constant spelled for LLVM 22."""
    current = "float"

    def replace(match: re.Match[str]) -> str:
        nonlocal current
        if match["type"]:
            current = match["type"]
        return _spell(current, match["literal"]) if match["literal"] else match[0]

    return _TOKEN.sub(replace, llvm_ir)


def _spell(type_name: str, literal: str) -> str:
    format_ = _FORMATS[type_name]
    bits = _bits(type_name, format_, literal)
    if type_name == "float":
        bits = _widen(bits)
    digits = 4 if type_name in ("half", "bfloat") else 16
    return f"{format_.prefix}{bits:0{digits}X}"


def _bits(type_name: str, format_: _Format, literal: str) -> int:
    if literal.startswith("f0x"):
        return int(literal[3:], 16)
    if literal[-1] in "fn)" or "nan" in literal:
        return (format_.sign if literal[0] == "-" else 0) | _special_bits(format_, literal[1:])
    number = float(literal)
    if type_name == "bfloat":
        return _round_to_bfloat(number)
    code = {"half": "<e", "float": "<f", "double": "<d"}[type_name]
    return int.from_bytes(struct.pack(code, number), "little")


def _special_bits(format_: _Format, name: str) -> int:
    if name == "inf":
        return format_.infinity
    if name == "qnan":
        return format_.infinity | format_.quiet
    kind, payload = name.rstrip(")").split("(0x")
    return format_.infinity | int(payload, 16) | (format_.quiet if kind == "nan" else 0)


def _round_to_bfloat(number: float) -> int:
    """Round to nearest, ties to even (the literal reads back exactly, so the step over float does no harm)."""
    bits = int.from_bytes(struct.pack("<f", number), "little")
    return (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16


def _widen(bits: int) -> int:
    """The bits of a float as those of the double of the same value; a NaN keeps its sign and payload."""
    single, double = _FORMATS["float"], _FORMATS["double"]
    magnitude = bits & (single.sign - 1)
    if magnitude > single.infinity:
        shift = double.mantissa_bits - single.mantissa_bits
        sign = double.sign if bits & single.sign else 0
        return sign | double.infinity | ((magnitude & ~single.infinity) << shift)
    number = struct.unpack("<f", bits.to_bytes(4, "little"))[0]
    return int.from_bytes(struct.pack("<d", number), "little")
