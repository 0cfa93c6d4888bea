#!/bin/sh
# Runs a file of `llm-bench gpu pack` on a machine with a GPU, on which nothing of llm-mlir is installed:
#
#   tools/gpu-hour.sh FILE [--json gpu.json --budget 540 --resume ...]
#
# Takes this folder, Python 3.11 or newer (PYTHON: another one than python3), NumPy and cuda-bindings; llvmlite only
# where the file was made without a C compiler. With PyTorch there are peers. docs/gpu.md tells the rest.
root=$(cd "$(dirname "$0")/.." && pwd)
PYTHONPATH="$root/python" exec "${PYTHON:-python3}" -m llm_mlir.bench gpu run --packed "$@"
