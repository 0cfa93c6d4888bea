"""What each form of ``ir.forms`` matches, the parts it names, and what it refuses."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.ir.forms import ContractionTile, Copy, Epilogue, Fill, Linear
from llm_mlir.ir.rewriter import walk
from llm_mlir.mlir import ir

MULTIPLY_ADD = """
  %p = arith.mulf %a, %b : f32
  %s = arith.addf %c, %p : f32
  linalg.yield %s : f32"""
WIDENING = """
  %ea = arith.extf %a : bf16 to f32
  %eb = arith.extf %b : bf16 to f32
  %p = arith.mulf %ea, %eb : f32
  %s = arith.addf %p, %c : f32
  linalg.yield %s : f32"""
SUBTRACT = MULTIPLY_ADD.replace("addf", "subf")
SQUARE = MULTIPLY_ADD.replace("%a, %b", "%a, %a")
OVERWRITE = """
  %p = arith.mulf %a, %b : f32
  linalg.yield %p : f32"""


@contextmanager
def module_of(body: str) -> Iterator[list[Any]]:
    """The ops of a function of tensors and memrefs of 4 tokens, 8 inputs and 16 outputs."""
    arguments = ", ".join(
        [
            *("%x: tensor<4x8xf32>", "%w: tensor<16x8xf32>", "%xb: tensor<4x8xbf16>", "%wb: tensor<16x8xbf16>"),
            *("%y: tensor<4x16xf32>", "%y2: tensor<4x16xf32>", "%yb: tensor<4x16xbf16>", "%row: tensor<4xf32>"),
            *("%column: tensor<16xf32>", "%packed: tensor<2x8x8xf32>", "%wt: tensor<8x16xf32>", "%scalar: f32"),
            *("%mx: memref<4x8xf32>", "%mw: memref<16x8xf32>", "%my: memref<4x16xf32>", "%mz: memref<4x16xf32>"),
        ]
    )
    with new_context() as context, ir.Location.unknown():
        module = ir.Module.parse(f"func.func private @f({arguments}) {{ {body} return }}", context)
        yield [op for op in walk(module.operation) if op.name not in ("func.func", "func.return", "linalg.yield")]


def generic(
    maps: str, iterators: str, ins: str, outs: str, body: str, types: str = "f32, f32, f32", tag: str = "llm.linear"
) -> str:
    """``maps`` is ``"t k; n k; t n"``: a range for each operand, over the loops t, n, k (or fewer)."""
    loops = "t, n, k"[: 3 * len(iterators) - 2]
    ranges = [f"affine_map<({loops}) -> ({', '.join(range_.split())})>" for range_ in maps.split(";")]
    kinds = ", ".join({"p": '"parallel"', "r": '"reduction"'}[i] for i in iterators)
    arguments = ", ".join(f"%{n}: {t}" for n, t in zip("abcd", types.split(", "), strict=False))
    result = "" if "memref" in outs else f"-> {outs.split(' : ')[1]}"
    inputs = f"ins({ins})" if ins else ""
    attributes = f"attrs = {{{tag}}}" if tag else ""
    return f"""
      linalg.generic {{indexing_maps = [{", ".join(ranges)}], iterator_types = [{kinds}]}} {inputs} outs({outs})
        {attributes} {{
      ^bb0({arguments}): {body} }} {result}"""


X, W, Y = "%x, %w : tensor<4x8xf32>, tensor<16x8xf32>", "t k; n k; t n", "%y : tensor<4x16xf32>"
LINEAR = generic(W, "ppr", X, Y, MULTIPLY_ADD)
ON_MEMREFS = generic(W, "ppr", "%mx, %mw : memref<4x8xf32>, memref<16x8xf32>", "%my : memref<4x16xf32>", MULTIPLY_ADD)
TWO_RESULTS = generic(
    "t k; n k; t n; t n",
    "ppr",
    X,
    "%y, %y2 : tensor<4x16xf32>, tensor<4x16xf32>",
    MULTIPLY_ADD.replace("yield %s : f32", "yield %s, %s : f32, f32"),
    "f32, f32, f32, f32",
).replace("-> tensor<4x16xf32>, tensor<4x16xf32>", "-> (tensor<4x16xf32>, tensor<4x16xf32>)")


def test_a_linear_names_its_parts() -> None:
    with module_of(LINEAR) as (op, *_):
        linear = Linear.match(op)
        assert linear is not None
        assert [linear.x, linear.weight, linear.init] == list(op.operands)
        assert linear.result == op.results[0]
        assert linear.packed is None
        assert not linear.starts_at_zero


def test_a_linear_widens_its_factors() -> None:
    ins = "%xb, %wb : tensor<4x8xbf16>, tensor<16x8xbf16>"
    with module_of(generic(W, "ppr", ins, Y, WIDENING, "bf16, bf16, f32")) as (op, *_):
        assert Linear.match(op)


def test_a_linear_knows_its_panels_and_its_zeros() -> None:
    text = """
      %zero = arith.constant 0.0 : f32
      %fill = linalg.fill ins(%zero : f32) outs(%y : tensor<4x16xf32>) -> tensor<4x16xf32>
      %empty = tensor.empty() : tensor<16x8xf32>
      %u = linalg.unpack %packed inner_dims_pos = [0] inner_tiles = [8] into %empty
          : tensor<2x8x8xf32> -> tensor<16x8xf32>""" + LINEAR.replace("%w :", "%u :").replace("%y :", "%fill :")
    with module_of(text) as ops:
        linear = next(filter(None, map(Linear.match, ops)))
        assert linear.packed is not None
        assert linear.packed.packed == next(op for op in ops if op.name == "linalg.unpack").operands[0]
        assert linear.packed.tiles == (8,)
        assert linear.starts_at_zero


NO_LINEARS = {
    "without the tag": generic(W, "ppr", X, Y, MULTIPLY_ADD, tag=""),
    "tagged as a tile": generic(W, "ppr", X, Y, MULTIPLY_ADD, tag="llm.contraction"),
    "on memrefs": ON_MEMREFS,
    "with a weight [K, N]": generic(
        "t k; k n; t n", "ppr", "%x, %wt : tensor<4x8xf32>, tensor<8x16xf32>", Y, MULTIPLY_ADD
    ),
    "with transposed loops": generic("n k; t k; n t", "ppr", X, Y, MULTIPLY_ADD),
    "that subtracts": generic(W, "ppr", X, Y, SUBTRACT),
    "that squares": generic(W, "ppr", X, Y, SQUARE),
    "that overwrites": generic(W, "ppr", X, Y, OVERWRITE),
    "with an extra result": TWO_RESULTS,
    "with a third input": generic(
        "t k; n k; t n; t n",
        "ppr",
        "%x, %w, %y2 : tensor<4x8xf32>, tensor<16x8xf32>, tensor<4x16xf32>",
        Y,
        MULTIPLY_ADD.replace("%c", "%d"),
        "f32, f32, f32, f32",
    ),
}


@pytest.mark.parametrize("text", NO_LINEARS.values(), ids=NO_LINEARS)
def test_what_is_no_linear(text: str) -> None:
    with module_of(text) as ops:
        assert ops
        assert not any(map(Linear.match, ops))


def test_no_op_is_no_form() -> None:
    assert not any(form.match(None) for form in (Linear, ContractionTile, Fill, Copy, Epilogue))


def test_a_tile_has_any_maps_and_memrefs_or_tensors() -> None:
    ins = "%x, %wt : tensor<4x8xf32>, tensor<8x16xf32>"
    for text in (ON_MEMREFS, generic("t k; k n; t n", "ppr", ins, Y, MULTIPLY_ADD)):
        with module_of(text.replace("llm.linear", "llm.contraction")) as (op, *_):
            tile = ContractionTile.match(op)
            assert tile is not None
            assert [tile.a, tile.b, tile.c] == list(op.operands)


@pytest.mark.parametrize("name", ["that subtracts", "that overwrites", "with an extra result", "with a third input"])
def test_what_is_no_tile(name: str) -> None:
    with module_of(NO_LINEARS[name].replace("llm.linear", "llm.contraction")) as (op, *_):
        assert ContractionTile.match(op) is None


def test_a_linear_is_no_tile() -> None:
    with module_of(LINEAR) as (op, *_):
        assert ContractionTile.match(op) is None


ZERO = "%zero = arith.constant 0.0 : f32\n"
FILL = ZERO + "linalg.fill ins(%zero : f32) outs(%my : memref<4x16xf32>)"
YIELD = "linalg.yield %a : f32"
OUT = "%my : memref<4x16xf32>"


@pytest.mark.parametrize(
    ("text", "is_zero"),
    [
        (FILL, True),
        (FILL.replace("0.0", "1.0"), False),
        (FILL.replace("0.0", "-0.0"), False),
        (FILL.replace("ins(%zero", "ins(%scalar"), False),
        (ZERO + generic("; t n", "pp", "%zero : f32", OUT, YIELD, "f32, f32", ""), True),
        (ZERO + generic("t n", "pp", "", OUT, "linalg.yield %zero : f32", "f32", ""), True),
        (generic("; t n", "pp", "%scalar : f32", OUT, YIELD, "f32, f32", ""), False),
    ],
)
def test_a_fill_names_scalar_and_target(text: str, is_zero: bool) -> None:
    with module_of(text) as ops:
        fill = Fill.match(ops[-1])
        assert fill is not None
        assert fill.is_zero == is_zero
        assert fill.target == ops[-1].operands[len(ops[-1].operands) - 1]
        assert str(fill.scalar.type) == "f32"


COPIES = {
    "memref.copy": "memref.copy %mz, %my : memref<4x16xf32> to memref<4x16xf32>",
    "linalg.copy": "linalg.copy ins(%mz : memref<4x16xf32>) outs(%my : memref<4x16xf32>)",
    "generic": generic("t n; t n", "pp", "%mz : memref<4x16xf32>", OUT, YIELD, "f32, f32", ""),
}


@pytest.mark.parametrize("text", COPIES.values(), ids=COPIES)
def test_a_copy_names_source_and_target(text: str) -> None:
    with module_of(text) as (op, *_):
        copy = Copy.match(op)
        assert copy is not None
        assert [copy.source, copy.target] == list(op.operands)
        assert Fill.match(op) is None


@pytest.mark.parametrize(
    "text",
    [
        FILL,
        generic("t n; t n", "pp", "%mz : memref<4x16xf32>", OUT, "linalg.yield %b : f32", "f32, f32", ""),
        generic("n; t n", "pp", "%column : tensor<16xf32>", Y, YIELD, "f32, f32", ""),
        generic(
            "t n; t n",
            "pp",
            "%y2 : tensor<4x16xf32>",
            Y,
            "%e = math.exp %a : f32 linalg.yield %e : f32",
            "f32, f32",
            "",
        ),
        "%wide = linalg.copy ins(%yb : tensor<4x16xbf16>) outs(%y : tensor<4x16xf32>) -> tensor<4x16xf32>",
    ],
    ids=["fill", "identity of the target", "broadcast", "computation", "cast"],
)
def test_what_is_no_copy(text: str) -> None:
    with module_of(text) as ops:
        assert not any(map(Copy.match, ops))


POSITION = """
  %i = linalg.index 0 : index
  %s = arith.index_cast %i : index to i32
  %f = arith.sitofp %s : i32 to f32
  linalg.yield %f : f32"""
ADD = "%s = arith.addf %a, %b : f32 linalg.yield %s : f32"
PAIR = "%y2, %column : tensor<4x16xf32>, tensor<16xf32>"


def test_an_epilogue_names_inputs_and_target() -> None:
    with module_of(generic("t n; n; t n", "pp", PAIR, Y, ADD, tag="")) as (op, *_):
        epilogue = Epilogue.match(op)
        assert epilogue is not None
        assert epilogue.inputs == [(op.operands[0], (0, 1)), (op.operands[1], (1,))]
        assert epilogue.target == op.operands[2]
        assert epilogue.reads_once(op.operands[0])
        assert not epilogue.reads_once(op.operands[1])


def test_a_value_that_is_read_twice_is_not_read_once() -> None:
    ins = "%y2, %y2 : tensor<4x16xf32>, tensor<4x16xf32>"
    with module_of(generic("t n; t n; t n", "pp", ins, Y, ADD, tag="")) as (op, *_):
        epilogue = Epilogue.match(op)
        assert epilogue is not None
        assert not epilogue.reads_once(op.operands[0])


@pytest.mark.parametrize(
    "text",
    [
        LINEAR,
        generic(
            "n t; n t; t n",
            "pp",
            "%wt, %wt : tensor<8x16xf32>, tensor<8x16xf32>",
            "%out : tensor<16x8xf32>",
            ADD,
            tag="",
        ),
        generic("t n; t", "pr", "%y2 : tensor<4x16xf32>", "%row : tensor<4xf32>", ADD, "f32, f32", ""),
        generic(
            "t n; n; t n",
            "pp",
            PAIR,
            Y,
            POSITION,
            tag="",
        ),
        generic(
            "t n; n; t n",
            "pp",
            PAIR,
            Y,
            "%z = arith.constant 0 : index %s = tensor.extract %row[%z] : tensor<4xf32> linalg.yield %s : f32",
            tag="",
        ),
    ],
    ids=["linear", "permuted maps", "reduction", "position", "memory"],
)
def test_what_is_no_epilogue(text: str) -> None:
    with module_of("%out = tensor.empty() : tensor<16x8xf32>" + text) as ops:
        assert not any(map(Epilogue.match, ops))
