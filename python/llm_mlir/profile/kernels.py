"""The loops that find what a machine can do at most, as LLVM IR.

Each is a function ``llm_call_<name>(words)`` of one thread: ``words`` points at 64-bit words (repetitions or bytes
first). They hold nothing but the instructions that are counted, so that no compiler or blocking is measured with them.
"""

from dataclasses import dataclass

from ..targets.cpu import CpuTarget

PREFIX = "llm_call_"

# Accumulators hide the latency of an FMA (4 cycles, 2 a cycle: 8 at least); two registers hold the factors.
_ACCUMULATORS = {32: 24, 16: 12}


@dataclass(frozen=True)
class PeakKernel:
    """A loop of multiply-adds: ``flops`` in each of its repetitions."""

    name: str
    dtype: str
    flops: int
    ir: str

    @property
    def needs_tiles(self) -> bool:
        """Whether it uses AMX tiles, which have to be configured."""
        return self.name.endswith("amx")


@dataclass(frozen=True)
class ReadKernel:
    """A loop that reads ``words[1]`` bytes from ``words[0]`` once and stores what keeps the reads alive."""

    name: str
    ir: str


def peak_kernels(target: CpuTarget) -> list[PeakKernel]:
    """The loops that ``target`` can run."""
    kernels = [_fma(target)]
    if target.has_avx512bf16:
        kernels.append(_bf16_dot())
    if target.has_amx_bf16:
        kernels.append(_amx())
    return kernels


def read_kernels(target: CpuTarget) -> list[ReadKernel]:
    """Plain, several streams, and prefetching ones; which is the fastest depends on the machine."""
    lanes = target.vector_bits // 64
    return [
        _read(lanes, streams=1, ahead=0),
        _read(lanes, streams=1, ahead=2048),
        _read(lanes, streams=1, ahead=8192),
        _read(lanes, streams=4, ahead=0),
        _read(lanes, streams=4, ahead=1024),
    ]


def _loop(name: str, repetitions: str, phis: list[str], body: list[str], after: list[str]) -> str:
    """A function around a counted loop; ``%i`` counts from 0 to ``repetitions``, loaded from the first word."""
    return "\n".join(
        [
            f"define void @{PREFIX}{name}(ptr %words) nounwind {{",
            "entry:",
            *repetitions.splitlines(),
            "  br label %loop",
            "loop:",
            "  %i = phi i64 [ 0, %entry ], [ %next, %loop ]",
            *phis,
            *body,
            "  %next = add i64 %i, 1",
            "  %more = icmp ult i64 %next, %count",
            "  br i1 %more, label %loop, label %done",
            "done:",
            *after,
            "  ret void",
            "}",
            "",
        ]
    )


_COUNT = "  %count = load i64, ptr %words\n  %data.at = getelementptr i64, ptr %words, i64 1\n"
_DATA = _COUNT + "  %data = load ptr, ptr %data.at\n"


def _accumulate(name: str, count: int, step: str, lanes: int, factors: str) -> str:
    """The loop ``acc = step(acc)`` on ``count`` vectors of floats; their sum is stored over the factors."""
    vector = f"<{lanes} x float>"
    phis = [f"  %a{i} = phi {vector} [ zeroinitializer, %entry ], [ %b{i}, %loop ]" for i in range(count)]
    body = [f"  %b{i} = {step.format(acc=f'{vector} %a{i}')}" for i in range(count)]
    sums = [f"  %s{i} = fadd {vector} {'%s' + str(i - 1) if i > 1 else '%b0'}, %b{i}" for i in range(1, count)]
    return _loop(name, _DATA + factors, phis, body, [*sums, f"  store {vector} %s{count - 1}, ptr %data, align 4"])


def _fma(target: CpuTarget) -> PeakKernel:
    lanes, count = target.vector_bits // 32, _ACCUMULATORS[target.vector_registers]
    vector = f"<{lanes} x float>"
    factors = f"  %x = load {vector}, ptr %data, align 4\n"
    step = f"call {vector} @llvm.fmuladd.v{lanes}f32({vector} %x, {vector} %x, {{acc}})"
    ir = _accumulate("peak_f32", count, step, lanes, factors)
    declaration = f"declare {vector} @llvm.fmuladd.v{lanes}f32({vector}, {vector}, {vector})\n"
    return PeakKernel("peak_f32", "f32", 2 * lanes * count, ir + declaration)


def _bf16_dot() -> PeakKernel:
    factors = "  %x = load <32 x bfloat>, ptr %data, align 4\n"
    dot = "@llvm.x86.avx512bf16.dpbf16ps.512"
    step = f"call <16 x float> {dot}({{acc}}, <32 x bfloat> %x, <32 x bfloat> %x)"
    ir = _accumulate("peak_bf16", _ACCUMULATORS[32], step, 16, factors)
    declaration = f"declare <16 x float> {dot}(<16 x float>, <32 x bfloat>, <32 x bfloat>)\n"
    return PeakKernel("peak_bf16", "bf16", 64 * _ACCUMULATORS[32], ir + declaration)


# Palette 1, then 8 tiles of 64 bytes (16-bit words from byte 16) and 16 rows (bytes from 48).
TILE_CONFIGURATION = bytes([1, *[0] * 15, *[64, 0] * 8, *[0] * 16, *[16] * 8, *[0] * 8])


def _amx() -> PeakKernel:
    """Four accumulator tiles of 16x16, two tiles of A, two of B; ``words[1]`` points at the tile configuration."""
    products = [(0, 4, 6), (1, 4, 7), (2, 5, 6), (3, 5, 7)]
    body = [f"  call void @llvm.x86.tdpbf16ps(i8 {c}, i8 {a}, i8 {b})" for c, a, b in products]
    start = _DATA + "  call void @llvm.x86.ldtilecfg(ptr %data)\n"
    start += "".join(f"  call void @llvm.x86.tilezero(i8 {tile})\n" for tile in range(8))
    ir = _loop("peak_bf16_amx", start, [], body, ["  call void @llvm.x86.tilerelease()"])
    ir += "declare void @llvm.x86.tdpbf16ps(i8 immarg, i8 immarg, i8 immarg)\ndeclare void @llvm.x86.ldtilecfg(ptr)\n"
    ir += "declare void @llvm.x86.tilezero(i8 immarg)\ndeclare void @llvm.x86.tilerelease()\n"
    return PeakKernel("peak_bf16_amx", "bf16", 2 * 16 * 16 * 32 * len(products), ir)


_UNROLL = 8  # vectors of each stream in an iteration


def _read(lanes: int, streams: int, ahead: int) -> ReadKernel:
    """Reads ``streams`` equal parts side by side, prefetching ``ahead`` bytes into the first-level cache (0: not)."""
    name = f"read_{streams}_streams" + (f"_prefetch_{ahead}" if ahead else "")
    vector, step = f"<{lanes} x i64>", lanes * 8 * _UNROLL
    start = "  %base = load ptr, ptr %words\n  %bytes.at = getelementptr i64, ptr %words, i64 1\n"
    start += f"  %bytes = load i64, ptr %bytes.at\n  %count = udiv i64 %bytes, {step * streams}\n"
    start += f"  %part = mul i64 %count, {step}\n"
    start += "  %out.at = getelementptr i64, ptr %words, i64 2\n  %out = load ptr, ptr %out.at\n"
    phis = [
        f"  %a{u} = phi {vector} [ zeroinitializer, %entry ], [ %x{streams - 1}.{u}, %loop ]" for u in range(_UNROLL)
    ]
    body = [f"  %at = mul i64 %i, {step}"]
    for s in range(streams):
        body += [f"  %o{s} = mul i64 %part, {s}", f"  %p{s} = add i64 %o{s}, %at"]
        for u in range(_UNROLL):
            body += _read_vector(vector, s, u, lanes * 8, ahead)
    sums = [
        f"  %s{u} = xor {vector} {'%s' + str(u - 1) if u > 1 else '%x' + str(streams - 1) + '.0'}, %x{streams - 1}.{u}"
        for u in range(1, _UNROLL)
    ]
    ir = _loop(name, start, phis, body, [*sums, f"  store {vector} %s{_UNROLL - 1}, ptr %out, align 8"])
    return ReadKernel(name, ir + "declare void @llvm.prefetch.p0(ptr, i32 immarg, i32 immarg, i32 immarg)\n")


def _read_vector(vector: str, s: int, u: int, size: int, ahead: int) -> list[str]:
    before = f"%x{s - 1}.{u}" if s else f"%a{u}"
    lines = [
        f"  %g{s}.{u} = getelementptr i8, ptr %base, i64 %p{s}",
        f"  %h{s}.{u} = getelementptr i8, ptr %g{s}.{u}, i64 {u * size}",
    ]
    if ahead and (u * size) % 64 == 0:
        lines += [
            f"  %f{s}.{u} = getelementptr i8, ptr %h{s}.{u}, i64 {ahead}",
            f"  call void @llvm.prefetch.p0(ptr %f{s}.{u}, i32 0, i32 3, i32 1)",
        ]
    return [
        *lines,
        f"  %l{s}.{u} = load {vector}, ptr %h{s}.{u}, align 8",
        f"  %x{s}.{u} = xor {vector} {before}, %l{s}.{u}",
    ]
