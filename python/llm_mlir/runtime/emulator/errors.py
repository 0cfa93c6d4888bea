"""What the emulator finds wrong with a kernel, and where."""

from dataclasses import dataclass

# In the order of ErrorKind in src/machine.h.
KINDS = (
    "none",
    "out-of-bounds",
    "misaligned",
    "uninitialized",
    "race",
    "pending",
    "divergence",
    "deadlock",
    "unwaited",
    "fence",
    "invalid",
)


@dataclass(frozen=True)
class Site:
    """One op of a lowered kernel: its name, which of that name in its kernel (from 0), and its source location."""

    kernel: str
    op: str
    ordinal: int
    location: str

    @property
    def name(self) -> str:
        """The kernel, the op and its number there, as in ``gemm: nvvm.barrier #2``."""
        return f"{self.kernel}: {self.op} #{self.ordinal}"

    def __str__(self) -> str:
        return f"'{self.op}' #{self.ordinal} ({self.location})"


class EmulatorUnavailable(RuntimeError):
    """There is no C compiler to build the emulator with."""


class EmulatorError(RuntimeError):
    """A kernel did what no kernel may do.

    ``kind`` is one of ``KINDS``; ``block`` and ``thread`` (x, y, z) say who did it, where that is known; ``site`` is
    the op, and ``other`` the one it conflicts with.
    """

    def __init__(
        self,
        kind: str,
        message: str,
        kernel: str,
        block: tuple[int, int, int] | None = None,
        thread: tuple[int, int, int] | None = None,
        site: Site | None = None,
        other: Site | None = None,
    ) -> None:
        self.kind, self.kernel, self.block, self.thread, self.site, self.other = (
            kind,
            kernel,
            block,
            thread,
            site,
            other,
        )
        who = f"kernel @{kernel}"
        if block is not None:
            who += f", block {block}"
        if thread is not None:
            who += f", thread {thread}"
        lines = [f"{kind}: {message}", f"  in {who}"]
        if site is not None:
            lines.append(f"  at {site}")
        if other is not None:
            lines.append(f"  with {other}")
        super().__init__("\n".join(lines))
