"""The only file that imports MLIR; everything else imports from here.

The bindings are the first of ``torch_mlir`` (from the ``torch-mlir`` wheel) and ``mlir`` (an upstream package) that is
installed and has what we need: ``dialects.ext`` for Python-defined dialects, the ``x86`` dialect, and ``rewrite``.

Dialect modules (``from llm_mlir.mlir import arith, scf``) are imported on first use: together they cost more than
the rest of ``llm-opt``'s start.
"""

import importlib
import importlib.util
import sys
from types import ModuleType
from typing import Any

from .support.html import html_text

_FEATURES = ("dialects.ext", "dialects.x86", "rewrite")
_LAZY_MODULES = {
    "rewrite": "rewrite",
    "execution_engine": "execution_engine",
    "interpreter": "dialects.transform.interpreter",
}


def _has_features(package: str) -> bool:
    try:
        return all(importlib.util.find_spec(f"{package}.{feature}") is not None for feature in _FEATURES)
    except ImportError:
        return False


def _choose_package() -> str:
    for package in ("torch_mlir", "mlir"):
        if importlib.util.find_spec(package) is not None and _has_features_without_numpy(package):
            return package
    raise ImportError(
        "llm-mlir needs the MLIR Python bindings with Python-defined dialects: pip install torch-mlir==20261001"
    )


def _has_features_without_numpy(package: str) -> bool:
    """Import the bindings with numpy hidden, which saves 100 ms: they load it for a type check they can do without."""
    hidden = "numpy" not in sys.modules
    if hidden:
        sys.modules["numpy"] = None  # type: ignore[assignment]
    try:
        importlib.import_module(f"{package}.ir")
        return _has_features(package)
    except ImportError:
        return False
    finally:
        if hidden:
            del sys.modules["numpy"]


PACKAGE = _choose_package()
ir: Any = importlib.import_module(f"{PACKAGE}.ir")
PassManager: Any = importlib.import_module(f"{PACKAGE}.passmanager").PassManager
MLIRError: Any = ir.MLIRError
ir.Module._repr_html_ = lambda module: html_text(str(module), "module")

# The bindings look an op's Python class up by importing "<prefix>.<dialect>". Registering ours makes an OpView of
# an llm op cost 0.6 us instead of 40 us.
importlib.import_module(f"{PACKAGE}._mlir_libs._mlir").globals.append_dialect_search_prefix("llm_mlir.dialects")


def __getattr__(name: str) -> ModuleType:
    if name.startswith("__"):
        raise AttributeError(name)
    path = _LAZY_MODULES.get(name, f"dialects.{name}")
    try:
        module = importlib.import_module(f"{PACKAGE}.{path}")
    except ModuleNotFoundError as error:
        raise AttributeError(f"the MLIR bindings have no module {path!r}") from error
    globals()[name] = module
    return module
