"""The supported architectures, one file each.

A file says how ``config.json`` is read, what the weights are called in the checkpoint, and what a layer is, in calls of
``Builder``; it derives from ``Llama`` (``llama.py``) what it shares with that::

    class Granite(Llama):
        def layer(self, b: Builder, h: Any, kind: Any) -> Any: ...

    @architecture("granite", "GraniteForCausalLM")
    def granite(config: Fields) -> ModelConfig: ...

It is found by being in this folder; one that lies elsewhere is known once it is imported.
"""

import importlib
import pkgutil
from collections.abc import Callable

from llm_mlir.frontend.config import ModelConfig
from llm_mlir.frontend.errors import ModelError, warn
from llm_mlir.frontend.fields import Fields

Reader = Callable[[Fields], ModelConfig]
_by_model_type: dict[str, Reader] = {}
_by_class: dict[str, Reader] = {}


def architecture(model_type: str, *classes: str) -> Callable[[Reader], Reader]:
    """Decorator that registers the reader of a ``model_type`` and of its transformers classes."""

    def register(reader: Reader) -> Reader:
        _by_model_type[model_type] = reader
        _by_class.update(dict.fromkeys(classes, reader))
        return reader

    return register


def read_architecture(config: Fields) -> ModelConfig:
    """Reads ``config.json`` by the class it names in ``architectures``, or else (with a warning) by its ``model_type``.

    Raises ModelError for an unknown one, with the list of those that are known.
    """
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    classes = config.strings("architectures") or []
    model_type = config.text("model_type", "")
    reader = _by_class.get(classes[0]) if classes else None
    if reader is None and (reader := _by_model_type.get(model_type)) is not None and classes:
        warn(f"{config.path}: architecture '{classes[0]}' is not known, and read as model_type '{model_type}'")
    if reader is None:
        found = f"architecture '{classes[0]}'" if classes else f"model_type '{model_type}'"
        raise ModelError(f"{config.path}: expected one of {', '.join(sorted(_by_class))}, got {found}")
    return reader(config)
