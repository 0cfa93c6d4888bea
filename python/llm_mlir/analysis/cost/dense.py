"""Costs of row gather, linear layers and their weights."""

from llm_mlir.analysis.cost.costs import Cost, cost
from llm_mlir.analysis.cost.sizes import OpSizes
from llm_mlir.dialects import llm


@cost(llm.EmbeddingOp)
def embedding(sizes: OpSizes) -> Cost:
    """No operations; of the table the rows that are gathered."""
    rows = sizes.bytes_of("table", sizes["T"] * sizes["H"])
    return Cost(0, sizes.bytes("ids") + rows, sizes.bytes("result"))


@cost(llm.LinearOp)
def linear(sizes: OpSizes) -> int:
    """``T N K`` multiply-adds, and a bias for each element of the result."""
    return 2 * sizes["T"] * sizes["N"] * sizes["K"] + (sizes.count("result") if "bias" in sizes.values else 0)


@cost(llm.QKVOp)
def qkv(sizes: OpSizes) -> int:
    """The three linears'."""
    width = sizes["NQ"] + 2 * sizes["NK"]
    return sizes["T"] * width * (2 * sizes["K"] + (1 if "bq" in sizes.values else 0))


@cost(llm.GateUpOp)
def gate_up(sizes: OpSizes) -> int:
    """Two linears' and that of ``swiglu``."""
    return 4 * sizes["T"] * sizes["F"] * sizes["K"] + 5 * sizes.count("result")


@cost(llm.MLPOp)
def mlp(sizes: OpSizes) -> int:
    """Three linears' and that of ``swiglu``."""
    return sizes["T"] * sizes["F"] * (6 * sizes["hidden"] + 5)


@cost(llm.DequantizeOp)
def dequantize(sizes: OpSizes) -> Cost:
    """None of its own: who reads the weight reads codes, scales and minimums, and widens them on the way."""
    return Cost()
