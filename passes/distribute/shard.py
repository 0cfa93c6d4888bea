"""Tensor and pipeline parallelism: each rank computes with its part of the weights.

Upstream's sharding dialect has no interface for attention, the KV cache or any op defined at run time, takes static
shapes only, and drops rows that do not divide.
"""

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.abi import ArgInfo
from llm_mlir.analysis.aliases import refresh_signatures
from llm_mlir.dialects import llm
from llm_mlir.dialects.llm.base import element_type
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer, users
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.support.shard import Shard

from .megatron.caches import ShardedCaches
from .megatron.choice import best_token, gathered_only_for
from .megatron.heads import deal_heads
from .megatron.regions import FEATURES, KEYS, QUERIES, Region, find_regions
from .megatron.weights import ShardedWeights
from .pipeline.stages import Stages

RANK = "rank"


@dataclass(frozen=True)
class _Cut:
    """An axis of ``whole`` heads or features, of which each rank has ``part``, and the rows of weights that make it."""

    whole: int
    part: int
    shard: Shard


@register
@dataclass(frozen=True)
class ShardGraph(Pass):
    """Cuts weights, heads and the KV cache into parts for ``degree`` ranks, and sums up over ranks where it must be.

    Attention and MLPs are cut as in Megatron-LM: projections in front by heads or hidden features, those behind by
    columns, then ``llm.all_reduce``. Embedding and logits are cut by the vocabulary, with ``llm.all_reduce`` and
    ``llm.all_gather``. Whatever else there is, every rank computes. Sizes need not divide: the last ranks have zeros.
    All ranks run the same IR; entry points take the number of theirs as the input ``rank``.

    With ``stages`` there are as many groups of ``degree`` ranks, each of which has some of the layers. Tokens are run
    in micro-batches, whose activations go from stage to stage by ``llm.receive`` and ``llm.send``, so that all stages
    work at once. Embedding and logits are cut over the ranks of all stages.
    """

    name: ClassVar[str] = "llm-shard"
    pillar: ClassVar[str] = "latency"
    after: ClassVar[tuple[str, ...]] = ("llm-fuse-qkv", "llm-fuse-gate-up", "llm-expand-blocks")
    degree: int = option(1, "number of ranks that share each layer", least=1)
    stages: int = option(1, "number of groups of such ranks that share out the layers", least=1)

    @property
    def ranks(self) -> int:
        """How many there are; for one nothing changes."""
        return self.degree * self.stages

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        if self.ranks == 1:
            return
        for collective in rw.ops(llm.AllReduceOp, llm.AllGatherOp, llm.ReceiveOp, llm.SendOp):
            raise PassError("expects a program that is whole, got one that is cut already", collective)
        weights = ShardedWeights(op)
        found = [] if self.degree == 1 else find_regions(rw)
        regions = [region for region in found if _has_weights(region, weights)]
        inner = {operation for region in regions for operation in (region.row.operation, *region.columns)}
        tables = [each for each in rw.ops(llm.EmbeddingOp) if _is_of_entry(each.table, each, weights)]
        linears = [each for each in rw.ops(llm.LinearOp) if each.operation not in inner]
        heads = [each for each in linears if _is_of_entry(each.weight, each, weights)]
        caches = ShardedCaches(op, rw)
        for region in regions:
            self._cut_region(region, weights, caches)
        for each in (*tables, *heads):
            self._cut_vocabulary(each, weights)
        weights.finish()
        caches.finish()
        for region in regions:
            _sum(region.row, self.degree, rw)
        for table in tables:
            self._embed(table, rw)
        for head in heads:
            self._score(head, rw)
        if self.stages > 1:
            self._cut_layers(op, rw)
        refresh_signatures(op)
        rw.statistic("regions", len(regions))
        rw.statistic("vocabularies", len(tables) + len(heads))

    def _cut_region(self, region: Region, weights: ShardedWeights, caches: ShardedCaches) -> None:
        cuts = _cut_features(region, self.degree) if region.attention is None else _cut_heads(region, self.degree)
        for matrix, kind in region.parameters():
            weights.shard(matrix, cuts[kind].shard, region.row)
        out = cuts[QUERIES if region.attention is not None else FEATURES]
        weights.shard(region.row.weight, replace(out.shard, axis=1), region.row)
        if region.row.bias is not None:
            weights.shard(region.row.bias, Shard(None), region.row)
        for value, kind in region.values.items():
            _retype(value, cuts[kind])
        if isinstance(region.attention, llm.CachedAttentionOp):
            caches.shard(region.attention, cuts[KEYS].part)

    def _cut_vocabulary(self, op: llm.EmbeddingOp | llm.LinearOp, weights: ShardedWeights) -> None:
        matrices = [op.table] if isinstance(op, llm.EmbeddingOp) else [op.weight, op.bias]
        for matrix in matrices:
            if matrix is not None:
                weights.shard(matrix, Shard(0, -(-matrix.type.shape[0] // self.ranks), 1), op)

    def _embed(self, op: llm.EmbeddingOp, rw: Rewriter) -> None:
        """``embedding(ids, table) -> all_reduce(embedding(ids, part of table, first row of the part))``."""
        rank = self._rank(_function_of(op))
        rows = op.table.type.shape[0]
        with rw.before(op):
            out = build.empty([1], rank.type.element_type)
            first = build.generic("d0", "p", [(rank, "d0")], [(out, "d0")], lambda number, _: _times(number, rows))[0]
            part = llm.embedding(op.ids, op.table, first, dtype=ir.F32Type.get())
            result = _as(llm.all_reduce(part, self.ranks), op.result.type)
        rw.replace(op, [result])

    def _score(self, op: llm.LinearOp, rw: Rewriter) -> None:
        """``linear(x, w, b) -> all_gather(linear(x, part of w, part of b))``, with the ``x`` of the last stage.

        Where nothing but an ``argmax`` reads the logits, each rank's largest are gathered.
        """
        choice = gathered_only_for(op, users(op.result))
        with rw.before(op if choice is None else choice):
            rank = self._rank(_function_of(op))
            x = op.x if self.stages == 1 else self._of_last(op.x, rank)
            part = llm.linear(x, op.weight, op.bias, dtype=ir.F32Type.get())
            if choice is not None:
                number = mlir.tensor.extract(rank, [build.value(0)])
                rw.replace(choice, [best_token(part, number, self.ranks, op.result.type.shape[1])])
                return rw.erase(op)
            result = _as(llm.all_gather(part, self.ranks, op.result.type.shape[1]), op.result.type)
        return rw.replace(op, [result])

    def _of_last(self, x: Value, rank: Value) -> Value:
        """``x`` of the last rank, on all of them: a sum with nothing from the others."""
        f32, number = ir.F32Type.get(), mlir.tensor.extract(rank, [build.value(0)])
        last = mlir.arith.cmpi(mlir.arith.CmpIPredicate.eq, number, build.constant(number.type, self.ranks - 1))

        def own(number: Value, _: Value) -> Value:
            return mlir.arith.select(last, build.convert(number, f32), build.constant(f32, 0.0))

        loops, out = build.loops(2), build.empty(build.shape(x), f32)
        part = build.generic(loops, "pp", [(x, loops)], [(out, loops)], own)[0]
        return _as(llm.all_reduce(part, self.ranks), x.type)

    def _cut_layers(self, module: Any, rw: Rewriter) -> None:
        stages = Stages(self.stages, self.degree)
        stages.retype(module)
        for function in abi.functions(module):
            if abi.is_entry(function):
                stages.cut(function, self._rank(function), rw)

    def _rank(self, function: Any) -> Value:
        return _rank_argument(function, self.ranks)


def _has_weights(region: Region, weights: ShardedWeights) -> bool:
    """Whether all matrices of a region are weights, which the runtime can cut."""
    row = [value for value in (region.row.weight, region.row.bias) if value is not None]
    return all(weights.name_of(value) is not None for value in [*(value for value, _ in region.parameters()), *row])


def _is_of_entry(matrix: Value, op: Any, weights: ShardedWeights) -> bool:
    """Whether a matrix with a row for each token is a weight of an entry point, so embeds tokens or scores them."""
    return abi.is_entry(_function_of(op)) and weights.name_of(matrix) is not None and producer(matrix) is None


def _function_of(op: Any) -> Any:
    operation = op.operation
    while operation.name != "func.func":
        operation = operation.parent.operation
    return operation


def _cut_features(region: Region, degree: int) -> dict[str, _Cut]:
    whole = region.row.x.type.shape[1]
    part = -(-whole // degree)
    return {FEATURES: _Cut(whole, part, Shard(0, part, 1))}


def _cut_heads(region: Region, degree: int) -> dict[str, _Cut]:
    attention = region.attention
    _, heads, width = attention.q.type.shape
    keys = next(value for value, kind in region.values.items() if kind == KEYS and value.type.rank == 3)
    kv_heads = keys.type.shape[1]
    if degree > heads:
        raise PassError(f"expects a degree of at most {heads}, the number of query heads, got {degree}", attention)
    dealt = deal_heads(heads, kv_heads, degree)
    return {
        QUERIES: _Cut(heads, dealt.queries, Shard(0, dealt.count, dealt.unit * width)),
        KEYS: _Cut(kv_heads, dealt.count, Shard(0, dealt.count, width, dealt.repeat)),
    }


def _retype(value: Value, cut: _Cut) -> None:
    """Gives a value of a region, ``[T, n]`` or ``[T, heads, n]``, the type of a part."""
    tokens, size, *rest = value.type.shape
    shape = [tokens, size // cut.whole * cut.part, *rest]
    value.set_type(ir.RankedTensorType.get(shape, value.type.element_type))
    op = producer(value)
    if op is not None and op.name == "tensor.expand_shape":
        op.attributes["static_output_shape"] = ir.DenseI64ArrayAttr.get(shape)


def _sum(row: llm.LinearOp, degree: int, rw: Rewriter) -> None:
    """``linear(x, w, b) -> all_reduce(linear(part of x, part of w, b on rank 0))``."""
    with rw.before(row):
        part = llm.linear(row.x, row.weight, row.bias, dtype=ir.F32Type.get())
        result = _as(llm.all_reduce(part, degree), row.result.type)
    rw.replace(row, [result])


def _as(tensor: Value, type_: Any) -> Value:
    """An f32 tensor as one of ``type_``, rounded where that has fewer bits."""
    to = type_.element_type
    if element_type(tensor) != to:
        loops, out = build.loops(type_.rank), build.empty(build.shape(tensor), to)
        convert = mlir.arith.truncf if to.width < 32 else mlir.arith.extf
        ins, outs = [(tensor, loops)], [(out, loops)]
        tensor = build.generic(loops, "p" * type_.rank, ins, outs, lambda number, _: convert(to, number))[0]
    return build.retyped(tensor, type_)


def _rank_argument(function: Any, degree: int) -> Value:
    """The argument of an entry point that is the number of its rank, ``[1]`` i32; added where there is none."""
    for value, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
        if info is not None and info.name == RANK:
            return value
    type_ = ir.RankedTensorType.get([1], ir.IntegerType.get_signless(32))
    return abi.add_argument(function, type_, ArgInfo("input", RANK, values={"kind": "rank", "max": degree}))


def _times(number: Value, factor: int) -> Value:
    return mlir.arith.muli(number, build.constant(number.type, factor))
