"""A weight that is made of several tensors of a checkpoint."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ModelError

if TYPE_CHECKING:
    from ..checkpoint import Checkpoint


@dataclass(frozen=True)
class QuantizedWeight(ABC):
    """The weight ``stem + ".weight"``, a matrix [N, K]; its tensors lie in ``source``.

    A subclass computes rows in f32, and says which tensor has the codes where it is called otherwise.
    """

    source: "Checkpoint"
    stem: str
    format: str

    @property
    def codes(self) -> str:
        """The name of the tensor with the codes: that of the weight, unless a format has another."""
        return f"{self.stem}.weight"

    @property
    def shape(self) -> tuple[int, int]:
        """N and K: those of the codes, unless several are packed in one."""
        suffix = self.codes.removeprefix(self.stem)
        return self.size(suffix, 0), self.size(suffix, 1)

    @abstractmethod
    def rows(self, first: int, last: int) -> Any:
        """Rows ``first:last`` as f32."""

    def tensor(self, suffix: str, dtypes: Sequence[str], shape: Sequence[int | None], *rows: int) -> Any:
        """The tensor ``stem + suffix`` (rows ``rows`` of it); raises ModelError for another dtype or shape.

        None stands for any size.
        """
        name = self.stem + suffix
        info = self.source.info(name) if name in self.source.owners else None
        if info is None:
            raise ModelError(f"{self.source.directory}: missing tensor '{name}', expected for {self.format}")
        fits = len(info.shape) == len(shape) and all(b in (None, a) for a, b in zip(info.shape, shape, strict=True))
        if info.dtype not in dtypes or not fits:
            sizes = ", ".join("?" if size is None else str(size) for size in shape)
            path, got = self.source.owners[name].path, f"{info.dtype} {list(info.shape)}"
            raise ModelError(f"{path}: tensor '{name}' expected {' or '.join(dtypes)} [{sizes}], got {got}")
        return self.source.array(name, *rows)

    def has(self, suffix: str) -> bool:
        """Whether there is a tensor ``stem + suffix``."""
        return self.stem + suffix in self.source.owners

    def size(self, suffix: str, axis: int) -> int:
        """A size of the tensor ``stem + suffix``, of which that one must be there."""
        shape = self.source.info(self.stem + suffix).shape
        if len(shape) != 2:
            name = self.stem + suffix
            raise ModelError(f"{self.source.directory}: tensor '{name}' expected a matrix, got {list(shape)}")
        return shape[axis]
