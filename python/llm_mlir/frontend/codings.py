"""Which weights of a model are stored in codes, and how, by the name of a scheme.

``int8`` and ``int4`` have groups of 32 neighbors along K with a scale of bf16, int4 a minimum too; ``nf4`` groups of
64; ``int8-channel`` a scale of f32 for each row. Table and head are int8 in all of them: in 4 bits they cost more
accuracy than all the layers. Norms and biases stay as they are. ``stored`` takes the codes of a file as they are.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..support.codes import STEP, Coding
from .errors import ModelError

if TYPE_CHECKING:
    from .config import WeightSpec
    from .model import Model

FLOATS = ("f32", "bf16")
STORED = "stored"
SCHEMES = ("int8", "int8-channel", "int4", "nf4", STORED)
"""Names of the schemes with codes."""

_TABLES = ("embedding", "lm_head")


def codings_of(model: "Model", scheme: str) -> Mapping[str, Coding]:
    """The coding of each weight in codes, by its key; none for a ``scheme`` of ``FLOATS``.

    Groups are halved, down to 8, where they do not divide a row. Raises ModelError for rows that no group divides.
    """
    matrices = [spec for spec in model.config.weights() if len(spec.shape) == 2]
    if scheme in FLOATS:
        return {}
    find = _stored if scheme == STORED else _chosen
    found = {spec.key: find(spec, scheme, model) for spec in matrices}
    return {key: coding for key, coding in found.items() if coding is not None}


def _stored(spec: "WeightSpec", _: str, model: "Model") -> Coding | None:
    """What holds the codes of all layers of a weight; None where some are no codes."""
    codings = [model.checkpoint.info(name).coding for name in spec.names(model.config.layers)]
    joined = codings[0]
    for coding in codings[1:]:
        joined = None if joined is None or coding is None else joined.joined(coding)
    return joined


def _chosen(spec: "WeightSpec", scheme: str, _: "Model") -> Coding:
    coding = _coding("int8" if spec.key in _TABLES and scheme != "int8-channel" else scheme, spec.shape[1])
    if coding is None:
        got = f"'{spec.name}' of {list(spec.shape)}"
        raise ModelError(f"weights={scheme} expected rows of a multiple of {STEP}, got {got}")
    return coding


def _coding(scheme: str, depth: int) -> Coding | None:
    """The coding of rows of ``depth``; None where no group divides them."""
    if scheme == "int8-channel":
        return Coding(8, depth, scales="f32")
    groups = (64, 32, 16, STEP) if scheme == "nf4" else (32, 16, STEP)
    group = next((group for group in groups if depth % group == 0), None)
    if group is None:
        return None
    if scheme == "int8":
        return Coding(8, group)
    return Coding(4, group, "nf4") if scheme == "nf4" else Coding(4, group, has_mins=True)
