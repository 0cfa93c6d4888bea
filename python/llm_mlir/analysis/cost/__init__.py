"""What each ``llm`` op costs at given sizes: floating-point operations, bytes read, bytes written.

A multiply-add counts two; an exponential, a division or a comparison counts one; work per row (a square root, a
reciprocal) is left out. Bytes are those of operands and results, each touched once; of a cache or a table only the rows
that are used. Attention counts the (query, key) pairs that its mask lets through. ``cost`` says of a function which op
it belongs to; the files of this folder are found by lying here. Those of ``linalg`` ops are read from their bodies.
"""

from llm_mlir.analysis.cost.costs import COSTS, Cost, cost, of
from llm_mlir.analysis.cost.linalg_ops import linalg_cost
from llm_mlir.analysis.cost.sizes import CostError, OpSizes, SizeError
from llm_mlir.support.discovery import import_modules

__all__ = ["COSTS", "Cost", "CostError", "OpSizes", "SizeError", "cost", "linalg_cost", "of"]

import_modules(__name__, __path__)
