"""The head of a GGUF file: metadata by key, and where each tensor lies.

Format: ``gguf.md`` of ggml, versions 2 and 3, little endian. Read here and not by the ``gguf`` package, which takes
seconds for a vocabulary, since it makes arrays of each of its strings, and which maps the file.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..checkpoint_file import CheckpointFile
from ..errors import ModelError
from .place import MAGIC

_VERSIONS = (2, 3)
_CHUNK = 1 << 22  # bytes that are read at a time; a vocabulary takes about one
_DIMENSIONS = 4  # GGML_MAX_DIMS
_NAME_LIMIT = 64 << 10  # bytes
_NUMBER_LIMIT = 1 << 48
_ALIGNMENT = "general.alignment"
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9


@dataclass(frozen=True)
class TensorEntry:
    """A tensor as the head describes it: ``shape`` has the rows first, ``type`` is an id, ``offset`` from ``data``."""

    name: str
    shape: tuple[int, ...]
    type: int
    offset: int


@dataclass(frozen=True)
class Header:
    """``metadata`` by key, the tensors in order, and at which byte of the file their data begins."""

    metadata: dict[str, Any]
    tensors: list[TensorEntry]
    data: int


def read_header(file: CheckpointFile) -> Header:
    """Reads the head of ``file``; raises ModelError for one that is no GGUF, truncated or inconsistent."""
    cursor = _Cursor(file)
    _check_start(cursor, file)
    tensors, pairs = cursor.number("Q"), cursor.number("Q")
    metadata: dict[str, Any] = {}
    for _ in range(pairs):
        key = cursor.name()
        if key in metadata:
            raise file.error(f"key '{key}' expected once, got twice")
        metadata[key] = cursor.value(key)
    entries = [_entry(cursor) for _ in range(tensors)]
    alignment = metadata.get(_ALIGNMENT, 32)
    if type(alignment) is not int or alignment < 1 or alignment & (alignment - 1):
        raise file.error(f"'{_ALIGNMENT}' expected a power of two, got {alignment!r}")
    return Header(metadata, entries, -(-cursor.position // alignment) * alignment)


def _check_start(cursor: "_Cursor", file: CheckpointFile) -> None:
    magic = cursor.take(4)
    if magic != MAGIC:
        raise file.error(f"expected a GGUF file, which starts with {MAGIC!r}, got {magic!r}")
    version = cursor.number("I")
    if version not in _VERSIONS:
        swapped = int.from_bytes(version.to_bytes(4, "little"), "big")
        got = f"version {swapped}, big endian" if swapped in _VERSIONS else f"version {version}"
        raise file.error(f"expected GGUF of version {' or '.join(map(str, _VERSIONS))}, little endian, got {got}")


def _entry(cursor: "_Cursor") -> TensorEntry:
    name = cursor.name()
    dimensions = cursor.number("I")
    if not 1 <= dimensions <= _DIMENSIONS:
        raise cursor.error(f"tensor '{name}' expected 1 to {_DIMENSIONS} dimensions, got {dimensions}")
    sizes = [cursor.number("Q") for _ in range(dimensions)]
    if not all(1 <= size < _NUMBER_LIMIT for size in sizes):
        raise cursor.error(f"tensor '{name}' expected sizes from 1 to {_NUMBER_LIMIT}, got {sizes}")
    return TensorEntry(name, tuple(reversed(sizes)), cursor.number("I"), cursor.number("Q"))


class _Cursor:
    """Reads values one after the other; bytes that the file does not have are a ModelError before they are counted."""

    def __init__(self, file: CheckpointFile) -> None:
        self.position = 0
        self._file, self._data = file, b""

    def take(self, count: int) -> bytes:
        """The next bytes."""
        self._ensure(count)
        self.position += count
        return self._data[self.position - count : self.position]

    def number(self, code: str) -> Any:
        """The next number, of a ``struct`` format character."""
        return struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]

    def name(self) -> str:
        """The next string, a key or the name of a tensor."""
        size = self.number("Q")
        if size > _NAME_LIMIT:
            raise self.error(f"a name expected at most {_NAME_LIMIT} bytes, got {size}, at byte {self.position}")
        name = self._decode(self.take(size))
        if not name.isprintable():  # errors print it
            raise self.error(f"a name expected printable text, got {name[:80]!r}")
        return name

    def value(self, key: str) -> Any:
        """The next value of metadata: its type, and itself."""
        type_ = self.number("I")
        if type_ != _ARRAY:
            return self._reader(key, type_)(1)[0]
        type_, count = self.number("I"), self.number("Q")
        return self._reader(key, type_)(count)

    def error(self, message: str) -> ModelError:
        """The error of what is read."""
        return self._file.error(message)

    def _reader(self, key: str, type_: int) -> Callable[[int], list[Any]]:
        if type_ == _STRING:
            return self._strings
        if type_ not in _SCALARS:
            what = "no array of arrays" if type_ == _ARRAY else f"a type from 0 to {max(_SCALARS)}"
            raise self.error(f"'{key}' expected {what}, got type {type_}")
        code = _SCALARS[type_]
        return lambda count: list(struct.unpack(f"<{count}{code}", self.take(count * struct.calcsize("<" + code))))

    def _strings(self, count: int) -> list[str]:
        """Written for speed: a vocabulary has a hundred thousand of them."""
        self._ensure(8 * count)
        data, position, unpack, result = self._data, self.position, struct.Struct("<Q").unpack_from, []
        for _ in range(count):
            end = position + 8
            if end <= len(data):
                end += unpack(data, position)[0]
            if end > len(data):
                self.position = position
                self._ensure(8)
                self._ensure(8 + unpack(self._data, position)[0])
                data, end = self._data, position + 8 + unpack(self._data, position)[0]
            result.append(self._decode(data[position + 8 : end]))
            position = end
        self.position = position
        return result

    def _ensure(self, count: int) -> None:
        """Has the next ``count`` bytes in memory."""
        end = self.position + count
        if end <= len(self._data):
            return
        if end > self._file.size:
            raise self.error(f"truncated: the head expects {end} bytes or more, got a file of {self._file.size}")
        size = min(max(end, len(self._data) + _CHUNK), self._file.size)
        self._data += self._file.read_bytes(len(self._data), size - len(self._data))

    def _decode(self, data: bytes) -> str:
        try:
            return data.decode()
        except UnicodeDecodeError:
            return data.decode(errors="backslashreplace")
