"""The process a user starts as ``llm-run``."""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .arguments import CommandError, parse_cache, parse_run, parse_tune

if TYPE_CHECKING:
    from ..frontend import Model
    from ..runtime.generation import Generation
    from ..runtime.program import Program
    from .display import Display

_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``llm-run`` with these arguments (default: the process's) and returns the exit code."""
    argv = list(sys.argv[1:] if argv is None else argv)
    try:
        if argv[:1] == ["cache"]:
            from .cache_command import run_cache

            return run_cache(parse_cache(argv[1:]))
        if argv[:1] == ["tune"]:
            from .tune_command import run_tune

            return run_tune(parse_tune(argv[1:]))
        return _run(parse_run(argv))
    except KeyboardInterrupt:
        print("\nllm-run: interrupted", file=sys.stderr)
        return _INTERRUPTED
    except BrokenPipeError:  # whoever read the text has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (CommandError, ValueError, MemoryError, OSError) as error:
        print(f"llm-run: error: {error}", file=sys.stderr)
        return 1


def _run(arguments: argparse.Namespace) -> int:
    started = time.perf_counter()
    from .display import Display
    from .sampling_options import check_settings, settings_of

    settings = settings_of(arguments)
    check_settings(settings)
    prompt = _prompt(arguments)

    with Display() as display:
        display.update("load")
        model = _load(arguments)
        loaded = time.perf_counter() - started
        tokens = _tokens(model, arguments, prompt)
        new_tokens = _new_tokens(model, arguments, len(tokens))
        program = _compile(model, arguments, display)
    stream = None if arguments.json else _write
    generations: Any = program.generate([tokens], max_new_tokens=new_tokens, stream=stream, **settings)
    _finish(arguments, program, generations[0], loaded)
    return 0


def _prompt(arguments: argparse.Namespace) -> str:
    if arguments.system is not None and not arguments.chat:
        raise CommandError("--system expects --chat")
    if arguments.prompt not in (None, "-"):
        return arguments.prompt
    if arguments.prompt is None and sys.stdin.isatty():
        raise CommandError("expected --prompt TEXT, or a prompt on stdin")
    return sys.stdin.read()


def _load(arguments: argparse.Namespace) -> "Model":
    from ..frontend import load
    from ..frontend.tokenizer import missing_tokenizer

    model = load(arguments.model)
    if model.tokenizer is None:
        raise missing_tokenizer(model.directory)
    return model


def _tokens(model: "Model", arguments: argparse.Namespace, prompt: str) -> list[int]:
    """The prompt's token ids; those of a chat have what the template writes and no other special tokens."""
    assert model.tokenizer is not None
    if not arguments.chat:
        return model.tokenizer.encode_prompt(prompt)
    if model.tokenizer.chat is None:
        raise CommandError(f"{arguments.model}: --chat expects a chat template, got a model without")
    messages = [{"role": "system", "content": arguments.system}] if arguments.system is not None else []
    text = model.tokenizer.chat.render([*messages, {"role": "user", "content": prompt}])
    return model.tokenizer.encode(text, special=False)


def _new_tokens(model: "Model", arguments: argparse.Namespace, prompt_tokens: int) -> int:
    """How many tokens to generate; raises ContextError, before anything is compiled, when they do not fit."""
    from ..runtime.compile import default_context
    from ..runtime.session import check_length
    from ..runtime.settings import new_tokens

    context = arguments.context or default_context(model.config)
    check_length(prompt_tokens + (arguments.max_new_tokens or 1), context)
    return new_tokens(model.defaults, arguments.max_new_tokens, prompt_tokens, context)


def _compile(model: "Model", arguments: argparse.Namespace, display: "Display") -> "Program":
    from ..runtime.compile import compile as compile_model

    cache = False if arguments.no_cache else arguments.cache_dir or True
    settings = {name: getattr(arguments, name) for name in ("target", "dtype", "threads", "context")}
    try:
        return compile_model(model, **settings, max_batch=1, cache=cache, progress=display.update)
    except RuntimeError as error:  # PassError, CodegenError, ...; naming them would import MLIR
        raise CommandError(f"could not compile {arguments.model}: {error}") from None


def _write(_: int, text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _finish(arguments: argparse.Namespace, program: "Program", generation: "Generation", loaded: float) -> None:
    from .report import Report

    report = Report(loaded, program, generation)
    if arguments.json:
        print(json.dumps(report.as_json()))
        return
    print(flush=True)
    if arguments.stats:
        sys.stderr.write(report.as_text())
