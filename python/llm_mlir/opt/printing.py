"""How IR becomes text: mlir-opt's flags for it, in the output and in what is printed between passes."""

import argparse
import io
from typing import Any

from ..ir.diagnostics import captured_errors
from .arguments import OptError

_NO_LIMIT = 2**63 - 1


def asm_text(op: Any, arguments: argparse.Namespace, generic: bool = False, verified: bool = False) -> str:
    """``asm_bytes`` as text, in which what is no UTF-8 is replaced."""
    return asm_bytes(op, arguments, generic, verified).decode(errors="replace")


def asm_bytes(op: Any, arguments: argparse.Namespace, generic: bool = False, verified: bool = False) -> bytes:
    """``op`` (an operation of any kind) as ``arguments`` want it printed.

    ``generic`` prints the generic form in any case. ``verified`` says that the IR is known to be valid: then the
    verifier does not run once more. IR that is not valid prints in generic form.
    """
    flags = _flags(arguments, generic, verified)
    if arguments.print_value_users and not arguments.print_skip_regions:
        from .users import text_with_users

        return text_with_users(op, flags).encode()
    return op.get_asm(**flags, binary=True)  # a quarter faster than as text


def bytecode(op: Any, arguments: argparse.Namespace) -> bytes:
    """``op`` as MLIR bytecode. Raises ``OptError`` for a version that the bindings do not write."""
    buffer = io.BytesIO()
    with captured_errors(op.context) as errors:
        try:
            op.write_bytecode(buffer, arguments.emit_bytecode_version)
        except ValueError as error:
            reason = errors[0].message if errors else error
            raise OptError(f"--emit-bytecode-version={arguments.emit_bytecode_version}: {reason}") from None
    return buffer.getvalue()


def _flags(arguments: argparse.Namespace, generic: bool, verified: bool) -> dict[str, Any]:
    elements, resources = arguments.elide_elementsattrs_if_larger, arguments.elide_resource_strings_if_larger
    if elements is not None and resources is None:
        resources = _NO_LIMIT  # the bindings take the other limit for it
    return {
        "large_elements_limit": elements,
        "large_resource_limit": resources,
        "enable_debug_info": arguments.print_debuginfo,
        "pretty_debug_info": arguments.pretty_debuginfo and arguments.print_debuginfo,
        "print_generic_op_form": arguments.print_op_generic or generic,
        "use_local_scope": arguments.print_local_scope,
        "use_name_loc_as_prefix": arguments.use_nameloc_as_prefix,
        "skip_regions": arguments.print_skip_regions,
        "assume_verified": verified,
    }
