"""Kernels beside their peers: events around CUDA graphs that pass over more copies of the operands than L2 holds.

Contestants alternate, on one stream and on the same operands, which PyTorch allocates in the context that it shares
with us. Each is recorded once as a graph of a call for each copy, so that no time of the host counts.
"""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...runtime.device.device import DeviceArray
from .cases import KernelCase
from .kernels import Kernels, build, dtype_of, shape_of
from .peers import peers, reference
from .results import Timing

if TYPE_CHECKING:
    from ...runtime.device.cuda import CudaDevice
    from ...targets.cuda import CudaTarget

OURS = "llm-mlir"
_ROTATED = 4  # times the size of L2 that the copies of the operands take
_MOST_COPIES = 256  # small operands stay in L2 in a model, too
_ROUND = 5e-3  # seconds that a round takes at least
_COPIED = 1 << 30
_DIFFERS = 2e-2  # from float64, as a part of the largest result; libraries may add up parts in bf16

Replay = Callable[[], None]


@dataclass(frozen=True)
class Timer:
    """Times on one GPU; ``rounds`` of each contestant."""

    device: "CudaDevice"
    target: "CudaTarget"
    rounds: int

    def time_all(self, cases: Sequence[KernelCase], log: Callable[[str], None]) -> Iterator[Timing]:
        """Times cases one by one. A contestant that fails is left out, with its words in ``problems``."""
        import torch

        for case in cases:
            timing = self._time(case)
            medians = {name: sorted(times)[len(times) // 2] * 1e6 for name, times in timing.rounds.items()}
            log(f"{case.key}: " + ", ".join(f"{name} {us:.1f} us" for name, us in medians.items()))
            yield timing
            gc.collect()
            torch.cuda.empty_cache()

    def copy_bandwidth(self) -> float:
        """Bytes per second that a copy of 1 GiB reads and writes, by the fastest of the rounds."""
        import torch

        source, target = (torch.zeros(_COPIED, dtype=torch.int8, device="cuda") for _ in range(2))
        with self._stream():
            times = [self.device.seconds(lambda: target.copy_(source)) for _ in range(self.rounds + 1)]
        return 2 * _COPIED / min(times[1:])

    def _time(self, case: KernelCase) -> Timing:
        from ...codegen.emit import CodegenError
        from ...codegen.gpu.pipeline import KernelError
        from ...pipeline import PassError

        timing = Timing(case.key, case.family, case.dtype, case.flops, case.bytes, self._copies(case), {})
        try:
            kernels = Kernels(build(case, self.target), self.device)
        except (PassError, KernelError, CodegenError) as problem:
            timing.problems[OURS] = str(problem)
            return timing
        copies = [self._operands(case, kernels) for _ in range(timing.copies)]
        replays = {OURS: self._ours(kernels, copies)}
        results = {OURS: next(copies[0][a.name] for a in kernels.operands if a.role == "output")}
        for name, call in peers(case).items():
            try:
                replays[name], results[name] = self._peer(call, copies)
            except (RuntimeError, ImportError, TypeError) as problem:  # how libraries say that they do not do it
                timing.problems[name] = str(problem).splitlines()[0]
        self._compare(case, copies[0], results, timing)
        timing.rounds = self._rounds(replays, timing.copies)
        return timing

    def _copies(self, case: KernelCase) -> int:
        import torch

        rotated = _ROTATED * torch.cuda.get_device_properties(0).L2_cache_size
        return int(min(max(2, -(-rotated // case.bytes)), _MOST_COPIES))

    def _operands(self, case: KernelCase, kernels: Kernels) -> dict[str, Any]:
        """Random tensors by name; the weights of a pair under the name "w", as one."""
        import torch

        tensors = {}
        for argument in kernels.operands:
            shape, dtype = shape_of(argument, case), getattr(torch, dtype_of(argument).name)
            if argument.name in case.integers:
                tensors[argument.name] = torch.tensor(case.integers[argument.name], dtype=dtype, device="cuda")
            elif argument.role == "output" and not dtype.is_floating_point:
                tensors[argument.name] = torch.zeros(shape, dtype=dtype, device="cuda")
            else:
                scale = shape[-1] ** -0.5 if argument.role == "weight" and len(shape) > 1 else 1.0
                tensors[argument.name] = torch.randn(shape, dtype=dtype, device="cuda") * scale
        if case.family == "linear" and "w" not in tensors:
            weights = [tensors[a.name] for a in kernels.operands if a.role == "weight"]
            tensors["w"] = weights[0] if len(weights) == 1 else torch.cat(weights)
        torch.cuda.synchronize()
        return tensors

    def _ours(self, kernels: Kernels, copies: Sequence[Mapping[str, Any]]) -> Replay:
        launches = [kernels.bind({a.name: _placed(a, copy[a.name]) for a in kernels.operands}) for copy in copies]
        launches[0]()  # loads the code, which a recording cannot
        self.device.wait()
        kernels.check()
        replay = self.device.record(lambda: [launch() for launch in launches])
        kernels.check()

        def run() -> None:
            assert launches  # they own the memory that the graph's launches were made from
            replay()

        run()
        self.device.wait()
        return run

    def _peer(
        self, call: Callable[[Mapping[str, Any]], Any], copies: Sequence[Mapping[str, Any]]
    ) -> tuple[Replay, Any]:
        import torch

        with self._stream():
            result = call(copies[0]).clone()
            torch.cuda.synchronize()
            graph = torch.cuda.CUDAGraph()
            with torch.cuda.graph(graph, stream=torch.cuda.current_stream()):
                for copy in copies:
                    call(copy)
            torch.cuda.synchronize()

        def run() -> None:
            with self._stream():
                graph.replay()

        return run, result

    def _compare(
        self, case: KernelCase, operands: Mapping[str, Any], results: Mapping[str, Any], timing: Timing
    ) -> None:
        import torch

        torch.cuda.synchronize()
        if case.family == "rows":  # nothing beside them, and checked at other sizes
            return
        expected = reference(case, operands)
        for name, result in results.items():
            timing.errors[name] = float((result.double() - expected).abs().max() / expected.abs().max())
            if not timing.errors[name] <= _DIFFERS:
                timing.problems[name] = f"differs from float64 by {timing.errors[name]:.1e}"

    def _rounds(self, replays: Mapping[str, Replay], copies: int) -> dict[str, list[float]]:
        """Seconds of a call, contestants alternating."""
        times: dict[str, list[float]] = {name: [] for name in replays}
        slowest = max(self.device.seconds(replay) for replay in replays.values())
        loops = max(1, round(_ROUND / slowest))
        for _ in range(self.rounds):
            for name, replay in replays.items():
                seconds = self.device.seconds(lambda replay=replay: [replay() for _ in range(loops)])
                times[name].append(seconds / loops / copies)
        return times

    def _stream(self) -> Any:
        import torch

        return torch.cuda.stream(torch.cuda.ExternalStream(self.device.stream))


def _placed(argument: Any, tensor: Any) -> DeviceArray:
    return DeviceArray(tensor.data_ptr(), tuple(tensor.shape), dtype_of(argument), tensor)
