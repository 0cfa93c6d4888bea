"""What the functions of a compiled module take, without MLIR: it is stored beside the machine code.

Shapes are those of the arguments as compiled, so of packed weights and caches.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..support.layer_parts import LayerParts

EXPORTED = "_mlir_ciface_"
"""In front of the name of an entry point's C interface."""
Signature = Mapping[str, Sequence["Argument"]]
"""The arguments of each entry point in order."""


@dataclass(frozen=True)
class Argument:
    """One argument: its ABI attributes, element type ("f32", "bf16", "i32") and shape (None for dynamic sizes).

    What is no tensor or memref (role "state") has its type as ``dtype`` and no shape.
    ``sources`` names the checkpoint tensors of a weight, ``{layer}`` in them standing for the number of the layer;
    ``shards`` says which part of each a rank holds, if not all, and ``layers`` which layers; ``part`` which part of a
    weight in codes this is, whose name then follows those of the tensors.
    ``values`` and ``bound`` are the kind of ``llm.values`` and its ``max``, or the symbol that it is ``of``.
    """

    role: str
    name: str
    dtype: str
    shape: tuple[int | None, ...]
    layout: str = "plain"
    sources: tuple[str, ...] = ()
    dims: tuple[str, ...] = ()
    values: str = ""
    bound: int | str = 0
    shards: tuple[str, ...] = ()
    part: str = ""
    layers: str = ""

    @property
    def stacked(self) -> bool:
        """Whether it is a weight whose leading dimension is that of layers."""
        return bool(self.sources) and "{layer}" in self.sources[0]

    def layers_of(self, rank: int) -> range:
        """The layers that a stacked weight holds on a rank."""
        return LayerParts.parse(self.layers).of_rank(rank) if self.layers else range(self.shape[0] or 0)


def read_signature(module: Any) -> dict[str, list[Argument]]:
    """The signature of every entry point of a module."""
    from . import attributes as abi

    return {abi.function_name(func): read_arguments(func) for func in abi.functions(module) if abi.is_entry(func)}


def read_arguments(function: Any) -> list[Argument]:
    """The arguments of a function. Raises ``AbiError`` for one that says nothing."""
    from . import attributes as abi

    types = [value.type for value in abi.arguments(function)]
    return _arguments(abi.function_name(function), types, abi.arg_attributes(function))


def read_exported(module: Any) -> dict[str, list[Argument]]:
    """The signature of every entry point of a module after stage ``llvm``, where arguments are pointers."""
    from . import attributes as abi

    found = {}
    for op in module.operation.regions[0].blocks[0]:
        name = op.attributes["sym_name"].value if op.operation.name == "llvm.func" else ""
        if name.startswith(EXPORTED) and op.regions[0].blocks:
            attributes = abi.arg_attributes(op)
            types = [each["llm.type"].value if "llm.type" in each else None for each in attributes]
            entry = name.removeprefix(EXPORTED)
            if None in types:
                raise abi.AbiError(f"every argument of @{entry} to have attribute llm.type after stage 'llvm'")
            found[entry] = _arguments(entry, types, attributes)
    return found


def _arguments(name: str, types: Sequence[Any], attributes: Sequence[Mapping[str, Any]]) -> list[Argument]:
    from . import attributes as abi

    found = []
    for type_, info in zip(types, map(abi.ArgInfo.read, attributes), strict=True):
        if info is None:
            raise abi.AbiError(f"every argument of @{name} to have attribute llm.role")
        sources = info.checkpoint_names if info.role == "weight" else ()
        kind = _values(info.values or {})
        described = (info.layout, sources, info.dims, *kind, info.shards, info.part, info.layers)
        found.append(Argument(info.role, info.name, *_type(type_), *described))
    return found


def _values(values: Mapping[str, Any]) -> tuple[str, int | str]:
    return values.get("kind", ""), values.get("max", values.get("of", 0))


def _type(type_: Any) -> tuple[str, tuple[int | None, ...]]:
    """Element type and shape."""
    from ..mlir import ir

    if not isinstance(type_, ir.ShapedType):
        return str(type_), ()
    shape = tuple(None if type_.is_dynamic_dim(i) else type_.get_dim_size(i) for i in range(type_.rank))
    return str(type_.element_type), shape


def dump_signature(signature: Signature) -> str:
    """The signature as JSON."""
    return json.dumps({name: [asdict(argument) for argument in arguments] for name, arguments in signature.items()})


def load_signature(text: str) -> dict[str, list[Argument]]:
    """What ``dump_signature`` wrote."""

    def argument(fields: dict[str, Any]) -> Argument:
        values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}
        return Argument(**values)

    return {name: [argument(fields) for fields in arguments] for name, arguments in json.loads(text).items()}
