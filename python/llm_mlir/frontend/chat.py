"""Chat templates: sandboxed Jinja, rendered as transformers does."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from .errors import ModelError
from .fields import Fields

_SPECIAL_TOKENS = ("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token")


@dataclass(frozen=True)
class ChatTemplate:
    """The template's source, the file it comes from, and the special tokens that it may name."""

    source: str
    path: Path
    special_tokens: Mapping[str, str]

    def render(self, messages: Sequence[Mapping[str, str]], **variables: Any) -> str:
        """The prompt for a conversation of ``{"role": ..., "content": ...}``, ready for the model's answer.

        Raises ModelError when the template is broken or refuses the conversation.
        """
        import jinja2

        try:
            template = _environment().from_string(self.source)
            context = {**self.special_tokens, "add_generation_prompt": True, **variables}
            return template.render(messages=[dict(message) for message in messages], **context)
        except jinja2.TemplateSyntaxError as error:
            raise ModelError(f"{self.path}: chat template, line {error.lineno}: {error.message}") from None
        except (jinja2.TemplateError, TypeError, ValueError) as error:
            raise ModelError(f"{self.path}: chat template: {error}") from None


def read_chat_template(directory: Path, config: Fields) -> ChatTemplate | None:
    """The template in ``chat_template.jinja``, or else in ``tokenizer_config.json`` (the one named "default")."""
    tokens = {key: text for key in _SPECIAL_TOKENS if (text := token_text(config.values.get(key))) is not None}
    path = directory / "chat_template.jinja"
    if path.exists():
        return ChatTemplate(path.read_text(encoding="utf-8"), path, tokens)
    source = config.values.get("chat_template")
    if isinstance(source, list):
        source = {entry.get("name"): entry.get("template") for entry in source if isinstance(entry, dict)}.get(
            "default"
        )
    if source is not None and not isinstance(source, str):
        raise config.error("chat_template", "a template or a list of named templates")
    return None if source is None else ChatTemplate(source, config.path, tokens)


def token_text(token: Any) -> str | None:
    """The text of a special token as configurations spell it: a string, or an object with ``content``."""
    text = token.get("content") if isinstance(token, dict) else token
    return text if isinstance(text, str) else None


def _environment() -> Any:
    """The sandbox and the helpers that templates written for transformers expect."""
    from jinja2.exceptions import TemplateError
    from jinja2.ext import loopcontrols
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def raise_exception(message: str) -> None:
        raise TemplateError(message)

    def tojson(value: Any, indent: int | None = None, **options: Any) -> str:
        return json.dumps(value, ensure_ascii=options.pop("ensure_ascii", False), indent=indent, **options)

    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[loopcontrols])
    environment.filters["tojson"] = tojson
    environment.globals["raise_exception"] = raise_exception
    environment.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
    return environment
