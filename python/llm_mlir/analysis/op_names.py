"""Names of ops in locations: ``"prefill_layer.7 llm.linear"``, and those that an op at any stage carries."""

import re
from collections.abc import Iterator
from typing import Any

from llm_mlir import abi
from llm_mlir.dialects.llm import Op
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir

_NAME = re.compile(r"\S+\.\d+ (llm|linalg)\.\w+")


def is_named(op: Operation) -> bool:
    """Whether ``op`` gets a name: what computes tensors, and is no part of such an op."""
    return isinstance(op.opview, Op) or (op.name.startswith("linalg.") and len(op.results) > 0 and bool(op.regions))


def op_name(function: Operation, number: int, op: Operation) -> str:
    """The name of the op with this number among those of its function that have one."""
    return f"{abi.function_name(function)}.{number} {op.name}"


def names_of(location: Any) -> Iterator[str]:
    """The names in a location, those of ops that were fused among them."""
    if isinstance(location, ir.NameLoc):
        if _NAME.fullmatch(location.name_str):
            yield location.name_str
        else:
            yield from names_of(location.child_loc)
    elif isinstance(location, ir.FusedLoc):
        for each in location.locations:
            yield from names_of(each)
    elif isinstance(location, ir.CallSiteLoc):
        yield from names_of(location.callee)
