"""Starts ranks for tests, more of them than there are cores, so that none outlives its test."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

MPIEXEC = Path(sys.executable).with_name("mpiexec")
needs_mpi = pytest.mark.skipif(not MPIEXEC.exists(), reason="needs the extra mpi")


def start(ranks, *command, environment=(), **options):
    """A process of ``mpiexec`` in a group of its own that runs ``command`` on each rank."""
    variables = {**os.environ, "OMP_NUM_THREADS": "1", **dict(environment)}
    full = [str(MPIEXEC), "-n", str(ranks), *map(str, command)]
    return subprocess.Popen(full, text=True, env=variables, start_new_session=True, **options)


def finish(process, seconds):
    """What a process writes to stdout and stderr; all that it started is gone afterwards."""
    try:
        return process.communicate(timeout=seconds)
    finally:
        end_group(process)


def end_group(process):
    """Ends a process and all that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()


def run(ranks, *command, seconds=300, **options):
    """Exit code, stdout and stderr of ``command`` on so many ranks."""
    process = start(ranks, *command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    out, err = finish(process, seconds)
    return process.returncode, out, err
