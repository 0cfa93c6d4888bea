"""``llm-concat-weights``: weights that are only used concatenated become one argument.

Fused QKV concatenates three weights; left in place that would copy them at every call. Upstream passes do not move
work from a function to the caller that provides its arguments.
"""

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.abi import ArgInfo
from llm_mlir.analysis.aliases import TensorAliases, refresh_signatures
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer, slice_parameters, users
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register


@register
@dataclass(frozen=True)
class ConcatWeights(Pass):
    """``concat(slice(%q, i), slice(%k, i), slice(%v, i)) -> slice(%qkv, i)``, with one argument instead of three.

    The new argument has the checkpoint names of all in ``llm.sources``; the runtime concatenates them along their rows
    as it packs. A weight that is used both alone and concatenated is an error, since it would be stored twice.
    """

    name: ClassVar[str] = "llm-concat-weights"
    after: ClassVar[tuple[str, ...]] = ("convert-llm-to-linalg",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        infos = _weight_infos(op)
        aliases = TensorAliases(op)
        merged: list[tuple[list[ArgInfo], list[Value]]] = []
        found: list[tuple[Any, list[Value]]] = []
        for concat in rw.ops("tensor.concat"):
            sources = [_layer_of(value) for value in concat.operands]
            found_infos = [_info(aliases, infos, source) for source in sources]
            parts = [info for info in found_infos if info is not None]
            if len(parts) < len(sources):
                continue
            if not any(sources[0] == other[0] for _, other in merged):
                merged.append((parts, sources))
            _require_unshared(aliases, sources, concat)
            found.append((concat, sources))
        for concat, sources in found:  # after all checks: several functions may use one weight
            _retype(aliases, sources, concat)
            _reslice(concat, sources[0], rw)
            rw.statistic("concatenated")
        for parts, sources in merged:
            _merge_arguments(op, aliases, infos, parts, sources, rw)
        refresh_signatures(op)


def _weight_infos(module: Any) -> dict[Value, ArgInfo]:
    """The weights among the arguments of the module's functions."""
    found = {}
    for function in abi.functions(module):
        if abi.body(function) is not None:
            pairs = zip(abi.arguments(function), abi.arg_infos(function), strict=True)
            found.update({value: info for value, info in pairs if info is not None and info.role == "weight"})
    return found


def _layer_of(value: Value) -> Value:
    """The stacked weight that ``value`` is a layer of, or ``value`` itself."""
    op = producer(value)
    return op.opview.source if op is not None and op.name == "tensor.extract_slice" else value


def _info(aliases: TensorAliases, infos: dict[Value, ArgInfo], source: Value) -> ArgInfo | None:
    return next((infos[value] for value in aliases.connected(source) if value in infos), None)


def _require_unshared(aliases: TensorAliases, sources: list[Value], concat: Any) -> None:
    for source in sources:
        for value in aliases.connected(source):
            for user in users(value):
                slices = users(user.results[0]) if user.name == "tensor.extract_slice" else [user]
                if any(op.name not in ("tensor.concat", "func.call") for op in slices):
                    expected = "weights that are always concatenated (run llm-fuse-qkv on every function or on none)"
                    raise PassError(f"'tensor.concat' op expects {expected}, got one that is also used alone", concat)


def _retype(aliases: TensorAliases, sources: list[Value], concat: Any) -> None:
    """Gives the first source the type of all of them together, wherever it flows."""
    first = sources[0].type
    if first.rank == concat.results[0].type.rank:
        shape = list(concat.results[0].type.shape)
    else:
        shape = [first.shape[0], *concat.results[0].type.shape]
    for value in aliases.connected(sources[0]):
        value.set_type(build.tensor_type(shape, first.element_type))


def _reslice(concat: Any, merged: Value, rw: Rewriter) -> None:
    """Replaces a concat of slices by one slice of the merged weight."""
    slices = [producer(value) for value in concat.operands]
    with rw.before(concat):
        if slices[0] is None or slices[0].name != "tensor.extract_slice":
            result = merged
        else:
            part = slice_parameters(slices[0])
            sizes = [1, *concat.results[0].type.shape]
            result = build.extract_slice(merged, part.offsets, sizes, drop=part.drop)
    rw.replace(concat, [result])
    for op in slices:
        if op is not None and not users(op.results[0]):
            rw.erase(op)


def _merge_arguments(
    module: Any,
    aliases: TensorAliases,
    infos: dict[Value, ArgInfo],
    parts: list[ArgInfo],
    sources: list[Value],
    rw: Rewriter,
) -> None:
    """Names the sources on the merged argument and drops the arguments it replaces, callees first."""
    names, shards = tuple(part.name for part in parts), tuple(shard for part in parts for shard in part.shards)
    for value in aliases.connected(sources[0]):
        if value in infos:
            function = value.owner.owner.operation
            abi.set_arg_info(function, value.arg_number, replace(infos[value], sources=names, shards=shards))
    gone = {value for source in sources[1:] for value in aliases.connected(source)}
    pending = [function for function in abi.functions(module) if abi.body(function) is not None]
    while pending:
        ready = [f for f in pending if not any(users(v) for v in abi.arguments(f) if v in gone)]
        if not ready:
            raise PassError("expects weights that are concatenated to aliases through calls only", pending[0])
        for function in ready:
            pending.remove(function)
            _drop_arguments(module, function, [v.arg_number for v in abi.arguments(function) if v in gone], rw)


def _drop_arguments(module: Any, function: Any, indices: list[int], rw: Rewriter) -> None:
    if not indices:
        return
    abi.erase_arguments(function, indices)
    for call in abi.calls(module, abi.function_name(function)):
        operands = [operand for i, operand in enumerate(call.operands) if i not in indices]
        with rw.before(call):
            types = [result.type for result in call.results]
            attributes = {"callee": call.attributes["callee"]}
            new = ir.Operation.create("func.call", results=types, operands=operands, attributes=attributes)
        rw.replace(call, list(new.results))
