"""``llm-run --processes N``: starts the ranks by mpiexec and sees to it that they end together."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..runtime.distributed.monitor import Monitor
from ..runtime.distributed.watch import WATCH
from ..support.printable import one_line
from .terminal import say
from .values import RunError

_BANNERS = (b"\n====", b"YOUR APPLICATION TERMINATED")
"""What MPICH's launcher writes to stdout when a rank ends badly; the monitor says it in one line."""
_PATIENCE = 3.0  # seconds that a launcher has to end its ranks


def launch(argv: Sequence[str], processes: int, hosts: Sequence[str]) -> int:
    """Runs ``llm-run`` with these arguments on every rank; rank 0 has stdin and stdout. Returns its exit code.

    Raises ``RunError`` without MPI.
    """
    monitor = Monitor(processes, local=not hosts)
    place = ",".join(monitor.addresses)
    environment = {**os.environ, WATCH: f"{monitor.port} {monitor.token} {place}"}
    command = [*mpiexec(processes, hosts), sys.executable, "-m", "llm_mlir.tools.llm_run", *argv]
    launcher = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, start_new_session=True)
    job = _Job(launcher)
    threading.Thread(target=monitor.run, args=(job.fail,), daemon=True).start()
    try:
        job.forward()
        code = launcher.wait()
        if code and hosts and not monitor.complete:
            job.fail(f"mpiexec expected to start a rank on each of {', '.join(hosts)}, got none from some of them")
    finally:
        job.over = True
        monitor.end()
        _end(launcher)
    return 1 if job.failed else min(code, 1) if code >= 0 else 1


class _Job:
    """The launcher, and whether a rank has failed."""

    def __init__(self, launcher: "subprocess.Popen[bytes]") -> None:
        self._launcher = launcher
        self.failed = False
        self.over = False  # ranks that end now were ended here

    def fail(self, message: str) -> None:
        """Says why the ranks end, once."""
        if self.over:
            return
        self.failed = True
        say(f"llm-run: error: {one_line(message)}")

    def forward(self) -> None:
        """Writes what rank 0 writes, as it comes."""
        stdout = self._launcher.stdout
        assert stdout is not None
        while (data := os.read(stdout.fileno(), 1 << 16)) and not self.failed:
            ends = [at for banner in _BANNERS if (at := data.find(banner)) >= 0]
            sys.stdout.buffer.write(data[: min(ends, default=len(data))])
            sys.stdout.buffer.flush()
            if ends:
                return


def mpiexec(processes: int, hosts: Sequence[str] = ()) -> list[str]:
    """``mpiexec`` and its options: the one beside this Python, which came with its packages, or the system's.

    Raises ``RunError`` without MPI.
    """
    if importlib.util.find_spec("mpi4py") is None:
        raise RunError("--processes expects MPI, got no mpi4py: pip install 'llm-mlir[mpi]'")
    beside = Path(sys.executable).with_name("mpiexec")
    found = str(beside) if beside.exists() else shutil.which("mpiexec")
    if found is None:
        raise RunError("--processes expects mpiexec, got none: pip install 'llm-mlir[mpi]'")
    if not hosts:
        return [found, "-n", str(processes)]
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    each = processes // len(hosts)
    if "Open MPI" in version or "OpenRTE" in version:
        return [found, "--host", ",".join(f"{host}:{each}" for host in hosts), "-n", str(processes)]
    return [found, "-hosts", ",".join(hosts), "-ppn", str(each), "-n", str(processes)]


def _end(launcher: "subprocess.Popen[bytes]") -> None:
    """Ends the launcher, which ends its ranks; if it does not, whatever it started here."""
    if launcher.poll() is None:
        launcher.send_signal(signal.SIGTERM)
    try:
        launcher.wait(_PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(launcher.pid, signal.SIGKILL)
        launcher.wait()


def launched(environment: Mapping[str, str]) -> tuple[int, int] | None:
    """Rank and number of ranks as a launcher has told them to this process, None where none has."""
    for rank, size in (("PMI_RANK", "PMI_SIZE"), ("OMPI_COMM_WORLD_RANK", "OMPI_COMM_WORLD_SIZE")):
        if rank in environment and size in environment:
            return int(environment[rank]), int(environment[size])
    return None
