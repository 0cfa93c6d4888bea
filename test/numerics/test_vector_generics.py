"""Generics, fills and copies on memrefs as vector loops, against NumPy, on every vector length."""

import re
from collections.abc import Sequence
from functools import cache

import ml_dtypes
import numpy as np
import pytest
from vector_jit import Kernel

SIZES = (0, 1, 7, 33, 129)
TARGETS = ("host", "haswell", "nehalem")
BF16 = ml_dtypes.bfloat16
EPS = np.finfo(np.float32).eps


@cache
def kernel(text: str, target: str = "host") -> Kernel:
    return Kernel(text, "llm-vectorize-generics,llm-expand-math", target)


def generic(
    loops: str,
    kinds: str,
    ins: Sequence[tuple[str, str]],
    outs: Sequence[tuple[str, str]],
    body: str,
    constants: str = "",
) -> str:
    """A module whose ``@main`` takes the operands in order: ``(type, range of its map)`` each.

    The body sees them as %0, %1, ... and yields.
    """
    operands = [*ins, *outs]
    types = [type_ for type_, _ in operands]
    maps = ", ".join(f"affine_map<({loops}) -> ({range_})>" for _, range_ in operands)
    names = {"p": '"parallel"', "r": '"reduction"'}
    elements = [re.search(r"(bf16|f32|i32|i1|index)(?=[,>])", type_)[1] for type_ in types]
    values = [f"%arg{i}" for i in range(len(operands))]
    groups = [
        f"{word}({', '.join(values[part])} : {', '.join(types[part])})"
        for word, part in (("ins", slice(0, len(ins))), ("outs", slice(len(ins), None)))
        if values[part]
    ]
    return f"""
        func.func @main({", ".join(f"{v}: {t}" for v, t in zip(values, types, strict=True))}) {{
          {constants}
          linalg.generic {{indexing_maps = [{maps}], iterator_types = [{", ".join(names[k] for k in kinds)}]}}
            {" ".join(groups)} {{
            ^bb0({", ".join(f"%a{i}: {e}" for i, e in enumerate(elements))}):
              {body}
          }}
          return
        }}"""


def random(*shape: int, dtype: type = np.float32) -> np.ndarray:
    return np.random.default_rng(1).standard_normal(shape).astype(dtype)


MATRIX, ROW, COLUMN = "memref<?x?xf32>", "memref<?xf32>", "memref<?xf32>"


@pytest.mark.parametrize("target", TARGETS)
def test_broadcasts_and_two_results(target: str) -> None:
    text = generic(
        "m, n",
        "pp",
        [(MATRIX, "m, n"), (ROW, "m"), (COLUMN, "n")],
        [(MATRIX, "m, n"), (MATRIX, "m, n")],
        "%s = arith.addf %a0, %a2 : f32\n %t = arith.mulf %s, %a1 : f32\n linalg.yield %s, %t : f32, f32",
    )
    for n in SIZES:
        x, rows, columns, y, z = random(5, n), random(5), random(n), random(5, n), random(5, n)
        kernel(text, target)(x, rows, columns, y, z)
        np.testing.assert_array_equal(y, x + columns)
        np.testing.assert_array_equal(z, (x + columns) * rows[:, None])


@pytest.mark.parametrize("target", TARGETS)
def test_in_place_update_reads_the_output(target: str) -> None:
    body = "%s = arith.addf %a0, %a1 : f32\n linalg.yield %s : f32"
    text = generic("m, n", "pp", [(MATRIX, "m, n")], [(MATRIX, "m, n")], body)
    for n in SIZES:
        x, y = random(3, n), 2 * random(3, n)
        expected = x + y
        kernel(text, target)(x, y)
        np.testing.assert_array_equal(y, expected)


REDUCTIONS = {
    "addf": (np.float32, np.sum),
    "maximumf": (np.float32, np.max),
    "maxnumf": (np.float32, np.max),
    "minimumf": (np.float32, np.min),
    "mulf": (np.float32, np.prod),
    "addi": (np.int32, lambda a: a.sum(dtype=np.int32)),
    "maxsi": (np.int32, np.max),
    "minsi": (np.int32, np.min),
    "maxui": (np.int32, lambda a: np.max(a.view(np.uint32)).view(np.int32)),
    "minui": (np.int32, lambda a: np.min(a.view(np.uint32)).view(np.int32)),
    "andi": (np.int32, np.bitwise_and.reduce),
    "ori": (np.int32, np.bitwise_or.reduce),
    "xori": (np.int32, np.bitwise_xor.reduce),
}


@pytest.mark.parametrize("width", ["?", "33", "64"])
@pytest.mark.parametrize("name", REDUCTIONS)
def test_reductions(name: str, width: str) -> None:
    dtype, reference = REDUCTIONS[name]
    element = "f32" if dtype == np.float32 else "i32"
    body = f"%s = arith.{name} %a1, %a0 : {element}\n linalg.yield %s : {element}"
    operands = (f"memref<?x{width}x{element}>", "m, n"), (f"memref<?x{element}>", "m")
    text = generic("m, n", "pr", [operands[0]], [operands[1]], body)
    for n in SIZES if width == "?" else (int(width),):
        x, y = 1 + random(4, n) / 8, random(4)
        if element == "i32":
            x, y = (np.frombuffer(np.random.default_rng(2).bytes(a.nbytes), np.int32).reshape(a.shape) for a in (x, y))
            y = y.copy()
        start = y.copy()
        kernel(text)(x, y)
        whole = np.concatenate([start[:, None], x], axis=1)
        wide = whole.astype(np.float64) if element == "f32" else whole
        expected = [reference(row) for row in wide]
        bounds = {"addf": EPS * np.abs(wide).sum(axis=1), "mulf": EPS * n * np.abs(expected)}
        assert np.all(np.abs(y.astype(np.float64) - np.asarray(expected).astype(np.float64)) <= bounds.get(name, 0))


@pytest.mark.parametrize("target", TARGETS)
def test_exponentials_stored_and_summed_in_one_pass(target: str) -> None:
    text = generic(
        "m, n",
        "pr",
        [(ROW, "m")],
        [(MATRIX, "m, n"), (ROW, "m")],
        "%d = arith.subf %a1, %a0 : f32\n %e = math.exp %d : f32\n"
        "%s = arith.addf %a2, %e : f32\n linalg.yield %e, %s : f32, f32",
    )
    for n in SIZES:
        x, top, total = random(4, n), random(4), np.zeros(4, np.float32)
        expected = np.exp(x.astype(np.float64) - top[:, None])
        kernel(text, target)(top, x, total)
        np.testing.assert_allclose(x, expected, rtol=1e-6)
        np.testing.assert_allclose(total, expected.sum(axis=1), rtol=1e-6)


@pytest.mark.parametrize("predicate", ["slt", "sle", "sgt", "sge", "eq", "ult"])
def test_masks_by_index(predicate: str) -> None:
    body = f"""
        %row = linalg.index 0 : index
        %column = linalg.index 1 : index
        %position = arith.addi %column, %shift : index
        %seen = arith.cmpi {predicate}, %position, %row : index
        %masked = arith.select %seen, %a0, %infinity : f32
        linalg.yield %masked : f32"""
    constants = "%shift = arith.constant 3 : index\n %infinity = arith.constant 0xFF800000 : f32"
    text = generic("m, n", "pp", [], [(MATRIX, "m, n")], body, constants)
    operators = {"slt": np.less, "sle": np.less_equal, "sgt": np.greater, "sge": np.greater_equal}
    operator = {**operators, "eq": np.equal, "ult": np.less}[predicate]
    for n in SIZES:
        x = random(40, n)
        row, position = np.arange(40)[:, None], np.arange(n)[None, :] + 3
        expected = np.where(operator(position, row), x, -np.inf)
        kernel(text)(x)
        np.testing.assert_array_equal(x, expected)


def test_indices_as_numbers() -> None:
    body = """
        %i = linalg.index 1 : index
        %n = arith.index_cast %i : index to i32
        %f = arith.sitofp %n : i32 to f32
        %s = arith.addf %f, %a0 : f32
        linalg.yield %s : f32"""
    text = generic("m, n", "pp", [(ROW, "m")], [(MATRIX, "m, n")], body)
    for n in SIZES:
        rows, y = random(3), random(3, n)
        kernel(text)(rows, y)
        np.testing.assert_array_equal(y, np.arange(n, dtype=np.float32)[None, :] + rows[:, None])


GATHER = """
        %r = arith.index_cast %a0 : i32 to index
        %c = linalg.index {loop} : index
        %v = memref.load %table[{at}] : memref<?x?xbf16>
        %w = arith.extf %v : bf16 to f32
        linalg.yield %w : f32"""


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(("ids", "at"), [("m", "%r, %c"), ("n", "%r, %c"), ("m", "%c, %r")])
def test_gathers(ids: str, at: str, target: str) -> None:
    loop = 0 if ids == "n" else 1
    text = generic("m, n", "pp", [("memref<?xi32>", ids)], [(MATRIX, "m, n")], GATHER.format(loop=loop, at=at))
    text = text.replace("@main(", "@main(%table: memref<?x?xbf16>, ")
    for n in SIZES:
        index = np.arange(5 if ids == "m" else n, dtype=np.int32) * 3 % 5
        y = random(5, n)
        row, column = (index[:, None], np.arange(n)[None]) if ids == "m" else (index[None], np.arange(5)[:, None])
        table = random(130, 130, dtype=BF16)
        kernel(text, target)(table, index, y)
        expected = table[column, row] if at == "%c, %r" else table[row, column]
        np.testing.assert_array_equal(y, np.broadcast_to(expected, y.shape).astype(np.float32))


@pytest.mark.parametrize("element", ["f32", "bf16", "i32", "i1", "index"])
@pytest.mark.parametrize("target", TARGETS)
def test_transposes(element: str, target: str) -> None:
    dtype = {"f32": np.float32, "bf16": BF16, "i32": np.int32, "i1": np.bool_, "index": np.int64}[element]
    matrix = f"memref<?x?x{element}>"
    reads = generic("m, n", "pp", [(matrix, "n, m")], [(matrix, "m, n")], f"linalg.yield %a0 : {element}")
    writes = generic("m, n", "pp", [(matrix, "m, n")], [(matrix, "n, m")], f"linalg.yield %a0 : {element}")
    for n in SIZES:
        x = (random(n, 40) * 4).astype(dtype)
        y, z = np.zeros((40, n), dtype), np.zeros((n, 40), dtype)
        kernel(reads, target)(x, y)
        np.testing.assert_array_equal(y, x.T)
        kernel(writes, target)(y, z)
        np.testing.assert_array_equal(z, x)


@pytest.mark.parametrize("target", TARGETS)
def test_transposes_of_blocks(target: str) -> None:
    body = "linalg.yield %a0 : f32"
    text = generic("p, k, n", "ppp", [("memref<?x?x?xf32>", "p, n, k")], [("memref<?x?x16xf32>", "p, k, n")], body)
    for k in SIZES:
        x, y = random(3, 16, k), np.zeros((3, k, 16), np.float32)
        kernel(text, target)(x, y)
        np.testing.assert_array_equal(y, x.transpose(0, 2, 1))


def test_narrowing_rounds_to_nearest_even() -> None:
    body = "%t = arith.truncf %a0 : f32 to bf16\n linalg.yield %t : bf16"
    text = generic("m, n", "pp", [(MATRIX, "m, n")], [("memref<?x?xbf16>", "m, n")], body)
    for target in TARGETS:
        x, y = random(3, 129), np.zeros((3, 129), BF16)
        kernel(text, target)(x, y)
        np.testing.assert_array_equal(y, x.astype(BF16))


def test_conditions_stored_as_bytes() -> None:
    body = "%p = arith.cmpf ogt, %a0, %a1 : f32\n linalg.yield %p : i1"
    text = generic("m, n", "pp", [(MATRIX, "m, n"), (ROW, "m")], [("memref<?x?xi1>", "m, n")], body)
    for n in SIZES:
        x, rows, y = random(3, n), random(3), np.zeros((3, n), np.bool_)
        kernel(text)(x, rows, y)
        np.testing.assert_array_equal(y, x > rows[:, None])


def test_a_reduction_of_another_kind_is_exact_too() -> None:
    """The index of the maximum: two results that depend on each other, which no vector reduction can do."""
    body = """
        %i = linalg.index 1 : index
        %n = arith.index_cast %i : index to i32
        %above = arith.cmpf ogt, %a0, %a1 : f32
        %v = arith.select %above, %a0, %a1 : f32
        %k = arith.select %above, %n, %a2 : i32
        linalg.yield %v, %k : f32, i32"""
    text = generic("m, n", "pr", [(MATRIX, "m, n")], [(ROW, "m"), ("memref<?xi32>", "m")], body)
    x, top, at = random(5, 129), np.full(5, -np.inf, np.float32), np.zeros(5, np.int32)
    kernel(text)(x, top, at)
    np.testing.assert_array_equal(at, x.argmax(axis=1))


def test_reductions_over_an_outer_loop_and_over_all() -> None:
    body = "%s = arith.addf %a1, %a0 : f32\n linalg.yield %s : f32"
    down = generic("m, n", "rp", [(MATRIX, "m, n")], [(ROW, "n")], body)
    all_ = generic("m, n", "rr", [(MATRIX, "m, n")], [("memref<f32>", "")], body)
    x, columns, total = random(9, 33), np.zeros(33, np.float32), np.zeros((), np.float32)
    kernel(down)(x, columns)
    kernel(all_)(x, total)
    np.testing.assert_allclose(columns, x.astype(np.float64).sum(axis=0), atol=1e-5)
    np.testing.assert_allclose(total, x.astype(np.float64).sum(), atol=1e-4)


def test_no_loops_at_all() -> None:
    body = "%s = arith.addf %a0, %a1 : f32\n linalg.yield %s : f32"
    text = generic("", "", [("memref<f32>", "")], [("memref<f32>", "")], body)
    x, y = np.float32(3).reshape(()), np.array(4, np.float32)
    kernel(text)(np.array(x), y)
    assert y == 7


COPIES = """
    func.func @main(
      %x: memref<?x?x{e}, strided<[?, ?], offset: ?>>, %y: memref<?x?x{e}, strided<[?, {step}], offset: ?>>
    ) {{
      memref.copy %x, %y
        : memref<?x?x{e}, strided<[?, ?], offset: ?>> to memref<?x?x{e}, strided<[?, {step}], offset: ?>>
      return
    }}"""


@pytest.mark.parametrize("step", [1, 2])
@pytest.mark.parametrize("element", ["f32", "bf16"])
def test_strided_copies(element: str, step: int) -> None:
    dtype = {"f32": np.float32, "bf16": BF16}[element]
    for n in SIZES:
        source, whole = random(7, 2 * n + 3, dtype=dtype), np.zeros((9, step * n + 5), dtype)
        view = whole[1:8, 2 : 2 + step * n : step]
        kernel(COPIES.format(e=element, step=step))(source[:, 1 : 1 + 2 * n : 2], view)
        np.testing.assert_array_equal(view, source[:, 1 : 1 + 2 * n : 2])
        view[...] = 0
        assert not whole.any()


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("width", ["?", "33", "80"])
def test_fills(width: str, target: str) -> None:
    type_ = f"memref<?x{width}xf32, strided<[?, 1], offset: ?>>"
    text = f"""
        func.func @main(%x: {type_}) {{
          %c = arith.constant 2.5 : f32
          linalg.fill ins(%c : f32) outs(%x : {type_})
          return
        }}"""
    for n in SIZES if width == "?" else (int(width),):
        whole = np.zeros((5, n + 9), np.float32)
        kernel(text, target)(whole[1:4, 3 : 3 + n])
        assert np.all(whole[1:4, 3 : 3 + n] == 2.5)
        assert whole.sum() == 2.5 * 3 * n
