"""What becomes of the caches when their files are damaged at random: a miss, rebuilt, and the right numbers."""

from pathlib import Path
from random import Random

import numpy as np

from ..abi.signature import Argument
from ..codegen.cache import ObjectCache
from ..frontend import Model
from ..runtime.binding import bind_weights
from ..runtime.weight_cache import WeightCache
from .file_mutations import mutated_bytes

CODE = bytes(range(256)) * 40
_KEY = "code"


def signature_of(model: Model) -> dict[str, list[Argument]]:
    """A function that takes every tensor of a checkpoint as it is."""
    shapes = {name: model.checkpoint.info(name).shape for name in sorted(model.checkpoint.owners)}
    return {"f": [Argument("weight", name, "f32", shape, sources=(name,)) for name, shape in shapes.items()]}


def fill(folder: Path, model: Model) -> None:
    """Puts an entry into each cache."""
    ObjectCache(folder).put(_KEY, CODE)
    bind_weights(signature_of(model), model, WeightCache(folder))


def damage(rng: Random, folder: Path) -> dict[str, bytes]:
    """Changes one or two files of a folder; returns those that it changed, as they are now."""
    changed = {}
    for path in rng.sample(sorted(folder.iterdir()), rng.choice((1, 1, 2))):
        data = mutated_bytes(rng, path.read_bytes())
        path.write_bytes(data)
        changed[path.name] = data
    return changed


def problem(folder: Path, model: Model) -> str | None:
    """What is wrong with what the damaged caches give, and with what they hold after that; None when nothing is."""
    objects, weights = ObjectCache(folder), WeightCache(folder)
    if objects.get(_KEY) not in (CODE, None):
        return "wrong: other code"
    for start in ("damaged", "next"):
        bound = bind_weights(signature_of(model), model, weights)
        wrong = [
            name
            for name, array in bound.arrays.items()
            if not np.array_equal(array, model.checkpoint.array(name), equal_nan=True)
        ]
        if wrong:
            return f"wrong: {start} start: {wrong[0]}"
        if start == "next" and not bound.from_cache:
            return "wrong: not replaced"
    fill(folder, model)
    if objects.get(_KEY) != CODE or objects.verify()[1] or weights.verify()[1]:
        return "wrong: still damaged"
    return "wrong: partial files" if objects.parts() else None
