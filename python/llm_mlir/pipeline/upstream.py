"""What can be learned about upstream's passes from Python: their names, options and defaults; clear errors for them.

The bindings neither list the registered passes nor describe them. Names come from ``upstream_names`` (written by
``scan_upstream``), options from the defaults that a parsed pass manager prints.
"""

from collections.abc import Sequence
from typing import Any

from ..mlir import PassManager
from ..support.suggest import did_you_mean
from .finder import upstream_pass_names
from .options import OptionInfo, unknown_option
from .syntax import Element, PipelineError, parse_elements, split_options

_BOOLEANS = ("true", "false", "1", "0")


def upstream_manager(elements: Sequence[Element], anchor: str, context: Any) -> Any:
    """A ``PassManager`` for upstream passes on ops called ``anchor``; ``PipelineError`` names the one it refuses."""
    _check_values(elements, context)
    try:
        return PassManager.parse(f"{anchor}({','.join(map(str, elements))})", context)
    except ValueError as error:
        raise _explain(elements, anchor, context) or PipelineError(str(error).strip()) from None


def is_upstream_pass(name: str, context: Any) -> bool:
    """Whether upstream has a pass or pipeline of this name."""
    try:
        PassManager.parse(f"any({name})", context)
    except ValueError:
        return False
    return True


def upstream_dialects() -> list[str]:
    """The dialects of the pinned bindings."""
    from .upstream_names import DIALECTS

    return DIALECTS.split()


def upstream_anchor(name: str) -> str:
    """The op that an upstream pass is restricted to, or "any"."""
    from .upstream_names import ANCHORED

    return next((anchor for anchor, names in ANCHORED.items() if name in names.split()), "any")


def restriction(message: str) -> str:
    """The op in upstream's complaint that a pass is restricted to it, or ``""`` if the message is another."""
    _, found, rest = message.partition("restricted to '")
    return rest.split("'")[0] if found else ""


def upstream_options(name: str, context: Any) -> list[OptionInfo]:
    """Options of an upstream pass with their defaults (options whose default is an empty list are not among them)."""
    try:
        text = str(PassManager.parse(f"any({name})", context))
    except ValueError:
        return []
    (root,) = parse_elements(text)
    body = root.body or []
    defaults = split_options(body[0].options) if len(body) == 1 else {}
    return [OptionInfo(key, _type_of(default), default) for key, default in defaults.items()]


def unknown_pass(name: str) -> PipelineError:
    """The error for a name that nobody has, with the nearest one."""
    from .finder import pass_modules
    from .registry import registered_passes

    known = [*registered_passes(), *pass_modules(), *upstream_pass_names()]
    return PipelineError(f"unknown pass '{name}'{did_you_mean(name, known)}")


def check_nests(elements: Sequence[Element], context: Any) -> None:
    """Raises ``PipelineError`` for passes nested on an op that does not exist, which would never run."""
    for element in elements:
        if element.body is None:
            continue
        known = element.name == "any" or context.is_registered_operation(element.name)
        if not known and not context.allow_unregistered_dialects:
            hint = did_you_mean(element.name, [*_anchors(), "builtin.module"])
            raise PipelineError(f"the pipeline nests passes on '{element.name}', which is no op{hint}")
        check_nests(element.body, context)


def _anchors() -> list[str]:
    from .upstream_names import ANCHORED

    return [*ANCHORED, "gpu.func", "any"]


def wrong_anchor(element: Element, wanted: str, anchor: str) -> PipelineError:
    """The error for a pass nested on the wrong op."""
    return PipelineError(f"pass '{element.name}' runs on '{wanted}', not on '{anchor}': write {wanted}({element})")


def _type_of(default: str) -> str:
    if default in ("true", "false"):
        return "bool"
    return "int" if default.lstrip("-").isdigit() else "str"


def _check_values(elements: Sequence[Element], context: Any) -> None:
    """Rejects values of the wrong type, of which upstream would complain on stderr and not in its exception."""
    for element in elements:
        if element.body is not None:
            _check_values(element.body, context)
        elif element.options:
            kinds = {option.name: option.type for option in upstream_options(element.name, context)}
            for key, value in split_options(element.options).items():
                _check_value(element.name, key, value, kinds.get(key, "str"))


def _check_value(name: str, key: str, value: str, kind: str) -> None:
    if kind == "bool" and value.lower() not in _BOOLEANS:
        raise PipelineError(f"option '{key}' of pass '{name}' expects true or false, got '{value}'")
    if kind == "int" and not value.lstrip("-").isdigit():
        raise PipelineError(f"option '{key}' of pass '{name}' expects an integer, got '{value}'")


def _explain(elements: Sequence[Element], anchor: str, context: Any) -> PipelineError | None:
    """The first of ``elements`` that upstream refuses by itself, and why."""
    for element in elements:
        if element.body is not None:
            problem = _explain(element.body, element.name, context)
        else:
            problem = _explain_pass(element, anchor, context)
        if problem is not None:
            return problem
    return None


def _explain_pass(element: Element, anchor: str, context: Any) -> PipelineError | None:
    try:
        PassManager.parse(f"{anchor}({element})", context)
        return None
    except ValueError as error:
        message = str(error)
    if wanted := restriction(message):
        return wrong_anchor(element, wanted, anchor)
    if not is_upstream_pass(element.name, context):
        return unknown_pass(element.name)
    if "no such option" in message:
        key = message.split("no such option ")[1].split()[0]
        return unknown_option(element.name, key, upstream_options(element.name, context))
    options = ", ".join(map(str, upstream_options(element.name, context)))
    return PipelineError(f"pass '{element.name}' rejects its options '{element.options}'; options: {options}")
