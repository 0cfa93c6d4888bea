"""What ranks tell of the time in collectives and of their memory."""

import json
import subprocess
import sys

import pytest
from mpi_launch import needs_mpi

from llm_mlir.runtime.distributed.usage import Clock


@needs_mpi
@pytest.mark.slow
def test_each_rank_tells_its_share_and_memory(model_directory, tmp_path):
    command = [sys.executable, "-m", "llm_mlir.tools.llm_run", str(model_directory()), "--prompt", "the", "--json"]
    options = ["--max-new-tokens", "4", "--threads", "1", "--processes", "2", "--cache-dir", str(tmp_path)]
    result = subprocess.run([*command, *options], capture_output=True, text=True, timeout=300, check=False)
    assert result.returncode == 0, result.stderr
    ranks = json.loads(result.stdout)["ranks"]
    assert len(ranks) == 2
    assert all(0 < rank["collectives_share"] < 1 and rank["peak_memory_bytes"] > 10e6 for rank in ranks)


def test_wrapped_functions_pass_on_what_they_are_given():
    clock = Clock()
    assert clock.wrap({"MPI_Comm_size": 7}) == {"MPI_Comm_size": 7}
    assert clock.usage.share == 0
    with clock.running():
        pass
    assert clock.usage.seconds > 0
