"""Kernels beside their peers: events around CUDA graphs that pass over more copies of the operands than L2 holds.

Contestants alternate, on one stream and on the same operands. Each is recorded once as a graph of a call for each copy,
so that no time of the host counts. Without PyTorch there are no peers.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...runtime.arguments import dtype_of
from ...runtime.device.device import DeviceArray
from ...support.dtypes import widened
from .check import place
from .expected import Expected
from .kernels import Kernels
from .pack import Piece
from .results import OURS, Timing

if TYPE_CHECKING:
    from ...runtime.device.cuda import CudaDevice

_ROTATED = 4  # times the size of L2 that the copies of the operands take
_MOST_COPIES = 256  # small operands stay in L2 in a model, too
_ROUND = 5e-3  # seconds that a round takes at least
_COPIED = 1 << 30
_DIFFERS = 2e-2  # peers, from float64, as a part of the largest result; libraries may add up parts in bf16

Replay = Callable[[], None]
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Timer:
    """Times on one GPU; ``rounds`` of each contestant, ``tell`` what it is at."""

    device: "CudaDevice"
    rounds: int
    tell: Tell

    def time(self, piece: Piece, kernels: Kernels, expected: Mapping[str, Expected]) -> Timing:
        """Times a case. A contestant that fails is left out, with its words in ``problems``; so is a wrong one.

        Raises ``DeviceError`` where the case cannot run.
        """
        case = piece.case
        assert case is not None
        timing = Timing(case.key, case.family, case.dtype, case.flops, case.bytes, self._copies(case.bytes))
        self.tell("operands")
        copies = [place(piece, kernels)]
        copies += [self._copied(copies[0]) for _ in range(timing.copies - 1)]
        replays = {OURS: self._ours(kernels, copies)}
        self._note(timing, OURS, case.bound, self._errors(kernels, copies[-1], expected))
        self._add_peers(piece, kernels, copies, expected, timing, replays)
        self.tell("rounds")
        timing.rounds = self._measure(replays, timing.copies)
        return timing

    def copy_bandwidth(self) -> float:
        """Bytes per second that a copy of 1 GiB (of less on a small GPU) reads and writes, by the fastest round."""
        size = min(_COPIED, self.device.free_bytes // 16)
        source, target = (self.device.allocate((size,), np.int8) for _ in range(2))
        times = [self.device.seconds(lambda: self._copy_twice(source, target)) for _ in range(self.rounds + 1)]
        return 4 * size / max(min(times[1:]), 1e-9)

    def _copy_twice(self, source: DeviceArray, target: DeviceArray) -> None:
        self.device.copy(source, target, source.nbytes)
        self.device.copy(target, source, source.nbytes)

    def _copies(self, size: float) -> int:
        return int(min(max(2, -(-_ROTATED * self.device.context.l2_bytes // size)), _MOST_COPIES))

    def _copied(self, arrays: Mapping[str, DeviceArray]) -> dict[str, DeviceArray]:
        made = {name: self.device.allocate(array.shape, array.dtype) for name, array in arrays.items()}
        for name, array in arrays.items():
            self.device.copy(array, made[name], array.nbytes)
        return made

    def _ours(self, kernels: Kernels, copies: Sequence[Mapping[str, DeviceArray]]) -> Replay:
        launches = [kernels.bind(copy) for copy in copies]
        self.tell(f"kernels {', '.join(kernels.names)}, launched")
        launches[0]()  # loads the code, which a recording cannot
        self.device.wait()
        kernels.check()
        self.tell(f"kernels {', '.join(kernels.names)}, recorded")
        replay = self.device.record(lambda: [launch() for launch in launches])
        kernels.check()

        def run() -> None:
            assert launches  # they own the memory that the graph's launches were made from
            replay()

        self.tell(f"kernels {', '.join(kernels.names)}, replayed")
        run()
        self.device.wait()
        return run

    def _errors(
        self, kernels: Kernels, placed: Mapping[str, DeviceArray], expected: Mapping[str, Expected]
    ) -> list[float]:
        """Of the rows that are known, in the last copy, which only the replay has written."""
        errors = []
        for argument in kernels.outputs:
            array, wanted = placed[argument.name], expected[argument.name]
            rows = np.empty((len(wanted.rows or ()), *array.shape[1:]), dtype_of(argument))
            size = array.nbytes // array.shape[0]
            for place_, row in enumerate(wanted.rows or ()):
                part = DeviceArray(array.address + row * size, array.shape[1:], array.dtype, array.owner)
                self.device.download(part, rows[place_ : place_ + 1])
            self.device.wait()
            errors.append(wanted.error(widened(rows, argument.dtype)))
        return errors

    @staticmethod
    def _note(timing: Timing, name: str, bound: float, errors: Sequence[float]) -> None:
        timing.errors[name] = max(errors)
        if not timing.errors[name] <= bound:
            timing.problems[name] = f"differs from float64 by {timing.errors[name]:.1e}, of at most {bound:.0e}"

    def _add_peers(
        self,
        piece: Piece,
        kernels: Kernels,
        copies: Sequence[Mapping[str, DeviceArray]],
        expected: Mapping[str, Expected],
        timing: Timing,
        replays: dict[str, Replay],
    ) -> None:
        """Records peers, where PyTorch sees the GPU."""
        if not torch_sees_a_gpu():
            return
        from .peers import TorchOperands, peers

        assert piece.case is not None
        operands = TorchOperands(piece.case, kernels.operands, copies, self.device.stream)
        for name, call in peers(piece.case).items():
            self.tell(f"peer {name}")
            try:
                replays[name], result = operands.record(call)
            except (RuntimeError, ImportError, TypeError) as problem:  # how libraries say that they do not do it
                timing.problems[name] = str(problem).splitlines()[0]
                continue
            wanted = next(iter(expected.values()))
            self._note(timing, name, _DIFFERS, [wanted.error(result(wanted.rows))])

    def _measure(self, replays: Mapping[str, Replay], copies: int) -> dict[str, list[float]]:
        """Seconds of a call, contestants alternating."""
        times: dict[str, list[float]] = {name: [] for name in replays}
        slowest = max(self.device.seconds(replay) for replay in replays.values())
        loops = max(1, round(_ROUND / max(slowest, _ROUND / 1000)))
        for _ in range(self.rounds):
            for name, replay in replays.items():
                seconds = self.device.seconds(lambda replay=replay: [replay() for _ in range(loops)])
                times[name].append(seconds / loops / copies)
        return times


def torch_sees_a_gpu() -> bool:
    """Whether PyTorch can run beside us."""
    try:
        import torch
    except ImportError:
        return False
    return torch.cuda.is_available()
