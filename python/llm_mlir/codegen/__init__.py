"""Machine code for the CPU: targets, the last lowering stage, LLVM IR, object files and their cache."""

from ..targets.cpu import Target, TargetError

__all__ = ["Target", "TargetError"]
