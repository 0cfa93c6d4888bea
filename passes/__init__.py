"""The passes, one a file. A file is imported when its pass is asked for by name.

The pass ``llm-fuse-gate-up`` is in ``<group>/fuse_gate_up.py``, ``convert-llm-to-linalg`` in
``<group>/convert_llm_to_linalg.py``.
"""

import importlib
from functools import cache
from pathlib import Path


@cache
def pass_modules() -> dict[str, str]:
    """Every pass by name, with the dotted name of its module; nothing is imported."""
    files = [file for file in sorted(Path(__file__).parent.glob("*/*.py")) if not file.name.startswith("_")]
    return {_pass_name(file.stem): f"{__name__}.{file.parent.name}.{file.stem}" for file in files}


def import_pass(name: str) -> None:
    """Imports the file of a pass, which registers it; does nothing for a name that no file has."""
    module = pass_modules().get(name)
    if module is not None:
        importlib.import_module(module)


def import_all_passes() -> None:
    """Imports every pass file (for lists and documentation)."""
    for module in pass_modules().values():
        importlib.import_module(module)


def _pass_name(stem: str) -> str:
    name = stem.replace("_", "-")
    return name if name.startswith("convert-") else f"llm-{name}"
