"""A handler of SIGBUS, as LLVM IR: what is read of a mapped file behind its end is zero, and a word says so.

A file that is mapped and then truncated, or that its disk cannot read any more, has pages that no access comes back
from but by a signal. A handler in Python would run after the access, which never ends; so it is native code. It calls
by address what it needs of the C library, both of which POSIX lists or Linux has as plain system calls.

It knows a table of 64-bit words that ``runtime.file_faults`` writes:

* 0: the first range, or 0,
* 8, 16, 24: the addresses of ``mmap``, ``sigaction`` and ``raise``,
* 32: bytes of a page, 40: MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
* 48: the ``struct sigaction`` that was there before.

A range is four words: its first address, that behind it, whether pages of it were replaced, and the next range or 0.
"""

from functools import cache

from .machine import emit_quickly
from .objects import LoadedObject

MMAP, SIGACTION, RAISE, PAGE, MAP_FLAGS, BEFORE = 8, 16, 24, 32, 40, 48
"""Places in the table, in bytes."""

_HANDLER = f"""
@llm_fault_table = internal global ptr null

define void @llm_fault_start(ptr %table) nounwind {{
  store ptr %table, ptr @llm_fault_table, align 8
  ret void
}}

; Linux: the signal's code is at byte 8 of %info (positive for faults, else a process has sent it), the address at 16.
define void @llm_fault_handle(i32 %signal, ptr %info, ptr %context) nounwind {{
entry:
  %table = load ptr, ptr @llm_fault_table, align 8
  %code.at = getelementptr i8, ptr %info, i64 8
  %address.at = getelementptr i8, ptr %info, i64 16
  %code = load i32, ptr %code.at, align 4
  %address = load i64, ptr %address.at, align 8
  %before = getelementptr i8, ptr %table, i64 {BEFORE}
  %fault = icmp sgt i32 %code, 0
  br i1 %fault, label %search, label %sent
search:
  %at = phi ptr [ %table, %entry ], [ %next.at, %look ]
  %range = load volatile ptr, ptr %at, align 8
  %none = icmp eq ptr %range, null
  br i1 %none, label %step.aside, label %look
look:
  %end.at = getelementptr i8, ptr %range, i64 8
  %next.at = getelementptr i8, ptr %range, i64 24
  %start = load volatile i64, ptr %range, align 8
  %end = load volatile i64, ptr %end.at, align 8
  %from = icmp uge i64 %address, %start
  %to = icmp ult i64 %address, %end
  %inside = and i1 %from, %to
  br i1 %inside, label %replace, label %search
; The file has ended: no page of the range from here on can be trusted, and one signal is enough for all.
replace:
  %hit.at = getelementptr i8, ptr %range, i64 16
  store volatile i64 1, ptr %hit.at, align 8
  %page.at = getelementptr i8, ptr %table, i64 {PAGE}
  %page = load i64, ptr %page.at, align 8
  %mask = sub i64 0, %page
  %first = and i64 %address, %mask
  %size = sub i64 %end, %first
  %wanted = inttoptr i64 %first to ptr
  %mmap.at = getelementptr i8, ptr %table, i64 {MMAP}
  %mmap = load ptr, ptr %mmap.at, align 8
  %flags.at = getelementptr i8, ptr %table, i64 {MAP_FLAGS}
  %flags = load i32, ptr %flags.at, align 8
  %got = call ptr %mmap(ptr %wanted, i64 %size, i32 1, i32 %flags, i32 -1, i64 0)
  %replaced = icmp eq ptr %got, %wanted
  br i1 %replaced, label %done, label %step.aside
; The access runs again when the handler is over, and meets what was there before.
step.aside:
  %sigaction.at = getelementptr i8, ptr %table, i64 {SIGACTION}
  %sigaction = load ptr, ptr %sigaction.at, align 8
  %ignored = call i32 %sigaction(i32 %signal, ptr %before, ptr null)
  br label %done
; No fault but sent by a process: for the handler before. 0 stands for the default, to end the process, 1 for none.
sent:
  %old = load ptr, ptr %before, align 8
  %old.word = ptrtoint ptr %old to i64
  switch i64 %old.word, label %pass.on [
    i64 0, label %finish
    i64 1, label %done
  ]
pass.on:
  call void %old(i32 %signal, ptr %info, ptr %context)
  br label %done
finish:
  %sigaction.too.at = getelementptr i8, ptr %table, i64 {SIGACTION}
  %sigaction.too = load ptr, ptr %sigaction.too.at, align 8
  %ignored.too = call i32 %sigaction.too(i32 %signal, ptr %before, ptr null)
  %raise.at = getelementptr i8, ptr %table, i64 {RAISE}
  %raise = load ptr, ptr %raise.at, align 8
  %ignored.end = call i32 %raise(i32 %signal)
  br label %done
done:
  ret void
}}
"""


@cache
def load_fault_handler() -> LoadedObject:
    """The handler (``llm_fault_handle``) and what gives it its table (``llm_fault_start``), loaded for good."""
    return LoadedObject(emit_quickly(_HANDLER))
