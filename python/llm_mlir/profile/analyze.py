"""``analyze``: what each op of a module costs, and how long it should take, in prefill and in decode."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .. import abi
from ..analysis.cost import Cost
from ..analysis.redundancy import Finding, find_redundancy
from ..analysis.totals import FunctionCost, Totals
from ..ir.diagnostics import position
from ..ir.rewriter import identity
from ..mlir import ir
from .machine_model import MachineModel, machine_model

PHASES: dict[str, dict[str, int]] = {
    "prefill": {"tokens": 512, "batch": 1, "rows": 1, "cached": 0},
    "decode": {"tokens": 1, "batch": 1, "rows": 1, "cached": 512},
}
"""Sizes of symbols where nobody says others: a prompt of 512 tokens, and the token behind it."""

_CACHE_SHARE = 0.5  # of the last-level cache that weights may take if they are to stay there


@dataclass(frozen=True)
class OpAnalysis:
    """An op of ``function``, which runs ``runs`` times in a call of the entry point: the cost of one run.

    ``seconds`` is the least time of one run on the machine, ``bound`` what limits it ("compute", "memory").
    """

    name: str
    function: str
    location: str
    runs: int
    cost: Cost
    seconds: float
    bound: str

    @property
    def key(self) -> str:
        """What ops are told apart by: the function, the op, and its place."""
        return f"{self.function} {self.name} {self.location}"


@dataclass(frozen=True)
class CallAnalysis:
    """One call of an entry point: its ops, callees' among them, and what they cost in all."""

    name: str
    sizes: Mapping[str, int]
    ops: list[OpAnalysis]
    total: Cost

    @property
    def seconds(self) -> float:
        """The least time of the call: that of its ops one after the other."""
        return sum(op.seconds * op.runs for op in self.ops)


@dataclass(frozen=True)
class Analysis:
    """The entry points' calls by phase, what is redundant, and the machine of the predictions."""

    machine: MachineModel
    phases: Mapping[str, list[CallAnalysis]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def analyze(module: Any, sizes: Mapping[str, int] | None = None, machine: MachineModel | None = None) -> Analysis:
    """Costs and predicted times of a module at one of the stages ``import`` to ``linalg``, in each of ``PHASES``.

    ``sizes`` replaces sizes of symbols in both phases ("cached" is how many tokens each sequence has in the caches). An
    entry point that is called as a phase counts in that only. ``machine`` is that of the predictions (default: this
    one, measured when it is needed first). Raises ``PassError`` for what has no cost, or sizes that are not known.
    """
    machine = machine or machine_model()
    root = module.operation if hasattr(module, "operation") else module
    with root.context:
        findings = [finding for function in abi.functions(root) for finding in find_redundancy(function)]
        bounds, given = abi.symbols(root), sizes or {}
        least = {name: {s: min(n, bounds.get(s, n)) for s, n in usual.items()} for name, usual in PHASES.items()}
        phases = {name: _calls(root, name, {**usual, **given}, machine) for name, usual in least.items()}
    return Analysis(machine, phases, findings)


def analyze_call(module: Any, entry: str, sizes: Mapping[str, int], machine: MachineModel) -> CallAnalysis:
    """One call of the function ``entry`` at these sizes. Raises as ``analyze`` does."""
    root = module.operation
    with root.context:
        return next(call for call in _calls(root, entry, sizes, machine) if call.name == entry)


def _calls(module: Any, phase: str, sizes: Mapping[str, int], machine: MachineModel) -> list[CallAnalysis]:
    known = {**abi.symbols(module), **sizes}
    functions = {abi.function_name(each.function): each for each in Totals(module, known)}
    entries = [name for name, each in functions.items() if abi.is_entry(each.function)]
    chosen = [name for name in entries if name == phase] or [name for name in entries if name not in PHASES]
    return [_call(name, functions, known, machine) for name in chosen]


def _call(
    entry: str, functions: Mapping[str, FunctionCost], sizes: Mapping[str, int], machine: MachineModel
) -> CallAnalysis:
    ran = list(_ran(entry, 1, functions))
    stored = sum(cost.bytes_stored * runs for _, _, cost, runs in ran)
    fits = stored < _CACHE_SHARE * machine.cache_bytes
    merged: dict[int, OpAnalysis] = {}
    for name, op, cost, runs in ran:
        runs += merged[identity(op)].runs if identity(op) in merged else 0
        merged[identity(op)] = _op(name, op, cost, runs, machine, fits)
    return CallAnalysis(entry, _shown(functions[entry].function, sizes), list(merged.values()), functions[entry].total)


def _shown(function: Any, sizes: Mapping[str, int]) -> dict[str, int]:
    """The sizes that a function depends on: those in the dimensions of its arguments, and of caches."""
    infos = [info for info in abi.arg_infos(function) if info is not None]
    symbols = {dim.partition("+")[0] for info in infos for dim in info.dims}
    symbols |= {"cached"} if any(info.role == "cache" for info in infos) else set()
    return {name: size for name, size in sizes.items() if name in symbols}


def _ran(name: str, times: int, functions: Mapping[str, FunctionCost]) -> Iterator[tuple[str, Any, Cost, int]]:
    """The function, op, cost and number of runs of each op that a call of ``name`` runs, callees first."""
    function = functions[name]
    for callee, calls in function.calls.items():
        yield from _ran(callee, times * calls, functions)
    for (op, cost), runs in zip(function.ops, function.runs, strict=True):
        yield name, op, cost, times * runs


def _op(function: str, op: Any, cost: Cost, runs: int, machine: MachineModel, fits: bool) -> OpAnalysis:
    others = cost.bytes - cost.bytes_stored
    seconds = machine.seconds(cost.flops, cost.bytes_stored, others, _dtype(op), fits)
    moving = machine.seconds(0, cost.bytes_stored, others, "f32", fits)
    bound = "compute" if seconds > moving else "memory"
    return OpAnalysis(op.name, function, _place(op), runs, cost, seconds, bound)


def _dtype(op: Any) -> str:
    """The element type that an op multiplies in: bf16 where its first two tensors are of it."""
    shaped = [value.type for value in op.operands if isinstance(value.type, ir.ShapedType)]
    return "bf16" if {str(type_.element_type) for type_ in shaped[:2]} == {"bf16"} else "f32"


def _place(op: Any) -> str:
    """The name in an op's location, or its file and line."""
    location = op.location
    if isinstance(location, ir.NameLoc):
        return location.name_str
    found = position(location)
    return f"{found.line}:{found.column}" if found.line else ""
