"""Which keys a query of attention sees, and the scores of those that it does not."""

from collections.abc import Callable
from dataclasses import dataclass

from llm_mlir import mlir
from llm_mlir.ir import build
from llm_mlir.ir.build import Index, Value
from llm_mlir.support.masking import HIDDEN


@dataclass
class Mask:
    """Which keys a query sees: up to its own position (causal), fewer than ``window`` back, only ``total`` at all."""

    causal: bool
    window: int | None
    total: Index
    additive: Callable[[Index, int], Value] | None = None
    """Gives the [count, size] block of an additive mask at a key."""

    def hides_some(self, key: Value, size: int, first: Index, count: Index) -> Value:
        """Whether some of ``count`` queries from position ``first`` does not see some of ``size`` keys from ``key``."""
        end = build.add(key, size)
        if not self.causal:
            return _compare("sgt", end, self.total)
        hides = _compare("sgt", end, build.add(first, 1))
        if self.window is None:
            return hides
        last = build.sub(build.add(first, count), 1)
        return mlir.arith.ori(hides, _compare("sle", key, build.sub(last, self.window)))

    def apply(self, scores: Value, key: Value, first: Index, factor: float) -> Value:
        """``scores * factor`` [count, heads, size] of the keys from ``key``, masked, in place."""
        ins = [] if self.additive is None else [(self.additive(key, scores.type.shape[2]), "q, c")]

        def body(*values: Value) -> Value:
            *additive, score = values
            score = mlir.arith.mulf(score, build.constant(score.type, factor)) if factor != 1 else score
            for bias in additive:
                score = mlir.arith.addf(score, build.convert(bias, score.type))
            position = build.add(key, build.loop_index(2))
            visible = self._visible(position, build.add(first, build.loop_index(0)))
            return mlir.arith.select(visible, score, build.constant(score.type, HIDDEN))

        return build.generic("q, h, c", "ppp", ins, [(scores, "q, h, c")], body)[0]

    def _visible(self, key: Value, query: Value) -> Value:
        if not self.causal:
            return _compare("slt", key, self.total)
        visible = _compare("sle", key, query)
        if self.window is None:
            return visible
        return mlir.arith.andi(visible, _compare("sgt", key, build.sub(query, self.window)))


def _compare(predicate: str, left: Index, right: Index) -> Value:
    """``arith.cmpi`` of indices."""
    return mlir.arith.cmpi(getattr(mlir.arith.CmpIPredicate, predicate), build.value(left), build.value(right))
