"""What annotations call the objects of the bindings, which come without types of their own."""

from collections.abc import Iterator
from typing import Any, Protocol


class Value(Protocol):
    """An ``ir.Value``: a result of an op, or an argument of a block."""

    @property
    def type(self) -> Any:
        """Its ``ir.Type``."""
        ...

    @property
    def owner(self) -> Any:
        """The op whose result it is, or the block whose argument."""
        ...

    @property
    def uses(self) -> Any:
        """Its uses, each with an ``owner`` and an ``operand_number``."""
        ...

    @property
    def arg_number(self) -> int:
        """Which argument of the block it is; results of ops have none."""
        ...

    def set_type(self, type_: Any, /) -> None:
        """Changes its type in place."""
        ...

    def replace_all_uses_with(self, other: Any, /) -> None:
        """Has every user use ``other``."""
        ...


class Operation(Protocol):
    """An ``ir.Operation``."""

    @property
    def name(self) -> str:
        """Its full name (``scf.for``)."""
        ...

    @property
    def operands(self) -> Any:
        """Its operands in order, which can be assigned one by one."""
        ...

    @property
    def results(self) -> Any:
        """Its results in order."""
        ...

    @property
    def attributes(self) -> Any:
        """Its attributes by name."""
        ...

    @property
    def regions(self) -> Any:
        """Its regions in order."""
        ...

    @property
    def block(self) -> Any:
        """The block that it stands in."""
        ...

    @property
    def parent(self) -> Any:
        """The op that it stands in; None at the top."""
        ...

    @property
    def location(self) -> Any:
        """Its ``ir.Location``."""
        ...

    @property
    def context(self) -> Any:
        """Its ``ir.Context``."""
        ...

    @property
    def opview(self) -> Any:
        """The view of its class, with named operands and attributes."""
        ...

    @property
    def operation(self) -> Any:
        """Itself: an op of a class and a plain one both have it."""
        ...

    def clone(self, ip: Any = None) -> Any:
        """A copy at an insertion point."""
        ...

    def is_before_in_block(self, other: Any, /) -> bool:
        """Whether it comes before another op of its block."""
        ...

    def move_before(self, other: Any, /) -> None:
        """Moves it in front of another op."""
        ...


class Block(Protocol):
    """An ``ir.Block``."""

    @property
    def operations(self) -> Any:
        """Its ops in order."""
        ...

    @property
    def arguments(self) -> Any:
        """Its arguments in order."""
        ...

    @property
    def owner(self) -> Any:
        """The op that it belongs to."""
        ...

    def __iter__(self) -> Iterator[Any]: ...
