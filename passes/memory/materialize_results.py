"""``llm-materialize-results``: each result of an entry point gets memory of its own.

One-shot bufferization returns whatever buffer holds a value: an argument, a view, one buffer twice. That is right for
callers that share memory with the function; callers of entry points provide an array for each result.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.analysis.destinations import continued_argument, destination
from llm_mlir.analysis.sizes import traced_shape
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.forms import Copy
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import is_empty
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register

_CACHE, _FRESH, _SHARED = "cache", "fresh", "shared"


@register
@dataclass(frozen=True)
class MaterializeResults(Pass):
    """Copies results of entry points that are no tensors of their own: arguments, views, values returned twice.

    A result that continues a cache is updated in place and stays. A scalar becomes a tensor of rank 0. What control
    flow or a call chooses may be an argument, so it is copied, too. So is what an iteration of a loop leaves, if it is
    not computed into what the iteration was given: all iterations share the memory of the first.
    """

    name: ClassVar[str] = "llm-materialize-results"
    after: ClassVar[tuple[str, ...]] = ("llm-box-scalars",)

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for loop in rw.ops("scf.for"):
            _materialize_carried(loop, rw)
        for function in abi.functions(op):
            if abi.is_entry(function) and abi.body(function) is not None:
                _require_uncalled(function, op)
                _materialize(function, rw)


def _require_uncalled(function: Any, module: Any) -> None:
    """Raises ``PassError`` for calls that get scalars: those would be tensors."""
    scalars = [each for each in _results(function) if not isinstance(each, ir.ShapedType)]
    for call in abi.calls(module, abi.function_name(function)) if scalars else []:
        raise PassError(f"'func.call' op expects no entry point that returns {scalars[0]} (from llm-box-scalars)", call)


def _results(function: Any) -> Any:
    return function.operation.attributes["function_type"].value.results


def _materialize_carried(loop: Any, rw: Rewriter) -> None:
    """Copies what an ``scf.for`` yields into the argument that carries it."""
    body = loop.opview.body
    end = list(body.operations)[-1].operation
    for index, value in enumerate(list(end.operands)):
        carried = loop.opview.inner_iter_args[index]
        if isinstance(value.type, ir.RankedTensorType) and continued_argument(value, body) != carried.arg_number:
            kept = _kept(value, loop, rw) if len(end.operands) > 1 else value
            with rw.before(end):
                end.operands[index] = build.copy(kept, carried)
            rw.statistic("copies in loops")


def _kept(value: Value, loop: Any, rw: Rewriter) -> Value:
    """What an iteration was given, as a swap yields it, in memory where nothing that is yielded beside it goes."""
    owner = value.owner
    function = loop.parent
    while function.name != "func.func":
        function = function.parent
    if _memory_of(value, function) == _FRESH:
        return value
    with rw.at_start(owner) if isinstance(owner, ir.Block) else rw.after(owner):
        return _copy(value)


def _materialize(function: Any, rw: Rewriter) -> None:
    operations = abi.body(function).operations
    end = operations[len(operations) - 1].operation
    if end.name != "func.return":
        return  # a function of several blocks, which no stage takes
    taken: set[Value] = set()
    with rw.before(end):
        for index, value in enumerate(list(end.operands)):
            if not isinstance(value.type, ir.RankedTensorType):
                if not isinstance(value.type, ir.ShapedType):
                    end.operands[index] = mlir.linalg.fill(value, outs=[build.empty([], value.type)])
                    rw.statistic("scalars")
                continue
            kind = _memory_of(value, function)
            if kind == _SHARED or value in taken:
                end.operands[index] = _copy(value)
                rw.statistic("copies")
            elif kind == _FRESH:
                taken.add(value)
    abi.refresh_type(function)


def _copy(value: Value) -> Value:
    """A copy that is computed row by row, as other work is."""
    target = build.empty(traced_shape(value), value.type.element_type)
    if is_empty(target):
        return target  # there is nothing to copy, and upstream refuses slices of nothing
    return build.copy(value, target) if value.type.rank == 0 else Copy.build(value, target)[0]


def _memory_of(value: Value, function: Any) -> str:
    """Whether ``value`` continues a cache, is computed into memory of its own, or may share that of something else."""
    if isinstance(value.owner, ir.Block):
        info = abi.arg_info(function, value.arg_number) if value.owner == abi.body(function) else None
        return _CACHE if info is not None and info.role == "cache" else _SHARED
    op = value.owner.operation
    index = list(op.results).index(value)
    if op.name == "tensor.empty":
        return _FRESH
    target = destination(op, index)
    if target is None:
        return _FRESH if op.name in ("tensor.from_elements", "tensor.generate", "tensor.splat") else _SHARED
    kind = _memory_of(target, function)
    # A loop of no iterations gives what it started from. Other ops write, for which bufferization makes a copy.
    return _FRESH if kind == _SHARED and op.name not in ("scf.for", "func.call") else kind
