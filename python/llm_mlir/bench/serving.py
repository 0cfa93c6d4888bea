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
            answer = {"error": f"{type(error).__name__}: {error}", "unsupported": isinstance(error, UnsupportedError)}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
