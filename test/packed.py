"""Packs of ``llm-bench gpu pack`` whose kernels run on the driver's stand-in."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from standin import add_kernels, build, environment, image_hash

from llm_mlir.bench.gpu.pack import Pack
from llm_mlir.bench.gpu.packing import Maker, write_pack
from llm_mlir.codegen.gpu.binary import GpuBinary

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Keeping(Maker):
    """Keeps the MLIR of what it makes, which the stand-in runs; without ``links`` host code is for llvmlite."""

    links: bool = True
    made: list[GpuBinary] = field(default_factory=list)

    def _finished(self, binary: GpuBinary) -> GpuBinary:
        self.made.append(binary)
        return super()._finished(binary)

    def _library(self, binary: GpuBinary) -> bytes:
        return super()._library(binary) if self.links else b""


@dataclass(frozen=True)
class Packed:
    """A pack, and the folder with the stand-in; hashes of images by the ids of pieces."""

    path: Path
    folder: Path
    images: dict[str, str]

    def run(self, *options: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """``llm-bench gpu run --packed``, which finds the modules of ``python/`` and of the folder."""
        command = [sys.executable, "-m", "llm_mlir.bench", "gpu", "run", "--packed"]
        return self.execute([*command, str(self.path), "--rounds=2", *options], **settings)

    def execute(self, command: Sequence[str], **settings: str) -> subprocess.CompletedProcess[str]:
        variables = environment(self.folder, **settings)
        variables["PYTHONPATH"] = os.pathsep.join([str(self.folder), str(ROOT / "python")])
        return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)

    def faults(self, **pieces: str) -> str:
        """The setting for these faults, each with the id of the piece whose image has it."""
        return ",".join(f"{fault}={self.images[id_]}" for fault, id_ in pieces.items())


def make_packed(folder: Path, wishes: Sequence[Any], links: bool = True) -> Packed:
    """Packs ``wishes`` into ``folder``."""
    build(folder)
    path, maker, images = folder / "gpu.pack", Keeping("cuda:sm_90a", elsewhere=True, links=links), {}
    _, problems = write_pack(path, maker, wishes, 1, print)
    assert not problems
    pack = Pack(path)
    for piece, full in zip(pack.pieces, maker.made, strict=True):
        binary = pack.binary(piece)
        assert not binary.mlir
        images[piece.id] = add_kernels(folder, full, binary.cubin)
        images[f"PTX of {piece.id}"] = image_hash(full.ptx.encode())
        if "wgmma" in piece.id:
            add_kernels(folder, full)  # for a driver that does not take the cubin
    return Packed(path, folder, images)
