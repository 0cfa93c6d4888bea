"""Options that are checked before anything is measured."""

import argparse
import math
from pathlib import Path


def is_place_for_file(path: Path) -> bool:
    """Whether a file can be put there: a device such as /dev/null would be replaced by one."""
    return path.is_file() if path.exists() else path.absolute().parent.is_dir()


class UsageError(Exception):
    """What the user got wrong."""


def check_numbers(arguments: argparse.Namespace) -> None:
    """Raises for options below what they can be."""
    limits = {"threads": 1, "repeats": 1, "seconds": 0, "case_seconds": 0, "peer_seconds": 0, "until": 0}
    for name, least in limits.items():
        value = getattr(arguments, name, None)
        if value is not None and not least <= value < math.inf:
            raise UsageError(f"--{name.replace('_', '-')} expected a number of at least {least}, got {value}")


def check_outputs(arguments: argparse.Namespace) -> None:
    """What is measured for minutes must not be lost because there is nowhere to write it."""
    for name in ("json", "csv", "plot", "output", "trace"):
        path = getattr(arguments, name, None)
        if path is not None and not is_place_for_file(path):
            raise UsageError(f"--{name} expected a file in a folder that exists, got {str(path)!r}")
