"""What every contestant has to offer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from ..cases import OpCase
from ..synthetic import ModelShape


class UnsupportedError(Exception):
    """A contestant that cannot run something, with the reason."""


@dataclass(frozen=True)
class ModelRequest:
    """What is to be loaded: weights of ``directory`` in ``dtype``, room for ``batch`` sequences of ``context``.

    ``shape`` is that of a synthetic model, None for a directory of the user's. ``cache`` is the folder to keep compiled
    code and packed weights in, where a contestant does; None for its own. ``edits`` change the stages of our lowering
    (words, see ``StageEdit.parse``), with passes of the files ``plugins``.
    """

    directory: Path
    shape: ModelShape | None
    dtype: str
    threads: int
    context: int
    batch: int
    cache: Path | None = None
    edits: Sequence[str] = ()
    plugins: Sequence[str] = ()


class ModelRunner(Protocol):
    """A loaded model. Token ids are int32 arrays, logits f32 arrays."""

    def prefill(self, tokens: Any) -> Any:
        """Runs a prompt ``[T]`` into an empty cache; logits ``[V]`` after its last token."""
        ...

    def fill(self, tokens: Any) -> None:
        """Fills the cache of the first sequence with the prompt ``[T]``. Not measured."""
        ...

    def begin(self, batch: int) -> None:
        """Goes back to the end of the prompt, with it in the caches of ``batch`` sequences. Not measured."""
        ...

    def step(self, tokens: Any) -> Any:
        """Appends a token to each sequence: ids ``[batch]``, logits ``[batch, V]``."""
        ...

    def rewind(self) -> None:
        """Back to where ``begin`` ended. Not measured."""
        ...


@dataclass(frozen=True)
class OpRequest:
    """An op with operands: ``arrays`` by name, the first dimension of rotated ones counts copies."""

    case: OpCase
    dtype: str
    threads: int
    arrays: Mapping[str, Any] = field(repr=False)


class OpRunner(Protocol):
    """A prepared op."""

    def run(self) -> None:
        """Computes every copy once; what is measured."""
        ...

    def result(self) -> Any:
        """The sum over the copies, f32, to be compared."""
        ...


@dataclass(frozen=True)
class Peer:
    """A contestant: the distributions that it needs and what it can open, by functions of its own module.

    ``dtypes`` and ``ops`` are what it can run. ``caches`` tells whether a second start is faster, by what the first one
    left on disk. ``facts`` is what a loaded model can tell about its start: seconds of its steps, bytes of its parts.
    ``compile_again`` compiles a loaded model once more, without caches; it returns the seconds that processors took.
    ``limit`` is how far results may be from the base's, as a part of the largest, where the dtype does not say it.
    """

    name: str
    distributions: tuple[str, ...]
    open_model: Callable[[ModelRequest], ModelRunner] | None = None
    open_op: Callable[[OpRequest], OpRunner] | None = None
    dtypes: tuple[str, ...] = ("f32", "bf16")
    ops: tuple[str, ...] = ("linear", "attention", "cached_attention")
    caches: bool = False
    facts: Callable[[Any], Mapping[str, float | str]] | None = None
    compile_again: Callable[[Any], float] | None = None
    limit: float | None = None
