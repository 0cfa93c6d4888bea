"""What stands for each nvvm op in the emulator."""

from . import hopper, memory, registers, warp, wgmma  # noqa: F401  (they fill the table)
from .table import INSTRUCTIONS, SYNCHRONIZATION

__all__ = ["INSTRUCTIONS", "SYNCHRONIZATION"]
