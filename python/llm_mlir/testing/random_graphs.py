"""Random small modules of ``llm``, ``linalg``, ``tensor`` and ``scf`` ops, as text.

A module is one function on ``[T, C]`` tensors of one element type. Values are used several times, arguments are
returned, sizes are odd, one or none, and some work is behind a loop or a branch. A seed says it all.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

WIDTHS = (1, 2, 3, 7, 16, 33, 64)
ELEMENT_TYPES = ("f32", "f32", "bf16", "f16", "f64")
ROWS = ("?", "?", "?", "0", "1", "3", "7", "33")


@dataclass(frozen=True)
class RandomValue:
    """A ``[T, width]`` tensor of the function."""

    name: str
    width: int


@dataclass
class RandomGraph:
    """The function under construction."""

    seed: int
    random: Random = field(init=False)
    lines: list[str] = field(default_factory=list)
    values: list[RandomValue] = field(default_factory=list)
    arguments: list[tuple[str, str]] = field(default_factory=list)
    _count: int = 0

    def __post_init__(self) -> None:
        self.random = Random(self.seed)
        self.element = self.random.choice(ELEMENT_TYPES)
        self.rows = self.random.choice(ROWS)

    def type(self, width: int) -> str:
        """The type of a value."""
        return f"tensor<{self.rows}x{width}x{self.element}>"

    @property
    def row_count(self) -> str:
        """How a size list spells the number of rows."""
        return "%rows" if self.rows == "?" else self.rows

    @property
    def row_operand(self) -> str:
        """What ``tensor.empty`` takes for the number of rows."""
        return "%rows" if self.rows == "?" else ""

    def fresh(self) -> str:
        """A name that nothing has."""
        self._count += 1
        return f"%v{self._count}"

    def argument(self, type_: str) -> str:
        """A new argument."""
        name = f"%a{len(self.arguments)}"
        self.arguments.append((name, type_))
        return name

    def weight(self, *sizes: int) -> tuple[str, str]:
        """A new argument of these sizes, and its type."""
        type_ = f"tensor<{'x'.join(map(str, sizes))}x{self.element}>"
        return self.argument(type_), type_

    def any(self) -> RandomValue:
        """One of the values."""
        return self.random.choice(self.values)

    def like(self, value: RandomValue) -> RandomValue:
        """Another value of the same width if there is one."""
        return self.random.choice([other for other in self.values if other.width == value.width])

    def width(self) -> int:
        """A width."""
        return self.random.choice(WIDTHS)

    def line(self, text: str) -> None:
        """Appends an op."""
        self.lines.append(text)

    def define(self, width: int, text: str) -> None:
        """Appends an op with one result of this width."""
        name = self.fresh()
        self.line(f"{name} = {text}")
        self.values.append(RandomValue(name, width))

    def constant(self, number: float) -> str:
        """A scalar."""
        name = self.fresh()
        self.line(f"{name} = arith.constant {number:.6e} : {self.element}")
        return name

    def empty(self, type_: str, rows: str | None = None) -> str:
        """An empty tensor."""
        name = self.fresh()
        self.line(f"{name} = tensor.empty({self.row_operand if rows is None else rows}) : {type_}")
        return name

    def text(self) -> str:
        """The module."""
        random = Random(f"results {self.seed}")  # whoever asks gets the same text
        results = [random.choice(self.values) for _ in range(random.randint(0, 2))] + [self.values[-1]]
        types = ", ".join(self.type(value.width) for value in results)
        parameters = ", ".join(f"{name}: {type_}" for name, type_ in self.arguments)
        body = "\n  ".join([*self.lines, f"return {', '.join(value.name for value in results)} : {types}"])
        return f"func.func @f({parameters}) -> ({types}) {{\n  {body}\n}}\n"


Emitter = Callable[[RandomGraph, RandomValue], None]
