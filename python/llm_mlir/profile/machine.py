"""Which machine and which software a run was made on."""

import os
import platform
from importlib import metadata
from pathlib import Path
from typing import Any

from ..targets.cpu import CpuTarget

_FEATURES = ("avx2", "fma", "avx512f", "avx512vnni", "avx512bf16", "avx512fp16", "amx-bf16", "amx-int8", "neon", "bf16")
MEMORY_UNIT = 1 << 30
"""Bytes of the GiB that memory is told in."""

_OWN = ("llm-mlir", "torch-mlir", "llvmlite", "numpy")


def describe_machine() -> dict[str, Any]:
    """Processor, cores, caches, memory, vector features and system."""
    target = CpuTarget.host()
    return {
        "cpu": _cpu_name(),
        "llvm_cpu": target.cpu,
        "cores": os.cpu_count(),
        "features": [feature for feature in _FEATURES if feature in target.features],
        "last_level_cache": last_level_cache(),
        "memory": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def own_versions() -> dict[str, str]:
    """The versions of this package and of what makes its code."""
    return {name: metadata.version(name) for name in _OWN}


def _cpu_name() -> str:
    path = Path("/proc/cpuinfo")
    lines = path.read_text().splitlines() if path.exists() else []
    fields = dict(line.split(":", 1) for line in reversed(lines) if ":" in line)
    fields = {key.strip(): value.strip() for key, value in fields.items()}
    model = fields.get("model name", platform.processor() or platform.machine())
    return f"{model} (family {fields['cpu family']}, model {fields['model']})" if "cpu family" in fields else model


def last_level_cache() -> int:
    """Bytes of the largest cache; 32 MiB where the system does not tell."""
    sizes = []
    for path in Path("/sys/devices/system/cpu/cpu0/cache").glob("index*/size"):
        text = path.read_text().strip()
        sizes.append(int(text.rstrip("KMG")) << {"K": 10, "M": 20, "G": 30}.get(text[-1:], 0))
    return max(sizes, default=32 << 20)
