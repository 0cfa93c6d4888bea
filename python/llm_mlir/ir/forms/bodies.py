"""What the body of a ``linalg.generic`` computes."""

from ...mlir import ir
from ..build import Value
from ..structured import producer
from ..types import Operation


def body_of(generic: Operation) -> list[Operation]:
    """The ops of the body, the yield last."""
    return [op.operation for op in generic.regions[0].blocks[0].operations]


def yielded(generic: Operation) -> list[Value]:
    """What the body yields, a value for each output."""
    return list(body_of(generic)[-1].operands)


def is_multiply_accumulate(generic: Operation) -> bool:
    """Whether the body yields ``c + a * b`` of its three arguments, ``a`` and ``b`` widened to the type of ``c``."""
    arguments = list(generic.regions[0].blocks[0].arguments)
    results = yielded(generic)
    if len(arguments) != 3 or len(results) != 1:
        return False
    a, b, c = arguments
    terms = _operands(results[0], "arith.addf")
    if c not in terms:
        return False
    factors = _operands(terms[1 - terms.index(c)], "arith.mulf")
    return [_narrow(factor) for factor in factors] in ([a, b], [b, a])


def adds_product(generic: Operation, index: int) -> bool:
    """Whether the body yields its last argument and a product, one factor of which is made of argument ``index``."""
    *arguments, total = generic.regions[0].blocks[0].arguments
    results = yielded(generic)
    terms = _operands(results[0], "arith.addf") if len(results) == 1 else []
    if total not in terms:
        return False
    factors = _operands(terms[1 - terms.index(total)], "arith.mulf")
    return any(arguments[index] == _narrow(factor) or arguments[index] in _scaled(factor) for factor in factors)


def _scaled(value: Value) -> list[Value]:
    """The integers that ``value`` is a product of with something."""
    return [each for factor in _operands(value, "arith.mulf") for each in _operands(factor, "arith.sitofp")]


def is_scalar_arithmetic(generic: Operation) -> bool:
    """Whether the body is made of ``arith`` and ``math`` ops alone, so that it knows of no position and no memory."""
    return all(op.name.startswith(("arith.", "math.")) for op in body_of(generic)[:-1])


def is_zero(value: Value) -> bool:
    """Whether ``value`` is the float constant 0.0; -0.0 is another."""
    op = producer(value)
    if op is None or op.name != "arith.constant" or not isinstance(op.attributes["value"], ir.FloatAttr):
        return False
    number = ir.FloatAttr(op.attributes["value"]).value
    return number == 0 and not str(number).startswith("-")


def _operands(value: Value, name: str) -> list[Value]:
    """The operands of the op of this name that defines ``value``; none where it is another."""
    op = producer(value)
    return list(op.operands) if op is not None and op.name == name else []


def _narrow(value: Value) -> Value:
    """What ``value`` was before it was widened."""
    wide = _operands(value, "arith.extf")
    return wide[0] if wide else value
