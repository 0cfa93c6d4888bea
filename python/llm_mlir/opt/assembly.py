"""What to say when the parser rejects text without a word.

The bindings have no custom assembly for ops defined in Python and print nothing when they meet some.
"""

import re
from typing import Any

from ..ir.diagnostics import Diagnostic, Position

_STRING_OR_COMMENT = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*')
_OP = re.compile(r"(?:^|[={}>]|\)\s*:)\s*(?P<name>llm\.\w+)(?=\s*(?:%|\(|:|\{|$))", re.MULTILINE)


def explain_silence(text: str, context: Any) -> Diagnostic:
    """The error to show for ``text`` that does not parse and for which the parser gave no reason."""
    blanked = _STRING_OR_COMMENT.sub(lambda match: " " * len(match.group()), text)
    for match in _OP.finditer(blanked):
        name = match["name"]
        if context.is_registered_operation(name):
            message = (
                f"'{name}' is written in custom assembly, which ops defined in Python do not have: "
                f'write the generic form "{name}"(%operands) {{attributes}} : (types) -> types'
            )
            return Diagnostic("error", message, _position(text, match.start("name")))
    return Diagnostic("error", "the parser rejects the input and does not say why", Position("-", 1, 1))


def _position(text: str, offset: int) -> Position:
    return Position("-", text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
