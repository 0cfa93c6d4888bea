"""Machine code: LLVM IR, object files and their cache, binaries, and kernels below ``gpu``."""
