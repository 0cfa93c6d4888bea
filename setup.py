"""Lists the packages; everything else is in pyproject.toml.

setuptools finds packages by itself only where folders lie as they are imported. Ours do not (``passes/`` installs as
``llm_mlir.passes``), so each folder of pyproject's ``package-dir`` is searched and gets its prefix.
"""

import tomllib
from pathlib import Path

from setuptools import find_packages, setup

project = tomllib.loads(Path(__file__).with_name("pyproject.toml").read_text(encoding="utf-8"))
folders = project["tool"]["setuptools"]["package-dir"]
nested = [f"{package}.{name}" for package, folder in folders.items() for name in find_packages(folder)]
setup(packages=[*folders, *nested])
