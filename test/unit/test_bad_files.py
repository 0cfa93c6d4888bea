"""What may lie in the place of a model or one of its files: one clear line for each, and no waiting."""

import json
import os
import shutil
import threading
from pathlib import Path

import pytest

from llm_mlir.frontend import ModelError, load
from llm_mlir.run.command import main

FILES = ["config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "generation_config.json"]
LFS = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 2082456\n"


@pytest.fixture
def copy(model_directory, tmp_path):
    """A private copy of the plain Llama, to be broken."""
    return Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))


@pytest.fixture(autouse=True)
def no_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))


def fails(place, *parts: str) -> None:
    with pytest.raises(ModelError) as raised:
        load(place)
    message = str(raised.value)
    assert "\n" not in message
    for part in parts:
        assert part in message


def fifo(path):
    os.mkfifo(path)


def device(path):
    path.symlink_to("/dev/zero")


def directory(path):
    path.mkdir()


def pointer(path):
    path.write_text(LFS)


@pytest.mark.parametrize("name", [*FILES, "special_tokens_map.json", "chat_template.jinja"])
@pytest.mark.parametrize(
    ("make", "message"),
    [
        (fifo, "expected a file, got a FIFO"),
        (device, "expected a file, got a device"),
        (directory, "expected a file, got a directory"),
        (pointer, "got a Git LFS pointer to it: run 'git lfs pull'"),
    ],
)
def test_no_file_at_all(copy, name, make, message):
    (copy / name).unlink(missing_ok=True)
    make(copy / name)
    fails(copy, f"{name}: ", message)


def test_a_million_layers(copy):
    path = copy / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "num_hidden_layers": 1_000_000_000}))
    fails(copy, "'num_hidden_layers' expected at most 30, the number of tensors, got 1000000000")


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("hidden_size", int("9" * 400), "'hidden_size' expected an integer below"),
        ("vocab_size", int("9" * 400), "'vocab_size' expected an integer below"),
        ("rms_norm_eps", int("9" * 400), "'rms_norm_eps' expected a number"),
        ("rope_theta", int("9" * 400), "'rope_theta' expected a number"),
        ("num_hidden_layers", int("9" * 400), "'num_hidden_layers' expected an integer below"),
        ("max_position_embeddings", int("9" * 400), "'max_position_embeddings' expected an integer below"),
    ],
)
def test_numbers_of_many_digits(copy, key, value, message):
    path = copy / "config.json"
    values = json.loads(path.read_text())
    values.pop("rope_parameters")
    path.write_text(json.dumps({**values, key: value}))
    fails(copy, "config.json: ", message)


def test_a_number_of_thousands_of_digits(copy):
    (copy / "config.json").write_text('{"hidden_size": ' + "9" * 5000 + "}")
    fails(copy, "config.json: invalid JSON: a number with thousands of digits")


@pytest.mark.parametrize(
    "entry",
    [
        {"dtype": "F32", "shape": [4], "data_offsets": ["0", "16"]},
        {"dtype": "F32", "shape": ["4"], "data_offsets": [0, 16]},
        {"dtype": "F32", "shape": "4", "data_offsets": [0, 16]},
        {"dtype": "F32", "shape": [4], "data_offsets": [0, int("9" * 400)]},
        {"dtype": "F32", "shape": [int("9" * 400)], "data_offsets": [0, 16]},
        {"dtype": "F32", "shape": [4], "data_offsets": [0]},
        {"dtype": "F32", "shape": [4], "data_offsets": {"a": 1, "b": 2}},
        {"dtype": "F32", "shape": [4.0], "data_offsets": [0, 16]},
        {"dtype": "F32", "shape": [True], "data_offsets": [False, 4]},
        {"dtype": ["F32"], "shape": [4], "data_offsets": [0, 16]},
        "x",
        None,
    ],
)
def test_entries_of_another_kind(copy, entry):
    header = json.dumps({"a": entry}).encode()
    (copy / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(16))
    fails(copy, "model.safetensors: tensor 'a' has a bad entry in the header")


def test_adapter(copy):
    (copy / "config.json").unlink()
    (copy / "adapter_config.json").write_text(json.dumps({"base_model_name_or_path": "org/base"}))
    fails(copy, "expected a model, got a LoRA adapter of 'org/base': merge it into its base model")


def test_gguf_beside_a_configuration(copy, tmp_path):
    (copy / "model.safetensors").rename(copy / "model.gguf")
    fails(copy, "expected model.safetensors", "found model.gguf")


def test_two_gguf_models(tmp_path):
    (tmp_path / "a.gguf").touch()
    (tmp_path / "b.gguf").touch()
    fails(tmp_path, "expected one GGUF model, got 2: name one of a.gguf, b.gguf")


def test_a_file_in_place_of_a_directory(copy):
    fails(copy / "config.json", "config.json: expected a model directory or a GGUF file, got another file")


@pytest.mark.parametrize("name", ["tokenizer.model", "vocab.json"])
def test_tokenizer_of_another_kind(copy, name, capsys):
    (copy / "tokenizer.json").rename(copy / name)
    assert load(copy).tokenizer is None
    code = main([str(copy), "--prompt", "x", "--target", "reference", "--no-cache"])
    err = capsys.readouterr().err
    assert code == 1
    assert f"tokenizer.json: no such file, so prompts are expected as token ids; {name} alone is not supported" in err
    assert len(err.splitlines()) == 1


def test_hub_name(copy, tmp_path):
    fails("org/some-model", "org/some-model: ", "got neither: download it by 'hf download org/some-model'")
    repository = tmp_path / "hub" / "models--org--some-model"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text("0a1b")
    shutil.copytree(copy, repository / "snapshots" / "0a1b")
    assert load("org/some-model").directory == repository / "snapshots" / "0a1b"
    (repository / "refs" / "main").write_text("../../../other")
    fails("org/some-model", "hf download")


@pytest.mark.parametrize("place", ["no/such/place", "/no/such", "-x/y", "nothing"])
def test_no_place(place):
    fails(place, "got 'no such directory'")


def test_lone_surrogates(copy):
    model = load(copy)
    with pytest.raises(ValueError, match="expected text that is UTF-8, got other bytes at character 1"):
        model.tokenizer.encode("a\udce9")
    with pytest.raises(ValueError, match="expected text that is UTF-8"):
        model.tokenizer.encode(model.tokenizer.chat.render([{"role": "user", "content": "\ud800"}]))


def test_surrogates_in_files(copy):
    (copy / "chat_template.jinja").write_bytes(b"a\xff")
    fails(copy, "chat_template.jinja: not UTF-8 at byte 1")
    (copy / "chat_template.jinja").unlink()
    path = copy / "tokenizer.json"
    path.write_text(path.read_text().replace('"</s>"', '"\\ud800"', 1))
    fails(copy, "tokenizer.json: not a tokenizer")


def test_nothing_waits_for_a_writer(copy):
    (copy / "config.json").unlink()
    fifo(copy / "config.json")
    thread = threading.Thread(target=fails, args=(copy, "got a FIFO"), daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
