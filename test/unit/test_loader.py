"""What ``load`` reads and the errors it gives: each names the file, what was expected and what was found."""

import json
import re
import shutil
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
from models import make_model
from safetensors.numpy import load_file, save_file

from llm_mlir.frontend import ModelError, ModelWarning, load


@pytest.fixture
def copy(model_directory, tmp_path):
    """A private copy of the plain Llama, to be broken."""
    return Path(shutil.copytree(model_directory("llama"), tmp_path / "model"))


def change(directory: Path, **changes) -> None:
    path = directory / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def change_tensors(directory: Path, edit) -> None:
    tensors = load_file(directory / "model.safetensors")
    edit(tensors)
    save_file(tensors, directory / "model.safetensors")


def test_tensors_are_read_whole_or_by_rows(model_directory):
    model = load(model_directory("llama"))
    name = "model.layers.1.self_attn.k_proj.weight"
    expected = load_file(model.directory / "model.safetensors")[name]
    array = model.checkpoint.array(name)
    np.testing.assert_array_equal(array, expected)
    buffer = np.zeros(expected.nbytes, np.uint8)
    for first, last in ((0, 1), (3, 7), (5, None), (2, 2)):
        np.testing.assert_array_equal(model.checkpoint.array(name, first, last), expected[first:last])
        rows = model.checkpoint.array(name, first, last, buffer)
        assert np.shares_memory(rows, buffer) or not rows.size
        np.testing.assert_array_equal(rows, expected[first:last])


@pytest.mark.parametrize(("dtype", "numpy_dtype"), [("bfloat16", ml_dtypes.bfloat16), ("float16", np.float16)])
def test_sixteen_bit_checkpoints(tmp_path, dtype, numpy_dtype):
    model = load(make_model(tmp_path, "qwen3", dtype=dtype))
    assert model.checkpoint.array("model.norm.weight").dtype == numpy_dtype


def test_shards_hold_what_a_single_file_holds(model_directory, tmp_path):
    single = load(model_directory("llama")).checkpoint
    shards = load(make_model(tmp_path, "llama", shard=True)).checkpoint
    assert len(shards.files) > 1
    assert shards.owners.keys() == single.owners.keys()
    for name in single.owners:
        np.testing.assert_array_equal(shards.array(name), single.array(name))


def test_identity_changes_with_the_file(copy):
    before = load(copy).checkpoint.identity()
    change_tensors(copy, lambda tensors: None)
    assert load(copy).checkpoint.identity() != before


def test_equal_output_projection_of_a_tied_model_is_ignored(tmp_path):
    directory = make_model(tmp_path, "llama-tied-linear")
    change_tensors(directory, lambda t: t.update({"lm_head.weight": t["model.embed_tokens.weight"].copy()}))
    assert load(directory).config.tied_embeddings


def test_different_output_projection_of_a_tied_model_is_used(tmp_path):
    directory = make_model(tmp_path, "llama-tied-linear")
    change_tensors(directory, lambda t: t.update({"lm_head.weight": t["model.embed_tokens.weight"] + 1}))
    assert not load(directory).config.tied_embeddings


def test_rotary_buffers_of_old_checkpoints_are_ignored(copy):
    name = "model.layers.0.self_attn.rotary_emb.inv_freq"
    change_tensors(copy, lambda tensors: tensors.update({name: np.ones(8, np.float32)}))
    assert load(copy).config.layers == 3


def test_directory_without_tokenizer_loads(copy):
    (copy / "tokenizer.json").unlink()
    assert load(copy).tokenizer is None


def test_sampling_defaults_count_only_with_do_sample(copy):
    path = copy / "generation_config.json"
    settings = {"eos_token_id": [1, 7], "temperature": 0.6, "top_p": 0.9, "top_k": 20}
    path.write_text(json.dumps(settings))
    assert load(copy).defaults.stop_ids == {1, 7}
    assert load(copy).defaults.temperature is None
    path.write_text(json.dumps({**settings, "do_sample": True}))
    defaults = load(copy).defaults
    assert (defaults.temperature, defaults.top_p, defaults.top_k) == (0.6, 0.9, 20)


def fails(directory: Path, *parts: str) -> None:
    with pytest.raises(ModelError) as raised:
        load(directory)
    for part in parts:
        assert part in str(raised.value)


def test_missing_directory(tmp_path):
    fails(tmp_path / "none", "none: expected a model directory, got 'no such directory'")


@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
def test_missing_file(copy, name):
    (copy / name).unlink()
    fails(copy, name)


def test_pickled_checkpoint_is_named(copy):
    (copy / "model.safetensors").rename(copy / "pytorch_model.bin")
    fails(copy, "expected model.safetensors", "pytorch_model.bin")


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "tokenizer_config.json", "generation_config.json"])
def test_bad_json_has_line_and_column(copy, name):
    (copy / name).write_text('{\n  "a": }')
    fails(copy, f"{name}:2:8: invalid JSON")


def test_json_that_is_no_tokenizer(copy):
    (copy / "tokenizer.json").write_text("{}")
    fails(copy, "tokenizer.json: not a tokenizer")


def test_unknown_architecture(copy):
    change(copy, architectures=["GPT2LMHeadModel"], model_type="gpt2")
    fails(
        copy,
        "config.json: expected one of GraniteForCausalLM, LlamaForCausalLM, ",
        "got architecture 'GPT2LMHeadModel'",
    )


def test_model_type_decides_without_architectures(copy):
    change(copy, architectures=None)
    assert load(copy).config.architecture == "llama"
    change(copy, architectures=None, model_type="bert")
    fails(copy, "got model_type 'bert'")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"hidden_size": "64"}, "'hidden_size' expected an integer >= 1, got '64'"),
        ({"vocab_size": None}, "'vocab_size' expected a value, got None"),
        ({"num_hidden_layers": 0}, "'num_hidden_layers' expected an integer >= 1, got 0"),
        ({"num_key_value_heads": 3}, "'num_key_value_heads' expected a divisor of num_attention_heads 4, got 3"),
        ({"head_dim": 15}, "'head_dim' expected an even number, got 15"),
        ({"rms_norm_eps": "x"}, "'rms_norm_eps' expected a number"),
        ({"hidden_act": "tanh"}, "'hidden_act' expected one of silu, swish, gelu, "),
        ({"attention_bias": "yes"}, "'attention_bias' expected true or false, got 'yes'"),
        ({"architectures": ["MistralForCausalLM"], "mlp_bias": True}, "'mlp_bias' expected false (a mistral model has"),
        (
            {"architectures": ["GraniteForCausalLM"], "residual_multiplier": "x"},
            "'residual_multiplier' expected a number > 0, got 'x'",
        ),
        ({"quantization_config": {"quant_method": "gptq"}}, "'quantization_config.bits' expected a value"),
        ({"tie_word_embeddings": "yes"}, "'tie_word_embeddings' expected true or false, got 'yes'"),
    ],
)
def test_wrong_key(copy, changes, message):
    change(copy, **changes)
    fails(copy, "config.json", message)


def test_missing_tensors_are_listed(copy):
    def remove(tensors):
        for layer in range(3):
            del tensors[f"model.layers.{layer}.mlp.up_proj.weight"]
        del tensors["lm_head.weight"]

    change_tensors(copy, remove)
    fails(copy, "model.safetensors: missing tensors 'lm_head.weight', 'model.layers.0.mlp", "and 1 more")


def test_extra_tensors_are_named_or_refused(copy):
    name = "model.layers.0.self_attn.q_proj.scale"
    change_tensors(copy, lambda tensors: tensors.update({name: np.ones(64, np.float32)}))
    message = f"model.safetensors: extra tensor '{name}', not expected for 'llama' by config.json"
    with pytest.warns(ModelWarning, match=re.escape(message)):
        assert load(copy).config.layers == 3
    with pytest.raises(ModelError, match=re.escape(message)):
        load(copy, strict=True)


def test_class_that_is_not_known_is_read_by_its_model_type(copy):
    change(copy, architectures=["MyLlamaForCausalLM"])
    with pytest.warns(ModelWarning, match="'MyLlamaForCausalLM' is not known, and read as model_type 'llama'"):
        assert load(copy).config.architecture == "llama"


def test_double_precision_checkpoint(model_directory, copy):
    import llm_mlir

    change_tensors(copy, lambda t: t.update({name: array.astype(np.float64) for name, array in t.items()}))
    models = [load(copy), load(model_directory("llama"))]
    assert models[0].checkpoint.dtypes() == {"F64"}
    found, expected = (llm_mlir.compile(m, "reference", cache=False, context=64).logits([5, 6, 7]) for m in models)
    np.testing.assert_array_equal(found, expected)


def test_tensor_that_the_index_leaves_out(tmp_path):
    directory = make_model(tmp_path, "llama", shard=True)
    path = directory / "model.safetensors.index.json"
    index = json.loads(path.read_text())
    del index["weight_map"]["model.norm.weight"]
    path.write_text(json.dumps(index))
    assert load(directory, strict=True).checkpoint.array("model.norm.weight").shape == (64,)


def test_wrong_shape(copy):
    change(copy, intermediate_size=80)
    fails(copy, "'model.layers.0.mlp.gate_proj.weight' expected shape [80, 64], got [96, 64]")


def test_wrong_dtype(copy):
    change_tensors(copy, lambda t: t.update({"model.norm.weight": t["model.norm.weight"].astype(np.int8)}))
    fails(copy, "'model.norm.weight' expected dtype F32, BF16, F16, F64, got I8")


@pytest.mark.parametrize("kept", [0, 5, 100, -1000])
def test_truncated_file(copy, kept):
    path = copy / "model.safetensors"
    data = path.read_bytes()
    path.write_bytes(data[:kept])
    fails(copy, "model.safetensors: truncated")


def test_bytes_beyond_the_tensors(copy):
    path = copy / "model.safetensors"
    data = path.read_bytes()
    path.write_bytes(data + b"rest")
    fails(copy, f"expected {len(data)} bytes, got {len(data) + 4}")


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"dtype": "F32", "shape": [4]}, "bad entry"),
        ({"dtype": "Q4", "shape": [4], "data_offsets": [0, 16]}, "bad entry"),
        ({"dtype": "F32", "shape": [5], "data_offsets": [0, 16]}, "'a' expected 20 bytes for F32 [5], got 16"),
        ({"dtype": "F32", "shape": [2], "data_offsets": [8, 16]}, "'a' expected at byte"),
        ([], "bad entry"),
    ],
)
def test_inconsistent_header(copy, entry, message):
    header = json.dumps({"a": entry}).encode()
    (copy / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(16))
    fails(copy, "model.safetensors", message)


def test_missing_shard(tmp_path):
    directory = make_model(tmp_path, "llama", shard=True)
    shard = max(directory.glob("*.safetensors"))
    shard.unlink()
    fails(directory, f"{shard.name}: no such file")


def test_index_that_disagrees_with_its_shards(tmp_path):
    directory = make_model(tmp_path, "llama", shard=True)
    path = directory / "model.safetensors.index.json"
    index = json.loads(path.read_text())
    places = index["weight_map"]
    places["model.norm.weight"] = min(places.values())
    path.write_text(json.dumps(index))
    fails(directory, "missing tensor 'model.norm.weight', which model.safetensors.index.json expects there")


def test_index_that_points_outside(tmp_path):
    directory = make_model(tmp_path, "llama", shard=True)
    path = directory / "model.safetensors.index.json"
    path.write_text(json.dumps({"weight_map": {"model.norm.weight": "../other.safetensors"}}))
    fails(directory, "expected files beside the index, got '../other.safetensors'")
    path.write_text(json.dumps({"weight_map": {"model.norm.weight": "9" * 2000}}))
    fails(directory, f"expected files beside the index, got '{'9' * 80}'")


def test_dynamic_rope_is_the_plain_one_within_the_context(model_directory, copy):
    import torch
    from models import reference_model

    import llm_mlir

    rope = {"rope_type": "dynamic", "factor": 4.0, "rope_theta": 10000.0}
    change(copy, rope_parameters=rope, max_position_embeddings=64)
    ids = list(range(2, 62))
    found = llm_mlir.compile(load(copy), "reference", cache=False).logits(ids)
    with torch.no_grad():
        expected = reference_model(copy)(torch.tensor([ids])).logits[0].numpy()
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4 * np.abs(expected).max())
