"""A decoder of two layers at stage ``import``, built by hand: what frontends emit, small enough to check."""

from llm_mlir import abi, mlir
from llm_mlir.dialects import llm
from llm_mlir.ir.build import DYNAMIC, extract_slice, for_loop
from llm_mlir.mlir import ir

LAYERS, HEADS, KV_HEADS, DIM, FFN, VOCABULARY, CONTEXT, SLOTS = 2, 4, 2, 8, 24, 40, 64, 3
HIDDEN = 20
WEIGHTS = {
    "input_layernorm": (HIDDEN,),
    "q_proj": (HEADS * DIM, HIDDEN),
    "k_proj": (KV_HEADS * DIM, HIDDEN),
    "v_proj": (KV_HEADS * DIM, HIDDEN),
    "o_proj": (HIDDEN, HEADS * DIM),
    "post_attention_layernorm": (HIDDEN,),
    "gate_proj": (FFN, HIDDEN),
    "up_proj": (FFN, HIDDEN),
    "down_proj": (HIDDEN, FFN),
}


def _arguments(phase, dtype):
    tokens = "tokens" if phase == "prefill" else "batch"
    f, i32 = ir.Type.parse(dtype), ir.IntegerType.get_signless(32)

    def tensor(shape, element):
        return ir.RankedTensorType.get(list(shape), element)

    offsets = {"kind": "offsets", "of": tokens}
    inputs = [
        ("ids", [tokens], {"kind": "token_id", "max": VOCABULARY}),
        ("positions", [tokens], {"kind": "position", "max": CONTEXT}),
        ("cu_seqlens", ["batch+1"], offsets),
        ("cached_len", ["batch"], {"kind": "length", "max": CONTEXT}),
        ("slot", ["batch"], {"kind": "slot", "max": SLOTS}),
    ]
    if phase == "prefill":
        inputs.append(("rows", ["rows"], {"kind": "row", "of": tokens}))
    yield from (
        (tensor([DYNAMIC], i32), abi.ArgInfo("input", name, tuple(dims), values=values))
        for name, dims, values in inputs
    )
    yield tensor([VOCABULARY, HIDDEN], f), abi.ArgInfo("weight", "embed_tokens", ("", ""))
    yield tensor([HIDDEN], f), abi.ArgInfo("weight", "norm", ("",))
    for name, shape in WEIGHTS.items():
        info = abi.ArgInfo("weight", "layers.{layer}." + name, ("",) * (len(shape) + 1))
        yield tensor([LAYERS, *shape], f), info
    cache = tensor([LAYERS, SLOTS, KV_HEADS, CONTEXT, DIM], f)
    for name in ("k_cache", "v_cache"):
        yield cache, abi.ArgInfo("cache", name, ("",) * 5)


def _function(name, types, results, private):
    func = mlir.func.FuncOp(name, (types, results), visibility="private" if private else None)
    return func, list(func.add_entry_block().arguments)


def _layer(phase, dtype, composite):
    arguments = list(_arguments(phase, dtype))
    tokens = "tokens" if phase == "prefill" else "batch"
    weights = arguments[-len(WEIGHTS) - 2 : -2]
    (cache, k_info), (_, v_info) = arguments[-2:]
    vector, i32 = arguments[0][0], ir.IntegerType.get_signless(32)
    assert vector.element_type == i32
    h = ir.RankedTensorType.get([DYNAMIC, HIDDEN], ir.F32Type.get())
    batch = [arguments[i] for i in (1, 2, 3, 4)]
    types = [h, *[t for t, _ in weights], cache, cache, *[t for t, _ in batch], ir.IndexType.get()]
    func, values = _function(f"{phase}_layer", types, [h, cache, cache], True)
    infos = [abi.ArgInfo("input", "h", (tokens, "")), *[i for _, i in weights], k_info, v_info, *[i for _, i in batch]]
    for index, info in enumerate(infos):
        abi.set_arg_info(func, index, info)
    with ir.InsertionPoint(abi.body(func)):
        mlir.func.ReturnOp(_layer_body(values, ir.Type.parse(dtype), composite))


def _layer_body(values, f, composite):
    h, i = values[0], values[-1]
    names = dict(zip(WEIGHTS, values[1 : 1 + len(WEIGHTS)], strict=True))
    w = {n: extract_slice(v, [i, *[0] * len(WEIGHTS[n])], [1, *WEIGHTS[n]], drop=[0]) for n, v in names.items()}
    k, v, positions, *batch = values[1 + len(WEIGHTS) : -1]
    assert composite
    x = llm.rms_norm(h, w["input_layernorm"], dtype=f)
    attention, k, v = llm.attention_block(
        x,
        *[w[f"{n}_proj"] for n in "qkvo"],
        k_cache=k,
        v_cache=v,
        layer=i,
        positions=positions,
        **dict(zip(("cu_seqlens", "cached_len", "slot"), batch, strict=True)),
        heads=HEADS,
        kv_heads=KV_HEADS,
        head_dim=DIM,
        theta=10000.0,
        scale=DIM**-0.5,
    )
    h = llm.add(h, attention)
    x = llm.rms_norm(h, w["post_attention_layernorm"], dtype=f)
    return llm.add(h, llm.mlp(x, w["gate_proj"], w["up_proj"], w["down_proj"])), k, v


def _phase(phase, dtype):
    arguments = list(_arguments(phase, dtype))
    logits = ir.RankedTensorType.get([DYNAMIC, VOCABULARY], ir.F32Type.get())
    cache = arguments[-1][0]
    func, values = _function(phase, [t for t, _ in arguments], [logits, cache, cache], False)
    for index, (_, info) in enumerate(arguments):
        abi.set_arg_info(func, index, info)
    ids, positions, cu_seqlens, cached_len, slot = values[:5]
    table, norm, *weights = values[-len(WEIGHTS) - 4 : -2]
    with ir.InsertionPoint(abi.body(func)):
        h = llm.embedding(ids, table, dtype=ir.F32Type.get())
        with for_loop(0, LAYERS, 1, [h, *values[-2:]]) as loop:
            operands = [loop.args[0], *weights, *loop.args[1:], positions, cu_seqlens, cached_len, slot, loop.iv]
            types = [h.type, cache, cache]
            loop.yielded = list(mlir.func.CallOp(types, f"{phase}_layer", operands).results)
        h, k, v = loop.results
        h = llm.rms_norm(h, norm, dtype=ir.Type.parse(dtype))
        h = llm.embedding(values[5], h) if phase == "prefill" else h
        mlir.func.ReturnOp([llm.linear(h, table, dtype=ir.F32Type.get()), k, v])


def build_module(dtype="f32"):
    """The module in the current context."""
    with ir.Location.unknown():
        module = ir.Module.create()
        abi.set_symbols(module, {"tokens": 32, "batch": SLOTS, "rows": SLOTS})
        with ir.InsertionPoint(module.body):
            for phase in ("prefill", "decode"):
                _layer(phase, dtype, True)
                _phase(phase, dtype)
    return module
