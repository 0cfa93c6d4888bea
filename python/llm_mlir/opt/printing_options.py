"""The options of ``llm-opt`` that say how and when IR and measurements are printed."""

from typing import Any

from ..support.option_values import count


def names(text: str) -> list[str]:
    """The parts between commas."""
    return [name.strip() for name in text.split(",") if name.strip()]


def add_text(group: Any) -> None:
    """How IR is printed, in the output and between passes."""
    add = group.add_argument
    add("--print-op-generic", action="store_true", help="print ops in generic form")
    add("--print-debuginfo", action="store_true", help="print locations")
    add("--pretty-debuginfo", action="store_true", help="print locations as readers like them (not parsers)")
    add("--print-local-scope", action="store_true", help="print types, attributes and locations in place, no aliases")
    add("--print-value-users", action="store_true", help="print who uses a value as a comment")
    add("--print-skip-regions", action="store_true", help="print ops without their regions")
    add("--use-nameloc-as-prefix", action="store_true", help="name values after their locations, where these are names")
    add(
        "--elide-elementsattrs-if-larger",
        type=count,
        metavar="N",
        help="print dense constants of more than N elements as __elided__",
    )
    add(
        "--elide-resource-strings-if-larger",
        type=count,
        metavar="N",
        help="leave out resources of more than N characters",
    )


def add_printing(group: Any) -> None:
    """When IR is printed between passes."""
    add = group.add_argument
    add("--print-ir-before", type=names, action="extend", default=[], metavar="A,B", help="before these passes")
    add("--print-ir-after", type=names, action="extend", default=[], metavar="A,B", help="after these passes")
    add("--print-ir-before-all", action="store_true", help="before each pass")
    add("--print-ir-after-all", action="store_true", help="after each pass")
    add("--print-ir-after-change", action="store_true", help="after each pass that changed something")
    add("--print-ir-after-failure", action="store_true", help="after a pass that fails")
    add("--print-ir-module-scope", action="store_true", help="print the whole module, also for nested passes")
    add("--print-ir-tree-dir", metavar="DIR", help="write files below DIR instead of stderr")


def add_measuring(group: Any) -> None:
    """What is measured."""
    group.add_argument("--timing", action="store_true", help="print the time of each pass")
    group.add_argument("--stats", action="store_true", help="print what the passes counted")
