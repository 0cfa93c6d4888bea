"""Costs of elementwise ops, softmax and norms."""

from llm_mlir.analysis.cost.costs import cost
from llm_mlir.analysis.cost.sizes import OpSizes
from llm_mlir.dialects import llm


@cost(llm.AddOp)
def add(sizes: OpSizes) -> int:
    """An addition an element."""
    return sizes.count("lhs")


@cost(llm.MulOp)
def mul(sizes: OpSizes) -> int:
    """A multiplication an element."""
    return sizes.count("lhs")


@cost(llm.SiluOp)
def silu(sizes: OpSizes) -> int:
    """Negation, exponential, addition and division an element."""
    return 4 * sizes.count("x")


@cost(llm.GeluOp)
def gelu(sizes: OpSizes) -> int:
    """Five operations an element with the error function, nine with tanh."""
    return sizes.count("x") * (9 if sizes.option("approximate") == "tanh" else 5)


@cost(llm.SwigluOp)
def swiglu(sizes: OpSizes) -> int:
    """Those of ``silu`` and a product an element."""
    return 5 * sizes.count("gate")


@cost(llm.SoftmaxOp)
def softmax(sizes: OpSizes) -> int:
    """Maximum, difference, exponential, sum and division an element."""
    return 5 * sizes.count("x")


@cost(llm.RMSNormOp)
def rms_norm(sizes: OpSizes) -> int:
    """Square, sum and two products an element."""
    return 4 * sizes.count("x")


@cost(llm.LayerNormOp)
def layer_norm(sizes: OpSizes) -> int:
    """Six operations an element, and the addition of a bias."""
    return sizes.count("x") * (7 if "bias" in sizes.values else 6)


@cost(llm.AddRMSNormOp)
def add_rms_norm(sizes: OpSizes) -> int:
    """An addition and those of ``rms_norm`` an element."""
    return 5 * sizes.count("x")
