"""How wide accesses of kernels may be: what is not aligned is an error of a GPU, and of no emulator that is lenient."""

import pytest

from llm_mlir.dialects.context import new_context
from llm_mlir.mlir import ir
from llm_mlir.passes.gpu.kernel.vectors import aligned_elements

ROWS = "memref<8x64xf32> to memref<8x8xf32, strided<[64, 1], offset: ?>>"
HALVES = "memref<8x64xbf16> to memref<8x8xbf16, strided<[64, 1], offset: ?>>"


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        (f"memref.subview %f[0, %i] [8, 8] [1, 1] : {ROWS}", 1),
        (f"memref.subview %f[%i, 0] [8, 8] [1, 1] : {ROWS}", 4),
        ("memref.subview %f[0, 4] [8, 8] [1, 1] : memref<8x64xf32> to memref<8x8xf32, strided<[64, 1], offset: 4>>", 4),
        ("memref.subview %f[0, 6] [8, 8] [1, 1] : memref<8x64xf32> to memref<8x8xf32, strided<[64, 1], offset: 6>>", 2),
        ("memref.subview %f[0, 7] [8, 8] [1, 1] : memref<8x64xf32> to memref<8x8xf32, strided<[64, 1], offset: 7>>", 1),
        (
            "memref.subview %f[1, 0] [4, 8] [1, 2] : memref<8x64xf32> to memref<4x8xf32, strided<[64, 2], offset: 64>>",
            1,
        ),
        (f"memref.subview %h[%i, 0] [8, 8] [1, 1] : {HALVES}", 8),
        ("memref.collapse_shape %f [[0, 1]] : memref<8x64xf32> into memref<512xf32>", 4),
        ("memref.cast %f : memref<8x64xf32> to memref<?x64xf32>", 4),
        ("memref.alloc() : memref<8x6xf32>", 2),
        ("memref.alloc() : memref<8x33xf32>", 1),
        ("memref.alloc(%i)[%i] : memref<?x8xf32, strided<[?, 1]>>", 1),
        ("memref.alloc() : memref<f32>", 1),
        (
            "memref.reinterpret_cast %f to offset: [3], sizes: [8, 8], strides: [64, 1] : memref<8x64xf32> to "
            "memref<8x8xf32, strided<[64, 1], offset: 3>>",
            1,
        ),
    ],
)
def test_elements_that_are_aligned_together(text: str, elements: int):
    with new_context() as context:
        module = ir.Module.parse(
            f"func.func @f(%f: memref<8x64xf32>, %h: memref<8x64xbf16>, %i: index) {{ %m = {text} return }}", context
        )
        function = next(iter(module.body.operations))
        op = next(iter(function.body.blocks[0].operations))
        assert aligned_elements(op.results[0]) == elements


@pytest.mark.parametrize(("columns", "elements"), [(6, 2), (7, 1), (8, 4)])
def test_views_of_views_are_no_better_aligned(columns: int, elements: int):
    inner = f"memref<8x16xf32, strided<[64, 1], offset: {columns}>>"
    with new_context() as context:
        module = ir.Module.parse(
            f"""func.func @f(%f: memref<8x64xf32>) {{
              %a = memref.subview %f[0, {columns}] [8, 16] [1, 1] : memref<8x64xf32> to {inner}
              %b = memref.expand_shape %a [[0, 1], [2]] output_shape [2, 4, 16]
                  : {inner} into memref<2x4x16xf32, strided<[256, 64, 1], offset: {columns}>>
              return }}""",
            context,
        )
        function = next(iter(module.body.operations))
        op = list(function.body.blocks[0].operations)[1]
        assert aligned_elements(op.results[0]) == elements
