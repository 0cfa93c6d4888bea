"""Random damage to files: of bytes, and of JSON, which stays JSON but for what it says."""

import json
from random import Random
from typing import Any

_ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2, 7, 1.5, -0.0, 1e300, 1e-300, 10**18, -(10**18), int("9" * 400), 2**31, 2**63),
    *("", "x", "llama", "<s>", "\ud800", "\x00", "{{", "{% for x in y %}", "../../x", "9" * 5000, "é" * 100),
    *([], {}, [[]], [None], {"": None}, [1, [2, [3]]], ["x"] * 50, {"a": {"b": {"c": {}}}}, float("nan"), float("inf")),
)


def mutated_json(rng: Random, data: bytes) -> bytes:
    """Another value, none, one more, or that of another place, somewhere in a JSON text."""
    values = json.loads(data)
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        values = _mutated(rng, values, values)
    return json.dumps(values).encode("utf-8", "surrogatepass")


def mutated_bytes(rng: Random, data: bytes) -> bytes:
    """Bits flipped, a piece cut out, doubled, zeroed, or the end cut off."""
    if not data:
        return bytes([rng.randrange(256)])
    start = rng.randrange(len(data))
    end = min(len(data), start + rng.choice((1, 1, 2, 8, 100, 4096)))
    kind = rng.randrange(6)
    if kind == 0:
        return data[:start] + bytes([data[start] ^ 1 << rng.randrange(8)]) + data[start + 1 :]
    pieces = {1: b"", 2: data[start:end] * 2, 3: bytes(end - start), 4: rng.randbytes(end - start)}
    return data[:start] + (pieces[kind] + data[end:] if kind in pieces else b"")


def mutated_safetensors(rng: Random, data: bytes) -> bytes:
    """A header that says something else, with its true length or another one."""
    size = int.from_bytes(data[:8], "little")
    header = mutated_json(rng, data[8 : 8 + size])
    length = rng.choice((len(header),) * 8 + (0, size, 2**63, len(data)))
    return length.to_bytes(8, "little") + header + data[8 + size :]


def _mutated(rng: Random, value: Any, whole: Any) -> Any:
    """``value`` with a change somewhere in it; ``whole`` is where values of other places are taken from."""
    if not value or not isinstance(value, dict | list) or rng.random() < 0.1:
        return rng.choice(_ODD) if rng.random() < 0.8 else _somewhere(rng, whole)
    result: Any = value.copy()
    key = rng.choice(list(value)) if isinstance(value, dict) else rng.randrange(len(value))
    kind = rng.random()
    if kind < 0.15:
        del result[key]
    elif kind < 0.25:
        new = _somewhere(rng, whole)
        if isinstance(result, list):
            result.insert(key, new)
        else:
            result[rng.choice(("x", "", "type", "rope_type", f"{key}2"))] = new
    else:
        result[key] = _mutated(rng, value[key], whole)
    return result


def _somewhere(rng: Random, value: Any) -> Any:
    while value and isinstance(value, dict | list) and rng.random() < 0.9:
        value = rng.choice(list(value.values()) if isinstance(value, dict) else value)
    return value
