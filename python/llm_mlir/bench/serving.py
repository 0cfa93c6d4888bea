"""The worker's side of the pipe to ``contestant``: takes requests as lines of JSON, answers with lines of JSON.

Between requests it is blocked on the pipe; threads that a library leaves spinning are the parent's to stop.
"""

import json
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

from .peers.base import UnsupportedError

Action = Callable[[dict[str, Any]], dict[str, Any]]


def serve(actions: Mapping[str, Action]) -> None:
    """Answers until the parent closes the pipe. What libraries print goes to the error stream."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = actions[request.pop("do")](request)
        except Exception as error:
            answer = {"error": _said(error), "unsupported": isinstance(error, UnsupportedError)}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _said(error: Exception) -> str:
    """What went wrong, with what the compiler adds to it: which pass, and what the pass left."""
    diagnostics = getattr(error, "diagnostics", ())  # of an error of a pass
    if diagnostics:
        first = diagnostics[0]
        return "; ".join([first.message, *(note.message.split("\n")[0] for note in first.notes)])
    return "; ".join([f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ())])
