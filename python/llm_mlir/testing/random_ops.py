"""The ops of random graphs: each function appends one op, or a few that belong together, to a graph."""

from collections.abc import Sequence
from typing import Any

from .random_graphs import Emitter, RandomGraph, RandomValue

EMITTERS: list[Emitter] = []
_EPS = "eps = 1.000000e-05 : f64"
_SHORT = 7
_SAME = "affine_map<(i, j) -> (i, j)>"
_LOOPS = "affine_map<(m, n, k) -> ({})>"
_ROW, _COLUMN = "affine_map<(i, j) -> (i)>", "affine_map<(i, j) -> (j)>"


def emits(function: Emitter) -> Emitter:
    """Adds ``function`` to the list."""
    EMITTERS.append(function)
    return function


def _llm(graph: RandomGraph, name: str, operands: list[tuple[str, str]], width: int, attributes: str = "") -> None:
    names, types = ", ".join(name for name, _ in operands), ", ".join(type_ for _, type_ in operands)
    attributes = f" {{{attributes}}}" if attributes else ""
    graph.define(width, f'"llm.{name}"({names}){attributes} : ({types}) -> {graph.type(width)}')


def _operand(graph: RandomGraph, value: RandomValue) -> tuple[str, str]:
    return value.name, graph.type(value.width)


@emits
def unary(graph: RandomGraph, x: RandomValue) -> None:
    """silu, gelu of both forms, softmax."""
    name, attributes = graph.random.choice(
        [("silu", ""), ("softmax", ""), ("gelu", 'approximate = "none"'), ("gelu", 'approximate = "tanh"')]
    )
    _llm(graph, name, [_operand(graph, x)], x.width, attributes)


@emits
def binary(graph: RandomGraph, x: RandomValue) -> None:
    """add, mul, swiglu."""
    name = graph.random.choice(["add", "mul", "swiglu"])
    _llm(graph, name, [_operand(graph, x), _operand(graph, graph.like(x))], x.width)


@emits
def linear(graph: RandomGraph, x: RandomValue) -> None:
    """A linear, with a bias or without."""
    width, with_bias = graph.width(), graph.random.random() < 0.5
    operands = [_operand(graph, x), graph.weight(width, x.width)]
    operands += [graph.weight(width)] if with_bias else []
    _llm(graph, "linear", operands, width)


@emits
def gated(graph: RandomGraph, x: RandomValue) -> None:
    """gate_up or a whole mlp."""
    width = graph.width()
    operands = [_operand(graph, x), graph.weight(width, x.width), graph.weight(width, x.width)]
    if graph.random.random() < 0.5:
        _llm(graph, "gate_up", operands, width)
    else:
        _llm(graph, "mlp", [*operands, graph.weight(x.width, width)], x.width)


@emits
def norm(graph: RandomGraph, x: RandomValue) -> None:
    """rms_norm, layer_norm with a bias, add_rms_norm."""
    kind, weight = graph.random.randint(0, 2), graph.weight(x.width)
    if kind == 0:
        _llm(graph, "rms_norm", [_operand(graph, x), weight], x.width, _EPS)
    elif kind == 1:
        _llm(graph, "layer_norm", [_operand(graph, x), weight, graph.weight(x.width)], x.width, _EPS)
    else:
        type_, name, other = graph.type(x.width), graph.fresh(), graph.like(x).name
        types = f"({type_}, {type_}, {weight[1]}) -> ({type_}, {type_})"
        graph.line(f'{name}:2 = "llm.add_rms_norm"({x.name}, {other}, {weight[0]}) {{{_EPS}}} : {types}')
        graph.values += [RandomValue(f"{name}#0", x.width), RandomValue(f"{name}#1", x.width)]


@emits
def slice_columns(graph: RandomGraph, x: RandomValue) -> None:
    """Some neighboring columns."""
    width = graph.random.randint(1, x.width)
    offset, type_ = graph.random.randint(0, x.width - width), graph.type(width)
    if graph.rows == "0":
        return  # upstream's verifier refuses the offset
    where = f"[0, {offset}] [{graph.row_count}, {width}] [1, 1]"
    graph.define(width, f"tensor.extract_slice {x.name}{where} : {graph.type(x.width)} to {type_}")


@emits
def concat(graph: RandomGraph, x: RandomValue) -> None:
    """Columns beside others."""
    other = graph.any()
    width = x.width + other.width
    types = f"({graph.type(x.width)}, {graph.type(other.width)}) -> {graph.type(width)}"
    graph.define(width, f"tensor.concat dim(1) {x.name}, {other.name} : {types}")


@emits
def pad(graph: RandomGraph, x: RandomValue) -> None:
    """Columns of a constant around."""
    low, high, value = graph.random.randint(0, 2), graph.random.randint(0, 2), graph.constant(1.5)
    width = x.width + low + high
    body = f"{{ ^bb0(%i: index, %j: index): tensor.yield {value} : {graph.element} }}"
    types = f"{graph.type(x.width)} to {graph.type(width)}"
    graph.define(width, f"tensor.pad {x.name} low[0, {low}] high[0, {high}] {body} : {types}")


@emits
def regroup(graph: RandomGraph, x: RandomValue) -> None:
    """Rank 3 and back."""
    if x.width % 2:
        return
    type_, half = graph.type(x.width), x.width // 2
    wide, name = f"tensor<{graph.rows}x2x{half}x{graph.element}>", graph.fresh()
    shape = f"[[0], [1, 2]] output_shape [{graph.row_count}, 2, {half}]"
    graph.line(f"{name} = tensor.expand_shape {x.name} {shape} : {type_} into {wide}")
    graph.define(x.width, f"tensor.collapse_shape {name} [[0], [1, 2]] : {wide} into {type_}")


@emits
def transpose_twice(graph: RandomGraph, x: RandomValue) -> None:
    """Columns first and back."""
    type_, turned = graph.type(x.width), f"tensor<{x.width}x{graph.rows}x{graph.element}>"
    first, second, name = graph.empty(turned), graph.empty(type_), graph.fresh()
    graph.line(f"{name} = linalg.transpose ins({x.name} : {type_}) outs({first} : {turned}) permutation = [1, 0]")
    graph.define(x.width, f"linalg.transpose ins({name} : {turned}) outs({second} : {type_}) permutation = [1, 0]")


@emits
def transpose_any(graph: RandomGraph, x: RandomValue) -> None:
    """The columns as up to four dimensions, all of them in another order, and back."""
    factors = _factors(graph, x.width)
    sizes = [graph.rows, *map(str, factors)]
    order = graph.random.sample(range(len(sizes)), len(sizes))
    back = [order.index(axis) for axis in range(len(sizes))]
    wide, turned = _shaped(graph, sizes), _shaped(graph, [sizes[axis] for axis in order])
    groups = f"[[0], [{', '.join(map(str, range(1, len(sizes))))}]]"
    shape = f"output_shape [{', '.join([graph.row_count, *sizes[1:]])}]"
    names = [graph.fresh() for _ in range(3)]
    graph.line(f"{names[0]} = tensor.expand_shape {x.name} {groups} {shape} : {graph.type(x.width)} into {wide}")
    for source, target, types, permutation in ((0, 1, (wide, turned), order), (1, 2, (turned, wide), back)):
        out = graph.empty(types[1])
        operands = f"ins({names[source]} : {types[0]}) outs({out} : {types[1]})"
        graph.line(f"{names[target]} = linalg.transpose {operands} permutation = {permutation}")
    graph.define(x.width, f"tensor.collapse_shape {names[2]} {groups} : {wide} into {graph.type(x.width)}")


@emits
def matmul(graph: RandomGraph, x: RandomValue) -> None:
    """A product with a weight ``[K, N]`` or ``[N, K]``, as one of the ops that say so, or behind a transpose."""
    if not _sums_well(graph, x.width):
        return
    width, kind = graph.width(), graph.random.choice(["matmul", "matmul", "contract", "rows", "transposed"])
    by_rows, type_ = kind in ("rows", "transposed"), graph.type(width)
    weight, weight_type = graph.weight(*((width, x.width) if by_rows else (x.width, width)))
    if kind == "transposed":
        name, turned = graph.fresh(), f"tensor<{x.width}x{width}x{graph.element}>"
        out = graph.empty(turned, "")
        operands = f"ins({weight} : {weight_type}) outs({out} : {turned})"
        graph.line(f"{name} = linalg.transpose {operands} permutation = [1, 0]")
        weight, weight_type = name, turned
    maps = [_LOOPS.format(indices) for indices in ("m, k", "n, k" if kind == "rows" else "k, n", "m, n")]
    spelled = "" if kind in ("matmul", "transposed") else f" indexing_maps = [{', '.join(maps)}]"
    start = _filled(graph, type_, 0.0)
    operands = f"ins({x.name}, {weight} : {graph.type(x.width)}, {weight_type}) outs({start} : {type_})"
    graph.define(width, f"linalg.{'contract' if kind == 'contract' else 'matmul'}{spelled} {operands} -> {type_}")


@emits
def batch_matmul(graph: RandomGraph, x: RandomValue) -> None:
    """Two halves of the columns, each times its own weight ``[N, K]``, side by side."""
    if x.width % 2 or not _sums_well(graph, x.width // 2):
        return
    half, width = x.width // 2, graph.width()
    weight, weight_type = graph.weight(2, width, half)
    wide, product, turned = (
        _shaped(graph, s) for s in ((graph.rows, 2, half), (2, graph.rows, width), (graph.rows, 2, width))
    )
    names = [graph.fresh() for _ in range(3)]
    shape = f"[[0], [1, 2]] output_shape [{graph.row_count}, 2, {half}]"
    graph.line(f"{names[0]} = tensor.expand_shape {x.name} {shape} : {graph.type(x.width)} into {wide}")
    maps = ", ".join(f"affine_map<(b, m, n, k) -> ({indices})>" for indices in ("m, b, k", "b, n, k", "b, m, n"))
    start = _filled(graph, product, 0.0)
    operands = f"ins({names[0]}, {weight} : {wide}, {weight_type}) outs({start} : {product})"
    graph.line(f"{names[1]} = linalg.contract indexing_maps = [{maps}] {operands} -> {product}")
    out = graph.empty(turned)
    graph.line(
        f"{names[2]} = linalg.transpose ins({names[1]} : {product}) outs({out} : {turned}) permutation = [1, 0, 2]"
    )
    graph.define(2 * width, f"tensor.collapse_shape {names[2]} [[0], [1, 2]] : {turned} into {graph.type(2 * width)}")


@emits
def elementwise(graph: RandomGraph, x: RandomValue) -> None:
    """A generic on two tensors."""
    _combine(graph, x, graph.like(x).name, graph.type(x.width), _SAME)


@emits
def centered_rows(graph: RandomGraph, x: RandomValue) -> None:
    """Each row less its sum."""
    type_ = f"tensor<{graph.rows}x{graph.element}>"
    sums = _reduce(graph, x, type_, graph.row_operand, _ROW, '"parallel", "reduction"', ("addf", 0.0))
    _combine(graph, x, sums, type_, _ROW)


@emits
def centered_columns(graph: RandomGraph, x: RandomValue) -> None:
    """Each column less its largest value or its sum."""
    type_, kind = f"tensor<{x.width}x{graph.element}>", graph.random.choice([("maximumf", -9.0), ("addf", 0.0)])
    reduced = _reduce(graph, x, type_, "", _COLUMN, '"reduction", "parallel"', kind)
    _combine(graph, x, reduced, type_, _COLUMN)


@emits
def loop(graph: RandomGraph, x: RandomValue) -> None:
    """A loop that adds another tensor to the one it carries, no times or a few."""
    times, other, type_ = graph.random.choice([0, 1, 3]), graph.like(x).name, graph.type(x.width)
    names = [graph.fresh() for _ in range(3)]
    for name, number in zip(names, (0, times, 1), strict=True):
        graph.line(f"{name} = arith.constant {number} : index")
    body = f'%w = "llm.add"(%h, {other}) : ({type_}, {type_}) -> {type_} scf.yield %w : {type_}'
    bounds = f"%i = {names[0]} to {names[1]} step {names[2]} iter_args(%h = {x.name})"
    graph.define(x.width, f"scf.for {bounds} -> {type_} {{ {body} }}")


@emits
def branch(graph: RandomGraph, x: RandomValue) -> None:
    """One tensor or another, as an argument says."""
    flag, other, name, type_ = graph.argument("tensor<i1>"), graph.like(x).name, graph.fresh(), graph.type(x.width)
    graph.line(f"{name} = tensor.extract {flag}[] : tensor<i1>")
    then = f'%w = "llm.silu"({x.name}) : ({type_}) -> {type_} scf.yield %w : {type_}'
    graph.define(x.width, f"scf.if {name} -> {type_} {{ {then} }} else {{ scf.yield {other} : {type_} }}")


def _sums_well(graph: RandomGraph, terms: int) -> bool:
    """Whether a sum of so many products means the same in any order: each step is rounded to the element type."""
    return graph.element in ("f32", "f64") or terms <= _SHORT


def _shaped(graph: RandomGraph, sizes: Sequence[Any]) -> str:
    return f"tensor<{'x'.join(map(str, sizes))}x{graph.element}>"


def _factors(graph: RandomGraph, number: int) -> list[int]:
    """Two to four numbers whose product is ``number``."""
    factors = [number]
    for _ in range(graph.random.randint(1, 3)):
        divisor = graph.random.choice([d for d in range(1, factors[-1] + 1) if factors[-1] % d == 0])
        factors[-1:] = [divisor, factors[-1] // divisor]
    return factors


def _filled(graph: RandomGraph, type_: str, number: float, rows: str | None = None) -> str:
    value, empty, name = graph.constant(number), graph.empty(type_, rows), graph.fresh()
    graph.line(f"{name} = linalg.fill ins({value} : {graph.element}) outs({empty} : {type_}) -> {type_}")
    return name


def _reduce(
    graph: RandomGraph, x: RandomValue, type_: str, rows: str, map_: str, iterators: str, kind: tuple[str, float]
) -> str:
    start, name, element = _filled(graph, type_, kind[1], rows), graph.fresh(), graph.element
    body = f"^bb0(%p: {element}, %o: {element}): %s = arith.{kind[0]} %p, %o : {element} linalg.yield %s : {element}"
    graph.line(
        f"{name} = linalg.generic {{indexing_maps = [{_SAME}, {map_}], iterator_types = [{iterators}]}} "
        f"ins({x.name} : {graph.type(x.width)}) outs({start} : {type_}) {{ {body} }} -> {type_}"
    )
    return name


def _combine(graph: RandomGraph, x: RandomValue, other: str, other_type: str, map_: str) -> None:
    """``x`` and another tensor, element by element as ``map_`` has it."""
    type_, element, kind = graph.type(x.width), graph.element, graph.random.choice(["addf", "mulf", "subf", "maximumf"])
    empty = graph.empty(type_)
    arguments = f"%p: {element}, %q: {element}, %o: {element}"
    body = f"^bb0({arguments}): %s = arith.{kind} %p, %q : {element} linalg.yield %s : {element}"
    maps = f'indexing_maps = [{_SAME}, {map_}, {_SAME}], iterator_types = ["parallel", "parallel"]'
    operands = f"ins({x.name}, {other} : {type_}, {other_type}) outs({empty} : {type_})"
    graph.define(x.width, f"linalg.generic {{{maps}}} {operands} {{ {body} }} -> {type_}")


def random_graph(seed: int, most: int = 7) -> RandomGraph:
    """A graph of up to ``most`` random ops."""
    graph = RandomGraph(seed)
    width = graph.width()
    graph.values.append(RandomValue(graph.argument(graph.type(width)), width))
    if graph.rows == "?":
        graph.line("%zero = arith.constant 0 : index")
        graph.line(f"%rows = tensor.dim {graph.values[0].name}, %zero : {graph.type(width)}")
    for _ in range(graph.random.randint(1, most)):
        graph.random.choice(EMITTERS)(graph, graph.any())
    return graph
