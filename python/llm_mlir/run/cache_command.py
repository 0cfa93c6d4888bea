"""``llm-run cache list``, ``llm-run cache verify`` and ``llm-run cache clear``."""

import argparse
import time
from collections.abc import Iterator

from ..codegen.cache import ObjectCache
from ..runtime.weight_cache import WeightCache
from ..support.file_cache import FileCache, file_size_and_age


def run_cache(arguments: argparse.Namespace) -> int:
    """Does what the arguments of ``parse_cache`` say; returns the exit code."""
    folder = arguments.cache_dir
    objects = ObjectCache(folder / "objects" if folder else None)
    weights = WeightCache(folder / "weights" if folder else None)
    if arguments.action == "clear":
        print(f"freed {_size(objects.clear() + weights.clear())} in {weights.folder.parent}")
        return 0
    print(weights.folder.parent)
    if arguments.action == "verify":
        return _verify(("weights", weights), ("code", objects))
    for line in _lines(objects, weights):
        print(line)
    return 0


def _verify(*caches: tuple[str, FileCache]) -> int:
    """Prints what is damaged and removes it; the exit code is 1 when something was."""
    total, found = 0, 0
    for kind, cache in caches:
        whole, damaged = cache.verify()
        total, found = total + len(whole), found + len(damaged)
        for path in damaged:
            left = "could not be removed" if path.exists() else "removed"
            print(f"  {kind:<7}  damaged, {left}: {path.name}")
    print(f"  {total} files are whole, {found} {'was' if found == 1 else 'were'} damaged")
    return int(found > 0)


def _lines(objects: ObjectCache, weights: WeightCache) -> Iterator[str]:
    total = 0
    for kind, entries in (("weights", weights.list()), ("code", objects.list())):
        for entry in entries:
            total += entry.size
            line = f"  {kind:<7}  {_size(entry.size):>9}  {_age(entry.used):>8}  {entry.key[:12]}  {entry.label}"
            yield line.rstrip()
    for path in [*weights.parts(), *objects.parts()]:
        size, age = file_size_and_age(path)
        total += size
        yield f"  partial  {_size(size):>9}  {_age(time.time() - age):>8}  {path.name}"
    yield f"  total    {_size(total):>9}  (limits: weights {_size(weights.limit)}, code {_size(objects.limit)})"


def _size(size: int) -> str:
    scale, unit = next(((s, u) for s, u in ((1e9, "GB"), (1e6, "MB")) if size >= s), (1e3, "kB"))
    return f"{size / scale:.1f} {unit}"


def _age(used: float) -> str:
    seconds = max(0.0, time.time() - used)
    scale, unit = next(((s, u) for s, u in ((86400, "days"), (3600, "h"), (60, "min")) if seconds >= s), (1, "s"))
    return f"{seconds / scale:.0f} {unit}"
