"""``llm-name-ops``: ops get locations by which they are found again in what becomes of them."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.op_names import is_named, op_name
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.mlir import ir
from llm_mlir.pipeline import Pass, register


@register
@dataclass(frozen=True)
class NameOps(Pass):
    """Gives each op of llm and linalg a location of its own: function, number and name, around the one it has.

    Rewrites hand locations on to what they build, so that code at any later stage says which op it serves: profiles,
    perf maps and line tables read it there. Names are those of the module as it is at this pass; nothing else changes.
    """

    name: ClassVar[str] = "llm-name-ops"

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        for function in abi.functions(op):
            named = [each for each in walk(function) if is_named(each)]
            for number, each in enumerate(named):
                each.location = ir.Location.name(op_name(function, number, each), each.location)
            rw.statistic("named", len(named))
