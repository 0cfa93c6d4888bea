"""``llm-verify-import``: what no stage could lower is refused before any pass has touched it."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, ClassVar

from llm_mlir import abi, targets
from llm_mlir.abi.names import name_problems
from llm_mlir.abi.rules import dim_problems
from llm_mlir.analysis import gpu_math
from llm_mlir.analysis.attention_sizes import ATTENTION, attention_problems, packing_problem
from llm_mlir.analysis.device_values import decided_on_device
from llm_mlir.analysis.tiles import Tiles
from llm_mlir.ir.resources import resource_name, resources
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, register
from llm_mlir.support.dtypes import DTYPES
from llm_mlir.support.layout import Layout
from llm_mlir.support.symbols import is_reserved

ELEMENT_TYPES = ("f64", "f32", "f16", "bf16", "index", "i64", "i32", "i16", "i8", "i1")
"""Of arguments and results; ``support.dtypes`` has NumPy's types for them."""

_WITHOUT_CODE = ("math.isinf", "math.isnormal", "math.ipowi", "arith.flush_denormals")
_KERNELS = frozenset(f"llm.{name}" for name in "attention cached_attention attention_block".split())
"""Ops that become kernels of many threads before control flow is lowered."""

Problems = Iterator[tuple[str, Any]]

_INSTEAD = {
    "tensor.gather": "a linalg.generic that reads by tensor.extract",
    "tensor.scatter": "a loop of tensor.insert_slice",
    "tensor.bitcast": "a linalg.generic of arith.bitcast",
    "linalg.pack": "tensor.pad, tensor.expand_shape and linalg.transpose",
    "linalg.unpack": "linalg.transpose, tensor.collapse_shape and tensor.extract_slice",
    **{f"linalg.winograd_{part}_transform": "linalg.conv_2d_nhwc_fhwc" for part in ("filter", "input", "output")},
}
"""What upstream has no way to memory or loops for, and how the same is written."""


@register
@dataclass(frozen=True)
class VerifyImport(Pass):
    """Changes nothing; refuses modules that are valid and still have no lowering.

    That is: modules inside modules, functions that call themselves or have no body where they are called, entry points
    that take or return anything but ranked tensors and scalars of known element types, constants whose resource is
    missing, as in IR that was printed without them, or of another size, ``tensor.dim`` of a dimension that is not
    there, ops of ``tensor`` and ``linalg`` that upstream does not lower, attention whose heads or caches have dynamic
    sizes or are empty, functions whose names are no text or those of functions that code calls (as ``exp``, ``memcpy``
    and what begins with ``llm_``), arguments with a role, layout or symbol that is not known, names that two arguments
    or results of an entry point or different weights share, tiles of unknown names or values, and for GPUs functions
    that they do not have and attention in branches and loops that values in device memory decide.
    """

    name: ClassVar[str] = "llm-verify-import"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for message, culprit in chain(_name_problems(op), _problems(op), name_problems(op), _width_problems(op)):
            raise PassError(message, culprit)


def _problems(module: Any) -> Problems:
    calls: dict[str, list[Any]] = {}
    constants: list[tuple[str, Any]] = []
    target = targets.of(module)
    for op in walk(module):
        yield from _op_problems(op, target)
        if op.name == "builtin.module":
            yield "'builtin.module' op expects to stand in no other module: only the outermost is lowered", op
        elif op.name == "tensor.dim":
            yield from _dim_problems(op)
        elif op.name in ATTENTION:
            yield from attention_problems(op)
        elif op.name == "arith.constant" and (name := resource_name(op.attributes["value"])):
            constants.append((name, op))
        elif op.name == "func.call":
            calls.setdefault(_function_around(op), []).append(op)
    if constants:
        yield from _resource_problems(constants, module)
    yield from _call_problems(calls, module)
    for function in abi.functions(module):
        if abi.is_entry(function):
            yield from _signature_problems(function, module)


def _op_problems(op: Any, target: targets.Target | None) -> Problems:
    has_libm = target is None or target.has_libm
    Tiles.of(op)  # an error of the op where they mean nothing
    problem = f"has no lowering: write {_INSTEAD[op.name]} instead" if op.name in _INSTEAD else None
    problem = problem or ("expects another form: no target has code for it" if op.name in _WITHOUT_CODE else None)
    problem = problem or (None if has_libm else gpu_math.problem(op))
    if problem is not None:
        yield f"'{op.name}' op {problem}", op
    packs = target is None or target.in_host_memory
    if packs and op.name in ATTENTION and (unpacked := packing_problem(op)):
        yield unpacked, op
    decided = None if has_libm or op.name not in _KERNELS else decided_on_device(op)
    if decided is not None:
        problem = f"expects no '{decided.name}' around it that device memory decides: no kernel starts others"
        yield f"'{op.name}' op {problem}", op


def _width_problems(module: Any) -> Problems:
    """A weight is packed once, for all linears of it."""
    widths: dict[str, int] = {}
    for op in walk(module, ["linalg.generic"]):
        width = Tiles.of(op).width
        for name in map(_weight_name, op.operands):
            if width is not None and name is not None and widths.setdefault(name, width) != width:
                yield (
                    f"'{op.name}' op expects linears of weight '{name}' to agree on width {widths[name]}, got {width}",
                    op,
                )


def _weight_name(value: Any) -> str | None:
    """The name of the weight that a value is, or is a slice of."""
    while not isinstance(value.owner, ir.Block):
        if value.owner.operation.name != "tensor.extract_slice":
            return None
        value = value.owner.operation.operands[0]
    function = value.owner.owner.operation
    info = abi.arg_info(function, value.arg_number) if function.name == "func.func" else None
    return info.name if info is not None and info.role == "weight" else None


def _name_problems(module: Any) -> Problems:
    for function in abi.functions(module):
        try:
            name = abi.function_name(function)
        except RuntimeError:  # the bindings cannot make a string of it
            yield "'func.func' op expects a name in UTF-8, got other bytes", function
            continue
        if not name or "\\" in name or not name.isprintable():
            yield f"'func.func' op expects a name of printable characters without backslash, got {name!r}", function
        if is_reserved(name):
            yield f"'func.func' op expects a name that compiled code has no other function by, got '{name}'", function


def _dim_problems(op: Any) -> Problems:
    index, source = op.operands[1].owner, op.operands[0]
    if isinstance(index, ir.Block) or index.operation.name != "arith.constant":
        return
    axis, type_ = index.operation.attributes["value"].value, source.type
    if isinstance(type_, ir.RankedTensorType) and not 0 <= axis < type_.rank:
        yield f"'tensor.dim' op expects a dimension below the rank {type_.rank} of {type_}, got {axis}", op


def _resource_problems(used: list[tuple[str, Any]], module: Any) -> Problems:
    known = resources(module)
    for name, op in used:
        type_ = op.results[0].type
        element = str(type_.element_type)
        if name not in known:
            yield f"'arith.constant' op expects resource {name} in the module, got none: it was printed without", op
        elif element == "i1" or element not in ELEMENT_TYPES:
            yield (
                f"'arith.constant' op expects no dense_resource of {element}, which has several forms: write dense",
                op,
            )
        elif len(known[name]) != (size := math.prod(type_.shape) * DTYPES[element].itemsize):
            yield f"'arith.constant' op expects {size} bytes of resource {name}, got {len(known[name])}", op


def _function_around(op: Any) -> str:
    while op.name != "func.func":
        op = op.parent.operation
    return abi.function_name(op)


def _call_problems(calls: dict[str, list[Any]], module: Any) -> Problems:
    callees = {name: {call.attributes["callee"].value for call in made} for name, made in calls.items()}
    for name, made in calls.items():
        for call in made:
            callee = call.attributes["callee"].value
            if abi.body(abi.function(module, callee)) is None:
                yield f"'func.call' op expects a function with a body, got the declaration @{callee}", call
            if name in _reachable(callee, callees):
                yield f"'func.call' op expects no function that calls itself, got @{callee} inside @{name}", call


def _reachable(name: str, callees: dict[str, set[str]]) -> set[str]:
    found, pending = {name}, [name]
    while pending:
        new = callees.get(pending.pop(), set()) - found
        found |= new
        pending += new
    return found


def _signature_problems(function: Any, module: Any) -> Problems:
    type_, name = function.attributes["function_type"].value, abi.function_name(function)
    for index, info in enumerate(abi.arg_infos(function)):
        if info is not None and info.role not in abi.ROLES:
            wanted = f"llm.role {', '.join(abi.ROLES)}, got {info.role!r}"
            yield f"'func.func' op @{name} expects argument {index} to have {wanted}", function
        if info is not None:
            Layout.parse(info.layout)  # an error of the module if there is none
    known = abi.symbols(module)
    for index, (each, info) in enumerate(zip(type_.inputs, abi.arg_infos(function), strict=True)):
        if not _has_meaning(each):
            yield f"'func.func' op @{name} expects argument {index} to be {_WANTED}, got {each}", function
        elif info is not None and isinstance(each, ir.RankedTensorType):
            for problem in dim_problems(each, info, known):
                yield f"'func.func' op @{name} expects argument {index} {problem}", function
    for index, each in enumerate(type_.results):
        if not _has_meaning(each):
            yield f"'func.func' op @{name} expects result {index} to be {_WANTED}, got {each}", function


def _has_meaning(type_: Any) -> bool:
    element = type_.element_type if isinstance(type_, ir.RankedTensorType) else type_
    return str(element) in ELEMENT_TYPES


_WANTED = f"a ranked tensor of {', '.join(ELEMENT_TYPES)}, or one value"
