"""A module compiled for a GPU: its kernels as PTX, and the host code that launches them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from ...abi.signature import Argument
from ...targets.cpu import CpuTarget
from ...targets.cuda import CudaTarget
from ..binary import from_fields, join_fields

if TYPE_CHECKING:
    from ..cache import ObjectCache
    from .pipeline import Pipelines

_MAGIC = b"llm-mlir GPU binary 2\n"


@dataclass(frozen=True)
class GpuKernel:
    """A kernel: its name, and the most dynamic shared memory that a launch of it requests, in bytes."""

    name: str
    shared_bytes: int


@dataclass(frozen=True)
class GpuBinary:
    """Kernels, as PTX and as the MLIR they come from, host object files, and their interface.

    ``cubin`` is what the PTX assembles to, where it was.
    ``kernels`` stand in the order in which host code numbers them. ``symbols`` are the upper bounds of sizes,
    ``arena`` the bytes of device memory that each entry point works in. ``host`` is ``Target.key`` of the host code.
    """

    ptx: str
    mlir: str
    code: tuple[bytes, ...]
    kernels: tuple[GpuKernel, ...]
    signature: Mapping[str, list[Argument]]
    symbols: Mapping[str, int]
    arena: Mapping[str, int]
    target: str
    host: str
    cubin: bytes = b""

    def to_bytes(self) -> bytes:
        """The binary as bytes: a line that names the format, a line of JSON, the cubin, the object files."""
        fields = {
            "ptx": self.ptx,
            "mlir": self.mlir,
            "kernels": [asdict(kernel) for kernel in self.kernels],
            "symbols": dict(self.symbols),
            "arena": dict(self.arena),
            "target": self.target,
            "host": self.host,
        }
        return join_fields(_MAGIC, self.signature, fields, [self.cubin, *self.code])

    @staticmethod
    def from_bytes(data: bytes) -> "GpuBinary":
        """What ``to_bytes`` wrote; raises ``BinaryError`` for anything else."""
        return from_fields(_gpu_binary, _MAGIC, data, "module compiled for a GPU")


def _gpu_binary(kernels: list[dict[str, Any]], code: tuple[bytes, ...], **fields: Any) -> GpuBinary:
    cubin, *objects = code
    return GpuBinary(
        kernels=tuple(GpuKernel(**kernel) for kernel in kernels), cubin=cubin, code=tuple(objects), **fields
    )


def build_gpu_binary(
    module: Any,
    target: CudaTarget,
    pipelines: "Pipelines | None" = None,
    cache: "ObjectCache | None" = None,
    host: CpuTarget | None = None,
) -> GpuBinary:
    """Compiles ``module``, as it is after the stage ``parallel``, in place.

    ``pipelines`` replaces those of stages; ``cache`` keeps machine code of the host; ``host`` is what that is for
    (default: this machine). Raises ``PassError``, ``KernelError`` and ``LoweringError`` from the lowering,
    ``CodegenError`` from LLVM.
    """
    from ... import abi
    from ...abi.signature import read_signature
    from ...compiler import pipeline_of
    from ..emit import emit_objects
    from ..pipeline import check_translatable
    from ..translate import translate
    from .pipeline import kernel_modules
    from .ptx import emit_ptx

    target.write_to(module)
    host = host or target.host_cpu
    with module.operation.context:
        found = kernel_modules(module)[:1]  # a module without kernels is one that launches nothing
        ptx = "".join(emit_ptx(each, target, pipelines) for each in found)
        text = "".join(map(str, found))
        kernels = read_kernels(module)
        entries = {abi.function_name(f): f for f in abi.functions(module) if abi.is_entry(f)}
        arena = {name: _arena_bytes(function) for name, function in entries.items()}
        pipeline_of(target, "launches", pipelines).run(module)
        signature, symbols = read_signature(module), abi.symbols(module)
        pipeline_of(target, "llvm", pipelines).run(module)
        check_translatable(module)
    code = emit_objects(translate(module, host), host, cache)
    return GpuBinary(ptx, text, code, kernels, signature, symbols, arena, target.key, host.key)


def read_kernels(module: Any) -> tuple[GpuKernel, ...]:
    """The kernels of ``module`` in order, with the shared memory that its ``gpu.launch_func`` ops request."""
    from ...ir.rewriter import walk
    from .pipeline import kernel_modules

    found: dict[str, int] = {}
    for kernels in kernel_modules(module):
        for op in kernels.regions[0].blocks[0]:
            if op.operation.name == "gpu.func" and "kernel" in op.operation.attributes:
                found[op.operation.attributes["sym_name"].value] = 0
    for op in walk(module.operation):
        if op.name == "gpu.launch_func":
            name = str(op.attributes["kernel"]).rpartition("@")[2]
            found[name] = max(found[name], _constant(op.opview.dynamicSharedMemorySize))
    return tuple(GpuKernel(name, size) for name, size in found.items())


def _constant(value: Any) -> int:
    """Shared memory is planned when kernels are built, so its size is a constant."""
    if value is None:
        return 0
    owner = value.owner.operation if hasattr(value.owner, "operation") else value.owner
    return owner.attributes["value"].value


def _arena_bytes(function: Any) -> int:
    attributes = function.attributes
    return attributes["llm.arena_bytes"].value if "llm.arena_bytes" in attributes else 0
