"""Costs of collectives: bytes that each rank sends over a link, by the algorithms that reach the lower bound.

Chan, Heimlich, Purkayastha, van de Geijn, "Collective communication: theory, practice, and experience" (2007): a ring
or recursive halving sends ``(N - 1) / N`` of the result for a gather and twice that for a reduction.
"""

from llm_mlir.analysis.cost.costs import Cost, cost
from llm_mlir.analysis.cost.sizes import OpSizes
from llm_mlir.dialects import llm


@cost(llm.AllReduceOp)
def all_reduce(sizes: OpSizes) -> Cost:
    """An addition for each element that arrives; ``2 (N - 1) / N`` of the tensor over the link."""
    others, degree = sizes.option("degree") - 1, sizes.option("degree")
    return Cost(sizes.count("x") * others // degree, *sizes.traffic(), 2 * sizes.bytes("x") * others // degree)


@cost(llm.AllGatherOp)
def all_gather(sizes: OpSizes) -> Cost:
    """No operations; what each other rank has comes over the link."""
    return Cost(0, *sizes.traffic(), sizes.bytes("x") * (sizes.option("degree") - 1))


@cost(llm.ReceiveOp)
def receive(sizes: OpSizes) -> Cost:
    """No operations; the link is the sender's."""
    return Cost(0, *sizes.traffic(), 0)


@cost(llm.SendOp)
def send(sizes: OpSizes) -> Cost:
    """No operations; all stages but the last send the tensor."""
    stages = sizes.option("stages")
    return Cost(0, *sizes.traffic(), sizes.bytes("x") * (stages - 1) // stages)
