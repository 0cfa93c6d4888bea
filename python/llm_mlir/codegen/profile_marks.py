"""What profiled code calls to note the time, as LLVM IR."""

import re

from ..support.profile_events import MARK
from ..targets.cpu import CpuTarget

_MARK = """
; Notes in the block of %thread that %event begins now. A block is the number of its notes, how many it has room for,
; and the notes: event and counter. What finds no room is left out.
define internal void @llm_profile_mark(ptr %blocks, i64 %thread, i64 %event) noinline nounwind {{
entry:
  %block.at = getelementptr ptr, ptr %blocks, i64 %thread
  %block = load ptr, ptr %block.at, align 8
  %room.at = getelementptr i64, ptr %block, i64 1
  %count = load i64, ptr %block, align 8
  %room = load i64, ptr %room.at, align 8
  %fits = icmp ult i64 %count, %room
  br i1 %fits, label %note, label %done
note:
  %now = call i64 @llvm.{counter}()
  %pairs = getelementptr i64, ptr %block, i64 2
  %first = shl i64 %count, 1
  %event.at = getelementptr i64, ptr %pairs, i64 %first
  %now.at = getelementptr i64, ptr %event.at, i64 1
  store i64 %event, ptr %event.at, align 8
  store i64 %now, ptr %now.at, align 8
  %next = add i64 %count, 1
  store i64 %next, ptr %block, align 8
  br label %done
done:
  ret void
}}

declare i64 @llvm.{counter}()
"""

_DECLARATION = re.compile(rf"^declare .*@{MARK}\(.*\n", re.MULTILINE)


def link_marks(llvm_ir: str, target: CpuTarget) -> str:
    """``llvm_ir`` with the definition of ``llm_profile_mark`` in place of its declaration, if it has one."""
    llvm_ir, profiled = _DECLARATION.subn("", llvm_ir)
    if not profiled:
        return llvm_ir
    # A process may not read the cycle counter of an AArch64.
    return llvm_ir + _MARK.format(counter="readcyclecounter" if target.arch == "x86_64" else "readsteadycounter")
