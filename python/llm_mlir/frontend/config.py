"""What the compiler needs to know about a decoder: its sizes, its weights, and how its layer is built."""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .builder import Builder


@dataclass(frozen=True)
class WeightSpec:
    """One weight of a model.

    ``name`` is its name in the checkpoint, with ``{layer}`` where the number of the layer goes when each layer has
    one of its own; ``shape`` is the shape of one layer's. ``key`` is the short name that builders use.
    """

    key: str
    name: str
    shape: tuple[int, ...]

    @property
    def stacked(self) -> bool:
        """Whether every layer has such a weight, so that the compiled form carries a leading dimension of layers."""
        return "{layer}" in self.name

    def names(self, layers: int) -> list[str]:
        """The names of the tensors in the checkpoint, one for each layer of a stacked weight."""
        return [self.name.format(layer=layer) for layer in range(layers)] if self.stacked else [self.name]


@dataclass(frozen=True, kw_only=True)
class ModelConfig(ABC):
    """A decoder: the sizes that all have, and what each architecture says of itself in a subclass.

    A subclass is a frozen dataclass. It adds the numbers of its own, lists its weights and builds its layer out of the
    calls of ``Builder``. ``heads * head_dim`` need not be ``hidden_size``. Caches hold ``kv_heads`` heads of
    ``head_dim`` for each position and layer. ``tied_embeddings`` says that the weight ``lm_head`` is the embedding.
    """

    architecture: str
    vocab_size: int
    hidden_size: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    max_positions: int
    tied_embeddings: bool = False

    def weights(self) -> tuple[WeightSpec, ...]:
        """Every weight, in the order in which the compiled functions take them."""
        return (*self.embedding_weights(), *self.layer_weights())

    def within(self, context: int) -> "ModelConfig":
        """The decoder as it is for sequences of up to ``context`` positions: most are the same for all."""
        return self

    @abstractmethod
    def embedding_weights(self) -> tuple[WeightSpec, ...]:
        """The weights outside the layers: ``embedding``, ``lm_head`` unless it is tied, and others."""

    @abstractmethod
    def layer_weights(self) -> tuple[WeightSpec, ...]:
        """The weights of each layer, stacked."""

    @property
    def layer_kinds(self) -> Sequence[Hashable]:
        """What tells layers apart, one for each; layers of one kind share one function."""
        return (None,) * self.layers

    def embed(self, b: "Builder", ids: Any) -> Any:
        """Token ids ``[T]`` to the residual stream ``[T, hidden]`` in f32."""
        return b.embedding(ids)

    @abstractmethod
    def layer(self, b: "Builder", h: Any, kind: Any) -> Any:
        """The residual stream ``h`` ``[T, hidden]`` in f32 after a layer of ``kind``."""

    @abstractmethod
    def logits(self, b: "Builder", h: Any) -> Any:
        """Logits ``[rows, vocabulary]`` in f32 from the residual stream after the last layer."""
