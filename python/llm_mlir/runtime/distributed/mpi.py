"""The MPI library that mpi4py has loaded, as compiled code needs it."""

import ctypes
import os
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .errors import DistributedError

_CALLS = ("MPI_Allreduce", "MPI_Allgather", "MPI_Send", "MPI_Recv", "MPI_Comm_size")
# Open MPI's handles are addresses of variables. Upstream calls the sum by a name that its library does not have.
_VARIABLES = {"ompi_mpi_float": "ompi_mpi_float", "ompi_mpi_sum": "ompi_mpi_op_sum"}
_FAMILIES = {"MPICH": "MPICH", "Intel MPI": "MPICH", "MVAPICH": "MPICH", "Open MPI": "OpenMPI"}


_LAUNCHERS = {"OMPI_COMM_WORLD_SIZE": "OpenMPI", "PMI_FD": "MPICH"}
"""Variables that launchers of a family set, and those of the other do not."""
# MPICH asks without a pause whether a message has come. On a machine with more threads than cores the rank that would
# send it waits for a core meanwhile: with pauses after a tenth of a millisecond ranks are several times faster there.
_PATIENCE = {
    "MPIR_CVAR_CH4_PROGRESS_THROTTLE": "1",
    "MPIR_CVAR_CH4_PROGRESS_THROTTLE_NO_PROGRESS_COUNT": "1024",
}


@dataclass(frozen=True)
class Library:
    """An MPI library: its family (that of its binary interface), and where the functions that code calls are."""

    family: str
    version: str
    symbols: Mapping[str, int]


def import_mpi() -> Any:
    """``mpi4py.MPI``, started so that one thread calls it: with more of them MPICH is several times slower.

    Raises ``DistributedError`` where it is missing or has no library.
    """
    try:
        import mpi4py

        mpi4py.rc.initialize, mpi4py.rc.finalize = False, True
        from mpi4py import MPI
    except ImportError:
        raise DistributedError("several processes expect MPI, got no mpi4py: pip install 'llm-mlir[mpi]'") from None
    except RuntimeError as error:
        raise DistributedError(f"several processes expect an MPI library, got none: {error}") from None
    if not MPI.Is_initialized():
        _initialize(MPI)
    return MPI


def _initialize(mpi: Any) -> None:
    """Starts MPI, unless its ranks were started by a launcher that this library would give up on without a word."""
    vendor, version = mpi.get_vendor()
    for variable, family in _LAUNCHERS.items():
        if variable in os.environ and _FAMILIES.get(vendor, family) != family:
            loaded = f"{vendor} {'.'.join(map(str, version))}"
            raise DistributedError(f"ranks expect mpiexec of the MPI that mpi4py loads, {loaded}, got one of {family}")
    for name, value in _PATIENCE.items():
        os.environ.setdefault(name, value)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of mpi4py, about what ``llm-run`` says by itself
        mpi.Init_thread(mpi.THREAD_FUNNELED)


def library(mpi: Any) -> Library:
    """The library of ``mpi4py.MPI``. Raises ``DistributedError`` for one of an unknown family."""
    vendor, version = mpi.get_vendor()
    family = _FAMILIES.get(vendor)
    if family is None:
        raise DistributedError(f"MPI expects a library out of {', '.join(_FAMILIES)}, got {vendor}")
    loaded = ctypes.CDLL(mpi.__file__)
    names = {name: name for name in _CALLS} | (_VARIABLES if family == "OpenMPI" else {})
    addresses = {name: _address(loaded, symbol) for name, symbol in names.items()}
    return Library(family, f"{vendor} {'.'.join(map(str, version))}", addresses)


def _address(loaded: Any, symbol: str) -> int:
    return ctypes.cast(getattr(loaded, symbol), ctypes.c_void_p).value or 0
