"""Cuts LLVM IR into units that are compiled apart: side by side, and after a change only those that differ.

A unit is a function with those that only it calls, so LLVM inlines as it would in the whole; what several call, and
what is marked noinline (kernels of linears, the barrier), would not be inlined there either. Small units are one.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

_SMALL = 250
"""Lines of IR below which a unit costs more than it saves: each has sections, a symbol table and a page of memory."""

_NAME = r'@("(?:[^"\\]|\\.)*"|[\w.$-]+)'
_SYMBOL = re.compile(_NAME)
_FUNCTION = re.compile(rf"^define [^@\n]*{_NAME}\(.*\{{\n(?:.*\n)*?\}}\n", re.MULTILINE)
_HEADER = re.compile(rf"define ((?:[^@\n]*?))?{_NAME}\(")
_LINKAGE = re.compile(r"\b(?:internal|private|hidden|dso_local|local_unnamed_addr|unnamed_addr) ")
_PARAMETER_NAME = re.compile(r' %(?:"[^"]*"|[\w.$-]+)(?=[,)])')
_APART = re.compile(r"^attributes (#\d+) = \{.*\bnoinline\b", re.MULTILINE)
_CONSTANT = re.compile(r"^@\S+ = (?:private|internal) (?:(?:local_)?unnamed_addr )?constant ")


@dataclass(frozen=True)
class Unit:
    """A part of a module: its IR as text, and the functions in it that other units call.

    ``is_driver`` tells of a large one that calls kernels and is none: a few of LLVM's passes are enough for it.
    """

    llvm_ir: str
    shared: tuple[str, ...] = ()
    is_driver: bool = False


def split(llvm_ir: str, exported: tuple[str, ...]) -> list[Unit]:
    """The units of a module, the largest first. Functions whose names start with one of ``exported`` are entry points.

    A module with variables, or with constants that hold addresses, is a unit as it is.
    """
    functions = {match[1]: match[0] for match in _FUNCTION.finditer(llvm_ir)}
    rest = [line for line in _FUNCTION.sub("", llvm_ir).splitlines() if line and line[0] != ";"]
    if not all(_is_plain(line) for line in rest if line[0] == "@"):
        return [Unit(llvm_ir)]
    calls = {name: set(_SYMBOL.findall(text)) & functions.keys() - {name} for name, text in functions.items()}
    callers = {name: [other for other in functions if name in calls[other]] for name in functions}
    marks = ["noinline", *_APART.findall(llvm_ir)]
    apart = {name for name in functions if _is_marked(functions[name], marks)}
    leaders = {name for name in functions if name.startswith(exported)} | apart
    groups = _groups(functions, callers, leaders)
    units = [_unit(group, functions, callers, rest, apart) for group in groups]
    return sorted(units, key=lambda unit: -len(unit.llvm_ir))


def _is_plain(line: str) -> bool:
    """Whether a global is a constant of its module without addresses in it: each unit may have one of its own."""
    return bool(_CONSTANT.match(line)) and len(_SYMBOL.findall(line)) == 1


def _is_marked(function: str, marks: Iterable[str]) -> bool:
    """Whether the header of a function ends with one of some attributes."""
    header = function.partition("\n")[0]
    return any(word in marks for word in header[header.rindex(")") :].split())


def _groups(
    functions: Mapping[str, str], callers: Mapping[str, Sequence[str]], leaders: Collection[str]
) -> list[list[str]]:
    """Names of functions that are compiled together."""
    groups: dict[str, list[str]] = {}
    for name in functions:
        groups.setdefault(_leader(name, callers, leaders), []).append(name)
    lines = {leader: sum(functions[name].count("\n") for name in names) for leader, names in groups.items()}
    small = [name for leader, names in groups.items() if lines[leader] < _SMALL for name in names]
    large = [names for leader, names in groups.items() if lines[leader] >= _SMALL]
    return [*large, small] if small else large


def _leader(name: str, callers: Mapping[str, Sequence[str]], leaders: Collection[str]) -> str:
    """The function that ``name`` is compiled with: its only caller's, or itself. Calls in a circle end somewhere."""
    seen = [name]
    while len(callers[name]) == 1 and name not in leaders and callers[name][0] not in seen:
        name = callers[name][0]
        seen.append(name)
    return name


def _unit(
    names: Collection[str],
    functions: Mapping[str, str],
    callers: Mapping[str, Sequence[str]],
    rest: Iterable[str],
    apart: Collection[str],
) -> Unit:
    text = "".join(functions[name] for name in names)
    used = dict.fromkeys(_SYMBOL.findall(text))
    kept = [line for line in rest if line[0] != "@" and not line.startswith("declare ")]
    kept += [line for line in rest if line not in kept and (match := _SYMBOL.search(line)) and match[1] in used]
    kept += [_declaration(functions[name]) for name in used if name in functions and name not in names]
    shared = [name for name in names if any(caller not in names for caller in callers[name])]
    return Unit("\n".join([*kept, text]), tuple(shared), not any(name in apart for name in names))


def _declaration(function: str) -> str:
    """``define internal i64 @f(ptr %x) #0 { ... }`` as ``declare i64 @f(ptr)``."""
    header = _HEADER.match(function)
    assert header is not None
    depth, end = 1, header.end()
    while depth:
        depth += {"(": 1, ")": -1}.get(function[end], 0)
        end += 1
    parameters = _PARAMETER_NAME.sub("", function[header.end() : end])
    return f"declare {_LINKAGE.sub('', header[1])}@{header[2]}({parameters}"
