"""Which target intrinsics LLVM IR may hold: selecting an instruction that a target lacks ends the process."""

import re

from ..targets.cpu import CpuTarget, TargetError

_INTRINSIC = re.compile(r"@llvm\.(x86|aarch64|arm|nvvm|amdgcn)\.([\w.]+)")

# Prefix of an x86 intrinsic's name: the features it needs, the longest prefix that matches first.
_X86_FEATURES = {
    "avx512bf16.": ("avx512bf16",),
    "avx512.vpdpb": ("avx512vnni",),
    "avx512.vpdpbusd.256": ("avxvnni",),  # of two encodings the one for CPUs without AVX-512
    "avx512.": ("avx512f",),
    "avx2.": ("avx2",),
    "avx.": ("avx",),
    "fma.": ("fma",),
    "vcvtneps2bf16": ("avx512bf16",),
    "ldtilecfg": ("amx-tile",),
    "tile": ("amx-tile",),
    "tdpbf16ps": ("amx-bf16",),
    "sse2.": (),
    "sse.": (),
}


def check_legal(llvm_ir: str, target: CpuTarget) -> None:
    """Raises ``TargetError`` naming the first intrinsic of ``llvm_ir`` that ``target`` cannot run."""
    for arch, name in sorted(set(_INTRINSIC.findall(llvm_ir))):
        missing = _missing(arch, name, target)
        if missing:
            raise TargetError(f"intrinsic 'llvm.{arch}.{name}' expects {missing}, got target '{target}' without it")


def _missing(arch: str, name: str, target: CpuTarget) -> str:
    expected_arch = {"x86": "x86_64"}.get(arch, arch)
    if target.arch != expected_arch:
        return f"architecture {expected_arch}"
    if arch != "x86":
        return ""
    prefix = max((p for p in _X86_FEATURES if name.startswith(p)), key=len, default=None)
    if prefix is None:
        return f"a known feature for '{name}'"
    return ", ".join(f for f in _X86_FEATURES[prefix] if f not in target.features)
