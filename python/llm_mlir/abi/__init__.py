"""The contract between frontend, passes and runtime: what each argument of a function is, said in attributes.

``signature`` says the same without MLIR, which the rest takes: it is imported on first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .attributes import (
        ROLES,
        AbiError,
        ArgInfo,
        add_argument,
        arg_attributes,
        arg_info,
        arg_infos,
        arguments,
        body,
        calls,
        copy_arg_attributes,
        erase_arguments,
        evaluate,
        function,
        function_name,
        functions,
        inferred_symbols,
        is_entry,
        refresh_type,
        retype_argument,
        set_arg_attributes,
        set_arg_info,
        set_symbols,
        symbols,
    )

__all__ = [
    "ROLES",
    "AbiError",
    "ArgInfo",
    "add_argument",
    "arg_attributes",
    "arg_info",
    "arg_infos",
    "arguments",
    "body",
    "calls",
    "copy_arg_attributes",
    "erase_arguments",
    "evaluate",
    "function",
    "function_name",
    "functions",
    "inferred_symbols",
    "is_entry",
    "refresh_type",
    "retype_argument",
    "set_arg_attributes",
    "set_arg_info",
    "set_symbols",
    "symbols",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = import_module(f"{__name__}.attributes")
    globals().update({each: getattr(found, each) for each in __all__})
    return globals()[name]
