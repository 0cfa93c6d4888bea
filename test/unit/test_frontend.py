"""Configurations of each architecture in both of transformers' spellings, and the module that is emitted for them."""

import copy
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from models import BASE, LLAMA3_ROPE, VARIANTS

from llm_mlir import abi
from llm_mlir.abi.rules import verify_function
from llm_mlir.dialects.context import new_context
from llm_mlir.frontend import ModelError, ModelWarning, load
from llm_mlir.frontend.architectures import read_architecture
from llm_mlir.frontend.emit import build_module
from llm_mlir.frontend.fields import Fields
from llm_mlir.frontend.limits import Limits
from llm_mlir.support.rope import rope_frequencies

LLAMA = {**BASE, "model_type": "llama", "architectures": ["LlamaForCausalLM"]}
YARN = {"factor": 4.0, "original_max_position_embeddings": 512, "rope_type": "yarn"}


def read(**settings) -> Any:
    return read_architecture(Fields(Path("config.json"), {**LLAMA, **settings}))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"rope_theta": 5e5}, {"rope_parameters": {"rope_type": "default", "rope_theta": 5e5}}),
        ({"rope_scaling": None}, {}),
        (
            {"rope_theta": 1e4, "rope_scaling": {"type": "linear", "factor": 2.0}},
            {"rope_parameters": {"rope_type": "linear", "factor": 2.0, "rope_theta": 1e4}},
        ),
        (
            {"rope_theta": 5e5, "rope_scaling": {k: v for k, v in LLAMA3_ROPE.items() if k != "rope_theta"}},
            {"rope_parameters": LLAMA3_ROPE},
        ),
        (
            {"rope_theta": 1e6, "rope_scaling": {**YARN, "type": "yarn"}},
            {"rope_parameters": {**YARN, "rope_theta": 1e6}},
        ),
        (
            {"rope_theta": 1e6},
            {"layer_types": ["full_attention"], "rope_parameters": {"full_attention": {"rope_theta": 1e6}}},
        ),
    ],
)
def test_both_spellings_of_rope(old, new):
    assert read(**old) == read(**new)


@pytest.mark.parametrize(
    "rope",
    [
        {"rope_type": "default", "rope_theta": 1e4},
        {"rope_type": "linear", "factor": 3.0, "rope_theta": 1e4},
        LLAMA3_ROPE,
        {**YARN, "rope_theta": 1e6},
        {**YARN, "rope_theta": 1e6, "beta_fast": 16, "beta_slow": 2, "truncate": False, "attention_factor": 0.5},
        {**YARN, "rope_theta": 1e6, "mscale": 1.5, "mscale_all_dim": 0.5},
    ],
)
def test_frequencies_are_those_of_transformers(rope):
    from transformers import LlamaConfig
    from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

    expected = LlamaRotaryEmbedding(LlamaConfig(**{**BASE, "rope_parameters": dict(rope)}))
    config = read(rope_parameters=rope)
    frequencies, factor = rope_frequencies(config.rope.theta, config.head_dim, config.rope.scaling)
    np.testing.assert_allclose(frequencies, expected.inv_freq.numpy(), rtol=2e-6)
    assert factor == pytest.approx(expected.attention_scaling)


@pytest.mark.filterwarnings("ignore::llm_mlir.frontend.errors.ModelWarning")
@pytest.mark.parametrize("new", [None, {}, {"rope_type": "default", "rope_theta": 5e5}])
@pytest.mark.parametrize("old", [None, {}, {"rope_type": "linear", "factor": 4.0}, {**YARN, "type": "yarn"}])
@pytest.mark.parametrize("theta", [{}, {"rope_theta": 700.0}])
def test_of_two_spellings_that_counts_which_counts_in_transformers(new, old, theta):
    """``rope_scaling`` is what model cards tell people to add, also to files that transformers 5 has written."""
    from transformers import LlamaConfig
    from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

    both = {"rope_parameters": new, "rope_scaling": old, **theta}
    expected = LlamaRotaryEmbedding(LlamaConfig(**copy.deepcopy({**BASE, **both})))
    config = read(**both)
    frequencies, _ = rope_frequencies(config.rope.theta, config.head_dim, config.rope.scaling)
    np.testing.assert_allclose(frequencies, expected.inv_freq.numpy(), rtol=2e-6)


def test_what_does_not_count_is_said():
    with pytest.warns(ModelWarning, match="'rope_parameters' does not count beside 'rope_scaling'"):
        read(rope_parameters={"rope_theta": 1e6}, rope_scaling={"rope_type": "linear", "factor": 2.0})


@pytest.mark.parametrize(
    "values",
    [
        {"rope_scaling": "x"},
        {"rope_scaling": [4.0]},
        {"rope_scaling": 5},
        {"rope_theta": -1},
        {"rope_theta": "x"},
    ],
)
def test_an_older_spelling_that_means_nothing_is_refused(values):
    with pytest.raises(ModelError, match=f"'{next(iter(values))}"):
        read(rope_parameters={"rope_type": "default", "rope_theta": 1e4}, **values)


@pytest.mark.parametrize(
    ("rope", "message"),
    [
        (
            {"rope_type": "su"},
            "'rope_parameters.rope_type' expected one of default, dynamic, linear, llama3, yarn, longrope, got 'su'",
        ),
        ({"type": "su", "factor": 2.0}, "'rope_parameters.type' expected one of"),
        ({"type": "longrope", "factor": 2.0}, "'rope_parameters.short_factor' expected"),
        ({"type": "dynamic"}, "'rope_parameters.factor' expected a value"),
        ({"rope_type": "linear"}, "'rope_parameters.factor' expected a value, got nothing"),
        ({"rope_type": "linear", "factor": -1}, "'rope_parameters.factor' expected a number > 0, got -1"),
        ({"rope_type": "llama3", "factor": 8.0}, "'rope_parameters.low_freq_factor' expected a value"),
        ({"partial_rotary_factor": 0.5}, "'rope_parameters.partial_rotary_factor' expected 1"),
        ({"a": {"rope_theta": 1e4}, "b": {"rope_theta": 1e6}}, "the same parameters for every layer type"),
        ("yarn", "'rope_parameters' expected an object, got 'yarn'"),
    ],
)
def test_rope_that_is_not_supported(rope, message):
    with pytest.raises(ModelError) as raised:
        read(rope_parameters=rope)
    assert message in str(raised.value)


def test_defaults_of_each_architecture():
    bare = {key: value for key, value in BASE.items() if key != "num_key_value_heads"}
    bare |= {"num_attention_heads": 64, "hidden_size": 128, "max_position_embeddings": None}
    found = {}
    for name in ("llama", "mistral", "qwen2", "qwen3", "granite"):
        config: Any = read_architecture(Fields(Path("config.json"), {**bare, "model_type": name}))
        found[name] = (config.kv_heads, config.head_dim, config.max_positions, config.windows[0])
    assert found == {
        "llama": (64, 2, 2048, None),
        "mistral": (8, 2, 131072, 4096),
        "qwen2": (32, 2, 32768, None),
        "qwen3": (32, 128, 32768, None),
        "granite": (64, 2, 2048, None),
    }


@pytest.mark.parametrize(
    ("settings", "windows"),
    [
        ({"use_sliding_window": False, "sliding_window": 8, "max_window_layers": 0}, (None, None, None)),
        ({"use_sliding_window": True, "sliding_window": None}, (None, None, None)),
        ({"use_sliding_window": True, "sliding_window": 8, "max_window_layers": 2}, (None, None, 8)),
        (
            {
                "use_sliding_window": True,
                "sliding_window": 8,
                "layer_types": ["sliding_attention", "full_attention", "sliding_attention"],
            },
            (8, None, 8),
        ),
    ],
)
def test_windows_of_qwen(settings, windows):
    assert read(architectures=["Qwen2ForCausalLM"], **settings).windows == windows


def test_wrong_layer_types():
    settings = {"use_sliding_window": True, "layer_types": ["full_attention", "chunked_attention", "full_attention"]}
    with pytest.raises(ModelError, match="'layer_types' expected 3 of 'full_attention' and 'sliding_attention'"):
        read(architectures=["Qwen2ForCausalLM"], **settings)


@pytest.fixture(scope="module")
def emitted(model_directory):
    """A function from variant and element type to the module, which keeps its context alive."""

    def emit(variant: str, dtype: str = "f32", **limits):
        config = load(model_directory(variant)).config
        with new_context():
            return config, build_module(config, dtype, Limits(**{"context": 100, **limits}))

    return emit


@pytest.mark.parametrize("dtype", ["f32", "bf16"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_module_keeps_the_function_abi(emitted, variant, dtype):
    _, module = emitted(variant, dtype)
    with module.context:
        assert [problem for function in abi.functions(module) for problem in verify_function(function)] == []


def names_of(module, function):
    infos = abi.arg_infos(abi.function(module, function))
    return [info.name for info in infos if info.role != "weight"], [i.name for i in infos if i.role == "weight"]


def test_arguments_and_limits(emitted):
    config, module = emitted("qwen2", max_batch=3, max_batch_tokens=32, max_rows=5)
    with module.context:
        assert abi.symbols(module) == {"tokens": 32, "batch": 3, "rows": 5}
        inputs = ["ids", "positions", "cu_seqlens", "cached_len", "slot"]
        assert names_of(module, "prefill")[0] == [*inputs, "rows", "k_cache", "v_cache"]
        assert names_of(module, "decode")[0] == [*inputs, "k_cache", "v_cache"]
        weights = names_of(module, "prefill")[1]
        assert weights == names_of(module, "decode")[1] == [spec.name for spec in config.weights()]
        assert "lm_head.weight" not in weights
        cache = abi.arguments(abi.function(module, "decode"))[-1]
        assert list(cache.type.shape) == [3, 3, 2, 128, 16]


def function_names(module):
    with module.context:
        return [abi.function_name(function) for function in abi.functions(module)]


def test_layers_with_another_window_have_their_own_function(emitted):
    assert function_names(emitted("mistral-window-80")[1]) == ["prefill_layer", "prefill", "decode_layer", "decode"]
    assert function_names(emitted("qwen2-window-yarn")[1])[:3] == ["prefill_layer", "prefill_layer_1", "prefill"]


def test_size_does_not_grow_with_depth(emitted):
    config, module = emitted("llama")
    with new_context():
        deep = build_module(replace(config, layers=80, windows=(None,) * 80), "f32", Limits())
        assert len(str(deep).splitlines()) == len(str(module).splitlines())


def test_multipliers_of_granite_are_one_unless_given():
    config = read(architectures=["GraniteForCausalLM"], residual_multiplier=0.5)
    assert (config.residual_multiplier, config.attention_multiplier, config.logits_scaling) == (0.5, 1.0, 1.0)


def test_an_architecture_is_one_file():
    folder = Path(load.__code__.co_filename).parent / "architectures"
    files = {path.stem: len(path.read_text().splitlines()) for path in folder.glob("*.py")}
    assert sorted(files) == ["__init__", "granite", "llama", "mistral", "qwen2", "qwen3"]
    assert max(files.values()) < 150
    assert files["granite"] < 60


def test_configuration_of_a_directory_is_read_from_its_json(model_directory):
    config = json.loads((model_directory("qwen3-tied-128") / "config.json").read_text())
    assert read_architecture(Fields(Path("config.json"), config)) == load(model_directory("qwen3-tied-128")).config
