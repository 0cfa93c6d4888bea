"""Cuts the layers of a program into stages: each rank has some of them, and passes activations on."""

from dataclasses import dataclass, replace
from typing import Any

from llm_mlir import abi, mlir
from llm_mlir.analysis.aliases import TensorAliases
from llm_mlir.dialects import llm
from llm_mlir.ir import arithmetic, build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.pipeline import PassError
from llm_mlir.support.layer_parts import LayerParts

from .layers import Run, find_runs
from .micro_batches import MicroBatch, micro_batch_size


@dataclass(frozen=True)
class Stages:
    """``stages`` of ``degree`` ranks each."""

    stages: int
    degree: int

    def retype(self, module: Any) -> None:
        """Gives stacked weights and caches the layers of one rank, and says in ``llm.layers`` which those are.

        Raises ``PassError`` for a program without layers, or with fewer of them than stages.
        """
        aliases = TensorAliases(module, updates={"llm.kv_update": 0})
        for function in [each for each in abi.functions(module) if abi.is_entry(each)]:
            parts = self._parts(function, find_runs(function))
            for value, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
                if info is None or not _is_stacked(info):
                    continue
                if info.role == "weight":
                    abi.set_arg_info(function, value.arg_number, replace(info, layers=str(parts)))
                for each in aliases.connected(value):
                    each.set_type(build.tensor_type([parts.most, *each.type.shape[1:]], each.type.element_type))

    def _parts(self, function: Any, runs: list[Run]) -> LayerParts:
        parts = LayerParts(runs[-1].end, self.stages, self.degree)
        if parts.layers < self.stages:
            raise PassError(
                f"expects stages of at most {parts.layers}, the number of layers, got {self.stages}", function
            )
        return parts

    def cut(self, function: Any, rank: Value, rw: Rewriter) -> None:
        """Gives each rank its layers of an entry point, which it runs for one micro-batch after the other.

        ``rank`` is the function's number of the rank, ``[1]`` i32.
        """
        runs = find_runs(function)
        parts = self._parts(function, runs)
        with rw.before(runs[-1].op):
            results = self._run(function, runs, rank, parts)
        rw.replace(runs[-1].op, results)
        for run in reversed(runs[:-1]):
            rw.erase(run.op)

    def _run(self, function: Any, runs: list[Run], rank: Value, parts: LayerParts) -> list[Value]:
        """A loop over micro-batches around loops over the layers of this rank."""
        h, *caches = runs[0].inits
        tokens, width = build.shape(h)
        size = micro_batch_size(tokens, self.stages)
        first, end = self._layers(rank, parts)
        with build.for_loop(0, tokens, size, [h, *caches]) as loop:
            whole, *caches = loop.args
            batch = MicroBatch(loop.iv, arithmetic.minimum(size, arithmetic.sub(tokens, loop.iv)))
            given = batch.inputs(function)
            part = build.extract_slice(whole, [batch.first, 0], [batch.count, width])
            carried = [llm.receive(part, self.degree, self.stages), *caches]
            for run in runs:
                carried = _run_layers(run, first, end, carried, given)
            sent = llm.send(carried[0], self.degree, self.stages)
            loop.yielded = [build.insert_slice(sent, whole, [batch.first, 0], [batch.count, width]), *carried[1:]]
        return loop.results

    def _layers(self, rank: Value, parts: LayerParts) -> tuple[Value, Value]:
        """The first layer of this rank and the one behind its last."""
        number = mlir.tensor.extract(rank, [build.value(0)])
        stage = arithmetic.floordiv(arithmetic.to_index(number), self.degree)
        ends = (arithmetic.mul(each, parts.layers) for each in (stage, arithmetic.add(stage, 1)))
        first, end = (arithmetic.value(arithmetic.floordiv(each, self.stages)) for each in ends)
        return first, end


def _run_layers(run: Run, first: Value, end: Value, carried: list[Value], given: dict[Value, Value]) -> list[Value]:
    """Those layers of a run that this rank has."""
    begin, last = arithmetic.maximum(first, run.first), arithmetic.minimum(end, run.end)
    with build.for_loop(begin, last, 1, carried) as loop:
        operands = run.operands(arithmetic.value(arithmetic.sub(loop.iv, first)), loop.args, given)
        types = [value.type for value in loop.args]
        loop.yielded = list(mlir.func.CallOp(types, run.call.attributes["callee"].value, operands).results)
    return loop.results


def _is_stacked(info: abi.ArgInfo) -> bool:
    return info.role == "cache" or (info.role == "weight" and "{layer}" in info.checkpoint_names[0])
