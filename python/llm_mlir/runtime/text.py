"""Text of a sequence as it grows: whole characters only, and nothing past a stop string."""

from collections.abc import Sequence

from ..frontend.text_stream import TextStream
from ..frontend.tokenizer import Tokenizer


class StopStrings:
    """Passes text on until one of ``stops`` appears; what may be the start of one is held back."""

    def __init__(self, stops: Sequence[str]) -> None:
        if not all(stops):
            raise ValueError("stop expected strings that are not empty")
        self._stops = tuple(stops)
        self._held = ""
        self.found = False

    def put(self, text: str) -> str:
        """What of the text so far can be passed on."""
        if self.found:
            return ""
        text = self._held + text
        starts = [start for stop in self._stops if (start := text.find(stop)) >= 0]
        if starts:
            self.found = True
            self._held = ""
            return text[: min(starts)]
        keep = self._possible_start(text)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def finish(self) -> str:
        """What is still held back, when no more text follows."""
        held, self._held = self._held, ""
        return held

    def _possible_start(self, text: str) -> int:
        """Length of the longest end of ``text`` that a stop string starts with."""
        longest = max((len(stop) for stop in self._stops), default=1) - 1
        sizes = range(min(longest, len(text)), 0, -1)
        return next((n for n in sizes if any(stop.startswith(text[len(text) - n :]) for stop in self._stops)), 0)


class GrowingText:
    """The text of the tokens generated for one prompt; without a tokenizer there is none."""

    def __init__(self, tokenizer: Tokenizer | None, prompt: Sequence[int], stops: Sequence[str]) -> None:
        if stops and tokenizer is None:
            raise ValueError("stop strings expected a model with a tokenizer.json, got one without")
        self._stream = None if tokenizer is None else TextStream(tokenizer, prompt)
        self._stops = StopStrings(stops)
        self.text = ""

    @property
    def stopped(self) -> bool:
        """Whether a stop string has appeared."""
        return self._stops.found

    def put(self, token: int) -> str:
        """The new piece of text after a token, perhaps none."""
        return self._add(self._stops.put(self._stream.put(token))) if self._stream is not None else ""

    def finish(self) -> str:
        """The last piece of text, when no more tokens follow."""
        if self._stream is None:
            return ""
        return self._add(self._stops.put(self._stream.finish()) + self._stops.finish())

    def _add(self, piece: str) -> str:
        self.text += piece
        return piece
