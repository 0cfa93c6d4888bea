"""A launcher of another MPI than mpi4py loads is refused before that MPI ends the process without a word of ours."""

from types import SimpleNamespace

import pytest

from llm_mlir.runtime.distributed import mpi
from llm_mlir.runtime.distributed.errors import DistributedError


def started(vendor):
    """A stand-in for ``mpi4py.MPI``, and what is appended to when it is started."""
    calls = []
    found = SimpleNamespace(get_vendor=lambda: (vendor, (5, 0)), THREAD_FUNNELED=1, Init_thread=calls.append)
    return found, calls


@pytest.mark.parametrize(
    ("variable", "vendor", "family"),
    [("OMPI_COMM_WORLD_SIZE", "MPICH", "OpenMPI"), ("PMI_FD", "Open MPI", "MPICH")],
)
def test_another_launcher(variable, vendor, family, monkeypatch):
    monkeypatch.setenv(variable, "2")
    found, calls = started(vendor)
    with pytest.raises(DistributedError, match=f"that mpi4py loads, {vendor} 5.0, got one of {family}"):
        mpi._initialize(found)
    assert calls == []


def test_its_own_launcher(monkeypatch):
    monkeypatch.setenv("PMI_FD", "2")
    found, calls = started("Intel MPI")
    mpi._initialize(found)
    assert calls == [1]
