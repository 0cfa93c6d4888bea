"""What the command line asks: a prompt, or messages of a conversation."""

import argparse
import sys
from pathlib import Path
from typing import Any

from .values import RunError

Messages = list[dict[str, Any]]


def is_conversation(arguments: argparse.Namespace) -> bool:
    """Whether to talk in turns: ``--chat`` on a terminal without a prompt."""
    given = (arguments.prompt, arguments.prompt_file, arguments.messages)
    return arguments.chat and given == (None, None, None) and sys.stdin is not None and sys.stdin.isatty()


def read_prompt(arguments: argparse.Namespace) -> str | Messages:
    """The text to continue, or the messages to answer; raises CommandError."""
    given = [name for name in ("prompt", "prompt_file", "messages") if getattr(arguments, name) is not None]
    if len(given) > 1:
        options = " and ".join("--" + name.replace("_", "-") for name in given)
        raise RunError(f"expected one of --prompt, --prompt-file and --messages, got {options}")
    if arguments.messages is not None:
        if arguments.system is not None:
            raise RunError("--messages expects the system message in the file, got --system")
        return _read_messages(arguments.messages)
    if arguments.system is not None and not arguments.chat:
        raise RunError("--system expects --chat")
    if arguments.variable and not arguments.chat:
        raise RunError("--variable expects --chat or --messages")
    text = _read_text(arguments)
    return [*system_message(arguments), {"role": "user", "content": text}] if arguments.chat else text


def perplexity_text(arguments: argparse.Namespace) -> str:
    """The text to score; raises RunError beside what asks for an answer."""
    for name in ("prompt", "prompt_file", "messages", "system"):
        if getattr(arguments, name) is not None:
            raise RunError(f"--perplexity expects a text to score, got --{name.replace('_', '-')}")
    if arguments.chat or arguments.stats:
        raise RunError(f"--perplexity expects a text to score, got --{'chat' if arguments.chat else 'stats'}")
    return _decode(_read_file(arguments.perplexity), str(arguments.perplexity))


def system_message(arguments: argparse.Namespace) -> Messages:
    """The message of ``--system``, if there is one."""
    return [] if arguments.system is None else [{"role": "system", "content": arguments.system}]


def _read_text(arguments: argparse.Namespace) -> str:
    if arguments.prompt_file is not None:
        return _decode(_read_file(arguments.prompt_file), str(arguments.prompt_file))
    if arguments.prompt not in (None, "-"):
        return arguments.prompt
    if sys.stdin is None or (arguments.prompt is None and sys.stdin.isatty()):
        raise RunError("expected --prompt TEXT, or a prompt on stdin")
    return _decode(sys.stdin.buffer.read(), "stdin")


def _read_file(path: Path) -> bytes:
    from ..frontend.files import open_file

    with open_file(path) as file:
        return file.read()


def _decode(data: bytes, name: str) -> str:
    """The text without the newline that editors and ``echo`` put at the end."""
    try:
        return data.decode("utf-8").removesuffix("\n").removesuffix("\r")
    except UnicodeDecodeError as error:
        raise RunError(f"{name}: expected text that is UTF-8, got other bytes at byte {error.start}") from None


def _read_messages(path: Path) -> Messages:
    from ..frontend.fields import parse_json

    messages = parse_json(_decode(_read_file(path), str(path)), path)
    if not isinstance(messages, list) or not messages or not all(map(_is_message, messages)):
        form = '[{"role": "user", "content": "..."}, ...]'
        raise RunError(f"{path}: expected messages as {form}, got {str(messages)[:80]}")
    return messages


def _is_message(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("role"), str)
