"""Streams of byte-fallback tokenizers: pieces join to the decoded whole, and stop strings in them are found."""

import random

import pytest
from tokenizers import Tokenizer as Backend
from tokenizers import decoders, models, pre_tokenizers

from llm_mlir.frontend.text_stream import TextStream
from llm_mlir.frontend.tokenizer import Tokenizer
from llm_mlir.runtime.text import GrowingText

TEXTS = ["a日本語b", "日本語 🙂🙃 end", "é", "aé b", "🙂" * 9]


@pytest.fixture(scope="module")
def fallback():
    """A tokenizer of SentencePiece's kind: a few letters, and bytes for all other characters."""
    vocab = {"<unk>": 0, "<s>": 1, **{f"<0x{byte:02X}>": 2 + byte for byte in range(256)}}
    vocab |= {piece: 258 + number for number, piece in enumerate("▁abedn")}
    backend = Backend(models.BPE(vocab, [], unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    backend.pre_tokenizer = pre_tokenizers.Metaspace(split=False)
    backend.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    backend.add_special_tokens(["<s>"])
    return Tokenizer(backend)


@pytest.fixture(scope="module")
def byte_level(model_directory):
    return Tokenizer.open(model_directory("llama"))


def pieces(tokenizer, ids, prompt=()):
    text = TextStream(tokenizer, prompt)
    return [*(text.put(token) for token in ids), text.finish()]


@pytest.mark.parametrize("prompt", ["ab", "日", "日本語", "a日本語日本語", "🙂🙂🙂", "a "])
@pytest.mark.parametrize("text", TEXTS)
def test_nothing_is_lost_after_any_prompt(fallback, prompt, text):
    before, whole = fallback.encode(prompt), fallback.encode(prompt + text)
    assert whole[: len(before)] == before
    found = pieces(fallback, whole[len(before) :], before)
    assert "".join(found) == text
    assert not any("\ufffd" in piece for piece in found)


def test_a_prompt_that_ends_within_a_character(fallback, byte_level):
    data = "a日本".encode()
    for tokenizer in (fallback, byte_level):
        ids = tokenizer.encode("a日本", special=False)
        for count in range(1, len(data)):
            cut = len(ids) - len(data) + count
            known = data[:count].decode(errors="ignore")
            assert known + "".join(pieces(tokenizer, ids[cut:], ids[:cut])) == "a日本"


@pytest.mark.parametrize("seed", range(40))
def test_random_tokens_join_to_the_whole(fallback, byte_level, seed):
    numbers = random.Random(seed)
    for tokenizer, size in ((fallback, 264), (byte_level, 320)):
        likely = tokenizer.encode("日本🙂aéb", special=False)
        ids = [numbers.choice(likely) if numbers.random() < 0.7 else numbers.randrange(size) for _ in range(60)]
        start = tokenizer.encode("ab", special=False)
        whole, before = tokenizer.decode([*start, *ids]), tokenizer.decode(start)
        assert "".join(pieces(tokenizer, ids, start)) == whole[len(before) :]
        assert "".join(pieces(tokenizer, ids)) == tokenizer.decode(ids)


def generated(tokenizer, text, stop):
    growing = GrowingText(tokenizer, tokenizer.encode("ab"), [stop])
    for token in tokenizer.encode("ab" + text)[len(tokenizer.encode("ab")) :]:
        growing.put(token)
    growing.finish()
    return growing.text, growing.stopped


@pytest.mark.parametrize("stop", ["本", "本語", "語b", "🙂"])
def test_stop_strings_of_bytes_are_found(fallback, stop):
    text = "a日本語b🙂 end"
    assert generated(fallback, text, stop) == (text[: text.index(stop)], True)


def test_special_tokens_show_nowhere(fallback):
    assert pieces(fallback, [1, 259, 1, 260], [259]) == ["", "a", "", "b", ""]
