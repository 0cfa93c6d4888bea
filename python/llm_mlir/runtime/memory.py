"""How much memory there is, and how much this process has taken."""

import mmap
import os
import sys
from pathlib import Path


class OutOfMemoryError(MemoryError):
    """More memory is needed than is free; raised before anything large is read."""


def pages(size: int) -> mmap.mmap:
    """``size`` bytes of zeros on pages of their own, huge ones where there are: for what is read from end to end.

    NumPy's own large arrays start 16 bytes after a page, so that each vector and row of a tile is on two cache lines.
    """
    buffer = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if hasattr(mmap, "MADV_HUGEPAGE"):
        buffer.madvise(mmap.MADV_HUGEPAGE)
    return buffer


def free_memory() -> int:
    """Bytes that can still be taken without swapping, within the limit of the container if there is one."""
    return min(_free_in_system(), _free_in_container(Path("/sys/fs/cgroup")))


def _free_in_system() -> int:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration):
        pages = "SC_AVPHYS_PAGES" if "SC_AVPHYS_PAGES" in os.sysconf_names else "SC_PHYS_PAGES"
        return os.sysconf(pages) * os.sysconf("SC_PAGE_SIZE")


def _free_in_container(root: Path) -> int:
    """What cgroup v2 leaves this process; pages of files that the kernel can drop count as free."""
    try:
        group = Path("/proc/self/cgroup").read_text(encoding="ascii").partition("::")[2].strip()
        folder = root / group.lstrip("/")
        limit = int((folder / "memory.max").read_text(encoding="ascii"))
        used = int((folder / "memory.current").read_text(encoding="ascii"))
        stat = (folder / "memory.stat").read_text(encoding="ascii").splitlines()
    except (OSError, ValueError):
        return sys.maxsize  # no cgroup v2, or no limit ("max")
    droppable = sum(int(line.split()[1]) for line in stat if line.startswith(("inactive_file ", "active_file ")))
    return max(0, limit - used + droppable)


def trim_heap() -> None:
    """Gives memory that is free in the C heap back to the system, where the C library can (glibc)."""
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def peak_memory() -> int:
    """The most memory this process has had resident, in bytes."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def check_memory(parts: dict[str, int]) -> None:
    """Raises OutOfMemoryError when the sum of ``parts`` (bytes by what they are for) is more than is free."""
    needed, free = sum(parts.values()), free_memory()
    if needed > free:
        detail = ", ".join(f"{name} {size / 1e9:.1f} GB" for name, size in parts.items())
        raise OutOfMemoryError(f"needs {needed / 1e9:.1f} GB ({detail}), {free / 1e9:.1f} GB free")
