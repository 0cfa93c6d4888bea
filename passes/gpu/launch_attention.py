"""``llm-launch-attention``: attention becomes GPU kernels."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import mlir
from llm_mlir.abi.dims import Symbols
from llm_mlir.analysis.attention_sizes import require_attention_sizes
from llm_mlir.ir import build
from llm_mlir.ir.build import Value
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.types import Operation
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, PassError, option, register
from llm_mlir.targets.cuda import CudaTarget

from .attention import flash, simt, split_kv
from .attention.problem import Batch, Problem

_TEMPLATES = ("auto", "flash", "split_kv", "simt")


@register
@dataclass(frozen=True)
class LaunchAttention(Pass):
    """``llm.attention`` and ``llm.cached_attention`` -> ``gpu.launch`` of kernels that read and write buffers.

    ``flash`` and ``split_kv`` use tensor cores and take bf16 and f16, ``simt`` any type and head size. Where each
    sequence has one token (as the symbols of the function's arguments tell), ``split_kv`` divides its keys among
    blocks; whatever is chosen is right for every batch.
    """

    name: ClassVar[str] = "llm-launch-attention"
    template: str = option("auto", "flash, split_kv (a cache only) or simt; auto takes the fastest that is possible")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.template not in _TEMPLATES:
            raise ValueError(f"template expects one of {', '.join(_TEMPLATES)}, got '{self.template}'")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        symbols, target = Symbols.of_module(op), CudaTarget.of(op)
        for attention in rw.ops("llm.attention", "llm.cached_attention"):
            require_attention_sizes(attention)
            single = attention.name == "llm.cached_attention" and _is_single_token(symbols, attention)
            with rw.before(attention):
                problem = _problem(attention)
                template = self._choose(problem, single, attention)
                _build(template, problem, target)
                type_ = attention.results[0].type
                result = mlir.bufferization.to_tensor(type_, problem.out, restrict=True, writable=True)
            rw.replace(attention, [result])
            rw.statistic(template)

    def _choose(self, problem: Problem, single: bool, op: Operation) -> str:
        candidates = [name for name in ("split_kv", "flash", "simt") if self.template in ("auto", name)]
        if not single and self.template == "auto":
            candidates.remove("split_kv")
        found = next((name for name in candidates if _SUPPORTED[name](problem)), None)
        if found is None:
            asked = "a template" if self.template == "auto" else f"template '{self.template}'"
            raise PassError(f"'{op.name}' op expects sizes and types that {asked} supports, got {problem.q.type}", op)
        return found


_SUPPORTED = {"flash": flash.is_supported, "split_kv": split_kv.is_supported, "simt": simt.is_supported}


def _build(template: str, problem: Problem, target: CudaTarget) -> None:
    if template == "split_kv":
        split_kv.build_split_kv(problem, target.multiprocessors)
    elif template == "flash":
        flash.build_flash(problem)
    else:
        simt.build_simt(problem)


def _is_single_token(symbols: Symbols, op: Operation) -> bool:
    """Whether there are as many tokens as sequences."""
    tokens, batch = (symbols.sizes(operand)[0] for operand in (op.opview.q, op.opview.slot))
    return tokens is not None and tokens == batch


def _problem(op: Operation) -> Problem:
    out = _output(op.opview.q, op.results[0].type)
    scale, window = ir.FloatAttr(op.attributes["scale"]).value, _integer(op, "window")
    if op.name == "llm.attention":
        if 0 in op.opview.k.type.shape[:1]:
            raise PassError(f"'{op.name}' op expects at least one key, got {op.opview.k.type}", op)
        q, k, v, *mask = [_buffer(operand) for operand in op.operands]
        causal = ir.BoolAttr(op.attributes["causal"]).value
        return Problem(q, k, v, out, scale, causal, window, mask[0] if mask else None)
    _require_plain(op)
    cached = op.opview
    q, k, v = (_buffer(operand) for operand in (cached.q, cached.k_cache, cached.v_cache))
    batch = Batch(cached.layer, *map(_buffer, (cached.cu_seqlens, cached.cached_len, cached.slot)))
    return Problem(q, k, v, out, scale, window=window, batch=batch)


def _buffer(tensor: Value) -> Value:
    """The buffer of a tensor that a kernel reads, of any strides but the last."""
    shape = "x".join("?" if size == build.DYNAMIC else str(size) for size in tensor.type.shape)
    strides = ", ".join(["?"] * (tensor.type.rank - 1) + ["1"])
    type_ = ir.Type.parse(f"memref<{shape}x{tensor.type.element_type}, strided<[{strides}], offset: ?>>")
    return mlir.bufferization.to_buffer(type_, tensor, read_only=True)


def _output(q: Value, type_: Any) -> Value:
    dynamic = [size for size in build.shape(q) if not isinstance(size, int)]
    return mlir.memref.alloc(ir.MemRefType.get(list(type_.shape), type_.element_type), dynamic, [])


def _integer(op: Operation, name: str) -> int | None:
    return ir.IntegerAttr(op.attributes[name]).value if name in op.attributes else None


def _require_plain(op: Operation) -> None:
    for name, operand in (("k", op.opview.k_cache), ("v", op.opview.v_cache)):
        if f"{name}_layout" in op.attributes or operand.type.rank != 5:
            expected = "caches in plain layout"
            raise PassError(f"'{op.name}' op expects {expected}, got {operand.type}: leave llm-pack-caches out", op)
