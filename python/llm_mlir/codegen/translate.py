"""From the llvm dialect to LLVM IR text that llvmlite reads."""

import re
from typing import Any

from .. import abi, mlir
from ..ir.rewriter import walk
from ..targets.cpu import CpuTarget
from .literals import translate_literals
from .support import entry_name, link_pool, link_support

_C_INTERFACE = re.compile(
    r"""^define void (@"_mlir_ciface_[^"]+"|@_mlir_ciface_[^("]+)\((.*)\) ?(?:#\d+ )?(?:!dbg !\d+ )?\{$""", re.MULTILINE
)


def translate(module: Any, target: CpuTarget, pool: bool = False) -> str:
    """LLVM IR of a ``module`` in the llvm dialect, complete and in LLVM 22's syntax.

    Each public function ``f`` gets an entry ``llm_call_f(words)`` beside its C interface; the functions behind SPMD
    code (barrier, work items) are defined where they are declared. ``pool`` adds those of a pool of threads.
    """
    with module.operation.context:
        llvm_ir = mlir.llvm.translate_module_to_llvmir(_without_abi(module))
    llvm_ir = translate_literals(llvm_ir)
    entries = [_entry(match[1], match[2]) for match in _C_INTERFACE.finditer(llvm_ir)]
    linked = link_support(llvm_ir, target) + "".join(entries)
    return link_pool(linked, target) if pool else linked


def _without_abi(module: Any) -> Any:
    """A copy without the attributes of arguments, each of which would cost a warning that quotes its whole function."""
    copy = module.operation.clone(ip=False).operation
    for op in walk(copy):
        if op.name == "llvm.func" and "arg_attrs" in op.attributes:
            every = abi.arg_attributes(op)
            abi.set_arg_attributes(op, [{n: a for n, a in one.items() if not n.startswith("llm.")} for one in every])
    return copy


def _function_of(symbol: str) -> str:
    """The name of a function by the symbol of its C interface, in which LLVM spells some bytes as numbers."""
    name = symbol.removeprefix("@").strip('"').removeprefix("_mlir_ciface_").encode()
    return re.sub(rb"\\([0-9A-F]{2})", lambda match: bytes([int(match[1], 16)]), name).decode()


def _entry(symbol: str, parameters: str) -> str:
    """Loads each argument of a C interface from its word and makes the call."""
    types = [parameter.split(" ", 1)[0] for parameter in parameters.split(", ") if parameter]
    lines = [f"\ndefine void @{entry_name(_function_of(symbol))}(ptr %words) {{"]
    for index, type_ in enumerate(types):
        lines.append(f"  %at{index} = getelementptr i64, ptr %words, i64 {index}")
        lines.append(f"  %a{index} = load {type_}, ptr %at{index}, align 8")
    arguments = ", ".join(f"{type_} %a{index}" for index, type_ in enumerate(types))
    lines += [f"  call void {symbol}({arguments})", "  ret void", "}", ""]
    return "\n".join(lines)
