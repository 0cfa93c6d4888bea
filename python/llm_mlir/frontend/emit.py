"""The module at stage ``import``: ``@prefill`` and ``@decode`` of a decoder, in ``llm`` ops.

Both functions loop over the layers and call one private function, which slices its layer's weights out of the stacked
arguments. Layers of another kind (say, with another window) have a function of their own. What a layer is, and what
stands before the first and after the last, the architecture says (``ModelConfig.layer``, ``embed``, ``logits``).
"""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from .. import abi, mlir
from ..abi import ArgInfo
from ..ir import build
from ..ir.attributes import from_python
from ..mlir import ir
from ..support.codes import CodedPart, Coding
from .builder import BATCH, Builder
from .config import ModelConfig, WeightSpec
from .limits import Limits


def build_module(
    config: ModelConfig,
    dtype: str,
    limits: Limits,
    chooses: Collection[str] = (),
    codings: Mapping[str, Coding] = MappingProxyType({}),
) -> Any:
    """Emits ``@prefill`` and ``@decode`` into a new module of the current MLIR context.

    ``dtype`` ("f32" or "bf16") is the element type of weights, caches and what linears read; the residual stream and
    the logits are f32. ``codings`` says by key which weights are in codes (``frontend.codings``): such a one comes as
    two or three arguments, and ``llm.dequantize`` makes it of these.

    Arguments, in order: token ids, positions, cu_seqlens, cached_len, slot, (prefill) rows, the
    weights of ``config.weights()``, k_cache, v_cache; results: logits ``[rows or batch, vocabulary]`` and the caches.
    ``chooses`` may hold "greedy" and "sample": there are ``@decode_greedy`` and ``@decode_sample`` then, whose results
    are their next inputs (next_ids, the best tokens or those drawn, next_positions, next_cached_len) and the caches: on
    a device, a step then needs nothing from the host but, to sample, a random number for each sequence.
    ``@decode_sample`` takes temperature, top_k, top_p and draw ``[batch]`` (see ``llm.sample``) after slot.
    """
    config = config.within(limits.context)
    with ir.Location.name("import"):
        module = ir.Module.create()
        bounds = {"tokens": limits.max_batch_tokens, "batch": limits.max_batch, "rows": limits.max_rows}
        abi.set_symbols(module, bounds)
        with ir.InsertionPoint(module.body):
            for phase, tokens in (("prefill", "tokens"), ("decode", "batch")):
                _Phase(config, dtype, limits, phase, tokens, codings).emit()
            _Phase(config, dtype, limits, "decode", "batch", codings).emit_choices(chooses)
    module.operation.verify()
    return module


@dataclass(frozen=True)
class _Argument:
    """One argument of a function under construction."""

    key: str
    type: Any
    info: ArgInfo | None = None


@dataclass(frozen=True)
class _Phase:
    """Emits one entry point and the layer functions it calls; ``tokens`` is the symbol of its token dimension."""

    config: ModelConfig
    dtype: str
    limits: Limits
    name: str
    tokens: str
    codings: Mapping[str, Coding]

    def emit(self) -> None:
        """The entry point and its layers."""
        for kind, name in self._layers().items():
            self._emit_layer(name, kind)
        rows = "rows" if self.name == "prefill" else "batch"
        results = [{"llm.name": "logits", "llm.dims": [rows, ""]}, *_CACHE_RESULTS]
        with _function(self.name, self._entry(), results) as values:
            _return(*self._run(values))

    def emit_choices(self, names: Collection[str]) -> None:
        """The entry points that choose tokens themselves; their layers are those of ``emit``."""
        if "greedy" in names:
            self._emit_choice("greedy", [], lambda logits: _llm().argmax(logits))
        if "sample" in names:
            self._emit_choice("sample", self._settings(), lambda logits, *settings: _llm().sample(logits, *settings))

    def _emit_choice(self, name: str, settings: Sequence[_Argument], choose: Callable[..., Any]) -> None:
        results = [{"llm.name": f"next_{key}", "llm.dims": ["batch"]} for key in ("ids", "positions", "cached_len")]
        with _function(f"{self.name}_{name}", self._entry(settings), [*results, *_CACHE_RESULTS]) as values:
            logits, *caches = self._run(values)
            later = [_plus_one(values[key]) for key in ("positions", "cached_len")]
            _return(choose(logits, *(values[argument.key] for argument in settings)), *later, *caches)

    def _entry(self, settings: Sequence[_Argument] = ()) -> list[_Argument]:
        return [*self._inputs(), *settings, *self._weights(self.config.weights()), *self._caches()]

    def _layers(self) -> dict[Hashable, str]:
        """The layer functions by kind."""
        return {kind: self._layer_name(index) for index, kind in enumerate(dict.fromkeys(self.config.layer_kinds))}

    def _run(self, values: Mapping[str, Any]) -> list[Any]:
        """Logits and caches."""
        weights = {spec.key: self._weight(spec, values) for spec in self.config.embedding_weights()}
        b = Builder(self.config, self._element_type(), weights, values)
        h = self.config.embed(b, values["ids"])
        h, *caches = self._loop_over_layers(h, values, self._layers())
        return [self.config.logits(b, h), *caches]

    def _loop_over_layers(self, h: Any, values: Mapping[str, Any], layers: Mapping[Hashable, str]) -> list[Any]:
        """One loop for each run of layers of one kind."""
        carried = [h, values["k_cache"], values["v_cache"]]
        keys = [argument.key for argument in self._layer_arguments()]
        for kind, first, last in _runs(self.config.layer_kinds):
            with build.for_loop(first, last, 1, carried) as loop:
                now = {**values, "layer": loop.iv, **dict(zip(("h", "k_cache", "v_cache"), loop.args, strict=True))}
                types = [value.type for value in loop.args]
                loop.yielded = list(mlir.func.CallOp(types, layers[kind], [now[key] for key in keys]).results)
            carried = loop.results
        return carried

    def _emit_layer(self, name: str, kind: Hashable) -> None:
        config = self.config
        with _function(name, self._layer_arguments()) as values:
            weights = {spec.key: self._weight(spec, values) for spec in config.layer_weights()}
            b = Builder(config, self._element_type(), weights, values)
            h = config.layer(b, values["h"], kind)
            _return(h, *b.caches)

    def _weight(self, spec: WeightSpec, values: Mapping[str, Any]) -> Any:
        """A weight among the arguments, of a stacked one that of the layer; one in codes is made of its parts."""
        coding = self.codings.get(spec.key)
        keys = [spec.key] if coding is None else [f"{spec.key}:{part}" for part in coding.parts]
        parts = [_layer_of(values[key], values["layer"]) if spec.stacked else values[key] for key in keys]
        if coding is None:
            return parts[0]
        kind = {"bits": coding.bits, "group": coding.group, "codebook": coding.codebook}
        return _llm().dequantize(*parts, **kind, dtype=self._element_type())

    def _layer_name(self, index: int) -> str:
        return f"{self.name}_layer" + (f"_{index}" if index else "")

    def _element_type(self) -> Any:
        return {"f32": ir.F32Type, "bf16": ir.BF16Type}[self.dtype].get()

    def _inputs(self) -> list[_Argument]:
        config, limits = self.config, self.limits
        rows = [("rows", "rows", {"kind": "row", "of": "tokens"})] if self.name == "prefill" else []
        described = [
            ("ids", self.tokens, {"kind": "token_id", "max": config.vocab_size}),
            ("positions", self.tokens, {"kind": "position", "max": limits.cache_positions}),
            ("cu_seqlens", "batch+1", {"kind": "offsets", "of": self.tokens}),
            ("cached_len", "batch", {"kind": "length", "max": limits.cache_positions}),
            ("slot", "batch", {"kind": "slot", "max": limits.max_batch}),
            *rows,
        ]
        type_ = ir.RankedTensorType.get([build.DYNAMIC], ir.IntegerType.get_signless(32))
        return [_Argument(key, type_, ArgInfo("input", key, (dim,), values=values)) for key, dim, values in described]

    def _settings(self) -> list[_Argument]:
        """How each sequence of a batch draws its token."""
        fraction, count = {"kind": "fraction"}, {"kind": "token_id", "max": self.config.vocab_size}
        return [
            _batch_input("temperature", _f32(), fraction),
            _batch_input("top_k", ir.IntegerType.get_signless(32), count),
            _batch_input("top_p", _f32(), fraction),
            _batch_input("draw", _f32(), fraction),
        ]

    def _weights(self, specs: Sequence[WeightSpec]) -> list[_Argument]:
        return [argument for spec in specs for argument in self._arguments_of(spec)]

    def _arguments_of(self, spec: WeightSpec) -> Iterator[_Argument]:
        """The argument of a weight, or those of its parts."""
        stack = [self.config.layers] if spec.stacked else []
        coding = self.codings.get(spec.key)
        if coding is None:
            type_ = ir.RankedTensorType.get([*stack, *spec.shape], self._element_type())
            yield _Argument(spec.key, type_, ArgInfo("weight", spec.name))
            return
        rows, depth = spec.shape
        for name in coding.parts:
            part = CodedPart(name, coding)
            shape = [*stack, *coding.part_shape(name, (rows, depth))]
            type_ = ir.RankedTensorType.get(shape, ir.Type.parse(part.element))
            info = ArgInfo("weight", spec.name + part.suffix, part=str(part))
            yield _Argument(spec.key + part.suffix, type_, info)

    def _caches(self) -> list[_Argument]:
        config, limits = self.config, self.limits
        shape = [config.layers, limits.max_batch, config.kv_heads, limits.cache_positions, config.head_dim]
        type_ = ir.RankedTensorType.get(shape, self._element_type())
        return [_Argument(key, type_, ArgInfo("cache", key)) for key in ("k_cache", "v_cache")]

    def _layer_arguments(self) -> list[_Argument]:
        """Arguments of a layer function; their attributes are those of the entry point that calls it."""
        h = ir.RankedTensorType.get([build.DYNAMIC, self.config.hidden_size], _f32())
        batch = [argument for argument in self._inputs() if argument.key in BATCH]
        middle = [*self._weights(self.config.layer_weights()), *self._caches(), *batch]
        plain = [_Argument(argument.key, argument.type) for argument in middle]
        return [_Argument("h", h), *plain, _Argument("layer", ir.IndexType.get())]


_CACHE_RESULTS = ({"llm.name": "k_cache"}, {"llm.name": "v_cache"})


def _batch_input(key: str, element_type: Any, values: Mapping[str, Any]) -> _Argument:
    """A number for each sequence."""
    type_ = ir.RankedTensorType.get([build.DYNAMIC], element_type)
    return _Argument(key, type_, ArgInfo("input", key, ("batch",), values=values))


def _runs(kinds: Sequence[Hashable]) -> list[tuple[Hashable, int, int]]:
    """Maximal runs of equal kinds as ``(kind, first layer, end)``."""
    starts = [i for i, kind in enumerate(kinds) if i == 0 or kind != kinds[i - 1]]
    return [(kinds[first], first, end) for first, end in zip(starts, [*starts[1:], len(kinds)], strict=True)]


@contextmanager
def _function(
    name: str, arguments: Sequence[_Argument], results: Sequence[Mapping[str, Any]] | None = None
) -> Iterator[dict[str, Any]]:
    """Builds a function around the body, which sees the arguments by key and ends in ``_return``.

    An entry point has attributes on its arguments and ``results``; without them the function is private.
    """
    function_type = ir.FunctionType.get([argument.type for argument in arguments], [])
    with ir.Location.name(name):
        function = mlir.func.FuncOp(name, function_type, visibility="private" if results is None else None)
        block = function.add_entry_block()
        with ir.InsertionPoint(block):
            keys = [argument.key for argument in arguments]
            yield dict(zip(keys, block.arguments, strict=True))
    if results is not None:
        attributes = [argument.info.attributes() for argument in arguments if argument.info is not None]
        abi.set_arg_attributes(function, attributes)
        function.operation.attributes["res_attrs"] = from_python(results)
    abi.refresh_type(function)


def _return(*values: Any) -> None:
    mlir.func.ReturnOp(list(values))


def _layer_of(weight: Any, layer: Any) -> Any:
    """``weight[layer]`` of a stacked weight."""
    sizes = list(weight.type.shape)[1:]
    return build.extract_slice(weight, [layer] + [0] * len(sizes), [1, *sizes], drop=[0])


def _plus_one(numbers: Any) -> Any:
    """Each of ``numbers`` [n] i32 and one."""
    one = build.constant(numbers.type.element_type, 1)
    out = build.empty(build.shape(numbers), numbers.type.element_type)
    return build.generic("n", "p", [(numbers, "n")], [(out, "n")], lambda number, _: mlir.arith.addi(number, one))[0]


def _f32() -> Any:
    return ir.F32Type.get()


def _llm() -> Any:
    """The builders, imported when a module is built and not when a model is read."""
    from ..dialects import llm

    return llm
