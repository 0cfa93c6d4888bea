"""What is known of ops in one respect (their meaning, cost, conversion), registered beside what says it."""

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

Fact = TypeVar("Fact", bound=Callable[..., Any])
Function = TypeVar("Function", bound=Callable[..., Any])
Decorator = Callable[[Function], Function]
"""What registers a function and returns it as it was."""


def op_name(op: Any) -> str:
    """The name of an op, given as that (``"llm.silu"``) or as the op's class."""
    return op if isinstance(op, str) else op.OPERATION_NAME


class OpFacts(Generic[Fact]):
    """A function for each op, by the op's name; ``what`` calls it in messages, as in "a cost"."""

    def __init__(self, what: str) -> None:
        self.what = what
        self._by_name: dict[str, Any] = {}

    def register(self, *ops: Any) -> Decorator:
        """Decorator of the function for ``ops``, classes or names. Raises ``ValueError`` where there is another."""

        def add(function: Function) -> Function:
            for name in map(op_name, ops):
                other = self._by_name.get(name, function)
                if _place(other) != _place(function):
                    raise ValueError(f"'{name}' op expects one {self.what}, got {_place(function)} and {_place(other)}")
                self._by_name[name] = function
            return function

        return add

    def remove(self, op: Any) -> None:
        """Forgets an op, given by class or name; does nothing where nothing is known of it."""
        self._by_name.pop(op_name(op), None)

    def get(self, op: Any) -> Fact | None:
        """The function for an op, given by class or name, if there is one."""
        return self._by_name.get(op_name(op))

    def __iter__(self) -> Iterator[str]:
        """The names of the ops that have one."""
        return iter(self._by_name)

    def items(self) -> Iterator[tuple[str, Fact]]:
        """Names and functions."""
        return iter(self._by_name.items())


def _place(function: Callable[..., Any]) -> str:
    """Where a function stands; a file that is loaded again gives the same."""
    return f"{function.__module__}.{function.__qualname__}"
