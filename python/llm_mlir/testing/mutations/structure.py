"""Mutations of the graph of a module: who uses what, in which order, how often, inside of what."""

from random import Random
from typing import Any

from ... import mlir
from ...ir import build
from ...ir.rewriter import Rewriter, identity
from ...mlir import ir
from .places import inner_ops, is_pure, pick, returns, same_type, visible


def swap_operands(module: Any, rng: Random) -> bool:
    """Two operands of one op, of one type, change places."""
    pairs = [
        (op, i, j)
        for op in inner_ops(module)
        for i in range(len(op.operands))
        for j in range(i)
        if op.operands[i].type == op.operands[j].type and op.operands[i] != op.operands[j]
    ]
    found = pick(rng, pairs)
    if found is None:
        return False
    op, i, j = found
    op.operands[i], op.operands[j] = op.operands[j], op.operands[i]
    return True


def replace_operand(module: Any, rng: Random) -> bool:
    """An operand becomes another value of its type."""
    places = [(op, i) for op in [*inner_ops(module), *returns(module)] for i in range(len(op.operands))]
    rng.shuffle(places)
    for op, i in places:
        other = pick(rng, same_type(op, op.operands[i]))
        if other is not None:
            op.operands[i] = other
            return True
    return False


def drop_op(module: Any, rng: Random) -> bool:
    """An op goes; values of the types of its results that it could see take their place."""
    ops = [op for op in inner_ops(module) if len(op.results)]
    rng.shuffle(ops)
    for op in ops:
        values = [pick(rng, same_type(op, result)) for result in op.results]
        if all(value is not None for value in values):
            rewriter = Rewriter(module)
            rewriter.replace(op, values)
            rewriter.finish()
            return True
    return False


def double_op(module: Any, rng: Random) -> bool:
    """An op is there twice, and some uses take the results of the second."""
    op = pick(rng, [op for op in inner_ops(module) if is_pure(op)])
    if op is None:
        return False
    with ir.InsertionPoint.after(op), op.location:
        twin = op.clone()
    for old, new in zip(op.results, twin.operation.results, strict=True):
        for use in list(old.uses):
            if rng.random() < 0.5:
                use.owner.operation.operands[use.operand_number] = new
    return True


def move_op(module: Any, rng: Random) -> bool:
    """An op goes in front of the one before it, which it does not use."""
    places = []
    for op in filter(is_pure, inner_ops(module)):
        above = _previous(op)
        if above is not None and all(operand.owner != above for operand in op.operands):
            places.append((op, above))
    found = pick(rng, places)
    if found is None:
        return False
    found[0].move_before(found[1])
    return True


def return_another(module: Any, rng: Random) -> bool:
    """A function returns another value, of whatever type; an argument as well as any other."""
    back = pick(rng, [op for op in returns(module) if len(op.operands)])
    if back is None:
        return False
    back.operands[rng.randrange(len(back.operands))] = rng.choice(list(visible(back)))
    _fit_type(back)
    return True


def return_more(module: Any, rng: Random) -> bool:
    """A function has one more result; maybe one that it has already."""
    back = pick(rng, returns(module))
    if back is None or not (values := list(visible(back))):
        return False
    with ir.InsertionPoint(back), back.location:
        more = mlir.func.ReturnOp([*back.operands, rng.choice(values)])
    back.erase()
    _fit_type(more.operation)
    return True


def alias_arguments(module: Any, rng: Random) -> bool:
    """All uses of an argument become uses of another of its type."""
    functions = [op for op in module.regions[0].blocks[0].operations if op.operation.name == "func.func"]
    pairs = [
        (a, b)
        for function in functions
        for block in list(function.operation.regions[0].blocks)[:1]
        for a in block.arguments
        for b in block.arguments
        if a != b and a.type == b.type
    ]
    found = pick(rng, pairs)
    if found is None:
        return False
    found[0].replace_all_uses_with(found[1])
    return True


def wrap_in_loop(module: Any, rng: Random) -> bool:
    """An op that takes a value of its result's type is done in an ``scf.for`` that carries it: 0, 1 or 2 times."""
    ops = [op for op in inner_ops(module) if is_pure(op) and len(op.results) == 1]
    places = [(op, i) for op in ops for i, v in enumerate(op.operands) if v.type == op.results[0].type]
    found = pick(rng, places)
    if found is None:
        return False
    op, index = found
    with ir.InsertionPoint(op), op.location:
        bounds = [build.value(number) for number in (0, rng.randrange(3), 1)]
        loop = mlir.scf.ForOp(*bounds, [op.operands[index]])
        with ir.InsertionPoint(loop.body):
            inner = op.clone().operation
            inner.operands[index] = loop.body.arguments[1]
            mlir.scf.YieldOp(inner.results)
    return _replace(op, loop.results)


def wrap_in_branch(module: Any, rng: Random) -> bool:
    """An op is done in one arm of an ``scf.if``, another value of its type comes from the other."""
    ops = [op for op in inner_ops(module) if is_pure(op) and len(op.results) == 1]
    rng.shuffle(ops)
    for op in ops:
        other = pick(rng, same_type(op, op.results[0]))
        if other is not None:
            with ir.InsertionPoint(op), op.location:
                condition = mlir.arith.constant(ir.IntegerType.get_signless(1), rng.randrange(2))
                branch = mlir.scf.IfOp(condition, [op.results[0].type], has_else=True)
                with ir.InsertionPoint(branch.then_block):
                    mlir.scf.YieldOp(op.clone().operation.results)
                with ir.InsertionPoint(branch.else_block):
                    mlir.scf.YieldOp([other])
            return _replace(op, branch.results)
    return False


def hide_size(module: Any, rng: Random) -> bool:
    """A value loses a static size to a cast and gets it back with another."""
    ops = [op for op in inner_ops(module) if is_pure(op)]
    values = [v for op in ops for v in op.operands if isinstance(v.type, ir.RankedTensorType) and v.type.rank]
    value = pick(rng, values)
    if value is None:
        return False
    user = next(use.owner.operation for use in value.uses if is_pure(use.owner.operation))
    sizes, axis = list(value.type.shape), rng.randrange(value.type.rank)
    sizes[axis] = build.DYNAMIC
    with ir.InsertionPoint(user), user.location:
        hidden = mlir.tensor.cast(ir.RankedTensorType.get(sizes, value.type.element_type), value)
        back = mlir.tensor.cast(value.type, hidden)
    for index, operand in enumerate(user.operands):
        if operand == value:
            user.operands[index] = back
    return True


def slice_whole(module: Any, rng: Random) -> bool:
    """A use of a static tensor becomes a use of a slice of all of it."""
    places = [
        (op, i)
        for op in [*inner_ops(module), *returns(module)]
        for i, v in enumerate(op.operands)
        if isinstance(v.type, ir.RankedTensorType) and v.type.rank and v.type.has_static_shape
    ]
    found = pick(rng, places)
    if found is None:
        return False
    op, index = found
    value = op.operands[index]
    with ir.InsertionPoint(op), op.location:
        op.operands[index] = build.extract_slice(value, [0] * value.type.rank, list(value.type.shape))
    return True


def _previous(op: Any) -> Any | None:
    above = None
    for other in op.block.operations:
        if identity(other.operation) == identity(op):
            return above
        above = other.operation
    return None


def _fit_type(back: Any) -> None:
    """Gives a function the type of what it returns; attributes of its results go."""
    function = back.parent.operation
    inputs = function.attributes["function_type"].value.inputs
    type_ = ir.FunctionType.get(inputs, [value.type for value in back.operands])
    function.attributes["function_type"] = ir.TypeAttr.get(type_)
    if "res_attrs" in function.attributes:
        del function.attributes["res_attrs"]


def _replace(op: Any, values: Any) -> bool:
    for old, new in zip(op.results, values, strict=True):
        old.replace_all_uses_with(new)
    op.erase()
    return True
