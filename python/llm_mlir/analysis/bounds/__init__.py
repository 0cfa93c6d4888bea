"""Upper bounds of index values and of buffer sizes, by interval analysis."""

from .buffers import buffer_bytes, element_bytes
from .interval import Interval
from .values import Bounds

__all__ = ["Bounds", "Interval", "buffer_bytes", "element_bytes"]
