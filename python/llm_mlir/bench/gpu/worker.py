"""The process that runs pieces of a pack on a device; what it is at lies in a file that outlives it.

As a program it runs all checks of a pack one after the other, which is how a sanitizer sees them.
"""

import platform
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from ...codegen.gpu.binary import GpuBinary
from ...codegen.machine import CodegenError
from ...codegen.shared_object import SharedObject
from ...runtime.device.device import DeviceError, ImageError
from ...support.errors import InputError
from ...targets import parse
from ..serving import serve
from .check import check
from .kernels import Kernels
from .pack import Pack, Piece
from .timing import Timer, torch_sees_a_gpu
from .versions import versions

Loaded = TypeVar("Loaded")


class Progress:
    """A file that says what a worker is at."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb", buffering=0)

    def __call__(self, text: str) -> None:
        """It is at ``text`` now."""
        self._file.seek(0)
        self._file.truncate()
        self._file.write(text.encode())


class Worker:
    """Runs pieces."""

    _note = ""  # on the piece that runs

    def open(self, request: dict[str, Any]) -> dict[str, Any]:
        """Opens the device, and says what it is."""
        self._tell: Callable[[str], None] = Progress(Path(request["progress"]))
        self._tell("opening the device")
        self._device, target = parse(request["device"]).open_device()
        system = f"{platform.system()} {platform.release()}"
        name = getattr(self._device, "name", "emulator")
        machine = {"gpu": name, "target": str(target), "system": system, "python": platform.python_version()}
        return {"machine": machine, "versions": versions()}

    def load(self, request: dict[str, Any]) -> dict[str, Any]:
        """Opens a pack."""
        self._pack = Pack(Path(request["pack"]))
        return {}

    def check(self, request: dict[str, Any]) -> dict[str, Any]:
        """Runs a check."""
        piece = self._pack.piece(request["id"])
        return self._guarded(lambda: asdict(self.checked(piece)))

    def checked(self, piece: Piece) -> Any:
        """The result of a check. Raises what goes wrong."""
        kernels = self._kernels(piece, self._tell)
        return check(piece, kernels, self._pack.expected(piece), self._tell)

    def time(self, request: dict[str, Any]) -> dict[str, Any]:
        """Times a case."""
        piece, timer = self._pack.piece(request["id"]), Timer(self._device, request["rounds"], self._tell)
        return self._guarded(lambda: asdict(timer.time(piece, self._kernels(piece), self._pack.expected(piece))))

    def copy(self, request: dict[str, Any]) -> dict[str, Any]:
        """The bandwidth of a copy."""
        timer = Timer(self._device, request["rounds"], self._tell)
        return self._guarded(lambda: {"bandwidth": timer.copy_bandwidth(), "torch": torch_sees_a_gpu()})

    def decode(self, request: dict[str, Any]) -> dict[str, Any]:
        """Runs a whole model."""
        piece = self._pack.piece(request["id"])
        return self._guarded(lambda: {"found": [asdict(each) for each in self._decoded(piece, request["rounds"])]})

    def _decoded(self, piece: Piece, rounds: int) -> list[Any]:
        from ...runtime.device.executable import DeviceExecutable
        from ..synthetic import SHAPES
        from .decode import model_files, open_session, run_model

        model = piece.model
        assert model is not None
        self._tell(f"weights of {SHAPES[model.shape].name}")
        library = self._pack.library(piece)
        code = SharedObject(library) if library else None
        executable = self._loaded(piece, lambda binary: DeviceExecutable(binary, self._device, code))
        with model_files(model) as directory:
            session = open_session(executable, directory, model)
            self._tell("torch.compile")
            peer = None
            if torch_sees_a_gpu():
                from .torch_model import torch_generator

                peer = torch_generator(directory, model)
        self._tell("prompts and steps")
        return run_model(session, model, self._pack.expected(piece), peer, rounds)

    def _kernels(self, piece: Piece, tell: Callable[[str], None] | None = None) -> Kernels:
        self._tell("loading the kernels")
        library = self._pack.library(piece)
        return self._loaded(piece, lambda binary: Kernels(binary, library, self._device, tell))

    def _loaded(self, piece: Piece, load: Callable[[GpuBinary], Loaded]) -> Loaded:
        """What ``load`` makes of a piece's binary; a driver that does not take its cubin compiles its PTX."""
        binary = self._pack.binary(piece)
        try:
            return load(binary)
        except ImageError as error:
            if not binary.cubin:
                raise
            self._note = f"the PTX runs, not the cubin: {error}"
            return load(replace(binary, cubin=b""))

    def _guarded(self, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """What ``work`` gives, or its problem, and whether the device is good for nothing any more."""
        self._note = ""
        try:
            return {"result": work(), "note": self._note}
        except (DeviceError, CodegenError, RuntimeError, InputError, MemoryError) as error:
            return {"problem": str(error) or type(error).__name__, "broken": self._is_broken()}

    def _is_broken(self) -> bool:
        try:
            self._device.wait()
        except DeviceError:
            return True
        return False


def main() -> None:
    """``worker PACK DEVICE``: runs all checks; exit code 1 where one fails. Otherwise serves the parent."""
    if len(sys.argv) != 3:
        worker = Worker()
        names = ("open", "load", "check", "time", "copy", "decode")
        serve({name: getattr(worker, name) for name in names})
        return
    worker = Worker()
    with TemporaryDirectory() as folder:
        worker.open({"progress": Path(folder) / "progress", "device": sys.argv[2]})
        worker.load({"pack": sys.argv[1]})
        pieces = [piece for piece in Pack(Path(sys.argv[1])).pieces if piece.kind == "check"]
        results = [worker.checked(piece) for piece in pieces]
    for result in results:
        print(f"{'ok' if result.passed else 'FAILED'}: {result.case}: {result.detail}")
    sys.exit(not all(result.passed for result in results))


if __name__ == "__main__":
    main()
