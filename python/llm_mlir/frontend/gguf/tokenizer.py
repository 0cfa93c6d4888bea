"""The tokenizer and chat templates of a GGUF file, built of its metadata.

Kinds and regular expressions are those of llama.cpp (``llama-vocab.cpp``); where the ``tokenizer.json`` of the models
says more (Unicode normalization of Qwen), that is done, too.
"""

from collections.abc import Callable
from typing import Any

from ..chat import ChatTemplate
from ..errors import ModelError
from ..fields import Fields
from ..tokenizer import Tokenizer

_PREFIX = "tokenizer.ggml."
_UNKNOWN, _CONTROL, _USER_DEFINED = 2, 3, 4  # of token_type
_SPACE = "\u2581"
_WORDS = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|%s| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
_TEKKEN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|"
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|"
    r"\s*[\r\n]+|\s+(?!\S)|\s+"
)


def read_tokenizer(metadata: Fields) -> Tokenizer | None:
    """The tokenizer, or None where the file has none.

    Raises ModelError for a kind that is not known and for wrong metadata.
    """
    if not metadata.has(_PREFIX + "model"):
        return None
    model = metadata.text(_PREFIX + "model", "")
    if model not in _MODELS:
        raise metadata.error(_PREFIX + "model", f"one of {', '.join(_MODELS)}")
    tokens = metadata.strings(_PREFIX + "tokens")
    if not tokens:
        raise metadata.error(_PREFIX + "tokens", "a list of strings")
    if len(set(tokens)) != len(tokens):
        raise metadata.error(_PREFIX + "tokens", "each token once")
    try:
        backend = _MODELS[model](metadata, tokens)
        _add_special(backend, tokens, _numbers(metadata, "token_type", len(tokens)))
    except ModelError:
        raise
    except BaseException as error:  # the package raises what it likes, panics of its own among that
        if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
            raise
        raise ModelError(f"{metadata.path}: no tokenizer can be made of the metadata: {str(error)!r}") from None
    names = _special_names(metadata, tokens)
    _surround(backend, metadata, tokens, model)
    return Tokenizer(backend, _chat(metadata, names), names.get("eos_token"))


def _numbers(metadata: Fields, key: str, count: int) -> list[Any]:
    values = metadata.values.get(_PREFIX + key)
    if values is None:
        return [1] * count
    if not isinstance(values, list) or len(values) != count or any(isinstance(v, str | bool) for v in values):
        raise metadata.error(_PREFIX + key, f"a list of {count} numbers, one a token")
    return values


def _byte_pairs(metadata: Fields, tokens: list[str]) -> Any:
    """GPT-2's byte-level BPE; ``pre`` names how text is cut before."""
    from tokenizers import Tokenizer, decoders, models

    kind = metadata.text(_PREFIX + "pre", "default")
    if kind not in _CUTS:
        raise metadata.error(_PREFIX + "pre", f"one of {', '.join(sorted(_CUTS))}")
    merges = metadata.strings(_PREFIX + "merges")
    if merges is None or not all(" " in merge[1:] for merge in merges):
        raise metadata.error(_PREFIX + "merges", "a list of pairs of tokens")
    pairs = [(merge[: (cut := merge.index(" ", 1))], merge[cut + 1 :]) for merge in merges]
    vocabulary = {token: id_ for id_, token in enumerate(tokens)}
    backend = Tokenizer(models.BPE(vocabulary, pairs, ignore_merges=kind in _WHOLE_WORDS))
    backend.pre_tokenizer = _CUTS[kind]()
    backend.decoder = decoders.ByteLevel()
    if kind in _NORMALIZED:
        from tokenizers import normalizers

        backend.normalizer = normalizers.NFC()
    return backend


def _gpt2() -> Any:
    from tokenizers import pre_tokenizers

    return pre_tokenizers.ByteLevel(add_prefix_space=False)


def _digits() -> Any:
    from tokenizers import pre_tokenizers

    return pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), _gpt2()])


def _regex(pattern: str) -> Callable[[], Any]:
    def make() -> Any:
        from tokenizers import Regex, pre_tokenizers

        whole = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
        return pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(pattern), "isolated"), whole])

    return make


_LLAMA3, _QWEN2 = _regex(_WORDS % r"\p{N}{1,3}"), _regex(_WORDS % r"\p{N}")
_CUTS: dict[str, Callable[[], Any]] = (
    {"default": _gpt2, "gpt-2": _gpt2, "tekken": _regex(_TEKKEN)}
    | dict.fromkeys(("smollm", "starcoder", "refact", "codeshell", "command-r"), _digits)
    | dict.fromkeys(("llama-bpe", "llama3", "llama-v3", "smaug-bpe", "dbrx"), _LLAMA3)
    | dict.fromkeys(("qwen2", "stablelm2", "deepseek-r1-qwen"), _QWEN2)
)
_WHOLE_WORDS = ("llama-bpe", "llama3", "llama-v3", "tekken")  # a word that is a token is not merged from its parts
_NORMALIZED = ("qwen2", "deepseek-r1-qwen")


def _sentence_piece(metadata: Fields, tokens: list[str]) -> Any:
    """SentencePiece's BPE with byte fallback: pairs merge in the order of the scores of what they make."""
    from tokenizers import Tokenizer, decoders, models, normalizers

    scores = _numbers(metadata, "scores", len(tokens))
    vocabulary = {token: id_ for id_, token in enumerate(tokens)}
    kinds = _numbers(metadata, "token_type", len(tokens))
    unknown = next((token for token, kind in zip(tokens, kinds, strict=True) if kind == _UNKNOWN), None)
    backend = Tokenizer(
        models.BPE(vocabulary, _merges(vocabulary, scores), unk_token=unknown, fuse_unk=True, byte_fallback=True)
    )
    prefixed = metadata.boolean(_PREFIX + "add_space_prefix", True)
    first = [normalizers.Prepend(_SPACE)] if prefixed else []
    backend.normalizer = normalizers.Sequence([*first, normalizers.Replace(" ", _SPACE)])
    last = [decoders.Strip(" ", 1, 0)] if prefixed else []
    backend.decoder = decoders.Sequence(
        [decoders.Replace(_SPACE, " "), decoders.ByteFallback(), decoders.Fuse(), *last]
    )
    return backend


def _merges(vocabulary: dict[str, int], scores: list[float]) -> list[tuple[str, str]]:
    """All pairs of tokens that make a token, best score first; of one token those of lower ids first."""
    pairs = []
    for token, id_ in vocabulary.items():
        cuts = ((token[:cut], token[cut:]) for cut in range(1, len(token)))
        own = [(vocabulary[a], vocabulary[b], a, b) for a, b in cuts if a in vocabulary and b in vocabulary]
        pairs += [(-scores[id_], *pair) for pair in sorted(own)]
    return [(a, b) for *_, a, b in sorted(pairs, key=lambda pair: pair[0])]


_MODELS: dict[str, Callable[[Fields, list[str]], Any]] = {"gpt2": _byte_pairs, "llama": _sentence_piece}


def _add_special(backend: Any, tokens: list[str], kinds: list[int]) -> None:
    from tokenizers import AddedToken

    def of(kind: int, special: bool) -> list[Any]:
        found = (token for token, own in zip(tokens, kinds, strict=True) if own == kind)
        return [AddedToken(token, special=special, normalized=False) for token in found]

    backend.add_special_tokens(of(_CONTROL, True) + of(_UNKNOWN, True))
    backend.add_tokens(of(_USER_DEFINED, False))


def _special_names(metadata: Fields, tokens: list[str]) -> dict[str, str]:
    """``bos_token`` and the like, as templates call them."""
    found = {}
    for name, key in (("bos", "bos"), ("eos", "eos"), ("unk", "unknown"), ("pad", "padding")):
        key = f"{_PREFIX}{key}_token_id"
        if metadata.has(key):
            id_ = metadata.integer(key, minimum=0)
            if id_ >= len(tokens):
                raise metadata.error(key, f"a token id below {len(tokens)}")
            found[f"{name}_token"] = tokens[id_]
    return found


def _surround(backend: Any, metadata: Fields, tokens: list[str], model: str) -> None:
    """Has the tokenizer put BOS and EOS around text where the file says so; SentencePiece has a BOS by default."""
    from tokenizers import processors

    names = _special_names(metadata, tokens)
    wanted = {
        "bos_token": metadata.boolean(_PREFIX + "add_bos_token", model == "llama"),
        "eos_token": metadata.boolean(_PREFIX + "add_eos_token", False),
    }
    first, last = ([names[name]] if yes and name in names else [] for name, yes in wanted.items())
    if first or last:
        ids = [(token, tokens.index(token)) for token in dict.fromkeys(first + last)]
        backend.post_processor = processors.TemplateProcessing(
            single=[*first, "$A", *last], pair=[*first, "$A", "$B:1", *last], special_tokens=ids
        )


def _chat(metadata: Fields, names: dict[str, str]) -> ChatTemplate | None:
    """``tokenizer.chat_template``, and others by name behind it."""
    key = "tokenizer.chat_template"
    sources = {"default": metadata.text(key, "")} if metadata.has(key) else {}
    prefix = key + "."
    named = [full for full in metadata.values if full.startswith(prefix)]
    sources |= {full.removeprefix(prefix): metadata.text(full, "") for full in named}
    return ChatTemplate(sources, metadata.path, names) if sources else None
