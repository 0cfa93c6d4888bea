"""Frequencies of rotary position embeddings, with the scaling variants of Hugging Face ``config.json`` files.

Sources: RoFormer (arXiv 2104.09864), position interpolation (2306.15595), YaRN (2309.00071), LongRoPE (2402.13753),
Llama 3.1's scaling as in Hugging Face transformers' ``modeling_rope_utils.py``. The order of float32 operations is that
of the last, so that results are the same to the bit wherever ``pow`` is: ours is correctly rounded, torch's vectorized
one is within 1 ulp.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

Scaling = Mapping[str, Any]
_LLAMA3 = ("factor", "low_freq_factor", "high_freq_factor", "original_max_position_embeddings")
REQUIRED: dict[str, tuple[str, ...]] = {
    "default": (),
    "linear": ("factor",),
    "llama3": _LLAMA3,
    "yarn": ("factor", "original_max_position_embeddings"),
    "longrope": ("attention_factor",),
}


def scaling_type(scaling: Scaling | None) -> str:
    """The variant that a ``rope_scaling`` dictionary names (``type`` is the older name of ``rope_type``)."""
    return str((scaling or {}).get("rope_type", (scaling or {}).get("type", "default")))


def scaling_problem(scaling: Scaling | None) -> str | None:
    """What makes ``scaling`` unusable, reading on from ``expects attribute scaling``; ``None`` when it is fine."""
    kind = scaling_type(scaling)
    if kind not in REQUIRED:
        return f"of rope_type {', '.join(REQUIRED)}"
    for key in REQUIRED[kind]:
        number = (scaling or {}).get(key)
        if isinstance(number, bool) or not isinstance(number, int | float) or number <= 0:
            return f"of rope_type {kind} to hold a positive number {key}"
    if kind == "longrope" and not _positive((scaling or {}).get("factors")):
        return "of rope_type longrope to hold a list of positive numbers factors"
    return None


def _positive(numbers: Any) -> bool:
    return isinstance(numbers, list | tuple) and all(type(n) in (int, float) and n > 0 for n in numbers)


def rope_frequencies(theta: float, dim: int, scaling: Scaling | None = None) -> tuple[Any, float]:
    """Angle per position of each rotated pair, and the factor that cosines and sines are multiplied by.

    Of longrope, ``scaling`` holds the ``factors`` of one length of context and the ``attention_factor``.

    Returns ``(inv_freq, attention_factor)`` with ``inv_freq`` a float32 array ``[dim/2]``; position ``p`` turns pair
    ``i`` by ``p * inv_freq[i]``. Raises ``ValueError`` when ``dim`` is odd or ``scaling`` is unknown or incomplete.
    """
    if dim < 2 or dim % 2:
        raise ValueError(f"rope expects an even number of rotated dimensions, got {dim}")
    if problem := scaling_problem(scaling):
        raise ValueError(f"rope expects scaling {problem}, got {dict(scaling or {})}")
    kind = scaling_type(scaling)
    if kind == "linear":
        return _default(theta, dim) / _f32(scaling["factor"]), 1.0  # type: ignore[index]
    if kind == "llama3":
        return _llama3(_default(theta, dim), scaling), 1.0  # type: ignore[arg-type]
    if kind == "yarn":
        return _yarn(theta, dim, scaling), _yarn_attention_factor(scaling)  # type: ignore[arg-type]
    if kind == "longrope":
        return _longrope(theta, dim, scaling["factors"]), float(scaling["attention_factor"])  # type: ignore[index]
    return _default(theta, dim), 1.0


def _f32(number: float) -> Any:
    import numpy as np

    return np.float32(number)


def _over(number: float, array: Any) -> Any:
    """``number / array`` as torch rounds it: a reciprocal, then a product."""
    return _f32(1) / array * _f32(number)


def _powers(theta: float, dim: int) -> Any:
    """``theta ** (2 i / dim)`` for each pair ``i``, rounded to float32 once."""
    import numpy as np

    exponents = np.arange(0, dim, 2, dtype=np.float32) / np.float32(dim)
    return np.power(np.float64(np.float32(theta)), exponents.astype(np.float64)).astype(np.float32)


def _default(theta: float, dim: int) -> Any:
    return _f32(1.0) / _powers(theta, dim)


def _longrope(theta: float, dim: int, factors: Sequence[float]) -> Any:
    """Each frequency is divided by a factor of its own (LongRoPE, arXiv 2402.13753)."""
    import numpy as np

    if len(factors) != dim // 2:
        raise ValueError(f"rope expects {dim // 2} factors for {dim} rotated dimensions, got {len(factors)}")
    return (_f32(1) / (np.array(factors, np.float32) * _powers(theta, dim))).astype(np.float32)


def _llama3(inv_freq: Any, scaling: Scaling) -> Any:
    """Long wavelengths are divided by ``factor``, short ones stay, those between are blended."""
    import numpy as np

    factor, low, high, context = (scaling[key] for key in _LLAMA3)
    wavelength = _over(2 * math.pi, inv_freq)
    scaled = np.where(wavelength > _f32(context / low), inv_freq / _f32(factor), inv_freq)
    smooth = (_over(context, wavelength) - _f32(low)) / _f32(high - low)
    blended = (_f32(1) - smooth) * scaled / _f32(factor) + smooth * scaled
    between = (wavelength >= _f32(context / high)) & (wavelength <= _f32(context / low))
    return np.where(between, blended, scaled).astype(np.float32)


def _yarn(theta: float, dim: int, scaling: Scaling) -> Any:
    """Blends the plain frequencies with those divided by ``factor``, by how often a pair turns within the context."""
    import numpy as np

    powers, factor = _powers(theta, dim), _f32(scaling["factor"])
    low, high = _yarn_range(theta, dim, scaling)
    ramp = (np.arange(dim // 2, dtype=np.float32) - _f32(low)) / _f32(high - low)
    plain_share = _f32(1) - np.clip(ramp, _f32(0), _f32(1))
    plain, interpolated = _f32(1) / powers, _f32(1) / (factor * powers)
    return (interpolated * (_f32(1) - plain_share) + plain * plain_share).astype(np.float32)


def _yarn_range(theta: float, dim: int, scaling: Scaling) -> tuple[float, float]:
    """The pairs between which the blend runs: those that turn ``beta_fast`` and ``beta_slow`` times."""
    context = scaling["original_max_position_embeddings"]

    def pair(turns: float) -> float:
        return dim * math.log(context / (turns * 2 * math.pi)) / (2 * math.log(theta))

    low, high = pair(scaling.get("beta_fast") or 32), pair(scaling.get("beta_slow") or 1)
    if scaling.get("truncate", True):
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, dim - 1)
    return low, high + 0.001 if low == high else high


def _yarn_attention_factor(scaling: Scaling) -> float:
    def mscale(weight: float = 1.0) -> float:
        return 1.0 if scaling["factor"] <= 1 else 0.1 * weight * math.log(scaling["factor"]) + 1.0

    if (given := scaling.get("attention_factor")) is not None:
        return float(given)
    if scaling.get("mscale") and scaling.get("mscale_all_dim"):
        return mscale(scaling["mscale"]) / mscale(scaling["mscale_all_dim"])
    return mscale()
