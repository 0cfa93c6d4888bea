"""What tests of GPU kernels share: the emulator, or the reason for which they are skipped without one."""

from collections.abc import Mapping
from typing import Any

import pytest

from llm_mlir import targets
from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.runtime.emulator import Emulator, EmulatorUnavailable, library
from llm_mlir.runtime.emulator.mutation import Check, delete_each
from llm_mlir.targets.cpu import CpuTarget


def missing() -> str:
    """Why there is no emulator; empty when there is one."""
    try:
        library.load()
    except EmulatorUnavailable as error:
        return str(error)
    return ""


needs_emulator = pytest.mark.skipif(bool(missing()), reason=missing() or "there is an emulator")


def skip_without(target: str) -> None:
    """Skips a test where code for ``target`` does not run."""
    if target.startswith("cuda") and missing():
        pytest.skip(missing())
    host = targets.parse(target).host_cpu
    if not CpuTarget.host().runs(host.key):
        pytest.skip(f"this machine does not run code for {target}")


def emulate(text: str) -> Emulator:
    """An emulator of the kernels in ``text``: a whole module, or what a ``gpu.module`` holds."""
    if "gpu.module" not in text:
        text = f"module attributes {{gpu.container_module}} {{ gpu.module @kernels {{ {text} }} }}"
    with new_context():
        return Emulator(ir.Module.parse(text))


def kernel(arguments: str, body: str, threads: int = 32, workgroup: str = "", name: str = "k") -> str:
    """The text of a kernel for blocks of ``threads`` threads, whose number is ``%t`` (an index)."""
    shared = f"workgroup({workgroup})" if workgroup else ""
    return f"""
      gpu.func @{name}({arguments}) {shared} kernel attributes {{known_block_size = array<i32: {threads}, 1, 1>}} {{
        %t = gpu.thread_id x
        {body}
        gpu.return
      }}"""


def run(text: str, *arguments: Any, threads: int = 32, grid: int = 1, **options: Any) -> None:
    """Launches the kernel ``@k`` of ``text``."""
    emulate(text).launch("k", (grid, 1, 1), (threads, 1, 1), arguments, **options)


def check_mutations(emulator: Emulator, check: Check, harmless: Mapping[str, str] | None = None) -> None:
    """Deletes each barrier, wait and fence in turn; all must be missed but ``harmless`` (a reason by ``Site.name``)."""
    report = delete_each(emulator, check)
    assert report.caught, "nothing was deleted"
    wrong = report.unexplained(harmless or {})
    assert not wrong, "\n".join(wrong)
