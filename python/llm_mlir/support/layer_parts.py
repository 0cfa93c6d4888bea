"""Which layers of a model each stage of a pipeline of ranks holds."""

import re
from dataclasses import dataclass

from .errors import InputError


class LayersError(InputError):
    """A text that names no division of layers."""


@dataclass(frozen=True)
class LayerParts:
    """``layers`` over ``stages``, each of which has ``degree`` ranks: rank ``r`` is rank ``r % degree`` of its stage.

    Stage ``s`` holds the layers from ``s * layers / stages`` (rounded down) on. All hold arrays of ``most`` layers,
    the last of which some stages have no use for.
    """

    layers: int
    stages: int
    degree: int = 1

    @staticmethod
    def parse(text: str) -> "LayerParts":
        """What ``str`` gave; raises ``LayersError``."""
        match = re.fullmatch(r"([1-9]\d*)/([1-9]\d*)x([1-9]\d*)", text)
        if match is None:
            raise LayersError(f"layers expects 'LAYERS/STAGESxDEGREE', got {text!r}")
        return LayerParts(*map(int, match.groups()))

    def __str__(self) -> str:
        return f"{self.layers}/{self.stages}x{self.degree}"

    @property
    def most(self) -> int:
        """The largest number of layers of a stage."""
        return -(-self.layers // self.stages)

    def of_rank(self, rank: int) -> range:
        """The layers of a rank."""
        stage = rank // self.degree
        return range(stage * self.layers // self.stages, (stage + 1) * self.layers // self.stages)

    def place(self, rank: int) -> int:
        """The number of a rank in its stage."""
        return rank % self.degree
