"""What a compiled model can hold."""

from dataclasses import dataclass

CONTEXT_MULTIPLE = 64
"""Caches hold a multiple of this many positions: attention reads whole blocks of keys."""


@dataclass(frozen=True)
class Limits:
    """What a compiled model can hold.

    Tokens and rows of logits are counted in one call, ``max_batch`` is the number of sequences (slots of the caches),
    ``context`` the number of positions of each sequence.
    """

    max_batch_tokens: int = 512
    max_batch: int = 8
    max_rows: int = 64
    context: int = 4096

    @property
    def cache_positions(self) -> int:
        """The size of the context dimension of the caches: ``context`` in whole blocks of keys."""
        return -(-self.context // CONTEXT_MULTIPLE) * CONTEXT_MULTIPLE
