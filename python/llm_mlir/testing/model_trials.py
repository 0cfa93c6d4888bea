"""What becomes of a model directory whose files were changed at random: it loads, or is refused by one line."""

import warnings
from pathlib import Path
from random import Random

from ..frontend import Model, load
from .file_mutations import mutated_bytes, mutated_json, mutated_safetensors

_TEXTS = ("Hi <s>", "the cat  é\n", "", "\x00\U0001f600</s>")
_MESSAGES = [{"role": "system", "content": "S"}, {"role": "user", "content": "the cat"}]


def mutate(rng: Random, files: dict[str, bytes]) -> dict[str, bytes]:
    """The files of a model directory by name, one or two of them changed."""
    result = dict(files)
    for _ in range(rng.choice((1, 1, 2))):
        name = rng.choice(sorted(result))
        mutations = [mutated_bytes]
        if name.endswith(".safetensors"):
            mutations += [mutated_safetensors] * 3
        elif name.endswith(".json"):
            mutations += [mutated_json] * 6
        try:
            result[name] = rng.choice(mutations)(rng, result[name])
        except ValueError:  # no JSON any more
            result[name] = mutated_bytes(rng, result[name])
    return result


def judge(directory: Path, files: dict[str, bytes]) -> str:
    """Writes the files and uses the model: "right", "refused", or what is wrong with how it was refused."""
    for name, data in files.items():
        (directory / name).write_bytes(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            use(load(directory))
    except (ValueError, MemoryError) as error:  # what llm-run shows as a line
        text = str(error)
        return "refused" if text and "\n" not in text and len(text) < 1000 else f"no line: {text[:200]!r}"
    return "right"


def use(model: Model) -> None:
    """Reads everything that a model has, and builds its IR."""
    import llm_mlir

    for name in model.checkpoint.owners:
        model.checkpoint.array(name, 0, 1)
    tokenizer = model.tokenizer
    if tokenizer is not None:
        for text in _TEXTS:
            tokenizer.decode(tokenizer.encode_prompt(text))
        for ids in ([], [0], [5, 1, 299], [2**31 - 1]):
            tokenizer.decode(ids)
        if tokenizer.chat is not None:
            tokenizer.chat.render(_MESSAGES)
            tokenizer.chat.render(_MESSAGES, tools=[{"name": "f"}], enable_thinking=False)
    llm_mlir.compile(model, "reference", stop_after="import", context=1, max_batch=1, max_batch_tokens=16, cache=False)
