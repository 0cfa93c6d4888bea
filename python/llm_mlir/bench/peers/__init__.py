"""The contestants: ours and its peers, one file each with a ``PEER`` in it."""

from importlib import import_module, metadata

from ...frontend.codings import SCHEMES, STORED
from .base import ModelRequest, ModelRunner, OpRequest, OpRunner, Peer, UnsupportedError

OURS = "llm-mlir"
_MODULES = {
    OURS: "ours",
    "torch": "torch_eager",
    "torch.compile": "torch_compile",
    "onednn": "onednn",
    "onnxruntime": "onnx_runtime",
    "openvino": "openvino_stateful",
    "llama.cpp": "llama_cpp",
    "iree": "iree",
}
NAMES = tuple(_MODULES)
"""Every contestant that can be named."""

__all__ = ["CODED", "NAMES", "OURS", "ModelRequest", "ModelRunner", "OpRequest", "OpRunner", "Peer", "UnsupportedError"]


CODED = {scheme: f"{OURS}.{scheme}" for scheme in SCHEMES if scheme != STORED}
"""Ours with weights in codes, by the name of the scheme."""


def peer(name: str) -> Peer:
    """A contestant by name; its packages are imported only when it opens something."""
    base, _, scheme = name.partition(".")
    if base == OURS and scheme:
        return import_module(f"{__name__}.{_MODULES[OURS]}").with_weights(scheme)
    return import_module(f"{__name__}.{_MODULES[name]}").PEER


def versions(contestant: Peer) -> dict[str, str]:
    """The versions of the distributions that a contestant needs; raises UnsupportedError naming one that is missing."""
    found = {}
    for name in contestant.distributions:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            raise UnsupportedError(f"{name} is not installed") from None
    return found
