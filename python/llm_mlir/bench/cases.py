"""What is measured, and the work in each case."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .synthetic import ModelShape

ITEM_SIZES = {"f32": 4, "bf16": 2}
_MOST_COPIES = 1024
_MOST_FLOPS = 2e10  # of all copies together


@dataclass(frozen=True)
class ModelCase:
    """One call of a model.

    ``prefill``: a prompt of ``tokens`` into an empty cache, logits after its last token. ``decode``: one more token for
    each of ``batch`` sequences that have ``tokens`` each.
    """

    phase: str
    tokens: int
    batch: int = 1

    @property
    def name(self) -> str:
        """``prefill 512``, ``decode 128 x8``."""
        return f"{self.phase} {self.tokens}" + (f" x{self.batch}" if self.batch > 1 else "")

    @property
    def new_tokens(self) -> int:
        """Tokens that a call computes; the rate is these over its time."""
        return self.tokens if self.phase == "prefill" else self.batch

    def flops(self, shape: ModelShape) -> float:
        """Multiplications and additions of linears and attention (causal pairs only); logits of last positions."""
        head = shape.vocabulary * shape.hidden * self.batch
        linears = shape.layers * shape.layer_parameters * self.new_tokens
        pairs = self.tokens * (self.tokens + 1) / 2 if self.phase == "prefill" else self.batch * (self.tokens + 1)
        return 2 * (head + linears) + 4 * pairs * shape.layers * shape.hidden

    def bytes(self, shape: ModelShape, dtype: str) -> float:
        """What has to be read at least: every linear weight once, and keys and values of the cached positions."""
        weights = shape.layers * shape.layer_parameters + shape.vocabulary * shape.hidden
        cached = 0 if self.phase == "prefill" else 2 * shape.layers * shape.kv_size * self.tokens * self.batch
        return float((weights + cached) * ITEM_SIZES[dtype])


MODEL_CASES = (
    ModelCase("prefill", 128),
    ModelCase("prefill", 512),
    ModelCase("decode", 128),
    ModelCase("decode", 128, 8),  # after the same prompt as the case before it, which is still there
    ModelCase("decode", 2048),
    ModelCase("decode", 2048, 8),
)


@dataclass(frozen=True)
class OpCase:
    """One op on random operands; weights and caches come in so many copies that no cache holds them.

    ``linear``: ``sizes`` M, N, K. ``attention`` (causal): tokens, heads, KV heads, head size. ``cached_attention``: one
    query over so many cached positions, heads, KV heads, head size.
    """

    op: str
    sizes: tuple[int, ...]

    @property
    def name(self) -> str:
        """``linear 128x2048x2048``."""
        return f"{self.op} {'x'.join(map(str, self.sizes))}"

    def flops(self) -> float:
        """Multiplications and additions of one call; causal attention counts half of the square."""
        if self.op == "linear":
            m, n, k = self.sizes
            return 2.0 * m * n * k
        tokens, heads, _, size = self.sizes
        pairs = tokens * tokens / 2 if self.op == "attention" else tokens
        return 4.0 * pairs * heads * size

    def bytes(self, dtype: str) -> float:
        """What one call has to read from memory at least: the weights, or the keys and values."""
        return float(self.rotated_elements() * ITEM_SIZES[dtype])

    def rotated_elements(self) -> int:
        """Elements of one copy of what is rotated through."""
        if self.op == "linear":
            return self.sizes[1] * self.sizes[2]
        tokens, _, groups, size = self.sizes
        return 2 * tokens * groups * size

    def copies(self, dtype: str, cache_bytes: int) -> int:
        """How many copies are more than ``cache_bytes``; fewer for ops that arithmetic limits, which take too long.

        At most 1024: peers get a graph with a node for each.
        """
        rotated = -(-cache_bytes * 5 // 4 // int(self.bytes(dtype)))
        return max(2, min(_MOST_COPIES, rotated, int(_MOST_FLOPS / self.flops())))


_ROWS = (1, 8, 128, 512)
ODD_LINEARS = tuple(OpCase("linear", sizes) for sizes in ((32, 512, 512), (33, 515, 1021), (97, 1537, 2049)))
"""Few rows, and sizes that no tile divides."""


def linear_cases(shapes: list[ModelShape], rows: tuple[int, ...] = _ROWS) -> list[OpCase]:
    """The linears of the models, each (N, K) once."""
    found: dict[tuple[int, int], None] = {}
    for shape in shapes:
        found |= dict.fromkeys(s for s in shape.layer_tensors().values() if len(s) == 2)
    return [OpCase("linear", (m, n, k)) for n, k in found for m in rows]


def attention_cases(shapes: list[ModelShape]) -> list[OpCase]:
    """Causal attention over 512 and 2048 tokens, and one token over 2048 cached ones, with the models' heads."""
    heads = [(shape.heads, shape.kv_heads, shape.head_dim) for shape in shapes]
    causal = [OpCase("attention", (tokens, *h)) for h in heads for tokens in (512, 2048)]
    return [*causal, *[OpCase("cached_attention", (2048, *h)) for h in heads]]


@dataclass(frozen=True)
class FunctionCase:
    """A call of an entry point of a module, on random arguments; dynamic sizes are those of symbols ``sizes``."""

    function: str
    sizes: Mapping[str, int] = field(default_factory=dict, hash=False)

    @property
    def name(self) -> str:
        """``@mlp``."""
        return f"@{self.function}"


Case = ModelCase | OpCase | FunctionCase


def parse_op_case(text: str) -> OpCase:
    """``MxNxK`` (a linear) or ``op:AxBxC``; raises ValueError for other text."""
    op, _, sizes = text.rpartition(":")
    case = OpCase(op or "linear", tuple(int(size) if size.isdecimal() else 0 for size in sizes.split("x")))
    expected = {"linear": 3, "attention": 4, "cached_attention": 4}
    if case.op not in expected or len(case.sizes) != expected[case.op] or min(case.sizes) < 1:
        raise ValueError(f"--shape expected MxNxK, or OP:SIZES with OP of {', '.join(expected)}, got {text!r}")
    return case


def parse_model_case(text: str) -> ModelCase:
    """``prefill:512``, ``decode:2048`` or ``decode:128x8``; raises ValueError for other text."""
    phase, _, sizes = text.partition(":")
    tokens, _, batch = sizes.partition("x")
    numbers = (tokens, batch or "1")
    if phase not in ("prefill", "decode") or not all(n.isascii() and n.isdigit() and int(n) for n in numbers):
        raise ValueError(f"--shape expected prefill:TOKENS, decode:CONTEXT or decode:CONTEXTxBATCH, got {text!r}")
    return ModelCase(phase, int(tokens), int(batch or "1"))


def case_from_json(values: dict[str, Any]) -> ModelCase | OpCase:
    """A case of a model or an op from the fields that ``dataclasses.asdict`` gave."""
    return OpCase(values["op"], tuple(values["sizes"])) if "op" in values else ModelCase(**values)
