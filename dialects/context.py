"""Contexts with the ``llm`` dialect loaded."""

import threading
from typing import Any

from ..mlir import ir

_load_lock = threading.Lock()


def new_context() -> Any:
    """A fresh ``ir.Context`` that knows upstream's dialects and ``llm``.

    Multithreading stays off: it deadlocks with Python-defined ops. Errors reach diagnostic handlers.
    """
    context = ir.Context()
    context.enable_multithreading(False)
    context.emit_error_diagnostics = True
    with context, _load_lock:
        from .llm import LLM

        LLM.load()
    return context
