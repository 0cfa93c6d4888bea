"""Compiled functions over all ranks: rank 0 calls, the others follow."""

from collections.abc import Mapping, Sequence
from typing import Any

from ...abi.signature import Argument
from ...codegen.binary import Binary
from ..executable import Executable
from .channel import CALL, Channel
from .world import World


class RankExecutable(Executable):
    """The entry points on one rank, which has its part of weights and caches. Its calls meet those of all others."""

    def __init__(self, binary: Binary, threads: int | None, world: World) -> None:
        """As ``Executable``; ``threads`` are those of this rank."""
        super().__init__(binary, threads, state=world.state, symbols=world.library.symbols)


class LeadingExecutable(RankExecutable):
    """On rank 0: a call sends its inputs, a few kilobytes at most, to the other ranks, which make the same call."""

    def __init__(self, binary: Binary, threads: int | None, world: World, channel: Channel) -> None:
        super().__init__(binary, threads, world)
        self._channel = channel
        self._inputs = {name: _input_names(arguments) for name, arguments in binary.signature.items()}

    def _announce(self, function: str, arguments: Mapping[str, Any]) -> None:
        inputs = {name: arguments[name] for name in self._inputs[function] if name in arguments}
        self._channel.send(CALL, (function, inputs))


def _input_names(arguments: Sequence[Argument]) -> list[str]:
    return [argument.name for argument in arguments if argument.role == "input" and argument.name != "rank"]
