"""Finds passes by name: a package of passes holds folders of files, each file one pass.

The pass ``llm-fuse-gate-up`` is in ``<group>/fuse_gate_up.py``, ``convert-llm-to-linalg`` in
``<group>/convert_llm_to_linalg.py``. A file is imported when its pass is asked for. Packages are known by their names
alone: pipelines lie below the passes and import none.
"""

import importlib
from functools import cache
from pathlib import Path

from ..support.discovery import package_folders

PACKAGES = ("llm_mlir.passes",)


@cache
def pass_modules() -> dict[str, str]:
    """Every pass by name, with the dotted name of its module; nothing is imported but the package."""
    return {_pass_name(file.stem): f"{package}.{file.parent.name}.{file.stem}" for package, file in _files()}


@cache
def upstream_pass_names() -> list[str]:
    """The passes of the pinned bindings."""
    from .upstream_names import NAMES

    return NAMES.split()


def import_pass(name: str) -> None:
    """Imports the file of a pass, which registers it; does nothing for a name that no file has."""
    module = pass_modules().get(name)
    if module is not None:
        importlib.import_module(module)


def import_all_passes() -> None:
    """Imports every pass file (for lists and documentation)."""
    for module in pass_modules().values():
        importlib.import_module(module)


def _files() -> list[tuple[str, Path]]:
    return [
        (package, file)
        for package in PACKAGES
        for folder in package_folders(package)
        for file in sorted(folder.glob("*/*.py"))
        if not file.name.startswith("_")
    ]


def _pass_name(stem: str) -> str:
    name = stem.replace("_", "-")
    return name if name.startswith("convert-") else f"llm-{name}"
