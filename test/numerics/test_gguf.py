"""GGUF files beside the Hugging Face directories that they were made of, and beside the ``gguf`` package."""

import json
import shutil

import gguf
import numpy as np
import pytest
from gguf_files import write_gguf

import llm_mlir
from llm_mlir.frontend.codings import codings_of
from llm_mlir.frontend.gguf.blocks import TYPES, UNSUPPORTED
from llm_mlir.frontend.gguf.names import gguf_name, tensor_name
from llm_mlir.reference.dense import dequantize
from llm_mlir.support.codes import CodedPart

VARIANTS = (
    "llama-odd",
    "llama3-rope-64",
    "llama-tied-linear",
    "mistral-window-80",
    "qwen2-window-yarn",
    "qwen3",
    "granite-tied-biases",
)
PLAIN = ("F32", "F16", "F64", "BF16")


@pytest.mark.parametrize("type_", TYPES.values(), ids=lambda type_: type_.name)
def test_blocks(type_):
    kind = gguf.GGMLQuantizationType(type_.id)
    assert kind.name == type_.name
    assert gguf.GGML_QUANT_SIZES[kind] == (type_.elements, type_.bytes)
    blocks = np.random.default_rng(type_.id).integers(0, 256, (300, type_.bytes), np.uint8)
    with np.errstate(all="ignore"):  # random scales overflow
        ours = np.asarray(type_.decode(blocks)).astype(np.float32)
        if type_.name == "F64":
            theirs = blocks.view(np.float64).astype(np.float32)
        else:
            theirs = np.asarray(gguf.quants.dequantize(blocks, kind)).astype(np.float32)
    bits = [np.where(np.isnan(each), np.float32(np.nan), each).reshape(-1).view(np.uint32) for each in (ours, theirs)]
    np.testing.assert_array_equal(*bits)


CODED = [type_ for type_ in TYPES.values() if type_.is_quantized]


@pytest.mark.parametrize("other", [None, "Q4_1", "Q6_K"])
@pytest.mark.parametrize("type_", CODED, ids=lambda type_: type_.name)
def test_codes_are_kept_without_loss(type_, other):
    """What a block decodes to is what llm.dequantize makes of its parts, also in a coding that holds another type."""
    blocks = np.random.default_rng(type_.id).integers(0, 256, (40, type_.bytes), np.uint8)
    blocks[:, [1, 3, -1]] &= 0x3B  # scales that are small numbers
    coding = next((type_.coding.joined(each.coding) for each in CODED if each.name == other), type_.coding)
    assert coding.holds(type_.coding)
    codes = type_.split(blocks)
    parts = {part: codes.part(CodedPart(part, coding)) for part in coding.parts}
    with np.errstate(all="ignore"):  # scales of MXFP4 overflow
        made = dequantize(**parts, bits=coding.bits, group=coding.group, codebook=coding.codebook).astype(np.float32)
        expected = type_.decode(blocks)
    finite = np.isfinite(expected)
    np.testing.assert_array_equal(made[finite], expected[finite])


def test_every_type_has_a_name():
    assert {kind.value for kind in gguf.GGMLQuantizationType} <= TYPES.keys() | UNSUPPORTED.keys()


@pytest.fixture(scope="module")
def pair(model_directory, tmp_path_factory):
    """The model of a variant, from its directory and from a GGUF file."""

    def load(variant, type_="F32", **metadata):
        path = tmp_path_factory.mktemp("gguf") / f"{variant}.gguf"
        directory = model_directory(variant)
        return llm_mlir.load(directory), llm_mlir.load(write_gguf(directory, path, type_, **metadata))

    return load


@pytest.mark.parametrize("variant", VARIANTS)
def test_same_model(pair, variant):
    theirs, ours = pair(variant)
    names = {name for spec in theirs.config.weights() for name in spec.names(theirs.config.layers)}
    assert names <= ours.checkpoint.owners.keys()
    assert all(tensor_name(gguf_name(name)) == name for name in names)
    for name in names:
        array = theirs.checkpoint.array(name)
        np.testing.assert_array_equal(ours.checkpoint.array(name), array, name)
        middle = slice(len(array) // 3 + 1, len(array) - 3)
        np.testing.assert_array_equal(ours.checkpoint.array(name, middle.start, middle.stop), array[middle], name)
    prompt = "the cat sat on the mat"
    assert ours.tokenizer.encode_prompt(prompt) == theirs.tokenizer.encode_prompt(prompt)
    assert ours.defaults == theirs.defaults
    messages = [{"role": "user", "content": "hi"}]
    assert ours.tokenizer.chat.render(messages) == theirs.tokenizer.chat.render(messages)
    programs = [llm_mlir.compile(model, "reference", dtype="f32", context=40, cache=False) for model in (theirs, ours)]
    logits = [program.logits(theirs.tokenizer.encode(prompt)) for program in programs]
    scale = np.abs(logits[0]).max()
    assert np.abs(logits[0] - logits[1]).max() <= 1e-5 * scale  # eps and multipliers are f32 in the file


def test_compiled_from_quantized_weights(pair, tmp_path):
    """The program of a quantized file equals that of a directory with its dequantized weights."""
    from safetensors.numpy import save_file

    theirs, ours = pair("llama", "Q4_1")
    assert ours.checkpoint.info("model.layers.0.mlp.up_proj.weight").stored == "Q4_1"
    directory = tmp_path / "dequantized"
    shutil.copytree(theirs.directory, directory)
    save_file({name: ours.checkpoint.array(name) for name in ours.checkpoint.owners}, directory / "model.safetensors")
    prompt, programs = ours.tokenizer.encode("the dog ran over the hill"), []
    for model in (ours, llm_mlir.load(directory)):
        programs.append(llm_mlir.compile(model, dtype="f32", context=64, cache=tmp_path / "cache"))
    np.testing.assert_array_equal(*(program.logits(prompt) for program in programs))
    assert llm_mlir.compile(ours, context=64, cache=False).dtype == "bf16"
    assert not np.array_equal(programs[0].logits(prompt), llm_mlir.compile(theirs, cache=False).logits(prompt))


MIXED = {
    "embed_tokens.weight": "Q5_1",
    "v_proj.weight": "Q5_0",  # not that of queries and keys
    "1.mlp.down_proj.weight": "Q8_0",  # not that of other layers
    "o_proj.weight": "F16",
    "0.mlp.gate_proj.weight": "F32",  # of a weight that is in codes elsewhere
    "": "Q4_1",
}


def test_codes_run_as_they_are(pair):
    """Types are mixed within a layer and between layers; what some layers hold as numbers is dequantized."""
    _, ours = pair("llama", MIXED)
    prompt = ours.tokenizer.encode("the dog ran over the hill")
    codings = codings_of(ours, "stored")
    assert str(codings["down"]) == "8x32+mins/f32"
    assert str(codings["wv"]) == "5x32/f32"
    assert {"wo", "gate"}.isdisjoint(codings)
    reference = llm_mlir.compile(ours, "reference", dtype="f32", context=64, cache=False)
    expected = reference.logits(prompt)
    assert reference.weights is None
    exact = llm_mlir.compile(ours, "reference", dtype="f32", weights="stored", context=64, cache=False)
    assert np.abs(exact.logits(prompt) - expected).max() <= 1e-6 * np.abs(expected).max()
    stages = llm_mlir.stages("cpu")
    stages.drop("llm-quantize-factors")
    made = llm_mlir.compile(ours, dtype="f32", weights="stored", stages=stages, context=64, cache=False)
    assert np.abs(made.logits(prompt) - expected).max() <= 1e-5 * np.abs(expected).max()
    assert 'llm.part = "codes<4x32+mins/f32>"' in str(llm_mlir.compile(ours, stop_after="import"))


@pytest.mark.parametrize("type_", ["F16", "BF16", "Q8_0", "Q4_0", "Q5_0", "Q5_1"])
def test_rows_of_types(pair, type_):
    """Rows in llama.cpp's order are those of the whole tensor, whatever the type."""
    theirs, ours = pair("llama", type_)
    name = "model.layers.1.self_attn.q_proj.weight"
    exact, array = theirs.checkpoint.array(name), ours.checkpoint.array(name).astype(np.float32)
    assert np.abs(array - exact).max() <= np.abs(exact).max() * 0.1
    np.testing.assert_array_equal(ours.checkpoint.array(name, 5, 23).astype(np.float32), array[5:23])
    assert ours.checkpoint.info(name).is_quantized == (type_ not in PLAIN)


def test_parts(model_directory, tmp_path):
    directory = model_directory("llama")
    write_gguf(directory, tmp_path / "model.gguf", parts=9)
    parts = sorted(tmp_path.glob("*.gguf"))
    assert len(parts) > 2
    theirs = llm_mlir.load(directory)
    for place in (parts[0], parts[-1], tmp_path):
        model = llm_mlir.load(place)
        for name in ("model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"):
            np.testing.assert_array_equal(model.checkpoint.array(name), theirs.checkpoint.array(name))
    parts[1].unlink()
    with pytest.raises(llm_mlir.ModelError, match=f"{parts[1].name}: no such file"):
        llm_mlir.load(parts[0])


HARD = [
    "",
    " ",
    "  two  spaces\tand\ttabs\n\n\nlines \r\n ends ",
    "it's 3.14, they'LL've 1234567890 years; I'M  don't",
    "naïve café résumé Ångström e\u0301 ﬁ ½",
    "日本語の文章 中文 한국어 ไทย עברית العربية हिन्दी",
    "🙂👩‍👩‍👧‍👦 🇩🇪 \u200b\ufeff",
    "for (int i = 0; i < n; ++i) { x[i] += 0x1F; } // done\n\tdef f(x): return x ** 2",
    "<s> text </s> and <|x|>",
    "...!!! ??? --- ___ \\\\ ///",
]


def _trained(pre_tokenizer, normalizer=None, **model):
    """A small byte-level BPE with that way of cutting text, and what GGUF files say of it."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    backend = Tokenizer(models.BPE(**model))
    backend.pre_tokenizer, backend.decoder = pre_tokenizer, decoders.ByteLevel()
    if normalizer is not None:
        backend.normalizer = normalizer
    trainer = trainers.BpeTrainer(
        vocab_size=600,
        special_tokens=["<s>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    backend.train_from_iterator(HARD * 3, trainer)
    return backend


def _metadata(backend, **more):
    spec = json.loads(backend.to_str())
    tokens = sorted(spec["model"]["vocab"], key=spec["model"]["vocab"].get)
    return {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [3 if token in ("<s>", "</s>") else 1 for token in tokens],
        "tokenizer.ggml.merges": [" ".join(merge) for merge in spec["model"]["merges"]],
        **more,
    }


def _read(tmp_path, metadata):
    from llm_mlir.frontend.fields import Fields
    from llm_mlir.frontend.gguf.tokenizer import read_tokenizer

    return read_tokenizer(Fields(tmp_path / "x.gguf", metadata))


def _cut(pattern):
    from tokenizers import Regex, pre_tokenizers

    whole = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    return pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(pattern), "isolated"), whole])


def _cuts():
    """How transformers cuts text for the models whose ``pre`` has that name."""
    from tokenizers import normalizers, pre_tokenizers
    from transformers.convert_slow_tokenizer import TikTokenConverter
    from transformers.models.qwen2.tokenization_qwen2 import PRETOKENIZE_REGEX

    words = pre_tokenizers.ByteLevel(add_prefix_space=False)
    digits = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), words])
    return {
        "gpt-2": (words, None, {}),
        "smollm": (digits, None, {}),
        "qwen2": (_cut(PRETOKENIZE_REGEX), normalizers.NFC(), {}),
        "llama-bpe": (_cut(TikTokenConverter().pattern), None, {"ignore_merges": True}),
    }


@pytest.mark.parametrize("pre", ["gpt-2", "smollm", "qwen2", "llama-bpe"])
def test_byte_level_tokenizers(tmp_path, pre):
    cut, normalizer, model = _cuts()[pre]
    theirs = _trained(cut, normalizer, **model)
    ours = _read(tmp_path, _metadata(theirs, **{"tokenizer.ggml.pre": pre}))
    for text in HARD:
        ids = theirs.encode(text, add_special_tokens=False).ids
        assert ours.encode(text) == ids, text
        assert ours.decode(ids) == theirs.decode(ids), text


@pytest.mark.parametrize("prefixed", [True, False])
def test_sentence_piece_tokenizer(tmp_path, prefixed):
    """Beside transformers' Llama tokenizer, with a vocabulary whose scores are the order of its merges."""
    from transformers import LlamaTokenizer

    special = ["<unk>", "<s>", "</s>"]
    tokens = [*special, *(f"<0x{byte:02X}>" for byte in range(256))]
    tokens += sorted({char for text in HARD[:5] for char in text.replace(" ", "\u2581")} | {"\u2581"})
    merges = [("t", "h"), ("th", "e"), ("\u2581", "the"), ("e", "a"), ("\u2581", "a"), ("n", "d"), ("\u2581a", "nd")]
    merges += [("\u2581", "\u2581"), ("r", "s"), ("y", "ea"), ("yea", "rs"), ("1", "2"), ("i", "t"), ("\u2581", "it")]
    tokens += [token for token in dict.fromkeys("".join(merge) for merge in merges) if token not in tokens]
    tokens += sorted({char for merge in merges for char in "".join(merge)} - set(tokens))
    ranks = {"".join(merge): rank for rank, merge in enumerate(merges)}
    metadata = {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.scores": [-float(ranks.get(token, 1000)) for token in tokens],
        "tokenizer.ggml.token_type": [2, 3, 3, *[6] * 256, *[1] * (len(tokens) - 259)],
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.ggml.add_space_prefix": prefixed,
    }
    vocabulary = {token: id_ for id_, token in enumerate(tokens)}
    theirs = LlamaTokenizer(vocab=vocabulary, merges=merges, add_prefix_space=prefixed, legacy=True)
    ours = _read(tmp_path, metadata)
    for text in [*HARD, "the years and 12 the", "it and the"]:
        if "<" in text or text[:1] == " ":
            continue  # transformers splits at special tokens, and puts no space before a space, unlike SentencePiece
        ids = theirs.encode(text, add_special_tokens=False)
        assert ours.encode(text, special=False) == ids, text
        assert ours.encode(text) == [1, *ids], text
        assert ours.decode(ids) == theirs.decode(ids, skip_special_tokens=True), text
    space = vocabulary["\u2581"]
    assert ours.encode(" x", special=False)[0] == (vocabulary["\u2581\u2581"] if prefixed else space)
    assert len(ours.byte_ids) == 256
