"""GGUF files that are broken, hostile or not supported: one clear line for each."""

import struct

import numpy as np
import pytest
from gguf_files import write_gguf

from llm_mlir.frontend import ModelError, load
from llm_mlir.run.command import main

HEAD = b"GGUF" + struct.pack("<I", 3)


@pytest.fixture(scope="module")
def directory(model_directory):
    return model_directory("llama")


@pytest.fixture(scope="module")
def whole(directory, tmp_path_factory):
    return write_gguf(directory, tmp_path_factory.mktemp("whole") / "model.gguf", "Q8_0")


@pytest.fixture
def broken(tmp_path):
    """Loads bytes as a GGUF file; gives the message."""

    def message(data):
        path = tmp_path / "model.gguf"
        path.write_bytes(data)
        with pytest.raises(ModelError) as raised:
            load(path)
        text = str(raised.value)
        assert text.startswith(f"{path}: ")
        assert "\n" not in text
        return text

    return message


def pair(key, type_, data):
    return struct.pack("<Q", len(key)) + key.encode() + struct.pack("<I", type_) + data


def tensor(name, sizes, type_, offset=0):
    head = struct.pack("<Q", len(name)) + name.encode() + struct.pack("<I", len(sizes))
    return head + struct.pack(f"<{len(sizes)}QIQ", *sizes, type_, offset)


BIG = 1 << 62
CASES = {
    "empty": (b"", "truncated: the file is empty"),
    "magic": (b"GGML" + bytes(40), "expected a GGUF file, which starts with b'GGUF', got b'GGML'"),
    "version 1": (b"GGUF" + struct.pack("<I", 1) + bytes(40), "expected GGUF of version 2 or 3, little endian, got"),
    "big endian": (b"GGUF" + struct.pack(">I", 3) + bytes(40), "got version 3, big endian"),
    "many pairs": (HEAD + struct.pack("<QQ", 0, BIG), "truncated: the head expects"),
    "many tensors": (HEAD + struct.pack("<QQ", BIG, 0), "truncated: the head expects"),
    "long key": (HEAD + struct.pack("<QQQ", 0, 1, BIG), "a name expected at most 65536 bytes"),
    "type": (HEAD + struct.pack("<QQ", 0, 1) + pair("a", 77, b""), "'a' expected a type from 0 to 12, got type 77"),
    "long array": (HEAD + struct.pack("<QQ", 0, 1) + pair("a", 9, struct.pack("<IQ", 4, BIG)), "truncated: the head"),
    "many strings": (HEAD + struct.pack("<QQ", 0, 1) + pair("a", 9, struct.pack("<IQ", 8, BIG)), "truncated: the head"),
    "long string": (HEAD + struct.pack("<QQ", 0, 1) + pair("a", 8, struct.pack("<Q", BIG)), "truncated: the head"),
    "nested": (HEAD + struct.pack("<QQ", 0, 1) + pair("a", 9, struct.pack("<IQ", 9, 1)), "'a' expected no array of"),
    "key twice": (HEAD + struct.pack("<QQ", 0, 2) + 2 * pair("a", 0, b"1"), "key 'a' expected once, got twice"),
    "alignment": (
        HEAD + struct.pack("<QQ", 0, 1) + pair("general.alignment", 4, struct.pack("<I", 3)),
        "'general.alignment' expected a power of two, got 3",
    ),
    "dimensions": (HEAD + struct.pack("<QQ", 1, 0) + tensor("t", [1] * 5, 0), "tensor 't' expected 1 to 4 dimensions"),
    "sizes": (HEAD + struct.pack("<QQ", 1, 0) + tensor("t", [BIG], 0), "tensor 't' expected sizes from 1 to"),
    "data": (HEAD + struct.pack("<QQ", 1, 0) + tensor("t", [1 << 30], 0), "truncated: tensor 't' ends at byte"),
    "blocks": (
        HEAD + struct.pack("<QQ", 1, 0) + tensor("t", [33], 2),
        "tensor 't' expected rows of whole blocks of 32 for Q4_0, got [33]",
    ),
    "tensor type": (HEAD + struct.pack("<QQ", 1, 0) + tensor("t", [32], 10), "tensor 't' expected a type of F32, F16"),
    "tensor twice": (
        HEAD + struct.pack("<QQ", 2, 0) + 2 * tensor("t", [1], 0) + bytes(100),
        "tensor 't' expected once, got twice",
    ),
    "nothing": (
        HEAD + struct.pack("<QQ", 0, 0),
        "'general.architecture' expected one of granite, llama, qwen2, qwen3, got nothing",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_heads(broken, case):
    data, message = CASES[case]
    assert message in broken(data)


def test_every_truncation(broken, whole):
    """The head ends somewhere in the first tenth; all of its bytes are needed."""
    data = whole.read_bytes()
    rng = np.random.default_rng(0)
    for size in [*range(1, 60), *sorted(rng.integers(60, len(data), 60)), len(data) - 1]:
        broken(data[:size])


def test_mutations(tmp_path, whole):
    """Bytes of the head that are changed give a model or one line, and no other exception."""
    data, rng = whole.read_bytes(), np.random.default_rng(1)
    head = data.index(b"blk.0.attn")
    messages = []
    for _ in range(150):
        mutated = bytearray(data)
        for position in rng.integers(4, head if rng.random() < 0.7 else head + 4000, rng.integers(1, 4)):
            mutated[position] = rng.choice([0, 255, mutated[position] ^ (1 << int(rng.integers(8)))])
        path = tmp_path / "model.gguf"
        path.write_bytes(mutated)
        try:
            load(path)
        except ModelError as error:
            messages.append(str(error))
    assert len(messages) > 50
    assert not [message for message in messages if not message.isprintable()]


@pytest.mark.parametrize(
    ("metadata", "message"),
    [
        (
            {"general__architecture": "gemma"},
            "'general.architecture' expected one of granite, llama, qwen2, qwen3, got",
        ),
        ({"llama__expert_count": 8}, "'llama.expert_count' expected nothing (not supported for llama), got 8"),
        ({"llama__rope__dimension_count": 8}, "'llama.rope.dimension_count' expected 16, the size of a key, got 8"),
        ({"llama__rope__scaling__type": "su"}, "'llama.rope.scaling.type' expected none, linear or yarn, got 'su'"),
        ({"llama__feed_forward_length": [96, 64, 96]}, "expected the same number for all layers, got [96, 64, 96]"),
        ({"llama__feed_forward_length": 64}, "tensor 'blk.0.ffn_gate.weight' expected shape [64, 64], got [96, 64]"),
        ({"llama__block_count": 5}, "missing tensors 'blk.3.attn_norm.weight'"),
        ({"llama__block_count": 1000000}, "'num_hidden_layers' expected at most"),
        ({"tokenizer__ggml__model": "t5"}, "'tokenizer.ggml.model' expected one of gpt2, llama, got 't5'"),
        ({"tokenizer__ggml__pre": "no"}, "'tokenizer.ggml.pre' expected one of "),
        ({"tokenizer__ggml__bos_token_id": 99999}, "'tokenizer.ggml.bos_token_id' expected a token id below 320"),
        ({"tokenizer__ggml__merges": ["ab"]}, "'tokenizer.ggml.merges' expected a list of pairs of tokens, got ['ab']"),
        ({"tokenizer__ggml__merges": ["zz zz"]}, "no tokenizer can be made of the metadata"),
        ({"tokenizer__ggml__token_type": [1, 2]}, "'tokenizer.ggml.token_type' expected a list of 320 numbers"),
        ({"split__count": 3}, "one of 3 parts, expected to be called NAME-00001-of-00003.gguf"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_metadata(directory, tmp_path, metadata, message):
    path = write_gguf(directory, tmp_path / "model.gguf", **metadata)
    with pytest.raises(ModelError) as raised:
        load(path)
    assert message in str(raised.value)


def test_a_file_without_tokenizer(directory, tmp_path, capsys):
    import gguf

    reader = gguf.GGUFReader(write_gguf(directory, tmp_path / "whole.gguf"))
    writer = gguf.GGUFWriter(tmp_path / "model.gguf", "llama")
    for field in reader.fields.values():
        if field.name.startswith("llama."):
            writer.add_key_value(field.name, field.contents(), field.types[0])
    writer.add_uint32("llama.vocab_size", 320)
    for entry in reader.tensors:
        writer.add_tensor(entry.name, entry.data)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    assert load(tmp_path / "model.gguf").tokenizer is None
    assert main([str(tmp_path / "model.gguf"), "-p", "hi"]) == 1
    error = capsys.readouterr().err
    assert "model.gguf: expected a tokenizer in the file, got none, so prompts are expected as token ids" in error


def test_generate_from_a_file(whole, directory, capsys):
    assert main([str(whole), "-p", "the cat", "-n", "5", "--dtype", "f32", "--no-cache", "--stats"]) == 0
    assert main([str(whole), "--chat", "-p", "the cat", "-n", "5", "--target", "reference", "--no-cache"]) == 0
    assert capsys.readouterr().out.strip()
