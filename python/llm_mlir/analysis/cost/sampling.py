"""Costs of the ops that choose the next token."""

import math

from llm_mlir.analysis.cost.costs import cost
from llm_mlir.analysis.cost.sizes import OpSizes
from llm_mlir.dialects import llm


def _sort(sizes: OpSizes) -> int:
    """Comparisons of a sort for each logit."""
    return math.ceil(math.log2(max(sizes["V"], 2)))


@cost(llm.ArgmaxOp)
def argmax(sizes: OpSizes) -> int:
    """A comparison a logit."""
    return sizes.count("logits")


@cost(llm.TopKOp)
def top_k(sizes: OpSizes) -> int:
    """Two comparisons a logit, one to find the threshold and one with it."""
    return 2 * sizes.count("logits")


@cost(llm.TopPOp)
def top_p(sizes: OpSizes) -> int:
    """Softmax, a running sum, a comparison, and a sort."""
    return sizes.count("logits") * (7 + _sort(sizes))


@cost(llm.SampleOp)
def sample(sizes: OpSizes) -> int:
    """A scaled softmax, a sort, and running sums for the nucleus and for the choice."""
    return sizes.count("logits") * (9 + _sort(sizes))
