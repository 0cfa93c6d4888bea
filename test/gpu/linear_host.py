"""Linears as kernels: modules of ``llm`` ops lowered by the stages of a GPU, called on the emulator."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from hosted import DTYPES, Hosted

from llm_mlir.runtime.emulator.driver import Swizzle, tensor_map
from llm_mlir.runtime.emulator.emulator import registered
from llm_mlir.targets.cuda import CudaTarget

PASS = "llm-launch-linears"


def passes(target: str, options: str) -> str:
    """The stages up to kernels, with options of the pass under test."""
    stages = [
        stage for stage in CudaTarget.parse(target).stages if stage.steps and stage.name not in ("import", "graph")
    ]
    names = [stage.name for stage in stages]
    text = ",".join(stage.text(CudaTarget.parse(target)) for stage in stages[: names.index("vector") + 1])
    assert f",{PASS}," in text or f"{PASS}," in text
    return text.replace(f"{PASS},", f"{PASS}{{{options}}},")


def module(target: str, tokens: int, arguments: Sequence[str], body: str, result: str) -> str:
    """A module with one function; ``tokens`` is the most that there may be, ``T`` in its types."""
    role = '{{llm.role = "input", llm.name = "a{}", llm.dims = ["tokens", ""]}}'
    typed = [f"{a} {role.format(i) if '<T' in a else ''}" for i, a in enumerate(arguments)]
    text = f"""
    module attributes {{llm.target = "{target}", llm.symbols = {{tokens = {{max = {tokens} : i64}}}}}} {{
      func.func @main({", ".join(typed)}) -> {result} {{
        {body}
      }}
    }}"""
    return text.replace("<T", "<?")


def linear(
    target: str, tokens: int, n: int, k: int, dtype: str = "bf16", out: str = "f32", residual: bool = True
) -> str:
    """``x @ w.T + b``, and ``h`` added to it with ``residual``."""
    arguments = [f"%x: tensor<Tx{k}x{dtype}>", f"%w: tensor<{n}x{k}x{dtype}>", f"%b: tensor<{n}x{dtype}>"]
    result = f"tensor<Tx{n}x{out}>"
    body = f"""%y = "llm.linear"(%x, %w, %b)
        : (tensor<Tx{k}x{dtype}>, tensor<{n}x{k}x{dtype}>, tensor<{n}x{dtype}>) -> {result}\n"""
    if not residual:
        return module(target, tokens, arguments, f"{body} return %y : {result}", result)
    body += f'%r = "llm.add"(%h, %y) : ({result}, {result}) -> {result}\n return %r : {result}'
    return module(target, tokens, [*arguments, f"%h: {result}"], body, result)


def gate_up(target: str, tokens: int, n: int, k: int, dtype: str = "bf16") -> str:
    """``silu(x @ g.T) * (x @ u.T)``."""
    x, w, y = f"tensor<Tx{k}x{dtype}>", f"tensor<{n}x{k}x{dtype}>", f"tensor<Tx{n}x{dtype}>"
    body = f'%y = "llm.gate_up"(%x, %g, %u) : ({x}, {w}, {w}) -> {y}\n return %y : {y}'
    return module(target, tokens, [f"%x: {x}", f"%g: {w}", f"%u: {w}"], body, y)


def draw(*shape: int, dtype: str = "bf16") -> np.ndarray:
    """Random values of a fixed seed for each shape."""
    return np.random.default_rng(shape).standard_normal(shape).astype(DTYPES[dtype])


class LinearHost(Hosted):
    """Host code that makes tensor maps, too; the last argument of ``@main`` is where its result goes."""

    def __init__(self, text: str, target: str, options: str = "template=auto") -> None:
        super().__init__(text, passes(target, options))

    def __call__(self, *arguments: Any, **options: Any) -> None:
        # TMA reads what no kernel has among its arguments.
        arrays = [argument for argument in arguments if isinstance(argument, np.ndarray)]
        self._arrays = arrays
        super().__call__(*arguments, **options)

    def _run(self, op: Any, values: dict[Any, Any]) -> None:
        if op.name == "nvgpu.tma.create.descriptor":
            array, *box = [values[operand] for operand in op.operands]
            values[op.results[0]] = tensor_map(array, tuple(box), Swizzle.B128)
        elif op.name == "memref.extract_strided_metadata":
            array = values[op.operands[0]]
            values.update(zip(op.results, [array, 0, *array.shape, *array.strides], strict=True))
        elif op.name == "memref.reinterpret_cast":
            array, type_ = values[op.operands[0]], op.results[0].type
            strides = [stride * array.itemsize for stride in type_.get_strides_and_offset()[0]]
            values[op.results[0]] = np.lib.stride_tricks.as_strided(array, type_.shape, strides)
        else:
            super()._run(op, values)

    def _launch(self, op: Any, operands: Sequence[Any]) -> None:
        hidden = [array for array in self._arrays if not any(array is operand for operand in operands)]
        with registered(hidden):
            super()._launch(op, operands)
