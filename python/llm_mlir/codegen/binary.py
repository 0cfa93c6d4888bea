"""A compiled module: machine code and what its entry points take, in one piece that can be stored."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from ..abi.signature import Argument, dump_signature, load_signature
from ..support.profile_events import REGIONS
from ..targets.cpu import CpuTarget

if TYPE_CHECKING:
    from ..pipeline import Pipeline
    from .cache import ObjectCache

_MAGIC = b"llm-mlir binary 2\n"


class BinaryError(ValueError):
    """Bytes that are no compiled module."""


@dataclass(frozen=True)
class Binary:
    """Object files and their interface.

    ``symbols`` are the upper bounds of sizes. ``shared`` and ``private`` say by entry point how many bytes the block
    of memory must have that threads share, and the one that each thread has for itself. ``target`` is ``Target.key``.
    ``regions`` has the names of the ops that each parallel loop serves, where code notes when it begins one.
    """

    code: tuple[bytes, ...]
    signature: Mapping[str, list[Argument]]
    symbols: Mapping[str, int]
    shared: Mapping[str, int]
    private: Mapping[str, int]
    target: str
    regions: Sequence[Sequence[str]] = field(default_factory=list)

    def to_bytes(self) -> bytes:
        """The binary as bytes: a line that names the format, a line of JSON, the object files."""
        fields = {
            "symbols": dict(self.symbols),
            "shared": dict(self.shared),
            "private": dict(self.private),
            "target": self.target,
            "regions": [*map(list, self.regions)],
        }
        return join_fields(_MAGIC, self.signature, fields, self.code)

    @staticmethod
    def from_bytes(data: bytes) -> "Binary":
        """What ``to_bytes`` wrote; raises ``BinaryError`` for anything else."""
        return from_fields(Binary, _MAGIC, data, "compiled module")


def join_fields(
    magic: bytes, signature: Mapping[str, list[Argument]], fields: Mapping[str, Any], code: Sequence[bytes]
) -> bytes:
    """A binary as bytes: ``magic``, a line that names the format; a line of JSON; the object files."""
    described = {"signature": json.loads(dump_signature(signature)), "sizes": [*map(len, code)], **fields}
    return magic + json.dumps(described).encode() + b"\n" + b"".join(code)


def from_fields(kind: Any, magic: bytes, data: bytes, what: str) -> Any:
    """A ``kind`` of what ``join_fields`` took; raises ``BinaryError`` for bytes of another shape."""
    try:
        return kind(**split_fields(magic, data, what))
    except BinaryError:
        raise
    except (ValueError, TypeError, AttributeError, LookupError) as error:
        raise BinaryError(f"{what} expects a header of its fields, got another: {error}") from None


def split_fields(magic: bytes, data: bytes, what: str) -> dict[str, Any]:
    """What ``join_fields`` took, by name; raises ``BinaryError`` saying ``what`` was expected for other bytes."""
    if not data.startswith(magic):
        raise BinaryError(f"{what} expects to start with {magic!r}, got {data[: len(magic)]!r}")
    line, _, code = data[len(magic) :].partition(b"\n")
    fields = json.loads(line)
    signature = load_signature(json.dumps(fields.pop("signature")))
    ends = [*accumulate(fields.pop("sizes"))]
    objects = tuple(code[start:end] for start, end in zip([0, *ends], ends, strict=False))
    return {**fields, "signature": signature, "code": objects}


def build_binary(
    module: Any,
    target: CpuTarget,
    pipelines: "Mapping[str, str | Pipeline] | None" = None,
    cache: "ObjectCache | None" = None,
) -> Binary:
    """Compiles ``module``, as it is after the stage before ``llvm``, in place.

    ``pipelines`` replaces those of stages, here of ``llvm``; ``cache`` keeps machine code. Raises ``PassError`` and
    ``LoweringError`` from the lowering, ``TargetError`` and ``CodegenError`` from LLVM.
    """
    from .. import abi
    from ..abi.signature import read_signature
    from ..compiler import lower
    from ..ir.attributes import to_python
    from .emit import emit_objects
    from .translate import translate

    target.write_to(module)
    with module.operation.context:
        entries = {abi.function_name(f): f for f in abi.functions(module) if abi.is_entry(f)}
        shared, private = read_arenas(entries)
        signature, symbols = read_signature(module), abi.symbols(module)
        regions = to_python(module.operation.attributes[REGIONS]) if REGIONS in module.operation.attributes else []
        lower(module, target, "llvm", pipelines=pipelines, start_after="parallel", each_pass=False)
    code = emit_objects(translate(module, target, pool=True), target, cache)
    return Binary(code, signature, symbols, shared, private, target.key, regions)


def read_arenas(entries: Mapping[str, Any]) -> tuple[dict[str, int], dict[str, int]]:
    """The bytes that each entry point works in: those that threads share, and those of each thread."""
    shared = {name: _bytes(function, "llm.arena_bytes") for name, function in entries.items()}
    return shared, {name: _bytes(function, "llm.thread_arena_bytes") for name, function in entries.items()}


def _bytes(function: Any, attribute: str) -> int:
    return function.attributes[attribute].value if attribute in function.attributes else 0
