"""Modules that are found by lying in a folder, so that nobody keeps a list of them."""

import importlib
import pkgutil
from collections.abc import Iterable
from types import ModuleType


def import_modules(package: str, path: Iterable[str]) -> list[ModuleType]:
    """Imports the modules and packages in the folder of ``package`` (its ``__path__``) in the order of their names."""
    return [importlib.import_module(f"{package}.{found.name}") for found in pkgutil.iter_modules(path)]
