"""Makes a pack: compiles cases and models here, and computes what they should give. Takes MLIR."""

import platform
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...abi.signature import read_signature
from ...codegen.gpu import assembler
from ...codegen.gpu.binary import GpuBinary, build_gpu_binary
from ...codegen.shared_object import link_shared
from ...compiler import lower
from ...dialects.context import new_context
from ...frontend import load
from ...mlir import ir
from ...runtime.code import Options, lower_model
from ...runtime.emulator import library
from ...targets import parse
from ...targets.cpu import CpuTarget
from .cases import PASSES, KernelCase
from .decode import expected_logits, limits_of, model_files
from .expected import PLACES, Expected, expect, expect_rows
from .operands import draw
from .pack import Header, PackedModel, PackWriter, Piece
from .versions import versions

if TYPE_CHECKING:
    from ...targets.cuda import CudaTarget

Log = Callable[[str], None]
Made = tuple[Piece, GpuBinary, bytes, dict[str, Expected]]

_OLDEST = {"x86_64": "x86-64", "aarch64": "cortex-a72"}  # host code only launches: any CPU will do


@dataclass(frozen=True)
class Maker:
    """How pieces are made. ``elsewhere``: for another machine, so with cubins and host code for any CPU of this kind.

    ``places`` bounds what is kept of an output that is checked (None: all).
    """

    target: str
    elsewhere: bool
    places: int | None = PLACES

    def make(self, wish: "tuple[str, KernelCase | PackedModel]") -> "Made | str":
        """A piece of a kind with all that belongs to it, or why there is none."""
        from ...codegen.gpu.pipeline import KernelError
        from ...codegen.machine import CodegenError
        from ...pipeline import PassError

        kind, subject = wish
        try:
            return self._model(subject) if isinstance(subject, PackedModel) else self._case(kind, subject)
        except (PassError, KernelError, CodegenError) as error:
            return f"{kind}: {subject.key}: {error}"

    def _case(self, kind: str, case: KernelCase) -> Made:
        binary = self._finished(build(case, self._target, self._host))
        with new_context():
            written = read_signature(ir.Module.parse(case.text))["run"]
        operands = draw(case, written)
        names = [argument.name for argument in binary.signature["run"] if argument.role == "output"]
        check = kind == "check"
        expected = expect(case, operands, names, self.places) if check else expect_rows(case, operands, names)
        return Piece(kind, case.key, case, written=written), binary, self._library(binary), expected

    def _model(self, model: PackedModel) -> Made:
        with model_files(model) as directory:
            options = Options(model.dtype, self._target)
            module = lower_model(load(directory).config, options, limits_of(model), "parallel")
            binary = self._finished(build_gpu_binary(module, self._target, host=self._host))
            expected = expected_logits(directory, model)
        return Piece("decode", model.key, model=model), binary, self._library(binary), expected

    @property
    def _target(self) -> "CudaTarget":
        found: Any = parse(self.target)
        return found

    @property
    def _host(self) -> CpuTarget:
        return CpuTarget.parse(_OLDEST[platform.machine()] if self.elsewhere else "host")

    def _finished(self, binary: GpuBinary) -> GpuBinary:
        """With a cubin where there is an assembler; without the MLIR, which only the emulator takes."""
        if not self.elsewhere:
            return binary
        cubin = assembler.assemble(binary.ptx, self._target).code if binary.ptx and assembler.is_available() else b""
        return replace(binary, cubin=cubin, mlir="")

    def _library(self, binary: GpuBinary) -> bytes:
        compiler = library.compiler()
        return b"" if compiler is None or not self.elsewhere else link_shared(binary.code, compiler)


def build(case: KernelCase, target: "CudaTarget", host: CpuTarget | None = None) -> GpuBinary:
    """Compiles a case with its template. Raises ``PassError``, ``KernelError``, ``CodegenError``."""
    pipelines = {stage.name: _pipeline(case, stage.text(target)) for stage in target.stages}
    with new_context():
        module = ir.Module.parse(case.text)
        lower(module, target, "parallel", pipelines=pipelines)
        return build_gpu_binary(module, target, host=host)


def _pipeline(case: KernelCase, text: str) -> str:
    """The passes of a stage, with the template where it is chosen.

    Buffers are not verified: they are held against the weights of a model, and an op has smaller ones or none.
    """
    name = PASSES.get(case.family)
    text = text.replace(",llm-verify-buffers", "")
    return text if name is None else text.replace(name, f"{name}{{template={case.template}}}")


def write_pack(
    path: Path, maker: Maker, wishes: "Sequence[tuple[str, KernelCase | PackedModel]]", jobs: int, log: Log
) -> tuple[int, list[str]]:
    """Writes a pack of all ``wishes``; its size in bytes, and what could not be made."""
    writer, problems = PackWriter(path, Header(maker.target, versions())), []
    try:
        for (kind, subject), made in zip(wishes, _made(maker, wishes, jobs), strict=True):
            if isinstance(made, str):
                problems.append(made)
            else:
                writer.add(*made)
            log(made if isinstance(made, str) else f"packed {kind}: {subject.key}")
        return writer.close(), problems
    except BaseException:  # Ctrl-C too
        writer.abandon()
        raise


def _made(maker: Maker, wishes: Sequence[Any], jobs: int) -> Iterator["Made | str"]:
    """In order; in processes of their own where there are several, since compilers share nothing."""
    if jobs == 1 or len(wishes) == 1:
        yield from map(maker.make, wishes)
        return
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        yield from pool.map(maker.make, wishes)
