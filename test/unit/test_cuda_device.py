"""The path to a GPU through the driver's API, against the driver's stand-in."""

import subprocess
import sys
from pathlib import Path

import pytest
from standin import add_kernels, build, environment, needs_standin
from test_device import MODULE

from llm_mlir.codegen.gpu.binary import GpuBinary, build_gpu_binary
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.targets.cuda import CudaTarget

pytestmark = needs_standin


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    return build(tmp_path_factory.mktemp("driver"))


@pytest.fixture(scope="module")
def binary() -> GpuBinary:
    with new_context():
        return build_gpu_binary(ir.Module.parse(MODULE), CudaTarget("sm_80"))


@pytest.fixture(scope="module")
def image(library, binary) -> str:
    (library / "binary").write_bytes(binary.to_bytes())
    return add_kernels(library, binary)


def run(library: Path, check: str, **settings: str) -> str:
    command = [sys.executable, str(Path(__file__).parents[1] / "gpu" / "on_standin.py"), check, str(library / "binary")]
    done = subprocess.run(command, env=environment(library, **settings), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("check", ["replays", "garbage", "two_programs", "threads"])
def test_programs_run(library, image, check):
    run(library, check, devices="2")


def test_a_gpu_is_named_by_its_number(library, image):
    assert run(library, "ordinals", devices="2").splitlines() == [
        "stand-in 1 cuda:sm_80",
        "stand-in 1",
        "expected GPU 2, found 2 GPUs",
    ]


def test_a_launch_that_fails_while_it_is_recorded_is_said(library, image):
    assert run(library, "failed_launch") == "a launch failed: CUDA_ERROR_INVALID_HANDLE (400)\n"


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ("ptx", "does not take the kernels (CUDA_ERROR_INVALID_PTX): ptxas: line 1; fatal: unknown instruction"),
        ("oom", "GB of device memory more, found 1.1 of 1.1 GB free on stand-in 0"),
        ("sticky", "cuStreamSynchronize failed: CUDA_ERROR_ILLEGAL_ADDRESS (700)"),
    ],
)
def test_faults_are_said(library, image, fault, message):
    assert message in run(library, "failure", faults=f"{fault}={image}")
