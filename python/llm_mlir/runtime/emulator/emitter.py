"""Builds the calls into the emulator that stand for ops of a kernel."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from ...ir.diagnostics import position
from ...mlir import ir
from .errors import Site

_SCRATCH_BYTES = 4096


class Emitter:
    """Emits ops of the llvm dialect into one function; ``sites`` takes the ops that get a number."""

    def __init__(self, module: Any, function: Any, sites: list[Site], first_site: int = 0) -> None:
        """``function`` is an ``llvm.func`` with a body, ``module`` the ``builtin.module`` that holds it."""
        self._module = module
        self._function = ir.StringAttr(function.attributes["sym_name"]).value
        self._sites = sites
        self._first_site = first_site
        self._ordinals: Counter[str] = Counter()
        self._declared: set[str] = set()
        self.i1, self.i32, self.i64 = (ir.IntegerType.get_signless(width) for width in (1, 32, 64))
        self.f32 = ir.F32Type.get()
        self.ptr = ir.Type.parse("!llvm.ptr")
        entry = function.regions[0].blocks[0]
        with ir.InsertionPoint.at_block_begin(entry), function.location:
            bytes_ = ir.Type.parse(f"!llvm.array<{_SCRATCH_BYTES} x i8>")
            self._scratch = self.op(
                "llvm.alloca",
                [self.ptr],
                [self.constant(1)],
                elem_type=ir.TypeAttr.get(bytes_),
                alignment=ir.IntegerAttr.get(self.i64, 64),
            )

    def op(self, name: str, results: Sequence[Any], operands: Sequence[Any], **attributes: Any) -> Any:
        """Creates an op; returns its result if it has one."""
        created = ir.Operation.create(name, results=results, operands=operands, attributes=attributes)
        return created.results[0] if results else None

    def constant(self, number: int, type_: Any = None) -> Any:
        """An integer constant, ``i32`` unless told."""
        type_ = type_ or self.i32
        return self.op("llvm.mlir.constant", [type_], [], value=ir.IntegerAttr.get(type_, number))

    def site(self, op: Any) -> Any:
        """A constant: the number by which the emulator knows ``op``."""
        ordinal = self._ordinals[op.name]
        self._ordinals[op.name] += 1
        self._sites.append(Site(self._function, op.name, ordinal, str(position(op.location))))
        return self.constant(self._first_site + len(self._sites) - 1)

    def call(self, name: str, result: Any, operands: Sequence[Any]) -> Any:
        """Calls the C function ``name``; ``result`` is its type or None."""
        results = [] if result is None else [result]
        if name not in self._declared:
            self._declare(name, result, operands)
        return self.op(
            "llvm.call",
            results,
            operands,
            callee=ir.FlatSymbolRefAttr.get(name),
            operandSegmentSizes=ir.DenseI32ArrayAttr.get([len(operands), 0]),
            op_bundle_sizes=ir.DenseI32ArrayAttr.get([]),
        )

    def _declare(self, name: str, result: Any, operands: Sequence[Any]) -> None:
        self._declared.add(name)
        symbols = {ir.StringAttr(op.attributes["sym_name"]).value for op in self._module.body.operations}
        if name in symbols:
            return
        types = ", ".join(str(operand.type) for operand in operands)
        with ir.InsertionPoint.at_block_begin(self._module.body):
            type_ = ir.Type.parse(f"!llvm.func<{result or 'void'} ({types})>")
            attributes = {
                "sym_name": ir.StringAttr.get(name),
                "function_type": ir.TypeAttr.get(type_),
                "linkage": ir.Attribute.parse("#llvm.linkage<external>"),
            }
            ir.Operation.create("llvm.func", attributes=attributes, regions=1)

    def generic(self, pointer: Any) -> Any:
        """``pointer`` without its address space."""
        return pointer if pointer.type == self.ptr else self.op("llvm.addrspacecast", [self.ptr], [pointer])

    def scratch(self, offset: int) -> Any:
        """The place at byte ``offset`` of the function's scratch memory."""
        return self.op(
            "llvm.getelementptr",
            [self.ptr],
            [self._scratch],
            elem_type=ir.TypeAttr.get(ir.IntegerType.get_signless(8)),
            rawConstantIndices=ir.DenseI32ArrayAttr.get([offset]),
            noWrapFlags=ir.IntegerAttr.get(self.i32, 0),
        )

    def store(self, value: Any, pointer: Any) -> None:
        """Writes ``value``, unchecked."""
        self.op("llvm.store", [], [value, pointer], ordering=ir.IntegerAttr.get(self.i64, 0))

    def load(self, type_: Any, pointer: Any) -> Any:
        """Reads a value, unchecked."""
        return self.op("llvm.load", [type_], [pointer], ordering=ir.IntegerAttr.get(self.i64, 0))

    def spill(self, values: Sequence[Any], offset: int) -> Any:
        """Writes 4-byte ``values`` one after the other to scratch memory; returns where."""
        for index, value in enumerate(values):
            self.store(value, self.scratch(offset + 4 * index))
        return self.scratch(offset)

    def bits(self, value: Any) -> Any:
        """A 32-bit value as ``i32``."""
        return value if value.type == self.i32 else self.op("llvm.bitcast", [self.i32], [value])

    def from_bits(self, bits: Any, type_: Any) -> Any:
        """The value of a 32-bit type that ``bits`` stand for."""
        return bits if type_ == self.i32 else self.op("llvm.bitcast", [type_], [bits])

    def truncate(self, value: Any, type_: Any) -> Any:
        """A wider integer as one of ``type_``."""
        return self.op("llvm.trunc", [type_], [value], overflowFlags=ir.IntegerAttr.get(self.i32, 0))

    def struct(self, type_: Any, values: Sequence[Any]) -> Any:
        """A struct of ``values``."""
        whole = self.op("llvm.mlir.poison", [type_], [])
        for index, value in enumerate(values):
            whole = self.op("llvm.insertvalue", [type_], [whole, value], position=ir.DenseI64ArrayAttr.get([index]))
        return whole

    def exp2(self, value: Any) -> Any:
        """Two to the power of ``value``."""
        return self.op(
            "llvm.intr.exp2", [value.type], [value], fastmathFlags=ir.Attribute.parse("#llvm.fastmath<none>")
        )


def enum_name(attribute: Any) -> str:
    """The case of an enum attribute: ``row`` for ``#nvvm.mma_layout<row>``, ``up`` for ``#nvvm<shfl_kind up>``."""
    text = str(attribute)
    return text[text.index("<") + 1 : -1].split()[-1]


def segments(op: Any) -> list[list[Any]]:
    """The operands of ``op`` by group, for ops with more than one optional or variadic group."""
    sizes = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
    groups, start = [], 0
    for size in sizes:
        groups.append([op.operands[index] for index in range(start, start + size)])
        start += size
    return groups
