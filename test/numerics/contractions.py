"""Contractions in every form that has a microkernel: their IR, operands and results in float64."""

from dataclasses import dataclass

import ml_dtypes
import numpy as np

DTYPES = {"f32": np.float32, "bf16": ml_dtypes.bfloat16}
_MAPS = {
    "m, n, k": ("m, k", "k, n", "m, n"),
    "m, p, n, k": ("m, k", "p, k, n", "m, p, n"),
    "m, n, k, j": ("m, k, j", "k, n, j", "m, n"),
    "m, p, n, k, j": ("m, k, j", "p, k, n, j", "m, p, n"),
}
FORMS = tuple(_MAPS)


def _memref(range_: str, sizes: dict[str, int], dtype: str, strided: bool) -> str:
    """The type of an operand; sizes that are not given are dynamic, those of pairs always 2."""
    names = range_.split(", ")
    dims = [str(sizes.get(name, "?")) for name in names]
    if not strided:
        return f"memref<{'x'.join([*dims, dtype])}>"
    inner = "2, 1" if names[-1] == "j" else "1"
    outer = ", ".join(["?"] * (len(names) - (2 if names[-1] == "j" else 1)))
    return f"memref<{'x'.join([*dims, dtype])}, strided<[{outer}, {inner}], offset: ?>>"


@dataclass(frozen=True)
class Case:
    """A contraction: its form, its element types, and the sizes that its types fix."""

    form: str
    a: str = "f32"
    b: str = "f32"
    static: tuple[tuple[str, int], ...] = ()
    strided: bool = False

    def text(self) -> str:
        """A module with the contraction as ``@main(A, B, C)``."""
        sizes = {**dict(self.static), "j": 2}
        ranges = _MAPS[self.form]
        a, b, c = (_memref(r, sizes, t, self.strided) for r, t in zip(ranges, (self.a, self.b, "f32"), strict=True))
        maps = ", ".join(f"affine_map<({self.form}) -> ({range_})>" for range_ in ranges)
        kinds = ", ".join(f'"{"reduction" if loop in "kj" else "parallel"}"' for loop in self.form.split(", "))
        widened = [
            "" if dtype == "f32" else f"%{name}w = arith.extf %{name} : bf16 to f32"
            for name, dtype in (("x", self.a), ("y", self.b))
        ]
        x, y = ("%x" if self.a == "f32" else "%xw"), ("%y" if self.b == "f32" else "%yw")
        return f"""
            func.func @main(%A: {a}, %B: {b}, %C: {c}) {{
              linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}], llm.contraction}}
                ins(%A, %B : {a}, {b}) outs(%C : {c}) {{
                ^bb0(%x: {self.a}, %y: {self.b}, %z: f32):
                  {widened[0]}
                  {widened[1]}
                  %product = arith.mulf {x}, {y} : f32
                  %sum = arith.addf %z, %product : f32
                  linalg.yield %sum : f32
              }}
              return
            }}"""

    def operands(self, **sizes: int) -> list[np.ndarray]:
        """Random A, B and C; ``sizes`` gives m, n, k, and p where the form has it."""
        rng = np.random.default_rng(0)
        all_sizes = {**sizes, **dict(self.static), "j": 2}
        arrays = []
        for range_, dtype in zip(_MAPS[self.form], (self.a, self.b, "f32"), strict=True):
            shape = [all_sizes[name] for name in range_.split(", ")]
            arrays.append(rng.standard_normal(shape).astype(DTYPES[dtype]))
        return arrays

    def expected(self, a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        """``C + A * B`` in float64."""
        terms = [range_.replace(", ", "") for range_ in _MAPS[self.form]]
        product = np.einsum(f"{terms[0]},{terms[1]}->{terms[2]}", a.astype(np.float64), b.astype(np.float64))
        return c.astype(np.float64) + product
