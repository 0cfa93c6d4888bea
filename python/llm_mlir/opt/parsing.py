"""Input becomes IR: text or bytecode, with or without a module of its own, under its name."""

import io
from pathlib import Path
from typing import Any

from ..ir.diagnostics import Diagnostic, captured_errors, position
from ..ir.rewriter import walk
from ..mlir import MLIRError, ir
from .arguments import OptError
from .job import Job

_UNNAMED = "-"  # what the bindings call text that comes from no file


def parse_part(part: bytes, job: Job) -> Any:
    """The module, or with ``--no-implicit-module`` the op, in one part of the input. Raises ``MLIRError``.

    Locations name the input's file, as far as anybody can see them: mlir-opt's name of stdin is ``<stdin>``.
    """
    if job.arguments.no_implicit_module:
        return ir.Operation.parse(_text(part), source_name=job.shown_name())
    if job.is_file() and not job.arguments.split_input_file:
        return ir.Module.parseFile(job.name)
    module = ir.Module.parse(part)
    if job.name != "-" or _shows_locations(job.arguments):
        _rename(module, job.shown_name())
    return module


def _text(part: bytes) -> str:
    try:
        return part.decode()
    except UnicodeDecodeError:
        raise OptError("--no-implicit-module reads text in UTF-8, and the input is something else") from None


def _shows_locations(arguments: Any) -> bool:
    return arguments.print_debuginfo or arguments.emit_bytecode or arguments.emit != "mlir"


def _rename(module: Any, name: str) -> None:
    """Puts ``name`` into the locations of ``module`` that the bindings have called "-"."""
    for op in (module.operation, *walk(module)):
        op.location = _named(op.location, name)
        for argument in (argument for region in op.regions for block in region for argument in block.arguments):
            argument.set_location(_named(argument.location, name))


def _named(location: Any, name: str) -> Any:
    def again(inner: Any) -> Any:
        return _named(inner, name)

    if isinstance(location, ir.FileLineColLoc):
        place = (location.start_line, location.start_col, location.end_line, location.end_col)
        return ir.Location.file(name, *place) if location.filename == _UNNAMED else location
    if isinstance(location, ir.NameLoc):
        return ir.Location.name(location.name_str, again(location.child_loc))
    if isinstance(location, ir.CallSiteLoc):
        return ir.Location.callsite(again(location.callee), [again(location.caller)])
    if isinstance(location, ir.FusedLoc):
        return ir.Location.fused([again(part) for part in location.locations], location.metadata)
    return location


def load_irdl(file: str, context: Any) -> list[str]:
    """Registers the dialects that ``file`` defines in IRDL, and returns their names.

    Raises ``OptError``, with the first thing that MLIR says of the file.
    """
    from ..mlir import irdl

    with context, captured_errors(context) as errors:
        try:
            Path(file).read_bytes()
            module = ir.Module.parseFile(file)
            irdl.load_dialects(module)
        except OSError as error:
            raise OptError(f"cannot read '{file}': {error.strerror}") from error
        except (MLIRError, ValueError, RuntimeError):
            reason = f": {errors[0].position}: {errors[0].message}" if errors else ""
            raise OptError(f"'{file}' defines no dialects in IRDL{reason}") from None
    names = [op.attributes["sym_name"].value for op in module.body if op.operation.name == "irdl.dialect"]
    if not names:
        raise OptError(f"'{file}' defines no dialects in IRDL: it has no irdl.dialect")
    return names


def verify_roundtrip(module: Any) -> Diagnostic | None:
    """Prints and parses ``module``, as text, in generic form and as bytecode: the error if it is another then."""
    problem = _lost_by_printing(module.operation)
    place = position(module.operation.location)
    return Diagnostic("error", f"--verify-roundtrip: {problem}", place) if problem else None


def _lost_by_printing(op: Any) -> str:
    reference = _reference(op)
    buffer = io.BytesIO()
    op.write_bytecode(buffer)
    forms = {
        "text": op.get_asm(enable_debug_info=True, binary=True),
        "generic text": op.get_asm(enable_debug_info=True, binary=True, print_generic_op_form=True),
        "bytecode": buffer.getvalue(),
    }
    for form, data in forms.items():
        try:
            back = ir.Module.parse(data).operation
        except MLIRError:
            return f"the {form} that it prints as does not parse"
        if op.name != back.name:  # parsing text makes a module around it
            (back,) = back.regions[0].blocks[0].operations
        if _reference(back.operation) != reference:
            return f"what it prints as {form} is something else when it is parsed"
    return ""


def _reference(op: Any) -> str:
    return op.get_asm(enable_debug_info=True, print_generic_op_form=True, use_local_scope=True)
