"""Checkpoints that are quantized already, beside what their libraries, or their formulas element by element, unpack."""

import json
import math
import shutil

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

import llm_mlir


@pytest.fixture(scope="module")
def make(model_directory, tmp_path_factory):
    """A directory whose linears are quantized by a method, and the weights that they stand for."""

    def quantized(method, variant="llama"):
        directory = tmp_path_factory.mktemp(method) / "model"
        shutil.copytree(model_directory(variant), directory)
        tensors, expected = load_file(directory / "model.safetensors"), {}
        quantize, config = WRITERS[method]
        for name in list(tensors):
            if "_proj.weight" in name:
                stem = name.removesuffix(".weight")
                parts, expected[name] = quantize(tensors.pop(name))
                tensors |= {stem + part: tensor.clone().contiguous() for part, tensor in parts.items()}
        save_file(tensors, directory / "model.safetensors")
        path = directory / "config.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), "quantization_config": config}))
        return directory, expected

    return quantized


def _pack(codes, bits, axis):
    """Codes in i32 words along ``axis``, one after the other as the packers of GPTQ do."""
    codes = codes.movedim(axis, 0).to(torch.int64)
    in_word = 32 // bits
    words = torch.zeros(codes.shape[0] // in_word, *codes.shape[1:], dtype=torch.int64)
    for i in range(codes.shape[0]):
        words[i // in_word] |= codes[i] << bits * (i % in_word)
    return torch.where(words >= 1 << 31, words - (1 << 32), words).to(torch.int32).movedim(0, axis)


def _grouped(weight, bits, group, order):
    """Scales and zeros [groups, N] and codes [K, N] of a weight [N, K]; ``order`` is the group of each column."""
    count, depth = weight.shape
    scales, zeros = torch.zeros(2, depth // group, count)
    codes = torch.zeros(depth, count, dtype=torch.int64)
    for g in range(depth // group):
        columns = weight[:, order == g]
        low, high = columns.min(1).values.clamp(max=0), columns.max(1).values.clamp(min=0)
        scales[g] = ((high - low) / (2**bits - 1)).half().float()
        zeros[g] = torch.round(-low / scales[g]).clamp(1, 2**bits - 1)
        codes[order == g] = torch.round(columns / scales[g][:, None] + zeros[g][:, None]).clamp(0, 2**bits - 1).T.long()
    return scales, zeros.long(), codes


def _gptq(bits, ordered=False, version=1):
    group = 32

    def quantize(weight):
        depth = weight.shape[1]
        order = torch.arange(depth) // group
        order = order[torch.randperm(depth, generator=torch.Generator().manual_seed(0))] if ordered else order
        scales, zeros, codes = _grouped(weight, bits, group, order)
        parts = {
            ".qweight": _pack(codes, bits, 0),
            ".qzeros": _pack(zeros - (1 if version == 1 else 0), bits, 1),
            ".scales": scales.half(),
            ".g_idx": order.to(torch.int32),
        }
        return parts, ((codes - zeros[order]) * scales[order]).T

    config = {"quant_method": "gptq", "bits": bits, "group_size": group, "desc_act": ordered}
    return quantize, config | ({"checkpoint_format": "gptq_v2"} if version == 2 else {})


def _awq():
    group, places = 32, [0, 2, 4, 6, 1, 3, 5, 7]

    def interleaved(codes):
        return codes.reshape(codes.shape[0], -1, 8)[:, :, places].reshape(codes.shape)

    def quantize(weight):
        order = torch.arange(weight.shape[1]) // group
        scales, zeros, codes = _grouped(weight, 4, group, order)
        parts = {
            ".qweight": _pack(interleaved(codes), 4, 1),
            ".qzeros": _pack(interleaved(zeros), 4, 1),
            ".scales": scales.half(),
        }
        return parts, ((codes - zeros[order]) * scales[order]).T

    config = {"quant_method": "awq", "bits": 4, "group_size": group, "version": "gemm", "zero_point": True}
    return quantize, config


def _compressed(form, bits=4, strategy="group", symmetric=True, type_="int"):
    """Compressed and decompressed by compressed-tensors itself."""
    group = 32

    def quantize(weight):
        from compressed_tensors.compressors import BaseCompressor
        from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme

        settings = {"group_size": group} if strategy == "group" else {}
        arguments = QuantizationArgs(num_bits=bits, type=type_, strategy=strategy, symmetric=symmetric, **settings)
        scheme = QuantizationScheme(targets=["Linear"], weights=arguments)
        columns = weight.reshape(len(weight), -1, group if strategy == "group" else weight.shape[1])
        most = 448.0 if type_ == "float" else 2 ** (bits - 1) - 1
        largest = columns.abs().amax().reshape(1) if strategy == "tensor" else columns.abs().amax(-1)
        state = {"weight": weight, "weight_scale": largest / most}
        if not symmetric:
            low = -(2 ** (bits - 1))
            state["weight_scale"] = (columns.amax(-1) - columns.amin(-1)) / (2**bits - 1)
            zero = torch.round(low - columns.amin(-1) / state["weight_scale"])
            state["weight_zero_point"] = zero.clamp(low, -low - 1).to(torch.int8)
        compressor = BaseCompressor.get_value_from_registry(form)
        packed = compressor.compress(state, scheme)
        whole = compressor.decompress(packed, scheme)["weight"]
        return {"." + name: tensor for name, tensor in packed.items()}, whole.float()

    weights = {"num_bits": bits, "type": type_, "strategy": strategy, "symmetric": symmetric}
    groups = {"group_0": {"targets": ["Linear"], "weights": weights, "format": form}}
    return quantize, {"quant_method": "compressed-tensors", "format": form, "config_groups": groups}


def _compressed_in_order():
    """Columns with groups of their own (``weight_g_idx``, in older files): those of a weight in another order."""
    plain, config = _compressed("pack-quantized")

    def quantize(weight):
        from compressed_tensors.compressors.pack_quantized.helpers import pack_to_int32, unpack_from_int32

        depth = weight.shape[1]
        chosen = torch.randperm(depth, generator=torch.Generator().manual_seed(1))
        parts, whole = plain(weight[:, chosen])
        back = torch.argsort(chosen)
        codes = unpack_from_int32(parts[".weight_packed"], 4, weight.shape)[:, back]
        parts[".weight_packed"] = pack_to_int32(codes.contiguous(), 4)
        return {**parts, ".weight_g_idx": (back // 32).to(torch.int32)}, whole[:, back]

    return quantize, config


def _fp8():
    """Blocks of 24 x 32, which divide neither all rows nor all columns; unpacked by transformers where they do."""
    high, wide = 24, 32

    def quantize(weight):
        count, depth = weight.shape
        scales = torch.zeros(math.ceil(count / high), math.ceil(depth / wide))
        for i, j in np.ndindex(*scales.shape):
            scales[i, j] = weight[i * high : (i + 1) * high, j * wide : (j + 1) * wide].abs().max() / 448
        spread = scales.repeat_interleave(high, 0)[:count].repeat_interleave(wide, 1)[:, :depth]
        codes = (weight / spread).to(torch.float8_e4m3fn)
        whole = codes.float() * spread
        if count % high == 0 and depth % wide == 0:
            from transformers.integrations.finegrained_fp8 import Fp8Dequantize

            theirs = Fp8Dequantize(None)._dequantize_one(codes, scales, output_dtype=torch.float32)
            torch.testing.assert_close(theirs, whole, rtol=0, atol=0)
        return {".weight": codes, ".weight_scale_inv": scales}, whole

    return quantize, {"quant_method": "fp8", "weight_block_size": [high, wide], "activation_scheme": "dynamic"}


NF4 = [-1.0, -0.6962, -0.5251, -0.3949, -0.2844, -0.1848, -0.0911, 0.0, 0.0796, 0.1609, 0.2461, 0.3379, 0.4407, 0.5626]
NF4 = torch.tensor([*NF4, 0.7230, 1.0])


def _nf4(double=False):
    """Blocks of 48 values, which do not end with the rows."""
    block, nested = 48, 8

    def quantize(weight):
        flat = weight.reshape(-1)
        blocks = math.ceil(len(flat) / block)
        place = torch.arange(len(flat)) // block
        scales = torch.tensor([flat[place == b].abs().max() for b in range(blocks)])
        codes = (flat[:, None] / scales[place][:, None] - NF4).abs().argmin(1)
        parts = {".weight": (codes[0::2] << 4 | codes[1::2]).to(torch.uint8)[:, None], ".weight.quant_map": NF4}
        state = {"quant_type": "nf4", "blocksize": block, "dtype": "float32", "shape": list(weight.shape)}
        if double:
            table, offset = torch.linspace(-1, 1, 256), float(scales.mean())
            outer = torch.tensor([(scales[i : i + nested] - offset).abs().max() for i in range(0, blocks, nested)])
            spread = outer[torch.arange(blocks) // nested]
            small = ((scales - offset) / spread).nan_to_num()[:, None].sub(table).abs().argmin(1)
            scales = table[small] * spread + offset
            state |= {"nested_blocksize": nested, "nested_dtype": "float32", "nested_offset": offset}
            parts |= {".weight.nested_quant_map": table, ".weight.nested_absmax": outer}
        parts[".weight.absmax"] = small.to(torch.uint8) if double else scales
        text = torch.tensor(list(json.dumps(state).encode()), dtype=torch.uint8)
        parts[".weight.quant_state.bitsandbytes__nf4"] = text
        return parts, (NF4[codes] * scales[place]).reshape(weight.shape)

    return quantize, {"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_quant_type": "nf4"}


def _int8():
    def quantize(weight):
        scales = weight.abs().amax(1)
        codes = torch.round(weight * 127 / scales[:, None]).to(torch.int8)
        parts = {".weight": codes, ".SCB": scales, ".weight_format": torch.tensor(0, dtype=torch.uint8)}
        return parts, codes.float() * scales[:, None] / 127

    return quantize, {"quant_method": "bitsandbytes", "load_in_8bit": True}


WRITERS = {
    "gptq-4": _gptq(4),
    "gptq-8": _gptq(8),
    "gptq-order": _gptq(4, ordered=True),
    "gptq-v2": _gptq(4, version=2),
    "awq": _awq(),
    "packed-4": _compressed("pack-quantized"),
    "packed-asymmetric": _compressed("pack-quantized", symmetric=False),
    "packed-3": _compressed("pack-quantized", bits=3),
    "packed-order": _compressed_in_order(),
    "int-channel": _compressed("int-quantized", bits=8, strategy="channel"),
    "int-asymmetric": _compressed("int-quantized", bits=8, symmetric=False),
    "float-channel": _compressed("float-quantized", bits=8, strategy="channel", type_="float"),
    "float-tensor": _compressed("float-quantized", bits=8, strategy="tensor", type_="float"),
    "fp8-block": _fp8(),
    "nf4": _nf4(),
    "nf4-double": _nf4(double=True),
    "int8": _int8(),
}


@pytest.mark.parametrize("method", WRITERS)
def test_weights(make, method):
    directory, expected = make(method)
    model = llm_mlir.load(directory, strict=True)  # no part of a weight is left over
    for name, weight in expected.items():
        ours = model.checkpoint.array(name)
        np.testing.assert_allclose(ours, weight.numpy(), rtol=2e-6, atol=1e-7, err_msg=name)
        assert ours.shape == model.checkpoint.info(name).shape
        for first, last in ((0, 1), (3, 7), (5, 29), (len(ours) - 1, len(ours))):
            np.testing.assert_array_equal(model.checkpoint.array(name, first, last), ours[first:last], name)


@pytest.mark.parametrize("method", ["gptq-order", "packed-asymmetric", "nf4-double"])
def test_models(make, method, model_directory, tmp_path):
    """A program of quantized weights is that of the weights they stand for."""
    directory, expected = make(method)
    plain = tmp_path / "plain"
    shutil.copytree(model_directory("llama"), plain)
    tensors = load_file(plain / "model.safetensors") | {name: weight.clone() for name, weight in expected.items()}
    save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, plain / "model.safetensors")
    prompt, logits = list(range(5, 40)), []
    for place in (directory, plain):
        model = llm_mlir.load(place)
        logits.append(llm_mlir.compile(model, dtype="f32", context=64, cache=tmp_path / "cache").logits(prompt))
    np.testing.assert_allclose(logits[0], logits[1], rtol=1e-4, atol=1e-4)
    assert llm_mlir.compile(llm_mlir.load(directory), "reference", context=64, cache=False).dtype == "bf16"


@pytest.mark.parametrize("kind", ["nf4", "fp4"])
@pytest.mark.parametrize("nested", [False, True])
def test_bitsandbytes_itself(make, monkeypatch, kind, nested):
    functional = pytest.importorskip("bitsandbytes.functional")

    def quantize(weight):
        codes, state = functional.quantize_4bit(weight, quant_type=kind, compress_statistics=nested)
        parts = {f".weight.{name}": tensor for name, tensor in state.as_dict(packed=True).items()}
        return {".weight": codes, **parts}, functional.dequantize_4bit(codes, state)

    monkeypatch.setitem(WRITERS, "itself", (quantize, {"quant_method": "bitsandbytes"}))
    directory, expected = make("itself")
    model = llm_mlir.load(directory, strict=True)
    for name, weight in expected.items():
        if weight.shape[1] % 64 == 0:  # its loop for CPUs takes other scales where blocks do not end with the rows
            np.testing.assert_allclose(model.checkpoint.array(name), weight.numpy(), rtol=1e-5, atol=1e-6)


def _damaged(make, method, change):
    """The message about a copy of a quantized directory whose tensors and configuration were changed."""
    directory, _ = make(method)
    tensors, path = load_file(directory / "model.safetensors"), directory / "config.json"
    config = json.loads(path.read_text())
    change(tensors, config["quantization_config"])
    save_file(tensors, directory / "model.safetensors")
    path.write_text(json.dumps(config))
    with pytest.raises(llm_mlir.ModelError) as raised:
        llm_mlir.load(directory).checkpoint.array("model.layers.0.mlp.up_proj.weight")
    assert "\n" not in str(raised.value)
    return str(raised.value)


UP = "model.layers.0.mlp.up_proj."
BROKEN = {
    "method": ("awq", lambda t, c: c.update(quant_method="aqlm"), "'quantization_config.quant_method' expected one of"),
    "bits": ("awq", lambda t, c: c.update(bits=3), "'quantization_config.bits' expected one of 4, got 3"),
    "version": (
        "awq",
        lambda t, c: c.update(version="gemv"),
        "'quantization_config.version' expected gemm, got 'gemv'",
    ),
    "group": (
        "gptq-4",
        lambda t, c: c.update(group_size=16),
        f"tensor '{UP}qzeros' expected I32 [4, 12], got I32 [2, 12]",
    ),
    "no scales": ("gptq-4", lambda t, c: t.pop(UP + "scales"), f"missing tensor '{UP}scales', expected for gptq"),
    "order": ("gptq-order", lambda t, c: t[UP + "g_idx"].add_(9), f"tensor '{UP}g_idx' expected groups below 2"),
    "dtype": (
        "gptq-4",
        lambda t, c: t.update({UP + "qweight": t[UP + "qweight"].float()}),
        f"tensor '{UP}qweight' expected I32 [?, 96], got F32 [8, 96]",
    ),
    "format": (
        "packed-4",
        lambda t, c: c.update(format="nvfp4-pack-quantized"),
        "'quantization_config.format' expected one of pack-quantized, int-quantized",
    ),
    "sparse": (
        "packed-4",
        lambda t, c: c.update(sparsity_config={"format": "sparse-24-bitmask"}),
        "'quantization_config.sparsity_config.format' expected dense",
    ),
    "shape": (
        "packed-4",
        lambda t, c: t[UP + "weight_shape"].mul_(1000),
        f"tensor '{UP}weight_packed' expected codes of [96000, 64000]",
    ),
    "words": (
        "packed-4",
        lambda t, c: t.update({UP + "weight_packed": t[UP + "weight_packed"][:, :5].contiguous()}),
        f"tensor '{UP}weight_packed' expected words for codes of 1 to 8 bits of [96, 64], got [96, 5]",
    ),
    "scales": (
        "int-channel",
        lambda t, c: t.update({UP + "weight_scale": t[UP + "weight_scale"][:90].contiguous()}),
        f"tensor '{UP}weight_scale' expected a scale for each 2 x 64 of [96, 64], got [90, 1]",
    ),
    "blocks": ("fp8-block", lambda t, c: c.update(weight_block_size=[0, 1]), "weight_block_size' expected two sizes"),
    "kind": (
        "nf4",
        lambda t, c: t.update({UP + "weight.quant_state.bitsandbytes__nf5": t.pop(UP + "weight.quant_map")}),
        "bitsandbytes expected nf4 or fp4, got 'nf5'",
    ),
    "state": (
        "nf4",
        lambda t, c: t[UP + "weight.quant_state.bitsandbytes__nf4"].zero_(),
        f"tensor '{UP}weight.quant_state.bitsandbytes__nf4' expected shape and blocksize as JSON",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_what_does_not_fit(make, case):
    method, change, message = BROKEN[case]
    assert message in _damaged(make, method, change)
