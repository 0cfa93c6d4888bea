"""``--profile``: where the time of a run goes."""

import argparse
import json
from typing import TYPE_CHECKING

from .terminal import say
from .values import RunError

if TYPE_CHECKING:
    from ..runtime.program import Program


def check_profile(arguments: argparse.Namespace) -> None:
    """Raises ``RunError`` for what cannot be profiled, or written, before anything is compiled."""
    for option, file in (("--profile", arguments.profile), ("--debug-info", arguments.debug_info)):
        if file is not None and not file.absolute().parent.is_dir():
            raise RunError(f"{option} expects a file in a folder that exists, got '{file}'")
    if arguments.profile is None:
        return
    from .prompts import is_conversation

    if arguments.perplexity is not None or is_conversation(arguments):
        raise RunError("--profile expects a prompt, got a conversation or --perplexity")
    if arguments.processes or arguments.hosts:
        raise RunError("--profile expects one process, got --processes or --hosts")


def write_profile(program: "Program", arguments: argparse.Namespace) -> None:
    """What the program noted, as a table on stderr and as a trace."""
    from ..profile.profile import profile_of
    from ..profile.profile_text import as_text, as_trace
    from ..support.file_cache import write_whole
    from .compilation import stages_of

    stages = stages_of(arguments)
    assert stages is not None
    profile = profile_of(program, stages, weights=program.weights)
    write_whole(arguments.profile, json.dumps(as_trace(profile)).encode())
    say(as_text(profile).rstrip("\n"))
