"""The dialect, the base class of its ops, and the checks that every op shares."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any, Optional

from llm_mlir import mlir
from llm_mlir.dialects.llm.rules import rules
from llm_mlir.dialects.llm.shapes import Actual, Bindings, MismatchError, Shape, Size, shapes
from llm_mlir.ir.attributes import to_python
from llm_mlir.mlir import ir

ext = mlir.ext
Tensor = ir.Value[ir.RankedTensorType]
OptionalTensor = Optional[Tensor]  # noqa: UP045  (the form that ext recognizes)
Index = ir.Value[ir.IndexType]
Result = ir.OpResult[ir.RankedTensorType]


class LLM(ext.Dialect, name="llm"):  # pyright: ignore[reportCallIssue, reportGeneralTypeIssues]
    """Ops that language models are made of, as pure functions of tensors.

    They compute in f32 (in f64 if an operand is f64) and round once, to the element type of the result. NaN,
    infinities and zeros of both signs mean what the formulas say, on every target; each op says what else they do.
    Subnormal numbers are numbers as others are, but CPUs with AVX512-BF16 may take those of bf16 for zero.
    """


def actual(type_: Any, sizes: tuple[Size, ...] | None = None) -> Actual:
    """``type_`` as ``Bindings.match`` wants it; ``sizes``, when given, tell more than the type (symbols)."""
    if not isinstance(type_, ir.RankedTensorType):
        return Actual(str(type_), None, str(type_))
    if sizes is None:
        sizes = tuple(None if type_.is_dynamic_dim(i) else type_.get_dim_size(i) for i in range(type_.rank))
    return Actual(str(type_.element_type), sizes, str(type_))


def element_type(value: Any) -> Any:
    """The element type of a tensor value."""
    return value.type.element_type


class Op(LLM.Operation, traits=[ext.Pure]):  # pyright: ignore[reportCallIssue, reportGeneralTypeIssues]
    """Base of every op. ``SHAPES`` and ``ATTRIBUTES`` state its rules; ``check`` yields what they cannot say.

    ``SHAPES`` has every operand and result in order (``shapes.py`` has the language). ``ATTRIBUTES`` has every
    attribute; the optional ones are no fields of the class: read ``op.attributes`` or use ``option``. ``NAMES`` pairs
    names in ``SHAPES`` with the integer attributes that fix them. ``TOGETHER`` groups optional operands of which all or
    none are given.

    An optional operand that comes last and is the only one is the ``TAIL``: the number of operands says whether it is
    there. Others need ``operandSegmentSizes``, also where they are one group: MLIR wants one type of all operands in a
    variadic group of a dialect defined at run time, and biases differ in length.
    """

    # Not annotated: ext takes what is annotated for a field of the op.
    SHAPES = shapes()
    ATTRIBUTES = rules()
    NAMES = tuple[tuple[str, str], ...]()
    TOGETHER = tuple[tuple[str, ...], ...]()
    OPERANDS = tuple[str, ...]()
    OPTIONAL = tuple[str, ...]()
    TAIL = tuple[str, ...]()

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Makes an op of the class; ``keywords`` are those of ext, among them the op's ``name`` in the dialect."""
        super().__init_subclass__(**keywords)
        operands = ext.partition_fields(cls._fields)[0]
        cls.OPERANDS = tuple(field.name for field in operands)
        cls.OPTIONAL = tuple(field.name for field in operands if field.variadicity == ext.Variadicity.optional)
        if cls.OPTIONAL and cls.OPERANDS[-1:] == cls.OPTIONAL:
            cls.TAIL = cls.OPTIONAL
            cls._ODS_OPERAND_SEGMENTS = None  # ext would require them wherever an operand is optional
            for index, name in enumerate(cls.OPERANDS):
                setattr(cls, name, property(functools.partial(_operand, index)))

    @classmethod
    def shapes_of(cls, attributes: Any) -> Mapping[str, Shape]:
        """The shape of every operand and result; layouts among the attributes change those of caches."""
        return cls.SHAPES

    @classmethod
    def check(cls, attributes: Any, bindings: Bindings) -> Iterator[str]:
        """Yields violated rules beyond shapes and attribute kinds, each reading on from ``expects``."""
        return iter(())

    @classmethod
    def operand_names(cls) -> list[str]:
        """The operands' names in order."""
        return list(cls.OPERANDS)

    @classmethod
    def result_names(cls) -> list[str]:
        """The results' names in order."""
        return [f.name for f in ext.partition_fields(cls._fields)[2]]

    @classmethod
    def build(cls, **fields: Any) -> Any:
        """Creates the op from operands by name, Python values of attributes, and element types of results.

        ``None`` leaves an optional operand or attribute out. The results' sizes follow from the operands; raises
        ``ValueError`` when these contradict each other.
        """
        given = {n: cls.ATTRIBUTES[n].make(fields[n]) for n in cls.ATTRIBUTES if fields.get(n) is not None}
        operands = {name: fields[name] for name in cls.operand_names()}
        try:
            bindings = cls.bind(given, {n: actual(v.type) for n, v in operands.items() if v is not None})
        except MismatchError as error:
            raise ValueError(f"'{cls.OPERATION_NAME}' op expects {error}") from None
        expected = cls.shapes_of(given)
        results = [_tensor(bindings.expand(expected[name]), fields[name]) for name in cls.result_names()]
        if cls._ODS_OPERAND_SEGMENTS:
            given["operandSegmentSizes"] = ir.DenseI32ArrayAttr.get([int(v is not None) for v in operands.values()])
        present = [v for v in operands.values() if v is not None]
        return ir.Operation.create(cls.OPERATION_NAME, results, present, given).opview

    @classmethod
    def bind(cls, attributes: Any, actuals: Mapping[str, Actual]) -> Bindings:
        """Checks attributes, then the given operands and results against the shapes; raises ``MismatchError``."""
        for name, rule in cls.ATTRIBUTES.items():
            if problem := rule.problem(name, attributes.get(name)):
                raise MismatchError(problem)
        bindings = Bindings()
        for name, attribute in cls.NAMES:
            bindings.bind(name, to_python(attributes[attribute]), attribute)
        for name, shape in cls.shapes_of(attributes).items():
            if name in actuals:
                bindings.match(name, shape, actuals[name])
        for group in cls.TOGETHER:
            given = [name for name in group if name in actuals]
            if given and len(given) < len(group):
                raise MismatchError(f"all of {', '.join(group)} or none, got only {', '.join(given)}")
        for problem in cls.check(attributes, bindings):
            raise MismatchError(problem)
        return bindings

    def operand_values(self) -> dict[str, Any]:
        """Every operand that is there, by name."""
        return {name: value for name in self.operand_names() if (value := getattr(self, name)) is not None}

    def result_values(self) -> dict[str, Any]:
        """Every result by name."""
        return {name: getattr(self, name) for name in self.result_names()}

    def option(self, name: str, default: Any = None) -> Any:
        """The Python value of an attribute, ``default`` when it is absent."""
        attributes = self.operation.attributes
        return to_python(attributes[name]) if name in attributes else default

    def verify_invariants(self) -> bool:
        """Called by MLIR, before its own checks; must not raise."""
        try:
            if problem := self._count_problem():
                return self._fail(f"expects {problem}")
            values = {**self.operand_values(), **self.result_values()}
            self.bind(self.operation.attributes, {name: actual(value.type) for name, value in values.items()})
        except MismatchError as error:
            return self._fail(f"expects {error}")
        except Exception as error:  # it would unwind through C++
            return self._fail(f"could not be verified: {type(error).__name__}: {error}")
        return True

    def _fail(self, message: str) -> bool:
        self.location.emit_error(f"'{self.operation.name}' op {message}")
        return False

    def _count_problem(self) -> str | None:
        """What is wrong with the number of operands or results."""
        operation, names, results = self.operation, self.operand_names(), self.result_names()
        if len(operation.results) != len(results):
            return f"{len(results)} result(s) ({', '.join(results)}), got {len(operation.results)}"
        if self._ODS_OPERAND_SEGMENTS:
            return self._segment_problem(names)
        count, required = len(operation.operands), names[: len(names) - len(self.TAIL)]
        tail = ", ".join(self.TAIL)
        if tail and "operandSegmentSizes" in operation.attributes:
            segments = operation.attributes["operandSegmentSizes"]
            return f"no attribute operandSegmentSizes, as {tail} can be left out at the end, got {segments}"
        if count not in (len(required), len(names)):
            also = f" or {len(names)} (with {tail})" if tail else ""
            return f"{len(required)} operand(s) ({', '.join(required)}){also}, got {count}"
        return None

    def _segment_problem(self, names: list[str]) -> str | None:
        """What is wrong with the attribute that says which optional operands are there."""
        least, operands = self._ODS_OPERAND_SEGMENTS, self.operation.operands
        segments = self.operation.attributes.get("operandSegmentSizes")
        sizes = list(segments) if isinstance(segments, ir.DenseI32ArrayAttr) else []
        if len(sizes) != len(names) or not all(a <= b <= 1 for a, b in zip(least or (), sizes, strict=True)):
            got = "none" if segments is None else segments
            return f"attribute operandSegmentSizes, an array<i32> with 0 or 1 for each of {', '.join(names)}, got {got}"
        if sum(sizes) != len(operands):
            return f"{sum(sizes)} operand(s), as operandSegmentSizes says, got {len(operands)}"
        return None


def _operand(index: int, op: Any) -> Any:
    """An operand of an op, ``None`` where its tail is left out."""
    operands = op.operation.operands
    return operands[index] if index < len(operands) else None


def _tensor(sizes: tuple[Size, ...], element: Any) -> Any:
    dynamic = ir.ShapedType.get_dynamic_size()
    return ir.RankedTensorType.get([s if isinstance(s, int) else dynamic for s in sizes], element)
