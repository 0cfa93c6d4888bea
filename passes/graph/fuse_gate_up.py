"""Makes one op of an MLP's first half."""

import math
from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.abi.dims import Symbols
from llm_mlir.dialects import llm
from llm_mlir.dialects.llm.base import element_type
from llm_mlir.ir import build
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer, users
from llm_mlir.passes.graph.fusion.placement import placement
from llm_mlir.pipeline import Pass, option, register


@register
@dataclass(frozen=True)
class FuseGateUp(Pass):
    """Fuses an MLP's gate and up projections and their activation into llm.gate_up."""

    name: ClassVar[str] = "llm-fuse-gate-up"
    pillar: ClassVar[str] = "code"
    after: ClassVar[tuple[str, ...]] = ("llm-expand-blocks",)
    min_tokens: int = option(1, "fuse only where as many tokens can come at once (llm.symbols bounds them)", least=0)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        matches = [match for activation in rw.ops(llm.SwigluOp) if (match := _match(activation))]
        if self.min_tokens > 1:
            bounds = _token_bounds(op, [gate.x for _, gate, _ in matches])
            matches = [match for match, bound in zip(matches, bounds, strict=True) if bound >= self.min_tokens]
        for match in matches:
            fuse(*match, rw)


def fuse(activation: llm.SwigluOp, gate: llm.LinearOp, up: llm.LinearOp, rw: Rewriter) -> None:
    """``swiglu(linear(x, gate), linear(x, up)) -> gate_up(x, gate, up)``."""
    place = placement([gate.operation, up.operation, activation.operation])
    if place is None:
        return
    with rw.before(place):
        value = llm.gate_up(gate.x, gate.weight, up.weight, dtype=element_type(activation.result))
        value = build.retyped(value, activation.result.type)
    rw.replace(activation, [value])
    rw.erase(gate)
    rw.erase(up)
    rw.statistic("fused")


def _match(activation: llm.SwigluOp) -> tuple[llm.SwigluOp, llm.LinearOp, llm.LinearOp] | None:
    """``activation`` and the two linears without bias that only feed it and read the same input."""
    makers = [producer(value) for value in (activation.gate, activation.up)]
    if any(op is None or op.name != "llm.linear" or len(users(op.results[0])) != 1 for op in makers):
        return None
    gate, up = (op.opview for op in makers if op is not None)
    same = gate.x == up.x and gate.weight.type == up.weight.type
    return (activation, gate, up) if same and gate.bias is None and up.bias is None else None


def _token_bounds(module: Any, activations: list[Any]) -> list[float]:
    """How many rows each of ``activations`` has at most; infinity where no symbol tells."""
    symbols, bounds = Symbols.of_module(module), abi.symbols(module)
    sizes = [symbols.sizes(value)[0] for value in activations]
    return [math.inf if s is None else s if isinstance(s, int) else abi.evaluate(s, bounds) for s in sizes]
