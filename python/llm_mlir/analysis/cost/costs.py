"""Costs, and where functions say which op's cost they are."""

from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass
from typing import Any

from llm_mlir.abi.dims import Symbols
from llm_mlir.analysis.cost.sizes import CostError, OpSizes
from llm_mlir.dialects.llm import Op
from llm_mlir.support.op_facts import Decorator, OpFacts


@dataclass(frozen=True)
class Cost:
    """Operations and memory traffic of one op, or of several added up.

    ``bytes_sent`` go to other ranks. ``bytes_stored`` are those of the others that belong to weights and caches: no
    processor's cache holds them from layer to layer.
    """

    flops: int = 0
    bytes_read: int = 0
    bytes_written: int = 0
    bytes_sent: int = 0
    bytes_stored: int = 0

    def __add__(self, other: "Cost") -> "Cost":
        """Return the cost of doing both, nothing shared."""
        return Cost(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))

    def __mul__(self, times: int) -> "Cost":
        """Return the cost of doing this so many times."""
        return Cost(*(times * each for each in astuple(self)))

    @property
    def bytes(self) -> int:
        """Bytes read and written."""
        return self.bytes_read + self.bytes_written

    @property
    def intensity(self) -> float:
        """Operations per byte, the abscissa of a roofline; 0 where nothing moves."""
        return self.flops / self.bytes if self.bytes else 0.0


COSTS: OpFacts[Callable[[OpSizes], int | Cost]] = OpFacts("cost")
"""By op: a function of its sizes."""


def cost(op: Any) -> Decorator:
    """Decorator of the cost of ``op``, a class or a name such as ``"llm.silu"``.

    The function takes the op's ``OpSizes``. It returns the number of floating-point operations where the op touches all
    of its operands and results once, and a ``Cost`` where it does not. Raises ``ValueError`` when there is one already.
    """
    return COSTS.register(op)


def of(op: Any, sizes: Mapping[str, int] | None = None, symbols: Symbols | None = None) -> Cost:
    """The cost of an ``llm`` op.

    ``sizes`` gives dynamic sizes by symbol (``tokens``; needs ``symbols``, the analysis of the module) or by the name
    in the op's own shapes (``T``; ``dim0``, ... where these have ``...``). For ops on caches ``cached`` (default 0) is
    how many tokens each sequence had there before; the current tokens are spread evenly over the batch. Raises
    ``CostError`` naming a size that is missing, or an op without a cost.
    """
    view: Op = op.operation.opview
    name = view.operation.name
    if (function := COSTS.get(name)) is None:
        how = f'decorate a function of its sizes with @llm_mlir.analysis.cost.cost("{name}")'
        raise CostError(f"'{name}' op has no cost: {how}")
    known = OpSizes(view, sizes or {}, symbols)
    found = function(known)
    return found if isinstance(found, Cost) else Cost(found, *known.traffic())
