"""Which argument of an entry point the memory of a buffer belongs to."""

from dataclasses import dataclass
from math import prod
from typing import Any

from llm_mlir import abi
from llm_mlir.analysis.bounds import element_bytes
from llm_mlir.analysis.buffer_views import root
from llm_mlir.mlir import ir


@dataclass(frozen=True)
class Origin:
    """An argument of role ``weight`` or ``cache``, with its type."""

    info: abi.ArgInfo
    type: Any

    @property
    def bytes(self) -> int:
        """Bytes of the whole argument; 0 when a size is dynamic."""
        return prod(self.type.shape) * element_bytes(self.type) if self.type.has_static_shape else 0

    @property
    def share(self) -> int:
        """Bytes of the least part that must never be copied: one layer of a weight, one sequence of a layer's cache."""
        stacked = 2 if self.info.role == "cache" else 1 if self.type.rank > 2 else 0
        return self.bytes // max(1, prod(self.type.shape[:stacked]))

    def __str__(self) -> str:
        return f"{self.info.role} '{self.info.name}'"


def origin(buffer: Any, module: Any) -> Origin | None:
    """The weight or cache that ``buffer`` is a view of, looked for through loops and calls."""
    source = root(buffer)
    if not isinstance(source.owner, ir.Block):
        return None
    owner = source.owner.owner.operation
    if owner.name == "scf.for" and source.arg_number:
        return origin(owner.opview.initArgs[source.arg_number - 1], module)
    if owner.name != "func.func":
        return None
    info = abi.arg_info(owner, source.arg_number)
    if info is not None:
        return Origin(info, source.type) if info.role in ("weight", "cache") else None
    calls = [] if abi.is_entry(owner) else abi.calls(module, abi.function_name(owner))
    found = (origin(call.operands[source.arg_number], module) for call in calls)
    return next((each for each in found if each is not None), None)


def weights_and_caches(module: Any) -> list[Origin]:
    """The weights and caches of all entry points, each once."""
    found: dict[str, Origin] = {}
    for function in filter(abi.is_entry, abi.functions(module)):
        for argument, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
            if info is not None and info.role in ("weight", "cache"):
                found.setdefault(info.name, Origin(info, argument.type))
    return list(found.values())
