"""Brings the weights that compiled functions take into memory: from the cache, or packed from the checkpoint."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any

from ..abi.signature import Signature
from ..frontend import Model, ModelConfig
from ..frontend.config import WeightSpec
from ..frontend.limits import Limits
from ..support.codes import CodedPart, Coding
from ..support.dtypes import DTYPES
from ..support.file_cache import failure, warn_uncached
from .file_map import MappedFile
from .memory import pages
from .packing import MemoryStore, Progress, pack_weights
from .tensor_parts import TensorParts
from .weight_cache import NewFile, WeightCache, weights_key
from .weights import PackedWeight, plan_weights, total_size


@dataclass(frozen=True)
class BoundWeights:
    """The packed arrays by the arguments' names; ``from_cache`` tells whether an earlier start packed them.

    ``file`` is what they are mapped from, None when they are in memory.
    """

    arrays: Mapping[str, Any]
    from_cache: bool
    file: MappedFile | None = None

    def check(self) -> None:
        """Raises FileFaultError when the file of the weights was truncated since they were mapped."""
        if self.file is not None:
            self.file.check()


def bind_weights(
    signature: Signature, model: Model, cache: WeightCache | None, progress: Progress | None = None, rank: int = 0
) -> BoundWeights:
    """Maps the weights from ``cache``, or packs them into it, or (without one) into memory.

    Raises PackingError when the functions need what the checkpoint does not hold.
    """
    plan = plan_weights(signature, model.checkpoint, rank)
    parts = TensorParts.of(signature, model.checkpoint, rank)
    size, key, file = total_size(plan), "", None
    if cache is not None:
        described: list[Any] = [asdict(weight.argument) for weight in plan]
        own = parts.shards or any(weight.argument.layers for weight in plan)
        key = weights_key(model.checkpoint.identity(), [*described, rank] if own else described)
        file = cache.open(key, size)
    from_cache = file is not None
    if cache is not None and file is None:
        new_file = cache.create(key, size, str(model.directory.resolve()))
        file = None if new_file is None else _pack_file(plan, parts, new_file, progress)
    if file is None:
        buffer = pages(size)
        pack_weights(plan, parts, MemoryStore(buffer), progress)
    else:
        buffer = file.buffer
    if cache is not None:
        cache.trim()
    return BoundWeights({weight.argument.name: weight.array(buffer) for weight in plan}, from_cache, file)


def _pack_file(
    plan: Sequence[PackedWeight], parts: TensorParts, new_file: NewFile, progress: Progress | None
) -> MappedFile | None:
    """The new file, packed and mapped; None, with a CacheWarning, when the disk fails."""
    try:
        pack_weights(plan, parts, new_file, progress)
        return new_file.commit()
    except OSError as error:
        new_file.abandon()
        return warn_uncached(failure(error, new_file.cache.folder))
    except BaseException:  # Ctrl-C too
        new_file.abandon()
        raise


def memory_estimate(
    config: ModelConfig,
    dtype: str,
    limits: Limits,
    ranks: int = 1,
    codings: Mapping[str, Coding] = MappingProxyType({}),
) -> dict[str, int]:
    """Bytes that a compiled model needs, by what they are for; what is less than a few megabytes is left out.

    ``codings`` has the weights in codes by key. With several ``ranks`` those of each, as if all sizes could be divided.
    """
    size = DTYPES[dtype].itemsize
    weights = sum(
        _bytes(spec, size, codings.get(spec.key)) * len(spec.names(config.layers)) for spec in config.weights()
    )
    positions = config.layers * limits.max_batch * limits.cache_positions
    cache = 2 * positions * config.kv_heads * config.head_dim
    logits = limits.max_rows * config.vocab_size * 4
    row = config.hidden_size + max(spec.shape[0] for spec in config.layer_weights()) // ranks
    needed = {"weights": weights // ranks, "KV cache": cache * size // ranks, "logits": logits}
    return {**needed, "activations": limits.max_batch_tokens * row * 4}


def _bytes(spec: WeightSpec, size: int, coding: Coding | None) -> int:
    """Bytes of the weight of one layer, whose elements have ``size`` where they are in no codes."""
    if coding is None:
        return math.prod(spec.shape) * size
    parts = [CodedPart(part, coding) for part in coding.parts]
    shape = spec.shape[0], spec.shape[1]
    return sum(math.prod(coding.part_shape(p.part, shape)) * DTYPES[p.element].itemsize for p in parts)
