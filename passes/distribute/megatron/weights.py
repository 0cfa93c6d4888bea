"""Weights of which each rank holds a part: which part, everywhere the same."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from llm_mlir import abi
from llm_mlir.abi import ArgInfo
from llm_mlir.analysis.aliases import TensorAliases
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.structured import producer, slice_parameters, users
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import PassError
from llm_mlir.support.shard import Shard


class ShardedWeights:
    """Collects the parts of weights by name; ``finish`` gives their arguments and layers the types of the parts."""

    def __init__(self, module: Any) -> None:
        self._infos = _weight_arguments(module)
        self._aliases = TensorAliases(module)
        self._shards: dict[str, Shard] = {}
        self._uses: Counter[str] = Counter()

    def name_of(self, matrix: Value) -> str | None:
        """The name of the weight that ``matrix`` is, or is a layer of; None for what is no weight of one tensor."""
        source = _layer_source(matrix)
        info = next((self._infos[v] for v in self._aliases.connected(source or matrix) if v in self._infos), None)
        return None if info is None or info.sources or info.layout != "plain" else info.name

    def shard(self, matrix: Value, shard: Shard, op: Any) -> None:
        """Says that ``op`` takes this part of ``matrix``, a weight; raises ``PassError`` where others take another."""
        name = self.name_of(matrix)
        assert name is not None
        if self._shards.setdefault(name, shard) != shard:
            raise PassError(
                f"expects ops to take one part of weight '{name}', got {self._shards[name]} and {shard}", op
            )
        self._uses[name] += 1

    def finish(self) -> None:
        """Retypes the weights and their layers, and says in ``llm.shards`` which part a rank holds."""
        for value, info in self._infos.items():
            if info.name in self._shards and not info.sources:
                shard = self._shards[info.name]
                function = value.owner.owner.operation
                abi.set_arg_info(function, value.arg_number, replace(info, shards=(str(shard),)))
        for name, shard in self._shards.items():
            values = {
                v for value, info in self._infos.items() if info.name == name for v in self._aliases.connected(value)
            }
            self._require_all(name, [use for value in values for use in _uses(value)])
            _retype(values, shard)

    def _require_all(self, name: str, found: list[Operation]) -> None:
        if len(found) > self._uses[name]:
            shard = self._shards[name]
            expected = f"expects every use of weight '{name}' to take {shard} of it, got one that takes all"
            raise PassError(expected, found[0])


def _weight_arguments(module: Any) -> dict[Value, ArgInfo]:
    found: dict[Value, ArgInfo] = {}
    for function in abi.functions(module):
        if abi.body(function) is not None:
            pairs = zip(abi.arguments(function), abi.arg_infos(function), strict=True)
            found.update({value: info for value, info in pairs if info is not None and info.role == "weight"})
    return found


def _layer_source(matrix: Value) -> Value | None:
    """The stacked weight that ``matrix`` is a layer of."""
    op = producer(matrix)
    if op is None or op.name != "tensor.extract_slice" or slice_parameters(op).drop != [0]:
        return None
    source = op.opview.source
    return source if list(source.type.shape)[1:] == list(matrix.type.shape) else None


def _uses(value: Value) -> Iterator[Operation]:
    """The ops that take a weight or a layer of it; calls pass it on."""
    for user in users(value):
        if user.name == "tensor.extract_slice":
            yield from users(user.results[0])
        elif user.name not in ("func.call", "tensor.dim"):
            yield user


def _layers(value: Value) -> list[Operation]:
    return [user for user in users(value) if user.name == "tensor.extract_slice"]


def _retype(values: set[Value], shard: Shard) -> None:
    """Gives a weight, wherever it is passed on to, and its layers the type of a part."""
    layers = [layer for value in values for layer in _layers(value)]
    for layer in layers:
        matrix = layer.results[0]
        shape = shard.shape(matrix.type.shape)
        matrix.set_type(build.tensor_type(shape, matrix.type.element_type))
        layer.attributes["static_sizes"] = ir.DenseI64ArrayAttr.get([1, *shape])
    for value in values:
        leading, rest = (list(value.type.shape)[:1], list(value.type.shape)[1:]) if layers else ([], value.type.shape)
        value.set_type(build.tensor_type([*leading, *shard.shape(rest)], value.type.element_type))
