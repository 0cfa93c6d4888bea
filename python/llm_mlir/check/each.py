"""The module after each pass beside the module as it was given."""

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .. import abi
from ..abi.random_arguments import DrawError
from ..abi.signature import read_signature
from ..ir.diagnostics import Position, position
from ..ir.rewriter import walk
from ..mlir import MLIRError, ir
from ..pipeline import Pipeline, run_passes
from ..pipeline.stage import Stage, is_untouched
from ..pipeline.stages import Stages
from ..targets import Target
from ..testing.cases import CHOOSING, Case, NoOracle
from .draws import Draw, draws_of, pinned, say_values
from .verdict import Difference, differences, tolerance_of
from .ways import NoWay, Results, RunFailure, by_plain_lowering, by_reference, by_table, copy_of, named

Way = Callable[[], list[Results]]
_LATE = ("nvvm", "ptx", "launches", "llvm")
"""Stages that make code of ``parallel``: in the midst of one there is nothing that runs."""


@dataclass(frozen=True)
class Place:
    """How far a module has come: after ``done`` of the passes of a pipeline, which makes up ``stage`` unless None."""

    passes: Sequence[str]
    done: int
    stage: Stage | None = None

    @property
    def name(self) -> str:
        """The pass that ran last."""
        return self.passes[self.done - 1] if self.done else "nothing"

    def rest(self, table: Stages) -> str:
        """The passes of the table's stage that are still to come, whatever has been put in or left out before."""
        return "" if self.stage is None else ",".join(self._original(table)[self._passed(table) :])

    def instead(self, table: Stages) -> str | None:
        """The whole stage with what was changed up to here and nothing behind it; None where nothing was."""
        passes = [*self.passes[: self.done], *self._original(table)[self._passed(table) :]]
        return None if passes == self._original(table) else ",".join(passes)

    def _original(self, table: Stages) -> list[str]:
        return [] if self.stage is None else [str(element) for element in table.original(self.stage.name).elements]

    def _passed(self, table: Stages) -> int:
        """How many passes of the table's stage ``done`` of these passes stand for."""
        original, passed = self._original(table), 0
        for tag, first, last, begin, end in difflib.SequenceMatcher(None, original, self.passes, False).get_opcodes():
            if self.done >= end:
                passed = last
            elif self.done > begin:
                passed = first + (self.done - begin if tag == "equal" else 0)
        return passed


@dataclass(frozen=True)
class ChangedOp:
    """An op that a pass has changed, by its name and where it comes from."""

    name: str
    position: Position


@dataclass(frozen=True)
class Finding:
    """The first pass after which a result is another one, or running fails."""

    place: Place
    difference: Difference | RunFailure
    way: str
    operation: ChangedOp | None = None

    def __str__(self) -> str:
        changed = "" if self.operation is None else f"; it has changed '{self.operation.name}'"
        return f"pass '{self.place.name}' changes results: {self.difference}; run by {self.way}{changed}"


class WithItsStage(Exception):
    """A module in the midst of a stage that makes code, all of which is run when it is done."""


@dataclass
class PassCheck:
    """Runs a module after each pass on the same arguments, and compares with the module as it was given.

    ``checked`` counts by the way that was gone; ``unchecked`` says of passes why nothing could be run after them.
    """

    target: Target
    draws: Sequence[Draw]
    expected: Sequence[Results]
    tolerance: float
    oracle: str
    signature: Any
    start: Any
    checked: dict[str, int] = field(default_factory=dict)
    unchecked: dict[str, str] = field(default_factory=dict)
    _last: str = ""
    _base: Any = None  # the module in front of the late stages

    @classmethod
    def of(
        cls,
        module: Any,
        target: Target,
        tolerance: float | None = None,
        seed: int = 0,
        sizes: Mapping[str, int] | None = None,
    ) -> "PassCheck":
        """For a module as it is given; ``sizes`` of symbols make one more draw.

        Raises ``DrawError``, ``NoOracle``, and ``NoWay`` for a module that does not run.
        """
        refuse_unsaid_buffers(module)
        if is_untouched(module) and not _takes_buffers(module):
            run_passes(copy_of(module).operation, "llm-verify-import")
        given = named(module)
        say_values(given)
        signature = read_signature(given)
        functions = [function for function in abi.functions(given) if abi.is_entry(function)]
        draws = [draw for function in functions for draw in draws_of(function, seed, pinned(given, module), sizes)]
        if not draws:
            raise DrawError("a check of passes expects a module with public functions, got none")
        refuse_unsaid(given, functions)
        made = cls(target, draws, [], 0.0, "", signature, copy_of(module))
        made.expected, made.oracle = made._results(
            made._independent(given), lambda: by_table(given, draws, signature, target)
        )
        arrays = [*(draw.arguments for draw in draws), *made.expected]
        usual = tolerance_of(array for each in arrays for array in each.values())
        made.tolerance = usual if tolerance is None else tolerance
        made._last = _text(module)
        return made

    def after(self, module: Any, place: Place, last: bool = False) -> Finding | None:
        """Checks the module after a pass; ``last`` says that none follows, and that it has to run as code."""
        late = place.stage is not None and place.stage.name in _LATE
        before = self._last
        self.skip(module, place)
        if before == self._last and not last:
            return None
        table = Stages(self.target)
        ways = [] if last or late else self._independent(module)
        try:
            results, way = self._results(ways, lambda: self._code(module, place, table, last))
        except RunFailure as error:
            return Finding(place, error, self._stages, changed_op(before, module, error.function))
        except WithItsStage:
            return None
        except NoWay as error:
            self.unchecked[place.name] = str(error)
            return None
        self.checked[way] = self.checked.get(way, 0) + 1
        found = differences(self.draws, self.expected, results, self.tolerance)
        if not found:
            return None
        worst = max(found, key=lambda each: each.error)
        return Finding(place, worst, way, changed_op(before, module, worst.function))

    def skip(self, module: Any, place: Place) -> None:
        """Takes note of a module after a pass without running it."""
        if place.stage is not None and place.stage.name in _LATE and self._base is None:
            self._base = ir.Module.parse(self._last)
        self._last = _text(module)

    @property
    def _stages(self) -> str:
        return f"the stages for {self.target}"

    def report(self) -> str:
        """What was compared with what, and what was not."""
        ways = ", ".join(f"{count} by {way}" for way, count in self.checked.items()) or "none"
        lines = [f"{len(self.draws)} draws; expected values by {self.oracle}, tolerance {self.tolerance:.1e}"]
        lines.append(f"modules that passes changed, run: {ways}")
        lines += [f"not run after '{name}': {why}" for name, why in self.unchecked.items()]
        return "".join(f"check-each: {line}\n" for line in lines)

    def _independent(self, module: Any) -> list[tuple[str, Way]]:
        arguments = (module, self.draws, self.signature)
        return [
            ("the reference", lambda: by_reference(*arguments)),
            ("the plainest lowering", lambda: by_plain_lowering(*arguments)),
        ]

    def _results(self, ways: Sequence[tuple[str, Way]], code: Way) -> tuple[list[Results], str]:
        """The results by the first way that can be gone, the table's last. Raises ``NoWay``."""
        reasons = []
        for name, way in ways:
            try:
                return way(), name
            except NoWay as error:
                reasons.append(str(error))
        try:
            return code(), self._stages
        except RunFailure:
            raise
        except (RuntimeError, ValueError, LookupError, MLIRError) as error:
            raise NoWay("; ".join([*reasons, f"the stages: {error}"])) from error

    def _code(self, module: Any, place: Place, table: Stages, last: bool) -> list[Results]:
        if place.stage is None or last:
            return by_table(module, self.draws, self.signature, self.target)
        if place.stage.name not in _LATE:
            rest = place.rest(table)
            return by_table(module, self.draws, self.signature, self.target, rest, place.stage.name)
        instead = place.instead(table)
        if instead is None:
            raise WithItsStage
        stages = Stages(self.target).replace(place.stage.name, Pipeline.parse(instead))
        return by_table(self._base, self.draws, self.signature, self.target, "", "parallel", stages)


def refuse_unsaid_buffers(module: Any) -> None:
    """Raises ``DrawError`` for buffers that are not said to be anything and lie in what is no plain array.

    Nor can they hold integers: where these lead to, code does not check.
    """
    for function in filter(abi.is_entry, abi.functions(module)):
        for argument, info in zip(abi.arguments(function), abi.arg_infos(function), strict=True):
            if info is None and isinstance(argument.type, ir.MemRefType) and not _is_plain(argument.type):
                name, expected = abi.function_name(function), "plain buffers of floats or i1, or attribute llm.role"
                raise DrawError(f"@{name} expects {expected}, got one of type {argument.type}")


def _takes_buffers(module: Any) -> bool:
    """Whether it stands behind the first stages, where nobody but a test has left out what arguments are."""
    functions = filter(abi.is_entry, abi.functions(module))
    return any(isinstance(argument.type, ir.MemRefType) for each in functions for argument in abi.arguments(each))


def _is_plain(memref: Any) -> bool:
    is_value = isinstance(memref.element_type, ir.FloatType) or str(memref.element_type) == "i1"
    return is_value and memref.affine_map == ir.AffineMap.get_identity(memref.rank)


def refuse_unsaid(module: Any, functions: Sequence[Any]) -> None:
    """Raises ``NoOracle`` for functions that take positions or lengths of which nothing is known.

    Random ones would lead out of caches, and code does not check what no ``llm.values`` says.
    """
    chooses = any(op.name in CHOOSING for op in walk(module))
    for function in functions:
        Case.of(function)
        if chooses and not any(info is not None and info.values for info in abi.arg_infos(function)):
            raise NoOracle(f"@{abi.function_name(function)} does not say by llm.values which positions it takes")


def _text(module: Any) -> str:
    return module.operation.get_asm(enable_debug_info=True)


def changed_op(before: str, after: Any, function: str) -> ChangedOp | None:
    """The first op that a pass took away or changed in a function, or put in where it took none away.

    ``before`` is the text of the module, and nothing of it as a module outlives this call.
    """
    module = ir.Module.parse(before)
    old, new = _ops(module, function), _ops(after, function)
    gone, come = [op for key, op in old.items() if key not in new], [op for key, op in new.items() if key not in old]
    first = next(iter([*gone, *come]), None)
    return None if first is None else ChangedOp(first.name, position(first.location))


def _ops(module: Any, function: str) -> dict[Any, Any]:
    """Ops by what they are and where they come from, those of the function first."""
    found: dict[Any, Any] = {}
    functions = sorted(module.body.operations, key=lambda op: _symbol(op) != function)
    for top in functions:
        for op in walk(top.operation):
            inherent = sorted(f"{name}={op.attributes[name]}" for name in op.attributes)
            found.setdefault((op.name, str(op.location), tuple(inherent), str([r.type for r in op.results])), op)
    return found


def _symbol(op: Any) -> str:
    attributes = op.operation.attributes
    return attributes["sym_name"].value if "sym_name" in attributes else ""
