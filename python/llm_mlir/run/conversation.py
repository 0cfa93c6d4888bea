"""``llm-run MODEL_DIR --chat`` on a terminal: a conversation in turns."""

import contextlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..support.printable import one_line
from .terminal import say, write

if TYPE_CHECKING:
    from ..runtime.program import Program

_HELP = "/reset starts again, /system TEXT sets the system message, /exit or Ctrl-D ends; Ctrl-C ends an answer"


class Conversation:
    """Messages so far, and the settings of every answer."""

    def __init__(
        self,
        program: "Program",
        messages: list[dict[str, Any]],
        variables: Mapping[str, Any],
        settings: Mapping[str, Any],
    ) -> None:
        """``messages`` has the system message, or nothing."""
        self._program = program
        self._system, self._turns = list(messages), []
        self._variables, self._settings = variables, dict(settings)

    def run(self) -> None:
        """Asks and answers until the input ends."""
        with contextlib.suppress(ImportError):
            import readline  # noqa: F401  (input() then edits lines)
        say(_HELP)
        while (line := _ask()) is not None:
            text = line.strip()
            if text in ("/exit", "/quit"):
                return
            if text.startswith("/"):
                self._command(text)
            elif text:
                self._answer(line)

    def _command(self, text: str) -> None:
        name, _, value = text.partition(" ")
        if name == "/reset":
            self._turns.clear()
        elif name == "/system":
            self._system = [{"role": "system", "content": value.strip()}] if value.strip() else []
        else:
            say(_HELP)

    def _answer(self, text: str) -> None:
        question = {"role": "user", "content": text}
        pieces: list[str] = []
        try:
            tokens = self._program.chat_tokens([*self._system, *self._turns, question], self._variables)
            with contextlib.closing(self._program.stream(tokens, **self._settings)) as stream:
                for piece in stream:
                    write(piece)
                    pieces.append(piece)
        except KeyboardInterrupt:
            pass  # the answer so far counts
        except (ValueError, ArithmeticError, MemoryError) as error:
            say(f"llm-run: error: {one_line(error)} (/reset starts again)")
            return
        print(flush=True)
        self._turns += [question, {"role": "assistant", "content": "".join(pieces)}]


def _ask() -> str | None:
    """The next line, or None at the end of the input; Ctrl-C drops the line."""
    while True:
        try:
            return input("> ")
        except EOFError:
            print()
            return None
        except KeyboardInterrupt:
            print()
        except UnicodeDecodeError:
            say("llm-run: error: expected text that is UTF-8")
