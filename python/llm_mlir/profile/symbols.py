"""Names and lines of compiled code, for ``perf`` and gdb."""

import os
from pathlib import Path

from ..codegen.objects import LoadedObject
from ..pipeline.stages import Stages, stages
from ..targets import Target

PERF_MAPS = Path("/tmp")
"""Where ``perf`` looks for them."""


def with_lines(table: Stages | Target | str, file: Path) -> Stages:
    """A table, or that of a target, whose code has line tables: they say which line of ``file`` code serves.

    That file is written when a module is lowered: its IR after the stage ``graph``. Locations are carried on by what
    rewrites that IR. Upstream's passes do both. Raises ``ValueError`` for a target that is no CPU.
    """
    made = table.copy() if isinstance(table, Stages) else stages(table)
    if not made.target.in_host_memory:
        raise ValueError(f"line tables expect a CPU as target, got {made.target}")
    made.insert(f"snapshot-op-locations{{filename={file.absolute()}}}", "graph")
    return made.insert("ensure-debug-info-scope-on-llvm-func{emission-kind=LineTablesOnly}", "llvm")


def write_perf_map(code: LoadedObject, folder: Path = PERF_MAPS) -> Path:
    """Appends the functions of loaded code to the file where ``perf`` looks for those of this process.

    A line is an address, a size and a name (tools/perf/Documentation/jit-interface.txt of Linux). gdb learns them from
    the loader itself.
    """
    path = folder / f"perf-{os.getpid()}.map"
    lines = [f"{address:x} {size:x} {name}\n" for address, size, name in sorted(code.functions())]
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW  # others may write to /tmp, too
    with os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8") as file:
        file.writelines(lines)
    return path
