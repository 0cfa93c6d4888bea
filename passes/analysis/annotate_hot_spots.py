"""``llm-annotate-hot-spots``: what a profile found, as attributes that passes may read."""

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from llm_mlir import abi
from llm_mlir.analysis.op_names import is_named, op_name
from llm_mlir.ir.attributes import from_python
from llm_mlir.ir.rewriter import Rewriter, walk
from llm_mlir.pipeline import Pass, PassError, option, register

ATTRIBUTE = "llm.hot"


@register
@dataclass(frozen=True)
class AnnotateHotSpots(Pass):
    """Attaches llm.hot to the ops that a profile names: their share of the time of an entry point's calls.

    The profile is what ``llm-run --profile`` or ``llm-bench profile --json`` has written. Ops are found by function,
    number and name, as ``llm-name-ops`` has given them, so this must run where that did, at the end of the stage
    ``graph``. An op that serves several entry points has the largest share; the statistics count profiled ops that are
    not there.
    """

    name: ClassVar[str] = "llm-annotate-hot-spots"
    profile: str = option("", "JSON file of a profile")

    def run(self, op: Any, rw: Rewriter) -> None:
        """See ``Pass.run``."""
        try:
            shares = _shares(json.loads(Path(self.profile).read_text(encoding="utf-8")))
        except OSError as error:
            raise PassError(f"expects a profile, cannot read '{self.profile}': {error.strerror or error}", op) from None
        except (ValueError, LookupError, TypeError, AttributeError, ZeroDivisionError) as error:
            raise PassError(
                f"expects a profile as llm-run --profile writes it in '{self.profile}': {error}", op
            ) from None
        for function in abi.functions(op):
            for number, each in enumerate([each for each in walk(function) if is_named(each)]):
                if (share := shares.pop(op_name(function, number, each), None)) is not None:
                    each.attributes[ATTRIBUTE] = from_python(share)
                    rw.statistic("annotated")
        rw.statistic("not there", len(shares))


def _shares(values: Any) -> dict[str, float]:
    """The largest share of each op by name, in a trace, or in the JSON of a measurement of several cases."""
    found: dict[str, float] = defaultdict(float)
    for case in values["cases"] if "cases" in values else [values["profile"]]:
        for function in case["functions"]:
            for each in function["ops"]:
                found[each["op"]] = max(found[each["op"]], (each["work"] + each["wait"]) / function["wall"])
    found.pop("", None)
    return dict(found)
