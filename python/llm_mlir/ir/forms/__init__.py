"""The shapes of ``linalg`` ops that passes look for: each is matched in one place, which names its parts.

``if linear := Linear.match(op)`` checks tag, maps, iterators and body. A form never matches by its tag alone.
"""

from .contraction import CONTRACTION, ContractionTile
from .epilogue import Epilogue
from .linear import LINEAR, Linear
from .matmul import Matmul
from .moves import Copy, Fill, transposed_source
from .quantized import Quantized, QuantizedTile

__all__ = [
    "CONTRACTION",
    "LINEAR",
    "ContractionTile",
    "Copy",
    "Epilogue",
    "Fill",
    "Linear",
    "Matmul",
    "Quantized",
    "QuantizedTile",
    "transposed_source",
]
