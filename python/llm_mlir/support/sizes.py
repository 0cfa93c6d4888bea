"""Sizes of symbols as words."""

import argparse
from typing import Any


def parse_sizes(text: str) -> dict[str, int]:
    """``"tokens=128,batch=1"`` as a dictionary; spaces separate as well. Raises ``ValueError``."""
    sizes: dict[str, int] = {}
    for item in text.replace(",", " ").split():
        name, _, number = item.partition("=")
        if not name.isidentifier() or not (number.isascii() and number.isdigit()):
            raise ValueError(f"expects name=number, got '{item}'")
        if name in sizes:
            raise ValueError(f"expects each name once, got {name}={sizes[name]} and {item}")
        sizes[name] = int(number)
    return sizes


def add_sizes_option(group: Any) -> None:
    """Adds ``--sizes``."""
    group.add_argument(
        "--sizes", type=_read, default={}, metavar="A=17,B=2", help="of dynamic dimensions, by their symbols"
    )


def _read(text: str) -> dict[str, int]:
    try:
        return parse_sizes(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
