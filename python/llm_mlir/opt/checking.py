"""``--check-each``: the passes of the command line, the module run after each of them."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..ir.diagnostics import Diagnostic, Position
from ..support.option_values import AUTO
from .arguments import OptError
from .execution import explained, where_it_runs
from .report import WrongResults
from .reproducer import reproducer_text

if TYPE_CHECKING:
    from ..check.each import Finding
    from ..pipeline.stage import Stage
    from ..targets import Target

DEFAULT_FILE = "check-each.mlir"


class EachCheck:
    """Checks the passes of a module, one after the other."""

    def __init__(self, module: Any, arguments: argparse.Namespace, target: "Target") -> None:
        """Raises ``OptError`` for a module whose functions do not run."""
        from ..check.each import PassCheck
        from ..check.ways import NoWay
        from ..testing.cases import NoOracle

        self._arguments = arguments
        try:
            with explained():
                given = None if arguments.check_each == AUTO else arguments.check_each
                seed, sizes = arguments.seed or 0, arguments.sizes
                self._check = PassCheck.of(module, where_it_runs(target), given, seed, sizes)
        except (NoOracle, NoWay) as error:
            raise OptError(f"--check-each expects functions that run: {error}") from error
        self._place: Any = None

    @staticmethod
    def text(module: Any) -> str:
        """The module with locations."""
        return module.operation.get_asm(enable_debug_info=True)

    def after(self, module: Any, before: str, passes: Sequence[str], done: int, stage: "Stage | None") -> None:
        """Checks the module after ``done`` of the passes of a pipeline. Raises ``WrongResults``."""
        from ..check.each import Place

        self._place = Place(passes, done, stage)
        self._report(module, before, self._check.after(module, self._place))

    def finish(self, module: Any) -> None:
        """Checks what is left after the last pass as code. Raises ``WrongResults``, ``OptError`` when nothing ran."""
        if self._place is not None:
            text = self.text(module)
            self._report(module, text, self._check.after(module, self._place, last=True))
        if not self._check.checked:
            reasons = "; ".join(self._check.unchecked.values()) or "there are no passes"
            raise OptError(f"--check-each could run the module after no pass: {reasons}")

    def report(self) -> bytes:
        """What was compared with what, for the output."""
        return self._check.report().encode()

    def _report(self, module: Any, before: str, finding: "Finding | None") -> None:
        if finding is None:
            return
        files = self._write(module, before, finding)
        note = Diagnostic("note", f"the module before it is in '{files[0]}', behind it in '{files[1]}'")
        place = Position() if finding.operation is None else finding.operation.position
        raise WrongResults(Diagnostic("error", str(finding), place, (note,)))

    def _write(self, module: Any, before: str, finding: "Finding") -> Sequence[str]:
        """The module before the pass, as a reproducer with it, and behind it."""
        file = Path(self._arguments.reproducer or DEFAULT_FILE)
        behind = file.with_suffix(f".after{file.suffix}")
        name = finding.place.name
        text = reproducer_text(before, f"builtin.module({name})", name, self._arguments)
        try:
            file.write_text(text, encoding="utf-8")
            behind.write_text(f"{module.operation.get_asm(enable_debug_info=True).rstrip()}\n", encoding="utf-8")
        except OSError as error:
            raise OptError(f"cannot write '{error.filename}': {error.strerror}") from error
        return str(file), str(behind)
