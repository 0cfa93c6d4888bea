"""The checked way to change IR from Python.

The bindings end the process when a pass erases an op that is still used, replaces it by the wrong number of values,
or touches an op or a value after it is gone. ``Rewriter`` turns these into a ``RewriteError`` that names the op: what
it erases stays in memory, out of the module, until ``finish`` has seen that nothing uses it any more.
"""

import ctypes
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar, overload

from ..mlir import PACKAGE, ir
from .diagnostics import Diagnostic, position

_CAPSULE_NAME = f"{PACKAGE}.ir.Operation._CAPIPtr".encode()
_capsule_pointer = ctypes.pythonapi.PyCapsule_GetPointer
_capsule_pointer.restype = ctypes.c_void_p
_capsule_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


_Op = TypeVar("_Op")


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


def walk(root: Any, names: Collection[str] = ()) -> list[Any]:
    """Every op nested in ``root`` (not ``root`` itself), parents before children, in order.

    ``names`` are those of the ops that are wanted; none is all of them.
    """
    found: list[Any] = []

    def visit(op: Any) -> Any:
        operation = op.operation
        if not names or operation.name in names:
            found.append(operation)
        return ir.WalkResult.ADVANCE

    for region in raw(root).regions:
        for block in region.blocks:
            for op in block.operations:
                op.operation.walk(visit, ir.WalkOrder.PRE_ORDER)
    return found


class Rewriter:
    """Inserts, replaces and erases ops below ``root``, checking each request first."""

    def __init__(self, root: Any) -> None:
        self.root = raw(root)
        self.statistics: Counter[str] = Counter()
        self.remarks: list[Diagnostic] = []
        above = [identity(op) for op in _ancestors(self.root)]  # the root and what holds it
        self._above, self._outermost = set(above), above[-1]
        self._gone: set[int] = set()  # identities of erased ops and of all they held
        self._graveyard: list[Any] = []  # the erased ops, which keep their memory until ``finish``

    def statistic(self, name: str, count: int = 1) -> None:
        """Adds to a counter that ``llm-opt --stats`` prints."""
        self.statistics[name] += count

    def remark(self, op: Any, message: str) -> None:
        """Says something about ``op`` that ``llm-opt --remarks`` prints: what was done, or why something was not."""
        self.remarks.append(Diagnostic("remark", message, position(raw(op).location)))

    @overload
    def ops(self, *kinds: type[_Op], root: Any = None) -> Iterator[_Op]: ...
    @overload
    def ops(self, *kinds: str, root: Any = None) -> Iterator[Any]: ...
    def ops(self, *kinds: Any, root: Any = None) -> Iterator[Any]:
        """Yields the ops of these kinds (every op without one) that were there at the call and are still alive.

        Kinds are names, for plain operations, or classes of ops, for views of them with named operands.
        """
        names = [kind if isinstance(kind, str) else kind.OPERATION_NAME for kind in kinds]
        views = any(not isinstance(kind, str) for kind in kinds)
        found = walk(self.root if root is None else root, names)
        for number, op in [(identity(op), op) for op in found]:
            if number not in self._gone:
                yield op.opview if views else op

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
            self._check_replacement(op, index, old, new)
        for old, new in zip(results, values, strict=True):
            old.replace_all_uses_with(new)
        self.erase(op)

    def _check_replacement(self, op: Any, index: int, old: Any, new: Any) -> None:
        owner = new.owner
        if not isinstance(owner, ir.Block):
            if identity(owner) == identity(op):
                raise RewriteError(f"result {index} of '{raw(op).name}' is replaced by a result of the same op")
            if identity(owner) in self._gone:
                raise RewriteError(f"the replacement is a result of '{raw(owner).name}', which was erased before")
        self._require_part(owner.owner if isinstance(owner, ir.Block) else owner, "the replacement is a value of")
        if old.type != new.type:
            raise RewriteError(f"result {index} of '{raw(op).name}' has type {old.type}, its replacement {new.type}")

    def erase(self, op: Any) -> None:
        """Erases ``op`` with all it holds; its results must be unused."""
        operation = self._alive(op)
        self._require_part(operation, "what is erased is")
        if identity(operation) in self._above:
            raise RewriteError(f"'{operation.name}' is, or holds, what the pass runs on: it cannot be erased")
        for index, result in enumerate(operation.results):
            if any(True for _ in result.uses):
                raise RewriteError(f"result {index} of '{operation.name}' is still used")
        inside = [operation, *walk(operation)]
        own = _first_value(inside)
        if own is None:  # nothing that could dangle; the bindings themselves refuse the op from now on
            operation.erase()
            return
        numbers = [identity(each) for each in inside]
        _drop_uses(inside, set(numbers), own)
        operation.detach_from_parent()
        self._gone.update(numbers)
        self._graveyard.append(operation)

    def finish(self) -> None:
        """Frees what was erased. Raises ``RewriteError`` where a value of it is still in use."""
        for operation in self._graveyard:
            for each in [operation, *walk(operation)]:
                user = next((u for result in each.results for u in map(_user, result.uses) if self._is_live(u)), None)
                if user is not None:
                    _LEAKED.extend(self._graveyard)  # freed, it would leave the module with a pointer to nothing
                    raise RewriteError(f"'{user.name}' uses a result of '{each.name}', which was erased before")
        self._graveyard.clear()

    def _require_part(self, op: Any, what: str) -> None:
        """What is elsewhere may have another context, and be freed before this module is."""
        *_, outermost = _ancestors(raw(op))
        if identity(outermost) != self._outermost:
            raise RewriteError(f"{what} '{raw(op).name}', which is no part of the module that the pass runs on")

    def _is_live(self, op: Any) -> bool:
        return identity(op) not in self._gone

    def _alive(self, op: Any) -> Any:
        operation = raw(op)
        try:
            operation.name  # noqa: B018  (the bindings raise when the op is gone)
        except RuntimeError as error:
            raise RewriteError("the op was erased or replaced before") from error
        if identity(operation) in self._gone:
            raise RewriteError(f"'{operation.name}' was erased or replaced before")
        return operation


_LEAKED: list[Any] = []
"""Erased ops that a faulty pass still uses: they live as long as the process."""


def _ancestors(op: Any) -> Iterator[Any]:
    """``op`` and what holds it, outwards."""
    while op is not None:
        yield op
        op = op.parent and op.parent.operation


def _user(use: Any) -> Any:
    return use.owner.operation


def _first_value(ops: Sequence[Any]) -> Any | None:
    """A value that one of ``ops``, an op and all it holds, defines."""
    for op in ops:
        if len(op.results):
            return op.results[0]
        for region in op.regions:
            for block in region.blocks:
                if len(block.arguments):
                    return block.arguments[0]
    return None


def _drop_uses(inside: Sequence[Any], numbers: set[int], own: Any) -> None:
    """Has ops that leave the module use ``own``, a value of their own, in place of values that stay."""
    for op in inside:
        for index, operand in enumerate(op.operands):
            owner = operand.owner
            holder = owner.owner if isinstance(owner, ir.Block) else owner
            if identity(holder) not in numbers:
                op.operands[index] = own
