"""Chat templates: which one a model has, and conversations as transformers renders them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .errors import ModelError
from .fields import Fields, read_json
from .files import read_text

Message = Mapping[str, Any]
"""``{"role": ..., "content": ...}``, and what else the template knows."""

_SPECIAL_TOKENS = ("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token")
_REASONING = ("reasoning_content", "thinking", "reasoning")  # names of one thing, the usual one first
_DEFAULT, _TOOLS = "default", "tool_use"


@dataclass(frozen=True)
class ChatTemplate:
    """The templates' sources by name, the file that they come from, and the special tokens that they may name."""

    sources: Mapping[str, str]
    path: Path
    special_tokens: Mapping[str, str]

    def render(self, messages: Sequence[Message], **variables: Any) -> str:
        """The prompt for a conversation, ready for the model's answer.

        ``variables`` are what the template may use (``enable_thinking``, ``tools``, ``documents``, ...). Raises
        ModelError when the template is broken, takes too long or refuses the conversation.
        """
        if not messages or not all(isinstance(message, Mapping) for message in messages):
            raise ModelError(f"messages expected objects with role and content, at least one, got {messages!r}"[:200])
        for index, message in enumerate(messages):
            _check_message(index, message)
        defaults = {"tools": None, "documents": None, "add_generation_prompt": True}
        context = {**defaults, **self.special_tokens, **variables, "messages": [_message(m) for m in messages]}
        return self._render(self._source(bool(variables.get("tools"))), context)

    def _source(self, tools: bool) -> str:
        name = _TOOLS if tools and _TOOLS in self.sources else _DEFAULT
        if name not in self.sources:
            raise ModelError(f"{self.path}: chat template expected one named '{_DEFAULT}', got {sorted(self.sources)}")
        return self.sources[name]

    def _render(self, source: str, context: Mapping[str, Any]) -> str:
        import jinja2

        from .template_sandbox import compile_template, render_template

        try:
            return render_template(compile_template(source), context)
        except jinja2.TemplateSyntaxError as error:
            raise ModelError(f"{self.path}: chat template, line {error.lineno}: {error.message}") from None
        except RecursionError:
            raise ModelError(f"{self.path}: chat template: nested too deeply") from None
        except Exception as error:  # whatever Python says about what a template does is the template's fault
            raise ModelError(f"{self.path}: chat template: {error or type(error).__name__}") from None


def read_chat_template(directory: Path, config: Fields) -> ChatTemplate | None:
    """The templates of a model directory, or None.

    ``chat_template.jinja`` (with others by name in ``additional_chat_templates``) comes first, then
    ``tokenizer_config.json``, then ``chat_template.json``.
    """
    tokens = _special_tokens(directory, config)
    path = directory / "chat_template.jinja"
    if path.exists():
        others = sorted((directory / "additional_chat_templates").glob("*.jinja"))
        return ChatTemplate(
            {other.stem: read_text(other) for other in others} | {_DEFAULT: read_text(path)}, path, tokens
        )
    path = directory / "chat_template.json"
    fields = Fields(path, read_json(path)) if path.exists() and not config.has("chat_template") else config
    if not fields.has("chat_template"):
        return None
    return ChatTemplate(_sources(fields), fields.path, tokens)


def _sources(fields: Fields) -> dict[str, str]:
    value = fields.values["chat_template"]
    if isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
        value = [(entry.get("name"), entry.get("template")) for entry in value]
        if not all(isinstance(part, str) for entry in value for part in entry):
            raise fields.error("chat_template", "a template or a list of named templates")
        return dict(value)
    if not isinstance(value, str):
        raise fields.error("chat_template", "a template or a list of named templates")
    return {_DEFAULT: value}


def _special_tokens(directory: Path, config: Fields) -> dict[str, str]:
    """Tokens by name; those of ``special_tokens_map.json`` count where the configuration lists no tokens itself."""
    found = _named_tokens(config.values)
    path = directory / "special_tokens_map.json"
    if path.exists() and "added_tokens_decoder" not in config.values:
        found |= _named_tokens(read_json(path))
    return found


def _named_tokens(values: Mapping[str, Any]) -> dict[str, str]:
    extra = values.get("extra_special_tokens")
    named = {name: token for name, token in values.items() if name in _SPECIAL_TOKENS or name.endswith("_token")}
    named |= extra if isinstance(extra, dict) else {}
    return {name: text for name, token in named.items() if (text := token_text(token)) is not None}


def token_text(token: Any) -> str | None:
    """The text of a special token as configurations spell it: a string, or an object with ``content``."""
    text = token.get("content") if isinstance(token, dict) else token
    return text if isinstance(text, str) else None


def _check_message(index: int, message: Message) -> None:
    """A template would print what is not there, or say nothing of use."""
    if not isinstance(message.get("role"), str):
        raise ModelError(f"messages[{index}] expected a role, got {str(dict(message))[:160]}")
    if all(message.get(key) is None for key in ("content", "tool_calls", *_REASONING)):
        raise ModelError(f"messages[{index}] expected content, got {str(dict(message))[:160]}")


def _message(message: Message) -> dict[str, Any]:
    """Without keys that are null, which templates would print; with the reasoning under the names they look for."""
    kept = {key: value for key, value in message.items() if value is not None}
    reasoning = next((kept[key] for key in _REASONING if key in kept), None)
    return kept if reasoning is None else {"thinking": reasoning, **kept, "reasoning_content": reasoning}
