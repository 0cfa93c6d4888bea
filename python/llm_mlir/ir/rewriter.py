"""The checked way to change IR from Python.

The bindings end the process when a pass erases an op that is still used, replaces it by the wrong number of values,
or touches an op after it is gone. ``Rewriter`` turns these into a ``RewriteError`` that names the op.
"""

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..mlir import PACKAGE, ir
from .diagnostics import Diagnostic, position

_CAPSULE_NAME = f"{PACKAGE}.ir.Operation._CAPIPtr".encode()
_capsule_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_capsule_pointer.restype = ctypes.c_void_p
_capsule_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


class RewriteError(RuntimeError):
    """A pass asked for a change that would leave invalid IR."""


def raw(op: Any) -> Any:
    """The plain ``ir.Operation`` of an op or an OpView."""
    return op.operation


def identity(op: Any) -> int:
    """A number that no other living op has, to look ops up by.

    ``hash(op)`` is no such number: it changes with the operands, and ops made alike at one location share it.
    """
    return _capsule_pointer(raw(op)._CAPIPtr, _CAPSULE_NAME)


def walk(root: Any) -> Iterator[Any]:
    """Yields every op nested in ``root`` (not ``root`` itself), parents before children, in order."""
    for region in raw(root).regions:
        for block in region.blocks:
            for op in block.operations:
                yield op.operation
                yield from walk(op)


class Rewriter:
    """Inserts, replaces and erases ops below ``root``, checking each request first."""

    def __init__(self, root: Any) -> None:
        self.root = raw(root)
        self.statistics: Counter[str] = Counter()
        self.remarks: list[Diagnostic] = []
        self._erased: list[set[int]] = []  # identities, a set for each walk under way

    def statistic(self, name: str, count: int = 1) -> None:
        """Adds to a counter that ``llm-opt --stats`` prints."""
        self.statistics[name] += count

    def remark(self, op: Any, message: str) -> None:
        """Says something about ``op`` that ``llm-opt --remarks`` prints: what was done, or why something was not."""
        self.remarks.append(Diagnostic("remark", message, position(raw(op).location)))

    def ops(self, *names: str, root: Any = None) -> Iterator[Any]:
        """Yields the ops of these names (every op without one) that were there at the call and are still alive."""
        found = walk(self.root if root is None else root)
        snapshot = [(identity(op), op) for op in found if not names or op.name in names]
        erased: set[int] = set()
        self._erased.append(erased)
        try:
            for number, op in snapshot:
                if number not in erased:
                    yield op
        finally:
            self._erased = [other for other in self._erased if other is not erased]

    @contextmanager
    def before(self, op: Any) -> Iterator[None]:
        """New ops go in front of ``op`` and take its location."""
        with ir.InsertionPoint(self._alive(op)), raw(op).location:
            yield

    @contextmanager
    def after(self, op: Any) -> Iterator[None]:
        """New ops go behind ``op`` (which is no terminator) and take its location."""
        with ir.InsertionPoint.after(self._alive(op)), raw(op).location:
            yield

    @contextmanager
    def at_start(self, block: Any) -> Iterator[None]:
        """New ops go to the front of ``block``."""
        with ir.InsertionPoint.at_block_begin(block), raw(block.owner).location:
            yield

    @contextmanager
    def at_end(self, block: Any) -> Iterator[None]:
        """New ops go to the end of ``block``, in front of its terminator if it has one."""
        ops = list(block.operations)
        terminated = bool(ops) and ops[-1].operation.has_trait(ir.IsTerminatorTrait)
        point = ir.InsertionPoint(ops[-1]) if terminated else ir.InsertionPoint(block)
        with point, raw(block.owner).location:
            yield

    def replace(self, op: Any, values: Sequence[Any]) -> None:
        """Replaces the results of ``op`` by ``values``, one for each and of the same types, and erases it."""
        results = list(self._alive(op).results)
        if len(values) != len(results):
            raise RewriteError(f"'{raw(op).name}' has {len(results)} results, got {len(values)} replacements")
        for index, (old, new) in enumerate(zip(results, values, strict=True)):
            if old.type != new.type:
                raise RewriteError(
                    f"result {index} of '{raw(op).name}' has type {old.type}, its replacement {new.type}"
                )
            old.replace_all_uses_with(new)
        self.erase(op)

    def erase(self, op: Any) -> None:
        """Erases ``op`` with all it holds; its results must be unused."""
        operation = self._alive(op)
        for index, result in enumerate(operation.results):
            if any(True for _ in result.uses):
                raise RewriteError(f"result {index} of '{operation.name}' is still used")
        for erased in self._erased:
            erased.update(identity(nested) for nested in walk(operation))
            erased.add(identity(operation))
        operation.erase()

    def _alive(self, op: Any) -> Any:
        operation = raw(op)
        try:
            operation.name  # noqa: B018  (the bindings raise when the op is gone)
        except RuntimeError as error:
            raise RewriteError("the op was erased or replaced before") from error
        return operation
