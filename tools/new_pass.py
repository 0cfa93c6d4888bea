"""Writes a new pass and its tests: ``python -m llm_mlir.tools.new_pass llm-my-pass --group graph``.

What it writes works and its tests pass; put your own pattern in the place of the example's.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from llm_mlir.support.suggest import did_you_mean

_NAME = re.compile(r"(llm-[a-z][a-z0-9]*(-[a-z0-9]+)*|convert-[a-z0-9-]+-to-[a-z0-9-]+)")

_PASS = '''\
"""Takes the argmax of logits instead of their softmax."""

from dataclasses import dataclass
from typing import Any, ClassVar

from llm_mlir.dialects import llm
from llm_mlir.ir.rewriter import Rewriter
from llm_mlir.ir.structured import producer
from llm_mlir.pipeline import Pass, option, register


@register
@dataclass(frozen=True)
class @CLASS@(Pass):
    """Skips a softmax in front of an argmax."""

    name: ClassVar[str] = "@NAME@"
    limit: int = option(0, "rewrite no more ops than this; 0 is no limit")

    def run(self, op: Any, rw: Rewriter) -> None:
        """Rewrites every match."""
        for argmax in rw.ops("llm.argmax"):
            if not self.limit or rw.statistics["rewritten"] < self.limit:
                skip_softmax(argmax.opview, rw)


def skip_softmax(argmax: Any, rw: Rewriter) -> None:
    """``argmax(softmax(x)) -> argmax(x)``: softmax keeps the order."""
    softmax = producer(argmax.logits)
    if softmax is None or softmax.name != "llm.softmax":
        return
    with rw.before(argmax):
        index = llm.argmax(softmax.opview.x)
    rw.replace(argmax, [index])
    rw.statistic("rewritten")
'''

_BASIC = """\
// RUN: llm-opt %s --passes=@NAME@ | filecheck %s

// The largest probability is that of the largest logit.
// CHECK-LABEL: func.func @greedy
// CHECK-SAME: (%[[X:[a-z0-9]*]]:
// CHECK: %[[R:.*]] = "llm.argmax"(%[[X]])
// CHECK: return %[[R]]
func.func @greedy(%x: tensor<2x8xf32>) -> tensor<2xi32> {
  %p = "llm.softmax"(%x) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %i = "llm.argmax"(%p) : (tensor<2x8xf32>) -> tensor<2xi32>
  return %i : tensor<2xi32>
}
"""

_NO_MATCH = """\
// RUN: llm-opt %s --passes=@NAME@ | filecheck %s

// SiLU does not keep the order of negative numbers, and the softmax beside it is not what argmax reads.
// CHECK-LABEL: func.func @other_order
// CHECK-SAME: (%[[X:[a-z0-9]*]]:
// CHECK-NEXT: %[[P:.*]] = "llm.softmax"(%[[X]])
// CHECK-NEXT: %[[S:.*]] = "llm.silu"(%[[X]])
// CHECK-NEXT: %[[R:.*]] = "llm.argmax"(%[[S]])
// CHECK-NEXT: return %[[P]], %[[R]]
func.func @other_order(%x: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2xi32>) {
  %p = "llm.softmax"(%x) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %s = "llm.silu"(%x) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %i = "llm.argmax"(%s) : (tensor<2x8xf32>) -> tensor<2xi32>
  return %p, %i : tensor<2x8xf32>, tensor<2xi32>
}
"""


class NewPassError(Exception):
    """The pass cannot be written; the message says why."""


def write_pass(name: str, group: str, root: Path) -> list[Path]:
    """Writes the files of pass ``name`` in the checkout ``root``; returns their paths. Raises ``NewPassError``."""
    if not _NAME.fullmatch(name):
        raise NewPassError(f"a pass is called llm-<verb>[-<noun>] or convert-<a>-to-<b>, got '{name}'")
    groups = [folder.parent.name for folder in sorted(root.glob("passes/*/__init__.py"))]
    if group not in groups:
        raise NewPassError(
            f"unknown group '{group}'{did_you_mean(group, groups)}; groups: {', '.join(groups) or 'none'}"
        )
    stem = name.removeprefix("llm-").replace("-", "_")
    taken = [file for file in root.glob(f"passes/*/{stem}*") if file.stem == stem]
    if taken:
        raise NewPassError(f"there is a pass '{name}' in {taken[0].relative_to(root)}")
    tests = root / "test" / "passes" / group / stem
    contents = {
        root / "passes" / group / f"{stem}.py": _PASS,
        tests / "basic.mlir": _BASIC,
        tests / "no-match.mlir": _NO_MATCH,
    }
    for path, text in contents.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_fill(text, name, stem), encoding="utf-8")
    return list(contents)


def _fill(text: str, name: str, stem: str) -> str:
    class_name = "".join(word.capitalize() for word in stem.split("_"))
    return text.replace("@NAME@", name).replace("@CLASS@", class_name)


def main(argv: Sequence[str] | None = None) -> int:
    """Writes the files, prints their names and what to do next; returns the exit code."""
    parser = argparse.ArgumentParser(prog="new_pass", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("name", help="llm-<verb>[-<noun>] or convert-<a>-to-<b>")
    parser.add_argument("--group", required=True, help="the folder below passes/, as graph or schedule")
    parser.add_argument("--root", type=Path, help="the checkout (default: the one this package runs from)")
    arguments = parser.parse_args(argv)
    root = arguments.root or Path(__file__).resolve().parents[1]
    try:
        if not (root / "passes").is_dir() or not (root / "test").is_dir():
            raise NewPassError(f"'{root}' is no checkout of llm-mlir; say --root, or see examples/first_pass.py")
        paths = [path.relative_to(root) for path in write_pass(arguments.name, arguments.group, root)]
    except NewPassError as error:
        print(f"new_pass: error: {error}", file=sys.stderr)
        return 1
    print("\n".join(map(str, paths)))
    print(f"Try it: llm-opt {paths[1]} --passes={arguments.name}\nTest it: pytest {paths[1].parent}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
