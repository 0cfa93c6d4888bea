"""Mutations of modules that know what a module is: about half of what they make passes the verifier."""

from random import Random

from ...dialects.context import new_context
from ...ir.diagnostics import captured_errors
from ...mlir import ir
from . import spelling, structure
from .places import Mutation

STRUCTURE: tuple[Mutation, ...] = (
    structure.swap_operands,
    structure.replace_operand,
    structure.drop_op,
    structure.double_op,
    structure.move_op,
    structure.return_another,
    structure.return_more,
    structure.alias_arguments,
    structure.wrap_in_loop,
    structure.wrap_in_branch,
    structure.hide_size,
    structure.slice_whole,
)
SPELLING: tuple[spelling.Respelling, ...] = (
    spelling.element_type,
    spelling.one_element_type,
    spelling.size,
    spelling.dynamic_size,
    spelling.number,
    spelling.role,
    spelling.name,
    spelling.attribute,
)


def mutate(text: str, rng: Random, most: int = 3) -> tuple[str, tuple[str, ...]]:
    """The module after one to ``most`` mutations, and their names. It may be invalid. ``text`` parses."""
    done: list[str] = []
    wanted = rng.randint(1, most)
    for _ in range(4 * wanted):
        place = rng.randrange(len(STRUCTURE) + len(SPELLING))
        name, changed = _mutated(text, place, rng)
        if changed is not None and changed != text:
            text = changed
            done.append(name)
        if changed is None or len(done) == wanted:
            break
    return text, tuple(done)


def _mutated(text: str, place: int, rng: Random) -> tuple[str, str | None]:
    """The name of a mutation and the text after it."""
    if place < len(STRUCTURE):
        return STRUCTURE[place].__name__, _restructured(text, STRUCTURE[place], rng)
    respell = SPELLING[place - len(STRUCTURE)]
    return respell.__name__, respell(text, rng)


def _restructured(text: str, mutation: Mutation, rng: Random) -> str | None:
    """The text after a mutation of the IR; None when an earlier one has made it invalid."""
    with new_context() as context, ir.Location.unknown(), captured_errors(context):
        context.allow_unregistered_dialects = True
        try:
            module = ir.Module.parse(text)
        except ir.MLIRError:
            return None
        mutation(module.operation, rng)
        return module.operation.get_asm(assume_verified=True)
