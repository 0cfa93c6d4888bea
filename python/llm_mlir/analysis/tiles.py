"""How a linear is cut into work: the choices that tuning may change, as an attribute of its contraction.

As in IREE's ``lowering_config``, what decides is apart from what obeys: ``llm-choose-tiles`` writes the attribute, the
passes that pack, tile and vectorize take what it says in the place of their options, and the IR shows it.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, TypeVar

from ..support.suggest import did_you_mean

ATTRIBUTE = "llm.tiles"

_MULTIPLES = {"width": 16, "rows": 8, "panels": 1, "unroll": 1, "amx_block": 16}
"""What must be positive multiples, and of what; the others may be zero."""

_P = TypeVar("_P")


@dataclass(frozen=True)
class Tiles:
    """The choices for one contraction; those that are None are left to the options of the pass that makes them.

    ``width``: columns of a packed panel (``llm-pack-weights``). ``rows`` and ``panels``: of a work item, and of a group
    of items (``llm-tile-linears``). The others are options of ``llm-vectorize-contractions``. Raises ValueError for
    values that these cannot use.
    """

    width: int | None = None
    rows: int | None = None
    panels: int | None = None
    kc: int | None = None
    unroll: int | None = None
    prefetch: int | None = None
    amx_block: int | None = None
    amx_prefetch: int | None = None
    usual_rows: int | None = None

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            multiple = _MULTIPLES.get(name)
            is_integer = isinstance(value, int) and not isinstance(value, bool)
            expected = f"a positive multiple of {multiple}" if multiple else "an integer >= 0"
            if value is not None and (not is_integer or value < (multiple or 0) or value % (multiple or 1)):
                raise ValueError(f"tiles expect '{name}' to be {expected}, got {value!r}")

    @staticmethod
    def parse(values: Mapping[str, Any]) -> "Tiles":
        """The tiles that ``chosen`` gave; raises ValueError for other names and for values out of range."""
        known = [field.name for field in fields(Tiles)]
        for name in values:
            if name not in known:
                raise ValueError(f"tiles expect some of {', '.join(known)}, got '{name}'{did_you_mean(name, known)}")
        return Tiles(**values)

    @staticmethod
    def of(op: Any) -> "Tiles":
        """The tiles that an op's attribute says; raises ``PassError`` when it says nonsense."""
        from ..ir.attributes import to_python
        from ..pipeline import PassError

        attributes = op.operation.attributes
        if ATTRIBUTE not in attributes:
            return Tiles()
        try:
            values = to_python(attributes[ATTRIBUTE])
            if not isinstance(values, dict):
                raise TypeError(f"tiles expect a dictionary, got {attributes[ATTRIBUTE]}")
            return Tiles.parse(values)
        except (TypeError, ValueError) as error:
            raise PassError(f"'{op.operation.name}' op attribute '{ATTRIBUTE}': {error}", op) from None

    def chosen(self) -> dict[str, int]:
        """The choices by name, without those that are left open."""
        return {name: value for name, value in asdict(self).items() if value is not None}

    def attributes(self) -> dict[str, Any]:
        """The attribute that says this; nothing where nothing is chosen."""
        from ..ir.attributes import from_python  # MLIR, which reading a table of tiles does without

        return {ATTRIBUTE: from_python(self.chosen())} if self.chosen() else {}

    def applied_to(self, options: _P, *names: str) -> _P:
        """A pass (any dataclass) with the choices of these names, where they are made, in the place of its options."""
        chosen = {name: value for name in names if (value := getattr(self, name)) is not None}
        return replace(options, **chosen)  # pyright: ignore[reportArgumentType]
