"""Places of a source file where a small fault can be planted, found in its syntax tree."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_COMPARISONS = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_ARITHMETIC = {ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.Mult: ("*", "+"), ast.FloorDiv: ("//", "*")}
_PREDICATES = {f"{sign}{name}": f"{sign}{other}" for sign in "su" for name, other in (("lt", "le"), ("le", "lt"))} | {
    f"{sign}{name}": f"{sign}{other}" for sign in "su" for name, other in (("gt", "ge"), ("ge", "gt"))
}
_EXTREMES = {"max": "min", "min": "max", "maximum": "minimum", "minimum": "maximum"}
_SYMMETRIC = {*_EXTREMES, "add", "mul", "isinstance", "addi", "muli", "addf", "mulf", "andi", "ori", "getattr", "zip"}
_TALK = {"remark", "statistic", "warn", "doing"}
_UNCHANGED = (ast.Raise, ast.Assert, ast.JoinedStr, ast.Import, ast.ImportFrom)


@dataclass(frozen=True)
class Site:
    """A fault: ``old``, at bytes ``start`` to ``end`` of ``file``, becomes ``new``."""

    file: str
    kind: str
    start: int
    end: int
    old: str
    new: str
    function: str
    line: int

    def apply(self, source: bytes) -> bytes:
        """The source with the fault."""
        return source[: self.start] + self.new.encode() + source[self.end :]

    def lines(self, source: bytes) -> tuple[str, str]:
        """The lines that it stands in, before and after, stripped and joined by spaces."""
        first = source.rfind(b"\n", 0, self.start) + 1
        last = source.find(b"\n", self.end)
        last = len(source) if last < 0 else last
        mutant = source[first : self.start] + self.new.encode() + source[self.end : last]
        return _joined(source[first:last]), _joined(mutant)


def _joined(text: bytes) -> str:
    return " ".join(text.decode().split())


def sites(root: Path, file: Path) -> list[Site]:
    """The faults that can be planted in a file below ``root``."""
    finder = _Finder(str(file.relative_to(root)), file.read_bytes())
    finder.visit(ast.parse(finder.source))
    return finder.found


class _Finder(ast.NodeVisitor):
    """Collects the sites; messages, annotations and what is only told to people are left alone."""

    def __init__(self, file: str, source: bytes) -> None:
        self.file, self.source = file, source
        self.found: list[Site] = []
        self._scope: list[str] = []
        self._starts = [0]
        for line in source.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))

    def visit(self, node: ast.AST) -> None:
        """Looks at a node and at what is below."""
        if isinstance(node, _UNCHANGED) or _is_talk(node) or (isinstance(node, ast.keyword) and node.arg == "strict"):
            return
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            self._scope.append(node.name)
            for child in node.body:
                self.visit(child)
            self._scope.pop()
            return
        if self._scope and not isinstance(node, ast.Constant):
            for kind, start, end, new in self._faults(node):
                self._add(node, kind, start, end, new)
        for child in ast.iter_child_nodes(node):
            if not (isinstance(node, ast.AnnAssign) and child is node.annotation):
                self._constant(child)
                self.visit(child)

    def _add(self, node: ast.AST, kind: str, start: int, end: int, new: str) -> None:
        old, line = self.source[start:end].decode(), getattr(node, "lineno", 1)
        self.found.append(Site(self.file, kind, start, end, old, new, ".".join(self._scope), line))

    def _span(self, node: ast.AST) -> tuple[int, int]:
        start = self._starts[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]
        return start, self._starts[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]

    def _between(self, left: ast.AST, right: ast.AST, old: str, new: str) -> tuple[int, int, str] | None:
        """The place of an operator between two operands."""
        start, end = self._span(left)[1], self._span(right)[0]
        text = self.source[start:end].decode()
        if text.count(old) != 1:
            return None
        start += len(text[: text.index(old)].encode())
        return start, start + len(old), new

    def _constant(self, node: ast.AST) -> None:
        if not self._scope or not isinstance(node, ast.Constant):
            return
        start, end = self._span(node)
        if type(node.value) is int and abs(node.value) < 1 << 20:
            self._add(node, "constant", start, end, str(node.value + 1))
        elif isinstance(node.value, str) and node.value in _PREDICATES:
            self._add(node, "comparison", start, end, f'"{_PREDICATES[node.value]}"')
        elif isinstance(node.value, bool):
            self._add(node, "constant", start, end, str(not node.value))

    def _faults(self, node: ast.AST) -> Iterator[tuple[str, int, int, str]]:
        if isinstance(node, ast.Compare | ast.BinOp):
            yield from self._operators(node)
        elif isinstance(node, ast.If | ast.IfExp | ast.While):
            start, end = self._span(node.test)
            yield "condition", start, end, f"(not ({self.source[start:end].decode()}))"
        elif isinstance(node, ast.BoolOp):
            old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
            place = self._between(node.values[0], node.values[1], old, new)
            if place:
                yield "condition", *place
        elif isinstance(node, ast.Call):
            yield from self._calls(node)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            yield "dropped", *self._span(node), "pass"
        elif isinstance(node, ast.Attribute) and node.attr in _PREDICATES:
            end = self._span(node)[1]
            yield "comparison", end - len(node.attr), end, _PREDICATES[node.attr]

    def _operators(self, node: ast.Compare | ast.BinOp) -> Iterator[tuple[str, int, int, str]]:
        if isinstance(node, ast.BinOp):
            pairs, table, kind = [(node.left, node.op, node.right)], _ARITHMETIC, "arithmetic"
        else:
            lefts = [node.left, *node.comparators]
            pairs, table, kind = list(zip(lefts, node.ops, node.comparators, strict=False)), _COMPARISONS, "comparison"
        for left, op, right in pairs:
            words = table.get(type(op))  # type: ignore[arg-type]
            place = words and self._between(left, right, *words)
            if place:
                yield kind, *place

    def _calls(self, node: ast.Call) -> Iterator[tuple[str, int, int, str]]:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _EXTREMES:
            end = self._span(node.func)[1]
            yield "comparison", end - len(name), end, _EXTREMES[name]
        if name in _SYMMETRIC or len(node.args) < 2 or any(isinstance(each, ast.Starred) for each in node.args[:2]):
            return
        (start, middle), (after, end) = self._span(node.args[0]), self._span(node.args[1])
        first, between, second = (
            self.source[a:b].decode() for a, b in ((start, middle), (middle, after), (after, end))
        )
        if first != second:
            yield "arguments", start, end, second + between + first


def _is_talk(node: ast.AST) -> bool:
    """Whether a statement only tells people something: a docstring, a remark, a statistic."""
    if not isinstance(node, ast.Expr):
        return False
    call = node.value
    return isinstance(call, ast.Constant) or (isinstance(call, ast.Call) and getattr(call.func, "attr", "") in _TALK)
