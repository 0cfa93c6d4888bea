"""One safetensors file, read piece by piece.

Format: eight bytes with the length of the header (little endian), the header (JSON: name to dtype, shape and
``data_offsets``), the data. Read here and not by the ``safetensors`` package, which maps the file: a process that reads
a mapped file behind its end, because somebody has truncated it, is ended by the system. Reads only come short.
"""

import json
import math
import os
from functools import cache
from pathlib import Path
from typing import Any

from .checkpoint_file import ITEM_SIZES, CheckpointFile, TensorInfo

_INTEGERS = (("I", "int"), ("U", "uint"))
_FLOAT8 = {"F8_E4M3": "float8_e4m3fn", "F8_E5M2": "float8_e5m2"}
_NUMBER_LIMIT = 1 << 63
_HEADER_LIMIT = 100_000_000  # as in the safetensors package


class SafetensorsFile(CheckpointFile):
    """The tensors of one file; opening reads the header and checks it against the size of the file.

    Raises ModelError for a file that is missing, truncated or inconsistent.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.tensors = self._read_tensors()

    def array(self, name: str, first: int = 0, last: int | None = None, buffer: Any = None) -> Any:
        """See ``CheckpointFile.array``."""
        info = self.tensors[name]
        data, shape = self.read_rows(info, first, last, buffer)
        return data.view(_numpy_dtype(info.dtype)).reshape(shape)

    def header_size(self, handle: int) -> int:
        """See ``CheckpointFile.header_size``."""
        return 8 + min(int.from_bytes(os.pread(handle, 8, 0), "little"), _HEADER_LIMIT)

    def _read_tensors(self) -> dict[str, TensorInfo]:
        header, data = self._read_header()
        tensors = {name: self._tensor(name, entry, data) for name, entry in header.items() if name != "__metadata__"}
        expected = data
        for info in sorted(tensors.values(), key=lambda tensor: (tensor.begin, tensor.end)):
            if info.begin != expected:
                raise self.error(f"tensor '{info.name}' expected at byte {expected}, got {info.begin}")
            expected = info.end
        if expected != self.size:
            raise self.error(f"expected {expected} bytes, got {self.size}")
        return tensors

    def _read_header(self) -> tuple[dict[str, Any], int]:
        size = int.from_bytes(self.read_bytes(0, min(8, self.size)), "little")
        if self.size < 8 or size > self.size - 8:
            raise self.error(f"truncated or no safetensors: header of {size} bytes in a file of {self.size}")
        if size > _HEADER_LIMIT:
            raise self.error(f"expected a header of at most {_HEADER_LIMIT} bytes, got {size}")
        try:
            header = json.loads(self.read_bytes(8, size))
        except (ValueError, RecursionError):
            raise self.error("the header is no JSON") from None
        if not isinstance(header, dict):
            raise self.error(f"the header is expected to be an object, got {type(header).__name__}")
        return header, 8 + size

    def _tensor(self, name: str, entry: Any, data: int) -> TensorInfo:
        try:
            dtype, shape, (begin, end) = entry["dtype"], tuple(entry["shape"]), entry["data_offsets"]
            size = ITEM_SIZES[dtype] * math.prod(shape)
            sound = all(type(n) is int and 0 <= n < _NUMBER_LIMIT for n in (*shape, begin, end))
        except (KeyError, TypeError, ValueError):
            sound, dtype, shape, begin, end, size = False, "", (), 0, 0, 0
        if not sound:
            raise self.error(f"tensor '{name}' has a bad entry in the header: {json.dumps(entry)[:200]}")
        if end - begin != size:
            raise self.error(f"tensor '{name}' expected {size} bytes for {dtype} {list(shape)}, got {end - begin}")
        if data + end > self.size:
            raise self.error(f"truncated: tensor '{name}' ends at byte {data + end}, but the file has {self.size}")
        return TensorInfo(name, dtype, shape, data + begin, data + end)


@cache
def _numpy_dtype(name: str) -> Any:
    """NumPy's dtype by safetensors' name."""
    import numpy as np

    from ..support.dtypes import DTYPES

    if name in _FLOAT8:
        import ml_dtypes  # here: machines that run what was compiled elsewhere have none

        return np.dtype(getattr(ml_dtypes, _FLOAT8[name]))
    kinds = {"F64": np.float64, "F32": np.float32, "F16": np.float16, "BF16": DTYPES["bf16"], "BOOL": np.bool_}
    kinds |= {f"{kind}{bits}": getattr(np, f"{known}{bits}") for kind, known in _INTEGERS for bits in (8, 16, 32, 64)}
    return np.dtype(kinds[name])
