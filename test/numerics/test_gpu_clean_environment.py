"""A pack runs in an environment that has NumPy, cuda-bindings and llvmlite, and nothing else."""

import subprocess
import sys
from pathlib import Path

import pytest
from packed import ROOT, make_packed
from standin import needs_standin

from llm_mlir.bench.gpu import cases
from llm_mlir.bench.gpu.decode import packed_models
from llm_mlir.bench.gpu.results import GpuResults

WISHES = [
    ("check", cases.linear(33, 64, 128, "wgmma")),
    ("check", cases.rows("softmax", 3, 128)),
    ("time", cases.rows("rms_norm", 9, 128)),
    ("decode", packed_models("tiny")[0]),
]
NEEDED = ("numpy", "cuda-bindings", "llvmlite")


def make_environment(folder: Path) -> Path:
    """The environment's Python; skips where there is no package index."""
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = folder / "bin" / "python"
    done = subprocess.run([python, "-m", "pip", "install", "--quiet", *NEEDED], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"pip cannot install {', '.join(NEEDED)}: {done.stderr.strip().splitlines()[-1]}")
    return python


@needs_standin
@pytest.mark.slow
def test_a_pack_runs_in_a_clean_environment(tmp_path):
    """Checks, a timing and a whole model, host code by llvmlite; the script sets nothing but PYTHONPATH."""
    packed = make_packed(tmp_path, WISHES, links=False)
    python = make_environment(tmp_path / "clean")
    installed = subprocess.run([python, "-m", "pip", "list"], capture_output=True, text=True, check=True).stdout
    assert not [name for name in ("torch", "ml_dtypes", "ml-dtypes", "rich", "tokenizers") if name in installed]
    script, path = ROOT / "tools" / "gpu-hour.sh", tmp_path / "gpu.json"
    command = ["env", f"PYTHON={python}", str(script), str(packed.path), "--rounds=1", f"--json={path}"]
    done = packed.execute([*command, "--case-seconds=120"])
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 of 2 checks passed, 1 cases timed" in done.stdout
    prompt, step = GpuResults.load(path).decoded
    assert prompt.agreement is not None
    assert prompt.agreement < 5e-2
    assert prompt.rounds["llm-mlir"]
    assert step.rounds["llm-mlir"]
    assert "torch" not in GpuResults.load(path).versions
