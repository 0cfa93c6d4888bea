"""What ``llm-opt`` watches passes with: IR printing, timing, statistics."""

import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO

from ..ir.diagnostics import Diagnostic
from ..ir.rewriter import walk
from ..mlir import ir
from ..pipeline import Instrument
from ..pipeline.finder import pass_modules, upstream_pass_names
from ..pipeline.registry import registered_passes
from ..pipeline.timing import PassTimer, Timings
from ..support.suggest import did_you_mean
from .arguments import OptError
from .printing import asm_text

_LONGEST = 200  # letters in the name of a folder: file systems take 255 bytes
_RULE = f"===-{'-' * 73}-==="


def pass_name(text: str) -> str:
    """``"cse"`` of the pass ``"cse{x=1}"``."""
    return text.partition("{")[0]


def describe(op: Any) -> str:
    """``'func.func' @name``, or ``'builtin.module'`` for an op without a symbol."""
    symbol = _symbol(op)
    return f"'{op.name}'" + (f" @{symbol}" if symbol else "")


def _symbol(op: Any) -> str:
    name = op.attributes.get("sym_name")
    return name.value_bytes.decode(errors="replace") if isinstance(name, ir.StringAttr) else ""


def check_names(options: Any) -> None:
    """Raises ``OptError`` for passes to print before or after that there are not."""
    wanted = {"--print-ir-before": options.print_ir_before, "--print-ir-after": options.print_ir_after}
    known = {*upstream_pass_names(), *pass_modules(), *registered_passes()} if any(wanted.values()) else set()
    for option, names in wanted.items():
        for name in names:
            if name not in known:
                raise OptError(f"{option} expects names of passes, got '{name}'{did_you_mean(name, sorted(known))}")


class IRPrinter(Instrument):
    """Prints the IR before and after passes, to a stream or into a tree of files with a folder for each op."""

    def __init__(self, options: Any, stream: TextIO) -> None:
        self.options = options
        self.before_names, self.before_all = options.print_ir_before, options.print_ir_before_all
        self.after_names, self.after_all = options.print_ir_after, options.print_ir_after_all
        self.only_changes = options.print_ir_after_change
        self.after_failure = options.print_ir_after_failure
        self.module_scope = options.print_ir_module_scope
        self.tree = options.print_ir_tree_dir
        self.folders = Folders(Path(options.print_ir_tree_dir or ""))
        self.stream = stream
        self.counter = 0
        self.text_before = ""
        if self.tree and not self.asked_for(options):
            self.after_all = True

    @staticmethod
    def asked_for(options: Any) -> bool:
        """Whether the options say when to print."""
        before = options.print_ir_before_all or options.print_ir_before
        after = options.print_ir_after_all or options.print_ir_after or options.print_ir_after_change
        return bool(before or after or options.print_ir_after_failure)

    def before(self, text: str, op: Any) -> None:
        """Prints, and keeps what is needed to see a change."""
        if self.only_changes:
            self.text_before = str(op)
        if self.before_all or pass_name(text) in self.before_names:
            self._print("Before", text, op)

    def after(self, text: str, op: Any, statistics: dict[str, int]) -> None:
        """Prints if the pass is asked for, or changed something."""
        changed = self.only_changes and str(op) != self.text_before
        if self.after_all or changed or pass_name(text) in self.after_names:
            self._print("After", text, op)
        self.counter += 1

    def failed(self, text: str, op: Any) -> None:
        """Prints what a failing pass left."""
        if self.after_all or self.only_changes or self.after_failure or pass_name(text) in self.after_names:
            self._print("After failing", text, op)

    def _print(self, when: str, text: str, op: Any) -> None:
        shown = _root(op) if self.module_scope else op
        asm = asm_text(shown, self.options, generic=when == "After failing")
        title = f"// -----// IR Dump {when} {text} on {describe(op)} //----- //"
        if self.tree:
            self._write(when, text, op, f"{title}\n{asm}\n")
        else:
            self.stream.write(f"{title}\n{asm}\n\n")

    def _write(self, when: str, text: str, op: Any, content: str) -> None:
        folder = self.folders.of(_ancestors(op))
        mark = "" if when == "After" else f"_{when.lower().replace(' ', '_')}"
        file = folder / f"{self.counter}_{pass_name(text)}{mark}.mlir"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")
        except OSError as error:
            raise OptError(f"cannot write '{file}': {error.strerror}") from error


def _ancestors(op: Any) -> list[Any]:
    """``op`` and what it is nested in, outermost first."""
    chain = [op]
    while chain[-1].parent is not None:
        chain.append(chain[-1].parent.operation)
    return chain[::-1]


def _root(op: Any) -> Any:
    return _ancestors(op)[0]


class Folders:
    """A folder for each op that passes run on, below ``root`` and nowhere else, whatever ops and symbols are called."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.names: dict[Path, list[str]] = {}  # those of the ops that would have a folder in common

    def of(self, ops: Sequence[Any]) -> Path:
        """The folder of the last of ``ops``, each of which holds the next one."""
        folder = self.root
        for op in ops:
            name = f"{op.name} {_symbol(op)}"
            plain = re.sub(r"[^A-Za-z0-9_$.-]", "_", f"{op.name.replace('.', '_')}_{_symbol(op) or 'no-symbol-name'}")
            sharing = self.names.setdefault(folder / plain[:_LONGEST].lower(), [])  # some file systems fold cases
            if name not in sharing:
                sharing.append(name)
            number = sharing.index(name)
            folder /= plain[:_LONGEST] + (f"~{number + 1}" if number else "")
        return folder


class Remarks(Instrument):
    """Reports what passes remark."""

    def __init__(self, report: Callable[[Diagnostic], bool]) -> None:
        self._report = report

    def remark(self, text: str, diagnostic: Diagnostic) -> None:
        """Reports it with the name of the pass."""
        self._report(replace(diagnostic, message=f"{pass_name(text)}: {diagnostic.message}"))


def time_report(timer: PassTimer) -> str:
    """A table of what was timed, in order, and of the rest since the timer was made."""
    rest = time.perf_counter() - timer.started - sum(timer.timings.values())
    table = Timings({**timer.timings, "rest": rest})
    return "\n".join([_title("Execution time report"), "  ----Wall time----  ----Name----", str(table), ""])


class Statistics(Instrument):
    """What our passes counted, and how the number of ops went, for each pass over all ops it ran on."""

    def __init__(self) -> None:
        self.counts: dict[str, Counter[str]] = {}
        self.ops = 0

    def before(self, text: str, op: Any) -> None:
        """Counts the ops."""
        self.ops = _count(op)

    def after(self, text: str, op: Any, statistics: dict[str, int]) -> None:
        """Adds what the pass counted."""
        counts = self.counts.setdefault(text, Counter())
        counts.update({"ops before": self.ops, "ops after": _count(op), **statistics})

    def report(self) -> str:
        """A list in the order of the passes."""
        lines = [_title("Pass statistics report")]
        for name, counts in self.counts.items():
            lines += [name, *(f"  (S) {count:6} {what}" for what, count in counts.items())]
        return "\n".join([*lines, ""])


def _count(op: Any) -> int:
    return sum(1 for _ in walk(op))


def _title(text: str) -> str:
    return f"{_RULE}\n{f'... {text} ...':^80}\n{_RULE}"
