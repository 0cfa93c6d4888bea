"""What is found by lying in a folder: modules, so that nobody keeps a list of them, and what is installed."""

import importlib
import os
import pkgutil
import sys
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

_INSTALLED = ".dist-info"


def import_modules(package: str, path: Iterable[str]) -> list[ModuleType]:
    """Imports the modules and packages in the folder of ``package`` (its ``__path__``) in the order of their names."""
    return [importlib.import_module(f"{package}.{found.name}") for found in pkgutil.iter_modules(path)]


def package_folders(package: str) -> list[Path]:
    """The folders of a package; in an editable install they lie outside of its parent's."""
    spec = find_spec(package)
    return [Path(folder) for folder in (spec and spec.submodule_search_locations) or ()]


def python_files(folder: Path, without: Collection[str] = ()) -> Iterator[str]:
    """The paths of Python files below ``folder``, in an order of their own; it has folders ``without`` that count."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in without or place != str(folder))
        yield from (os.path.join(place, name) for name in sorted(files) if name.endswith(".py"))


@cache
def installed_versions() -> dict[str, str]:
    """The version of each installed distribution by its name, in lower case and with underscores.

    As ``importlib.metadata`` says it, whose import alone takes as long as reading all of our sources.
    """
    found: dict[str, str] = {}
    for folder in filter(os.path.isdir, sys.path):
        for entry in os.listdir(folder):
            if entry.endswith(_INSTALLED):
                name, _, version = entry.removesuffix(_INSTALLED).partition("-")
                found.setdefault(name.lower(), version)
    return found
