"""What a step takes on so many ranks, by the roofline of their hosts and the model of the link between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from ...passes.distribute.megatron.heads import deal_heads
from ...support.dtypes import DTYPES
from ..synthetic import ModelShape
from .link import Link

_ROW_PASSES = 9  # reads and writes of [T, hidden] f32 by norms and residual additions of a layer, on every rank
_LEAST = 16  # tokens of a micro-batch, as llm-shard makes them


@dataclass(frozen=True)
class Host:
    """FLOP/s and bytes/s of the threads of a rank, and which share of its roofline a program reaches."""

    peak: float
    bandwidth: float
    share: float = 1.0

    def seconds(self, flops: float, size: float) -> float:
        """For work of so many operations that reads so many bytes."""
        return max(flops / self.peak, size / self.bandwidth) / self.share


@dataclass(frozen=True)
class Step:
    """A call: ``tokens`` of each of ``batch`` sequences behind ``context`` others."""

    name: str
    tokens: int
    batch: int = 1
    context: int = 0

    @property
    def rows(self) -> int:
        """Tokens in all."""
        return self.tokens * self.batch


@dataclass(frozen=True)
class Prediction:
    """One step on ``degree * stages`` ranks: its time, the part of it that links take, and what a rank holds."""

    step: Step
    degree: int
    stages: int
    seconds: float
    link_seconds: float
    rank_bytes: float

    @property
    def ranks(self) -> int:
        """How many there are."""
        return self.degree * self.stages

    @property
    def rate(self) -> float:
        """Tokens per second."""
        return self.step.rows / self.seconds


@dataclass(frozen=True)
class Planner:
    """A model in an element type, on hosts of one kind with one kind of link."""

    shape: ModelShape
    dtype: str
    host: Host
    link: Link

    def best(self, step: Step, ranks: int) -> Prediction | None:
        """The fastest way to share a step among so many ranks; None where there are too few heads and layers."""
        found = [self.predict(step, degree, ranks // degree) for degree in self._degrees(ranks)]
        return min(found, key=lambda each: each.seconds, default=None)

    def _degrees(self, ranks: int) -> Iterator[int]:
        for degree in range(1, min(ranks, self.shape.heads) + 1):
            if ranks % degree == 0 and ranks // degree <= self.shape.layers:
                yield degree

    def predict(self, step: Step, degree: int, stages: int) -> Prediction:
        """``stages`` of ``degree`` ranks each."""
        size = max(_LEAST, -(-step.rows // (2 * stages))) if stages > 1 else step.rows
        count, rows = -(-step.rows // size), min(size, step.rows)
        layers, hidden, ranks = -(-self.shape.layers // stages), self.shape.hidden, degree * stages
        sums = 2 * layers * self.link.all_reduce(4 * rows * hidden, degree) if degree > 1 else 0.0
        message = self.link.send(4 * rows * hidden) if stages > 1 else 0.0
        turns = count + stages - 1
        work = turns * layers * self._layer(step, rows, degree) + self._logits(step, ranks)
        talk = turns * (sums + message) + (self._ends(step, ranks, stages) if ranks > 1 else 0.0)
        return Prediction(step, degree, stages, work + talk, talk, self._bytes(step, degree, stages))

    def _layer(self, step: Step, rows: int, degree: int) -> float:
        """One layer of ``rows`` tokens on one rank, without its sums."""
        shape, dealt = self.shape, deal_heads(self.shape.heads, self.shape.kv_heads, degree)
        weights = self._layer_weights(degree)
        seen = step.context + step.tokens / 2  # keys that a query sees, on average
        attention = 4 * rows * seen * dealt.queries * shape.head_dim
        sequences = max(1.0, rows / step.tokens)
        cache = 2 * dealt.count * shape.head_dim * (step.context + step.tokens) * sequences
        size = DTYPES[self.dtype].itemsize
        return self.host.seconds(
            2 * rows * weights + attention, (weights + cache) * size + _ROW_PASSES * 4 * rows * shape.hidden
        )

    def _layer_weights(self, degree: int) -> int:
        shape, dealt = self.shape, deal_heads(self.shape.heads, self.shape.kv_heads, degree)
        heads = 2 * (dealt.queries + dealt.count) * shape.head_dim * shape.hidden
        return heads + 3 * -(-shape.inner // degree) * shape.hidden

    def _logits(self, step: Step, ranks: int) -> float:
        weights = -(-self.shape.vocabulary // ranks) * self.shape.hidden
        return self.host.seconds(2 * step.batch * weights, weights * DTYPES[self.dtype].itemsize)

    def _ends(self, step: Step, ranks: int, stages: int) -> float:
        """The sum behind the embedding, the gather of logits, and what the last stage tells the others for them."""
        hidden = 4 * self.shape.hidden
        last = self.link.all_reduce(step.batch * hidden, ranks) if stages > 1 else 0.0
        gather = self.link.all_gather(4 * step.batch * self.shape.vocabulary, ranks)
        return self.link.all_reduce(step.rows * hidden, ranks) + last + gather

    def _bytes(self, step: Step, degree: int, stages: int) -> float:
        """Weights and cache of a rank."""
        shape, size = self.shape, DTYPES[self.dtype].itemsize
        layers = -(-shape.layers // stages)
        tables = (1 if shape.tied else 2) * shape.vocabulary * shape.hidden / (degree * stages)
        dealt = deal_heads(shape.heads, shape.kv_heads, degree)
        cache = 2 * dealt.count * shape.head_dim * (step.context + step.tokens) * step.batch
        return size * (layers * (self._layer_weights(degree) + cache) + tables)
