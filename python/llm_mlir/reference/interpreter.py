"""Runs modules at stages ``import`` and ``graph`` in NumPy, op by op: the oracle of passes and lowerings."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from llm_mlir import abi
from llm_mlir.dialects.llm import Op
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir
from llm_mlir.reference.host import HOST_MEANINGS, dtype_of
from llm_mlir.reference.meanings import MEANINGS

_TERMINATORS = ("func.return", "scf.yield", "linalg.yield")


class InterpreterError(RuntimeError):
    """A module, or arguments, that the interpreter cannot run; the message names the op or the argument."""


def run(module: Any, name: str, args: Sequence[Any]) -> list[Any]:
    """Calls the function ``name`` of ``module`` on NumPy arrays (or ints for ``index``) and returns its results.

    Every op computes in float64 and its results are rounded to their element types; ``bf16`` arrays have
    ``ml_dtypes.bfloat16``. Arguments are not changed. Raises ``InterpreterError`` for arguments that do not fit their
    types and for ops without a meaning here.
    """
    func = abi.function(module, name)
    operands = list(args)
    types = [argument.type for argument in abi.arguments(func)]
    if len(types) != len(operands):
        raise InterpreterError(f"@{name} expects {len(types)} arguments, got {len(operands)}")
    for index, (type_, operand) in enumerate(zip(types, operands, strict=True)):
        if problem := _misfit(type_, operand):
            raise InterpreterError(f"@{name} expects argument {index} {problem}")
    return _Run(module).call(func, operands)


def _misfit(type_: Any, operand: Any) -> str | None:
    if not isinstance(type_, ir.RankedTensorType):
        return (
            None if isinstance(operand, int | float | np.generic) else f"of type {type_}, got {type(operand).__name__}"
        )
    array = np.asarray(operand)
    sizes = zip(range(type_.rank), array.shape, strict=False)
    fits = array.ndim == type_.rank and all(type_.is_dynamic_dim(i) or type_.get_dim_size(i) == n for i, n in sizes)
    if fits and array.dtype == dtype_of(type_):
        return None
    return f"of type {type_}, got an array {list(array.shape)} of {array.dtype}"


def _of_type(value: Any, type_: Any) -> Any:
    """``value`` rounded to the element type of ``type_``."""
    array, dtype = np.asarray(value), dtype_of(type_)
    if dtype == np.bool_ and np.issubdtype(array.dtype, np.integer):
        array = array & 1  # the lowest bit, as of any other type that is cut
    array = array.astype(dtype, copy=False)
    return array if isinstance(type_, ir.RankedTensorType) else array[()]


def _identity(map_: Any) -> Any:
    return ir.AffineMap.get_identity(map_.value.n_dims)


def _without_meaning(op: Any) -> str:
    """What to say of an ``llm`` op that nobody gave a meaning, and how to give it one."""
    view: Op = op.opview
    parameters = ", ".join([*view.operand_names(), *view.ATTRIBUTES])
    how = f'decorate a function of ({parameters}) with @llm_mlir.reference.meaning("{op.name}")'
    return f"{op.location}: '{op.name}' op has no meaning in NumPy: {how}"


class _Run:
    """One call from outside: the values of all SSA values so far, and the functions by name."""

    def __init__(self, module: Any) -> None:
        self._functions = {abi.function_name(func): func for func in abi.functions(module)}
        self._values: dict[Any, Any] = {}

    def call(self, func: Any, operands: Sequence[Any]) -> list[Any]:
        """Runs the body of a function and returns what it returns."""
        self._bind(abi.arguments(func), operands)
        return self._block(abi.body(func))

    def _bind(self, targets: Sequence[Any], values: Sequence[Any]) -> None:
        self._values.update(zip(targets, values, strict=True))

    def _block(self, block: Any) -> list[Any]:
        """Runs the ops of a block and returns the operands of its terminator."""
        for view in block.operations:
            op = view.operation
            operands = [self._values[operand] for operand in op.operands]
            if op.name in _TERMINATORS:
                return operands
            self._bind(op.results, self._results(op, operands))
        raise InterpreterError(f"a block of '{block.owner.name}' ends without {', '.join(_TERMINATORS)}")

    def _results(self, op: Any, operands: list[Any]) -> list[Any]:
        if op.name == "func.call":
            return self.call(self._functions[op.attributes["callee"].value], operands)
        if op.name == "scf.for":
            return self._loop(op, operands)
        if op.name == "scf.if":
            return self._block(op.regions[0 if operands[0] else 1].blocks[0])
        if op.name == "scf.index_switch":
            cases = list(op.attributes["cases"])  # the default's region comes first
            return self._block(op.regions[cases.index(operands[0]) + 1 if operands[0] in cases else 0].blocks[0])
        values = self._pointwise(op, operands) if op.name == "linalg.generic" else self._evaluate(op, operands)
        return [_of_type(value, result.type) for value, result in zip(values, op.results, strict=True)]

    def _evaluate(self, op: Any, operands: list[Any]) -> Sequence[Any]:
        if isinstance(op.opview, Op):
            if (function := MEANINGS.get(op.name)) is None:
                raise InterpreterError(_without_meaning(op))
            value = function(**self._named(op))
            return value if isinstance(value, tuple) else (value,)
        if op.name not in HOST_MEANINGS:
            raise InterpreterError(f"{op.location}: '{op.name}' op has no meaning at stages import and graph")
        return (HOST_MEANINGS[op.name](op, operands),)

    def _pointwise(self, op: Any, operands: list[Any]) -> list[Any]:
        """A generic that visits each element by itself: its body on whole arrays."""
        parallel = all(str(kind).endswith("<parallel>") for kind in op.attributes["iterator_types"])
        if not parallel or any(map_.value != _identity(map_) for map_ in op.attributes["indexing_maps"]):
            raise InterpreterError(f"{op.location}: '{op.name}' op has a meaning only with identity maps")
        block = op.regions[0].blocks[0]
        self._bind(block.arguments, operands)
        # A body that yields a constant gives a scalar; the last operand is as large as the results.
        return [np.broadcast_to(value, operands[-1].shape) for value in self._block(block)]

    def _named(self, op: Any) -> dict[str, Any]:
        """Operands and attributes of an ``llm`` op under their names, which are those of the meaning's parameters."""
        view: Op = op.opview
        named = {name: self._values[value] for name, value in view.operand_values().items()}
        given = {name: to_python(op.attributes[name]) for name in view.ATTRIBUTES if name in op.attributes}
        return {**named, **given}

    def _loop(self, op: Any, operands: list[Any]) -> list[Any]:
        lower, upper, step, *carried = operands
        block = op.regions[0].blocks[0]
        for iv in range(int(lower), int(upper), int(step)):
            self._bind(block.arguments, [np.int64(iv), *carried])
            carried = self._block(block)
        return carried
