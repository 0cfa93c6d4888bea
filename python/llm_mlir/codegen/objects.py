"""Object files: which symbols they leave open, and loading them into this process."""

import struct
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..support.symbols import CALLED
from ..targets.cpu import CpuTarget
from .machine import CodegenError, target_machine
from .soft_floats import soft_floats

_EXECUTABLE = 4  # SHF_EXECINSTR
_SYMBOL_TABLE = 2  # SHT_SYMTAB
_UNDEFINED_SECTION = 0  # SHN_UNDEF
_LOCAL = 0  # STB_LOCAL
_FUNCTION = 2  # STT_FUNC


def undefined_symbols(*objects: bytes) -> list[str]:
    """Names that 64-bit little-endian ELF objects refer to and none of them defines, sorted.

    Layout: System V ABI, "Object Files". Raises ``CodegenError`` when one is something else.
    """
    symbols = [symbol for data in objects for symbol in _symbols(data) if symbol.is_global]
    defined = {symbol.name for symbol in symbols if symbol.section != _UNDEFINED_SECTION}
    return sorted({symbol.name for symbol in symbols} - defined)


@dataclass(frozen=True)
class Symbol:
    """An entry of an object's symbol table: where in its section it starts, and how many bytes it has."""

    name: str
    is_global: bool
    is_function: bool
    section: int
    start: int
    size: int


def _symbols(data: bytes) -> Iterator[Symbol]:
    """The names in the symbol table of an object."""
    if data[:6] != b"\x7fELF\x02\x01":
        raise CodegenError("object file expects 64-bit little-endian ELF")
    sections = _sections(data)
    for kind, _flags, offset, size, link in sections:
        if kind != _SYMBOL_TABLE:
            continue
        strings = sections[link][2]
        for name, info, _other, section, start, length in struct.iter_unpack("<IBBHQQ", data[offset : offset + size]):
            if name:
                at = strings + name
                text = data[at : data.index(b"\0", at)].decode()
                yield Symbol(text, info >> 4 != _LOCAL, info & 15 == _FUNCTION, section, start, length)


def instruction_bytes(*objects: bytes) -> int:
    """How large the instructions of 64-bit little-endian ELF objects are."""
    return sum(size for data in objects for _, flags, _, size, _ in _sections(data) if flags & _EXECUTABLE)


def _sections(data: bytes) -> list[tuple[int, int, int, int, int]]:
    """Type, flags, file offset, size and link of each section."""
    (table,) = struct.unpack_from("<Q", data, 40)
    entry_size, count = struct.unpack_from("<HH", data, 58)
    headers = (struct.unpack_from("<IIQQQQI", data, table + i * entry_size) for i in range(count))
    return [(kind, flags, offset, size, link) for _name, kind, flags, _address, offset, size, link in headers]


def check_symbols(*objects: bytes, more: Collection[str] = ()) -> None:
    """Raises ``CodegenError`` naming the symbols of objects that nothing will define, those in ``more`` aside.

    Loading such objects would leave null pointers behind, and the first call would end the process.
    """
    unknown = [name for name in undefined_symbols(*objects) if name not in CALLED and name not in more]
    if unknown:
        raise CodegenError(f"compiled code calls {', '.join(map(repr, unknown))}, which nothing defines")


class LoadedObject:
    """Object files in memory, ready to be called."""

    def __init__(self, *objects: bytes, symbols: Mapping[str, int] | None = None) -> None:
        """Loads objects made for this machine; ``symbols`` are the addresses of what they call of other libraries.

        Raises ``CodegenError`` when they call what nothing defines.
        """
        check_symbols(*objects, more=symbols or ())
        _define(symbols or {})
        self._engine = load_objects(*objects)
        self._objects = objects

    def address(self, symbol: str) -> int:
        """Where ``symbol`` starts; raises ``CodegenError`` when no object defines it."""
        address = self._engine.get_function_address(symbol)
        if not address:
            raise CodegenError(f"compiled code does not define {symbol!r}")
        return address

    def functions(self) -> Iterator[tuple[int, int, str]]:
        """Address, bytes and name of every function, those among them that only their object sees."""
        for data in self._objects:
            found = [symbol for symbol in _symbols(data) if symbol.is_function and symbol.section]
            seen = [symbol for symbol in found if symbol.is_global]
            bases = {symbol.section: self.address(symbol.name) - symbol.start for symbol in seen}
            for symbol in found:
                if symbol.section in bases:
                    yield bases[symbol.section] + symbol.start, symbol.size, symbol.name


def _define(symbols: Mapping[str, int]) -> None:
    if symbols:
        import llvmlite.binding as llvm

        for name, address in symbols.items():
            llvm.add_symbol(name, address)


def load_objects(*objects: bytes) -> Any:
    """llvmlite's engine that holds object files, made for this machine, for as long as the engine lives.

    Code reaches its constants by 32-bit distances. LLVM's own memory manager maps each section wherever there is room,
    which may be gigabytes apart once weights fill the space between; llvmlite's reserves one region for an object.
    """
    import llvmlite.binding as llvm

    machine = target_machine(CpuTarget.host())
    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine, use_lmm=True)
    for data in (*objects, *soft_floats(undefined_symbols(*objects))):
        engine.add_object_file(llvm.ObjectFileRef.from_data(data))
    engine.finalize_object()
    return engine
