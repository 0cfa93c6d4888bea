"""Mutation tests of kernels: whether a kernel fails without any one of its barriers, waits and fences.

A test that still passes without one shows that the op is not needed, or that the test would miss its absence. The
lowering and the machine code are made once; the emulator leaves an op out by its number.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from .emulator import Emulator, Order
from .errors import EmulatorError, Site
from .instructions import SYNCHRONIZATION

ORDERS: tuple[Order, ...] = ("forward", "reverse", 1)

Check = Callable[[Order, Collection[int]], None]
"""Runs the kernels in an order, without some ops, and raises ``AssertionError`` when the results are wrong."""


@dataclass(frozen=True)
class MutationReport:
    """``survivors`` are the ops that nothing misses, ``caught`` says of the others how they are missed."""

    survivors: list[Site]
    caught: dict[Site, str]

    def unexplained(self, harmless: Mapping[str, str]) -> list[str]:
        """What is wrong with the list of ops that are known not to matter, by ``Site.name`` with a reason.

        Survivors that are not on it, and ops on it that are no survivors.
        """
        names = {survivor.name: survivor for survivor in self.survivors}
        missed = [f"nothing misses {survivor}" for name, survivor in names.items() if name not in harmless]
        return missed + [f"{name} is listed as harmless, but is not" for name in harmless if name not in names]


def delete_each(emulator: Emulator, check: Check, orders: Sequence[Order] = ORDERS) -> MutationReport:
    """Runs ``check`` without each op that synchronizes, in turn, until one of ``orders`` shows an error.

    Ops that no run comes to are left out: say nothing about them. Raises what ``check`` raises for the whole kernels.
    """
    sites = [number for number, site in enumerate(emulator.sites) if site.op in SYNCHRONIZATION]
    for order in orders:
        check(order, ())
    survivors: list[Site] = []
    caught: dict[Site, str] = {}
    for number in sites:
        site = emulator.sites[number]
        emulator.reached.clear()
        reason = next(filter(None, (_missed(check, order, number) for order in orders)), None)
        if reason is not None:
            caught[site] = reason
        elif number in emulator.reached:
            survivors.append(site)
    return MutationReport(survivors, caught)


def _missed(check: Check, order: Order, number: int) -> str | None:
    """How the absence of an op shows."""
    try:
        check(order, (number,))
    except EmulatorError as error:
        return error.kind
    except AssertionError:
        return "wrong results"
    return None
