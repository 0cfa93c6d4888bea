"""``--print-value-users``: comments that say who uses a value.

The bindings do not have upstream's flag. So ops are printed with locations that are their numbers, and each of these
becomes the op's comment. As upstream does, an op without results gets a name to be called by (``// id: %7``).
"""

import re
from collections.abc import Mapping
from typing import Any

from ..ir.rewriter import identity, walk
from ..mlir import ir

_MARK = "op of --print-value-users "
_MARKED = rf'loc\("{_MARK}(?P<number>\d+)"(?:\((?P<original>.*)\))?\)'
_ALIAS = re.compile(rf"^#(?P<alias>loc\d*) = {_MARKED}\n?", re.MULTILINE)
_LOCATION = re.compile(rf" (?:loc\(#(?P<alias>loc\d*)\)|{_MARKED})$")
_NUMBER = re.compile(r"%(\d+)")


def text_with_users(op: Any, flags: Mapping[str, Any]) -> str:
    """``op`` printed with ``flags`` of the bindings' ``get_asm``, and a comment for each value."""
    copy = op.operation.clone()
    ops = [copy, *walk(copy)]
    users = _Users(copy, ops, flags["use_local_scope"])
    located = flags["enable_debug_info"]
    _mark(ops, located)
    text = copy.get_asm(**{**flags, "enable_debug_info": True, "pretty_debug_info": False})
    aliases = {match["alias"]: match for match in _ALIAS.finditer(text)}
    lines = _ALIAS.sub("", text).split("\n")
    above: dict[int, list[str]] = {}
    for index, line in enumerate(lines):
        if (found := _LOCATION.search(line)) and (mark := aliases.get(found["alias"], found))["number"]:
            marked = ops[int(mark["number"])]
            location = f" loc({mark['original'] or 'unknown'})" if located else ""
            lines[index] = line[: found.start()] + location + users.comment(marked)
            if arguments := users.of_arguments(marked):
                above.setdefault(_start(lines, index), []).extend(arguments)
    for alias in [] if located else [name for name, mark in aliases.items() if int(mark["number"]) == len(ops)]:
        lines = [line.replace(f" loc(#{alias})", "") for line in lines]
    lines = [line.replace(f' loc("{_MARK}{len(ops)}")', "") for line in lines]
    return "\n".join(new for index, line in enumerate(lines) for new in [*_indented(above.get(index, []), line), line])


def _mark(ops: list[Any], located: bool) -> None:
    """Numbers ``ops`` by their locations. Those of arguments, which get no mark, all have the number behind."""
    for number, op in enumerate(ops):
        op.location = ir.Location.name(f"{_MARK}{number}", op.location if located else None)
        for argument in [] if located else [a for region in op.regions for block in region for a in block.arguments]:
            argument.set_location(ir.Location.name(f"{_MARK}{len(ops)}"))


def _start(lines: list[str], end: int) -> int:
    """The first line of the op that ends on line ``end``: the nearest one above that is indented like it and opens."""
    indent = _indent(lines[end])
    if not lines[end].lstrip().startswith(("}", ")")):
        return end
    starts = (at for at in range(end - 1, -1, -1) if _indent(lines[at]) == indent)
    return next(at for at in starts if not lines[at].lstrip().startswith(("}", ")", "^", "//")))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _indented(comments: list[str], line: str) -> list[str]:
    return [" " * _indent(line) + comment for comment in comments]


class _Users:
    """Who uses what, in the names of the printed text."""

    def __init__(self, root: Any, ops: list[Any], local: bool) -> None:
        self.state = ir.AsmState(root, local)
        self.names: dict[int, str] = {}
        self.ids: set[int] = set()
        numbers = [0]
        for op in ops:
            if len(op.results):
                self.names[identity(op)] = self._name(op.results[0]).partition("#")[0]
            values = [*op.results, *(a for region in op.regions for block in region for a in block.arguments)]
            numbers += [1 + int(m[1]) for value in values if (m := _NUMBER.match(self._name(value)))]
        for op in ops:
            if not len(op.results) and len(op.operands):
                self.names[identity(op)] = f"%{max(numbers) + len(self.ids)}"
                self.ids.add(identity(op))

    def _name(self, value: Any) -> str:
        return value.get_name(self.state)

    def _of(self, value: Any) -> str:
        users = dict.fromkeys(self.names[identity(use.owner)] for use in value.uses)
        return ", ".join(users)

    def comment(self, op: Any) -> str:
        """What stands behind an op."""
        if not len(op.results):
            return f" // id: {self.names[identity(op)]}" if identity(op) in self.ids else ""
        used = [self._of(result) for result in op.results]
        if not any(used):
            return " // unused"
        text = used[0] if len(used) == 1 else ", ".join(f"({users or 'unused'})" for users in used)
        return f" // user{'s' if ',' in text else ''}: {text}"

    def of_arguments(self, op: Any) -> list[str]:
        """What stands in front of ``op``, if it is the first of a block with arguments."""
        block = op.block if op.attached else None
        if block is None or identity(block.operations[0]) != identity(op):
            return []
        return [
            f"// {self._name(a)} is {f'used by {self._of(a)}' if self._of(a) else 'unused'}" for a in block.arguments
        ]
