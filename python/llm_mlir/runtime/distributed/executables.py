"""Compiled functions over all ranks: rank 0 calls, the others follow."""

import contextlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...abi.signature import Argument
from ...codegen.binary import Binary
from ..executable import Executable
from .channel import CALL
from .interrupts import deferred_interrupts

if TYPE_CHECKING:
    from .ranks import Ranks


class RankExecutable(Executable):
    """The entry points on one rank, which has its part of weights and caches. Its calls meet those of all others."""

    def __init__(self, binary: Binary, threads: int | None, ranks: "Ranks") -> None:
        """As ``Executable``; ``threads`` are those of this rank."""
        world, self._clock = ranks.world, ranks.clock
        symbols = world.library.symbols
        symbols = symbols if self._clock is None else self._clock.wrap(symbols)
        super().__init__(binary, threads, state=world.state, symbols=symbols)
        self._watch, self._health = ranks.watch, ranks.health

    def call(self, function: str, arguments: Mapping[str, Any]) -> Any:
        """As ``Executable.call``; raises FileFaultError, on all ranks, when one has lost a part of its weights."""
        with contextlib.nullcontext() if self._clock is None else self._clock.running():
            result = super().call(function, arguments)
        self._health.agree()
        return result

    def _announce(self, function: str, arguments: Mapping[str, Any]) -> None:
        self._watch.begin(function)


class LeadingExecutable(RankExecutable):
    """On rank 0: a call sends its inputs, a few kilobytes at most, to the other ranks, which make the same call."""

    def __init__(self, binary: Binary, threads: int | None, ranks: "Ranks") -> None:
        super().__init__(binary, threads, ranks)
        self._channel = ranks.channel
        self._inputs = {name: _input_names(arguments) for name, arguments in binary.signature.items()}

    def call(self, function: str, arguments: Mapping[str, Any]) -> Any:
        """As ``RankExecutable.call``, on all ranks."""
        with deferred_interrupts():
            return super().call(function, arguments)

    def _announce(self, function: str, arguments: Mapping[str, Any]) -> None:
        inputs = {name: arguments[name] for name in self._inputs[function] if name in arguments}
        super()._announce(function, arguments)
        self._channel.send(CALL, (function, inputs))


def _input_names(arguments: Sequence[Argument]) -> list[str]:
    return [argument.name for argument in arguments if argument.role == "input" and argument.name != "rank"]
