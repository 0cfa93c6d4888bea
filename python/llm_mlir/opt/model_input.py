"""A model as the input of ``llm-opt``."""

import argparse
from typing import Any

from ..mlir import ir
from ..targets import Target
from .arguments import OptError


def read_model(name: str, arguments: argparse.Namespace, target: Target | None) -> Any:
    """The module of a model after stage ``import``, in the current context; no weights are read.

    Raises ``OptError`` for what ``llm_mlir.load`` refuses.
    """
    from ..frontend import ModelError, load
    from ..runtime.compile import compile as compile_model

    try:
        model = load(name)
        made = compile_model(model, str(target or "host"), dtype=arguments.dtype, stop_after="import", cache=False)
    except (ModelError, ValueError, OSError) as error:
        raise OptError(str(error)) from error
    return ir.Module.parse(made.operation.get_asm(enable_debug_info=True))
