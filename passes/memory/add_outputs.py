"""``llm-add-outputs``: results of entry points become arguments that the caller provides.

Upstream's ``buffer-results-to-out-params`` refuses sizes that are dynamic, or copies what was computed.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi, mlir
from llm_mlir.abi.names import result_names
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import constant_value
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register

_RESULTS = "res_attrs"


@register
@dataclass(frozen=True)
class AddOutputs(Pass):
    """Turns each buffer that an entry point allocates and returns into an argument of role ``output``.

    The argument is called as the result's ``llm.name`` says (``result0`` without one) and has the result's
    ``llm.dims``, or else those of the arguments that its sizes are taken from. A result that is a cache, updated in
    place, is dropped.
    """

    name: ClassVar[str] = "llm-add-outputs"
    after: ClassVar[tuple[str, ...]] = ("llm-protect-arguments", "one-shot-bufferize", "drop-equivalent-buffer-results")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in abi.functions(op):
            if abi.is_entry(function):
                _move_results(function, rw)


def _move_results(function: Any, rw: Rewriter) -> None:
    operations = abi.body(function).operations
    end = operations[len(operations) - 1].operation
    attributes = list(function.attributes[_RESULTS]) if _RESULTS in function.attributes else [None] * len(end.operands)
    outputs: list[Value] = []
    for index, known in enumerate(attributes):
        value = _uncast(end.operands[index])  # read again: the value may have been replaced by an output before it
        if not isinstance(value.owner, ir.Block):
            outputs.append(_make_argument(function, end, index, value.owner.operation, known, rw))
        elif value.owner != abi.body(function):
            raise PassError(_not_allocated(function, index, "a loop"), end)
        elif value in outputs:
            _copy_output(function, end, index, value, rw)
        elif not _may_be_dropped(function, value.arg_number):
            raise PassError(_not_own(function, index, value.arg_number), end)
    with rw.before(end):
        mlir.func.ReturnOp([])
    rw.erase(end)
    if _RESULTS in function.attributes:
        del function.attributes[_RESULTS]
    abi.refresh_type(function)


def _uncast(value: Value) -> Value:
    """What a ``memref.cast``, which hides sizes that are known, is made of."""
    while not isinstance(value.owner, ir.Block) and value.owner.operation.name == "memref.cast":
        value = value.owner.operation.opview.source
    return value


def _may_be_dropped(function: Any, argument: int) -> bool:
    """Whether a caller knows the result to be this argument: a cache, or of a function without an ABI."""
    info = abi.arg_info(function, argument)
    return info is None or info.role == "cache"


def _make_argument(function: Any, end: Any, index: int, alloc: Any, known: Any, rw: Rewriter) -> Value:
    if alloc.name != "memref.alloc":
        raise PassError(_not_allocated(function, index, f"'{alloc.name}'"), end)
    attributes = {known[i].name: known[i].attr for i in range(len(known))} if known is not None else {}
    info: Any = abi.ArgInfo.read({**attributes, "llm.role": ir.StringAttr.get("output", function.context)})
    with function.context, function.location:
        output = abi.ArgInfo("output", result_names(function)[index], info.dims or tuple(_dims(function, alloc)))
        argument = abi.add_argument(function, alloc.results[0].type, output)
    rw.replace(alloc, [argument])
    rw.statistic("outputs")
    return argument


def _copy_output(function: Any, end: Any, index: int, value: Value, rw: Rewriter) -> None:
    """A second result in one buffer, as tensors of no elements and results that fold to one are."""
    info = abi.arg_info(function, value.arg_number)
    dims = () if info is None else info.dims
    with function.context, function.location:
        output = abi.ArgInfo("output", result_names(function)[index], dims)
        argument = abi.add_argument(function, value.type, output)
    with rw.before(end):
        mlir.memref.copy(value, argument)
    rw.statistic("outputs")


def _dims(function: Any, alloc: Any) -> list[str]:
    """The symbol of each dynamic size of an allocation."""
    dynamic = iter(alloc.operands)
    type_ = alloc.results[0].type
    return [_symbol(function, next(dynamic), alloc) if type_.is_dynamic_dim(i) else "" for i in range(type_.rank)]


def _symbol(function: Any, size: Value, alloc: Any) -> str:
    op = None if isinstance(size.owner, ir.Block) else size.owner.operation
    axis = constant_value(op.opview.index) if op is not None and op.name == "memref.dim" else None
    if op is not None and axis is not None and isinstance(op.opview.source.owner, ir.Block):
        source = op.opview.source
        info = abi.arg_info(function, source.arg_number) if source.owner == abi.body(function) else None
        if info is not None and 0 <= axis < len(info.dims):
            return info.dims[axis]
    raise PassError("expects the dynamic sizes of results to be sizes of arguments with llm.dims", alloc)


def _not_own(function: Any, index: int, argument: int) -> str:
    name = abi.function_name(function)
    return (
        f"result {index} of @{name} expects memory of its own, got argument {argument}, which is no cache: "
        "llm-materialize-results copies such results, run it before bufferization"
    )


def _not_allocated(function: Any, index: int, source: str) -> str:
    name = abi.function_name(function)
    return f"result {index} of @{name} expects an argument or a 'memref.alloc' of the function itself, got {source}"
