"""A model run by the NumPy interpreter instead of machine code: slow, and right by definition."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from .. import reference
from ..abi.signature import read_signature
from ..dialects.context import new_context
from ..frontend import ModelConfig
from ..frontend.emit import build_module
from ..frontend.limits import Limits
from ..support.codes import Coding
from .arguments import copy_common, zeroed_caches


class ReferenceExecutable:
    """The functions of the ``import`` stage, interpreted."""

    keeps_inputs = False

    def __init__(self, config: ModelConfig, dtype: str, limits: Limits, codings: Mapping[str, Coding]) -> None:
        self._context = new_context()
        with self._context:
            self.module = build_module(config, dtype, limits, codings=codings)
            self.signature = read_signature(self.module)

    def allocate_caches(self) -> dict[str, Any]:
        """As ``Executable.allocate_caches``."""
        return zeroed_caches(self.signature)

    def copy_cache(self, source: Any, destination: Any) -> None:
        """As ``ModelExecutable.copy_cache``."""
        copy_common(source, destination)

    def close(self) -> None:
        """Nothing runs between calls."""

    def call(self, function: str, arguments: Mapping[str, Any]) -> Any:
        """As ``Executable.call``."""
        names = [argument.name for argument in self.signature[function]]
        with self._context:
            logits, *caches = reference.run(self.module, function, [arguments[name] for name in names])
        for name, cache in zip(("k_cache", "v_cache"), caches, strict=True):
            np.copyto(arguments[name], cache)
        return logits
