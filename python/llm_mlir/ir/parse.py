"""Text of users as modules."""

from typing import Any

from ..mlir import MLIRError, ir
from ..support.errors import InputError
from .diagnostics import captured_errors


def parse_module(text: str, name: str) -> Any:
    """The module of a text in the current context. Raises ``InputError``, which says where in ``name`` it is wrong."""
    with captured_errors(ir.Context.current) as errors:
        try:
            return ir.Module.parse(text)
        except MLIRError:
            if not errors:
                raise InputError(f"{name}: expects text of MLIR") from None
            place = errors[0].position
            raise InputError(f"{name}:{place.line}:{place.column}: {errors[0].message}") from None
