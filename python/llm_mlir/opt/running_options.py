"""The options of ``llm-opt`` that run functions or analyze them."""

import argparse
from pathlib import Path
from typing import Any

from ..support.option_values import count, threads
from ..support.sizes import add_sizes_option

# Options that say something about a way to run functions, and the ways that they are for.
_USES = {
    "sizes": ("run", "check_each", "analyze"),
    "seed": ("run", "check_each"),
    "args": ("run",),
    "save": ("run",),
    "benchmark": ("run",),
    "threads": ("run", "analyze"),
    "machine": ("analyze",),
}


def add_running(group: Any) -> None:
    """How functions are run."""
    add = group.add_argument
    text = (
        "call functions of the result, or all: on this machine, on an emulated GPU (up to stage parallel), or by the "
        "reference (--target); arguments are those of the result: packed where passes have packed them"
    )
    add("--run", metavar="@F,@G|all", help=text)
    add_sizes_option(group)
    add("--seed", type=count, metavar="N", help="of random arguments (default: 0)")
    add("--args", type=Path, metavar="FILE.npz", help="arguments by name; those that it lacks are random")
    add("--save", type=Path, metavar="FILE.npz", help="where the results go, by name")
    text = (
        "print how long each call takes, its operations and least traffic a second, and its share of the roofline "
        "that is measured beside it; operands stay in caches where they fit"
    )
    add("--benchmark", action="store_true", help=text)
    add(
        "--threads",
        type=threads,
        metavar="N",
        help="threads that run functions (default: the cores of this process)",
    )


def add_analysis(group: Any) -> None:
    """What is predicted of a model."""
    add = group.add_argument
    text = "print what each op costs and should take, in prefill and decode, and remark on what is redundant"
    add("--analyze", action="store_true", help=f"{text} (--sizes, --threads; JSON with -o FILE.json)")
    text = "of the predictions, as llm-bench machine --model writes it (default: this one, measured once and kept)"
    add("--machine", type=Path, metavar="FILE.json", help=text)


def unused(arguments: argparse.Namespace) -> str:
    """What is wrong where an option is given without what it is for; empty where nothing is."""
    if arguments.run is not None and not arguments.run.strip():
        return "--run expects @F,@G or all, got ''"
    for option, ways in _USES.items():
        if _is_given(arguments, option) and not any(_is_given(arguments, way) for way in ways):
            known = " or ".join(f"--{way.replace('_', '-')}" for way in ways)
            return f"--{option} says how functions run or are analyzed: give it with {known}"
    return ""


def _is_given(arguments: argparse.Namespace, option: str) -> bool:
    value = getattr(arguments, option)
    return not (value is None or value is False or value == {})
