"""How far a module comes on its way to code, and whether what stops it is a diagnostic or a defect."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import abi, lowering, reference, targets
from ..abi.random_arguments import DrawError, draw_arguments
from ..codegen.binary import build_binary
from ..codegen.gpu.binary import build_gpu_binary
from ..codegen.gpu.pipeline import KernelError
from ..codegen.machine import CodegenError
from ..codegen.pipeline import LoweringError
from ..dialects.context import new_context
from ..ir.diagnostics import captured_errors
from ..mlir import MLIRError, ir
from ..pipeline import PassError
from ..reference.interpreter import InterpreterError
from .isolation import describe

TARGETS = ("x86-64", "haswell", "znver4", "sapphirerapids", "neoverse-v2", "cuda:sm_80", "cuda:sm_90a", "reference")
"""One of each kind of code that is made."""

PARSED, CODE = "verifier", "code"
_BROKEN = ("left invalid IR", "failed without a message", "stack trace", "Please report")
_REFUSALS = (PassError, CodegenError, KernelError, LoweringError, InterpreterError, DrawError)


@dataclass(frozen=True)
class Depth:
    """``passed`` names what a module has behind it: the verifier, stages, code; ``problem`` what stopped it, if any.

    A ``defect`` is a problem that is no diagnostic about the module: an exception of another kind than passes raise,
    invalid IR after a pass, a pass that says nothing.
    """

    passed: tuple[str, ...]
    problem: str = ""
    defect: bool = False

    @property
    def kind(self) -> str:
        """lowered, refused, rejected (by parser or verifier) or defect."""
        if self.defect:
            return "defect"
        return "lowered" if not self.problem else "refused" if self.passed else "rejected"


def lower_as_far(text: str, target: str, until: str | None = None, with_code: bool = False) -> Depth:
    """Lowers a module for a target, stage by stage, up to ``until``, and makes code of it if that is wanted.

    For ``reference`` it is run on random arguments instead, where NumPy knows its ops.
    """
    passed: list[str] = []
    with new_context() as context, ir.Location.unknown(), captured_errors(context) as errors:
        context.allow_unregistered_dialects = True
        try:
            module = ir.Module.parse(text)
            passed.append(PARSED)
            machine = targets.parse(target)
            machine.write_to(module)
            for stage, pipeline in list(lowering.plan(machine, until)):
                if stage.name == "llvm":
                    break
                pipeline.run(module)
                stage.check(module)
                passed.append(stage.name)
            if with_code:
                _make_code(module, machine)
                passed.append(CODE)
        except _REFUSALS as error:
            message = str(error)
            return Depth(tuple(passed), message, is_broken(message))
        except MLIRError as error:
            if not passed:
                return Depth((), str(errors[0]) if errors else describe(error))
            return Depth(tuple(passed), describe(error), True)
        except Exception as error:
            return Depth(tuple(passed), " ".join([describe(error), *getattr(error, "__notes__", [])]), True)
    return Depth(tuple(passed))


def is_broken(message: str) -> bool:
    """Whether what a pass says is that something went wrong inside."""
    return not message.strip() or any(words in message for words in _BROKEN)


def _make_code(module: Any, target: Any) -> None:
    if target.device_at:
        build_gpu_binary(module, target)
    elif target.emitter_at:
        build_binary(module, target)
    else:
        _interpret(module)


def _interpret(module: Any) -> None:
    for function in filter(abi.is_entry, abi.functions(module)):
        arguments = list(draw_arguments(function, 0, dict.fromkeys(abi.symbols(module), 5)).values())
        with np.errstate(all="ignore"):
            reference.run(module, abi.function_name(function), arguments)
