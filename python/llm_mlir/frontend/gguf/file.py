"""A GGUF file as a file of a checkpoint: tensors under the names of Hugging Face, dequantized when they are read."""

import math
from pathlib import Path
from typing import Any

import numpy as np

from ...support.code_arrays import Codes
from ..checkpoint_file import CheckpointFile, TensorInfo
from .blocks import TYPES, UNSUPPORTED, BlockType
from .header import Header, TensorEntry, read_header
from .names import gguf_name, tensor_name
from .place import SPLIT

_IDENTITY_BYTES = 1 << 22  # most heads are shorter


class GgufFile(CheckpointFile):
    """One file, or one part of a split one.

    Raises ModelError for a file that is missing, truncated, inconsistent, or has a tensor of a type that is not known.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        header: Header = read_header(self)
        self.metadata = header.metadata
        self._types: dict[str, BlockType] = {}
        self._heads: dict[str, int] = {}
        infos = [self._tensor(entry, header.data) for entry in header.tensors]
        self.tensors = {info.name: info for info in infos}
        if len(self.tensors) != len(infos):
            names = [info.name for info in infos]
            raise self.error(f"tensor '{max(names, key=names.count)}' expected once, got twice")

    def pair_halves(self, name: str, heads: int) -> None:
        """From now on rows of tensor ``name`` are read with the two halves of each head apart.

        llama.cpp rotates neighbors in a head, rows 2i and 2i + 1; transformers rows i and i + D/2.
        """
        self._heads[name] = heads

    def array(self, name: str, first: int = 0, last: int | None = None, buffer: Any = None) -> Any:
        """See ``CheckpointFile.array``; quantized tensors are f32."""
        info, type_ = self.tensors[name], self._types[name]
        first, last, _ = slice(first, last).indices(info.shape[0])
        rows = self._in_halves(name, first, last)
        data, shape = self.read_rows(info, *((first, last) if rows is None else (rows[0], rows[1])), buffer)
        values = type_.decode(data.reshape(-1, type_.bytes)).reshape(shape)
        return values if rows is None else values[rows[2]]

    def codes(self, name: str, first: int, last: int) -> Codes:
        """See ``CheckpointFile.codes``."""
        info, type_ = self.tensors[name], self._types[name]
        assert type_.split is not None
        rows = self._in_halves(name, first, last)
        data, _ = self.read_rows(info, *((first, last) if rows is None else (rows[0], rows[1])), None)
        codes = type_.split(data.reshape(-1, type_.bytes))
        count = len(data) // info.row_bytes
        parts = [part.reshape(count, -1) for part in (codes.numbers, codes.scales, codes.mins) if part is not None]
        return Codes(codes.coding, *(part if rows is None else part[rows[2]] for part in parts))

    def _in_halves(self, name: str, first: int, last: int) -> tuple[int, int, Any] | None:
        """Of a tensor with paired halves, which rows to read, and where rows ``first:last`` are among them."""
        heads = self._heads.get(name)
        if heads is None:
            return None
        head = self.tensors[name].shape[0] // heads
        start, end = first // head * head, -(-last // head) * head
        order = np.arange(end - start).reshape(-1, head // 2, 2).swapaxes(1, 2).reshape(-1)
        return start, end, order[first - start : last - start]

    def header_size(self, handle: int) -> int:
        """See ``CheckpointFile.header_size``."""
        return _IDENTITY_BYTES

    def spelled(self, name: str) -> str:
        """See ``CheckpointFile.spelled``."""
        return gguf_name(name)

    def _tensor(self, entry: TensorEntry, data: int) -> TensorInfo:
        type_ = TYPES.get(entry.type)
        if type_ is None:
            known = ", ".join(known.name for known in TYPES.values())
            got = UNSUPPORTED.get(entry.type, f"number {entry.type}")
            raise self.error(f"tensor '{entry.name}' expected a type of {known}, got {got}")
        if entry.shape[-1] % type_.elements:
            raise self.error(
                f"tensor '{entry.name}' expected rows of whole blocks of {type_.elements} for {type_.name}, "
                f"got {list(entry.shape)}"
            )
        begin = data + entry.offset
        end = begin + math.prod(entry.shape) // type_.elements * type_.bytes
        if end > self.size:
            raise self.error(f"truncated: tensor '{entry.name}' ends at byte {end}, but the file has {self.size}")
        name = tensor_name(entry.name)
        self._types[name] = type_
        quantized = type_.is_quantized
        dtype = "F32" if quantized else type_.name
        return TensorInfo(name, dtype, entry.shape, begin, end, type_.name, type_.coding)


def open_parts(path: Path) -> list[GgufFile]:
    """The file, or all parts of the split file that it is a part of, in order."""
    file = GgufFile(path)
    count = file.metadata.get("split.count", 1)
    if count in (0, 1):
        return [file]
    match = SPLIT.fullmatch(path.name)
    if match is None or int(match[3]) != count:
        raise file.error(f"one of {count} parts, expected to be called NAME-00001-of-{count:05}.gguf")
    parts = [GgufFile(path.with_name(f"{match[1]}-{part:05}-of-{match[3]}.gguf")) for part in range(1, count + 1)]
    for number, part in enumerate(parts):
        if part.metadata.get("split.no") != number:
            raise part.error(f"'split.no' expected {number}, got {part.metadata.get('split.no')!r}")
    return parts
