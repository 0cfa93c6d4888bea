"""An op of your own, in a file of your own: the squared ReLU of Primer (So et al., arXiv 2109.08668).

Try it on ``first_op.mlir``, beside this file:

    llm-opt examples/first_op.mlir --load examples/first_op.py --stop-after=schedule

An op says four things, each beside a decorator or a base class that registers it. In this repository they go into
``dialects/llm``, ``python/llm_mlir/reference``, ``python/llm_mlir/analysis/cost`` and ``passes/convert/linalg``, which
find them, and the class is ``llm.ReLU2Op``.
"""

from typing import Any

import numpy as np

from llm_mlir import mlir
from llm_mlir.analysis.cost import OpSizes, cost
from llm_mlir.dialects.llm.base import Op, Result, Tensor, element_type
from llm_mlir.dialects.llm.shapes import shapes
from llm_mlir.passes.convert.linalg import converts
from llm_mlir.passes.convert.linalg.generics import map_all, number
from llm_mlir.reference import meaning


class ReLU2Op(Op, name="relu2"):
    """Squared ReLU: ``result = max(x, 0)^2``. ``x`` and the result have one shape and any float types."""

    x: Tensor
    result: Result

    SHAPES = shapes(x="float[...]", result="float[...]")


def relu2(x: Any, dtype: Any = None) -> Any:
    """Builds ``llm.relu2``; ``dtype`` is the result's element type (default: that of ``x``)."""
    return ReLU2Op.build(x=x, result=dtype or element_type(x)).result


@meaning(ReLU2Op)
def relu2_in_numpy(x: np.ndarray) -> np.ndarray:
    """``max(x, 0)^2`` of any shape, in float64."""
    return np.maximum(x.astype(np.float64), 0.0) ** 2


@cost(ReLU2Op)
def relu2_operations(sizes: OpSizes) -> int:
    """A maximum and a product an element; the op reads ``x`` once and writes its result once."""
    return 2 * sizes.count("x")


@converts(ReLU2Op)
def relu2_to_linalg(op: ReLU2Op) -> list[Any]:
    """One elementwise ``linalg.generic``, which fusion, tiling and vectorization take from there."""

    def square(x: Any) -> Any:
        positive = mlir.arith.maximumf(x, number(x, 0.0))
        return mlir.arith.mulf(positive, positive)

    return [map_all([op.x], element_type(op.result), square)]
