"""What a session needs of the functions of a model."""

from collections.abc import Mapping
from typing import Any, Protocol

from ..abi.signature import Signature


class ModelExecutable(Protocol):
    """The functions of a model, however they run.

    ``keeps_inputs`` tells whether what a function that chooses tokens gives is there for its next call.
    """

    keeps_inputs: bool

    @property
    def signature(self) -> Signature:
        """What the functions take."""
        ...

    def call(self, function: str, arguments: Mapping[str, Any]) -> Any:
        """Runs a function on the arrays of its arguments by name and returns the logits ``[rows or batch, V]`` f32.

        The arrays of role "cache" are those of ``allocate_caches`` and updated in place.
        """
        ...

    def allocate_caches(self) -> dict[str, Any]:
        """Zeroed memory for every cache that the functions take, by argument name."""
        ...

    def copy_cache(self, source: Any, destination: Any) -> None:
        """Copies what has a place in both of a cache and one of its own, of other limits."""
        ...

    def close(self) -> None:
        """Frees what it holds; it takes no call after that."""
        ...
