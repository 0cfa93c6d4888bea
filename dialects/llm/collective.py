"""Collectives: what the ranks of a distributed program tell each other, created by ``llm-shard``.

Every rank runs the same program on its own part of the weights; a collective is the place where all of them meet, or
those of one stage of a pipeline. ``llm.receive`` and ``llm.send`` are what stages tell each other.
"""

from collections.abc import Iterator
from typing import Any

from llm_mlir.dialects.llm.base import Op, Result, Tensor, element_type
from llm_mlir.dialects.llm.rules import integer, rules
from llm_mlir.dialects.llm.shapes import Bindings, shapes
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir


class AllReduceOp(Op, name="all_reduce"):
    """The sum of a tensor over all ranks, which each of them gets (MPI 4.1, section 6.9.6).

    ``result = sum_r x_r`` over the ``degree`` ranks ``r``, in f32, in an order that the MPI library chooses. ``x`` and
    the result are f32 ``[...]``: lower precision is rounded before the sum by whoever wants that.
    """

    x: Tensor
    degree: ir.IntegerAttr
    result: Result

    SHAPES = shapes(x="f32[...]", result="f32[...]")
    ATTRIBUTES = rules(degree=integer())


class AllGatherOp(Op, name="all_gather"):
    """The columns of all ranks side by side, which each of them gets (MPI 4.1, section 6.7).

    ``result[t, r * n + j] = x_r[t, j]`` for rank ``r`` of ``degree``, as far as there are ``columns``: the last ranks
    may have columns beyond, which are dropped.

    ``x`` is f32 ``[T, n]``, the result f32 ``[T, columns]``, with ``columns`` at most ``degree * n``.
    """

    x: Tensor
    degree: ir.IntegerAttr
    columns: ir.IntegerAttr
    result: Result

    SHAPES = shapes(x="f32[T, n]", result="f32[T, N]")
    ATTRIBUTES = rules(degree=integer(), columns=integer())
    NAMES = (("N", "columns"),)

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """There are as many columns."""
        degree, columns, own = to_python(attributes["degree"]), to_python(attributes["columns"]), bindings.sizes["n"]
        if isinstance(own, int) and columns > degree * own:
            yield f"columns at most degree * n = {degree * own} of x [T, n], got {columns}"


class ReceiveOp(Op, name="receive"):
    """What the stage before sends, at the beginning of a stage of a pipeline (MPI 4.1, section 3.2.4).

    ``result_r = x_(r - degree)``, what ``llm.send`` takes there, for rank ``r`` of ``degree * stages``, the ``degree``
    ranks of a stage having numbers in a row; in the first stage ``x`` itself. ``x`` and the result are f32 ``[...]``.
    Messages come in the order in which they were sent.
    """

    x: Tensor
    degree: ir.IntegerAttr
    stages: ir.IntegerAttr
    result: Result

    SHAPES = shapes(x="f32[...]", result="f32[...]")
    ATTRIBUTES = rules(degree=integer(), stages=integer())


class SendOp(Op, name="send"):
    """``x``, which the next stage gets from its ``llm.receive``, at the end of a stage of a pipeline.

    The last stage sends it to nobody. ``x`` and the result are f32 ``[...]``; the result is to be used, and not ``x``:
    an op without users may be dropped.
    """

    x: Tensor
    degree: ir.IntegerAttr
    stages: ir.IntegerAttr
    result: Result

    SHAPES = shapes(x="f32[...]", result="f32[...]")
    ATTRIBUTES = rules(degree=integer(), stages=integer())


def all_reduce(x: Any, degree: int) -> Any:
    """Builds ``llm.all_reduce``."""
    return AllReduceOp.build(x=x, degree=degree, result=element_type(x)).result


def all_gather(x: Any, degree: int, columns: int) -> Any:
    """Builds ``llm.all_gather``."""
    return AllGatherOp.build(x=x, degree=degree, columns=columns, result=element_type(x)).result


def receive(x: Any, degree: int, stages: int) -> Any:
    """Builds ``llm.receive``."""
    return ReceiveOp.build(x=x, degree=degree, stages=stages, result=element_type(x)).result


def send(x: Any, degree: int, stages: int) -> Any:
    """Builds ``llm.send``."""
    return SendOp.build(x=x, degree=degree, stages=stages, result=element_type(x)).result
