"""The process a user starts as ``llm-run``."""

import argparse
import json
import os
import sys
import time
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..support.printable import one_line
from .arguments import parse_cache, parse_run, parse_tune
from .sampling_options import NAMES
from .terminal import drop_output, prepare_output, read_utf8, say, write
from .values import RunError

if TYPE_CHECKING:
    from ..frontend import Model
    from ..runtime.generation import Generation
    from ..runtime.program import Program
    from .display import Display

_INTERRUPTED = 130
_LAUNCHED = {"PMI_RANK", "OMPI_COMM_WORLD_RANK"}
"""Variables by which launchers of MPI tell a process its rank."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``llm-run`` with these arguments (default: the process's) and returns the exit code."""
    argv = list(sys.argv[1:] if argv is None else argv)
    prepare_output()
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _show_warning
            code = _dispatch(argv)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        say("\nllm-run: interrupted")
        return _INTERRUPTED
    except BrokenPipeError:  # the reader of the text has had enough
        drop_output()
        return 1
    except (RunError, ValueError, ArithmeticError, MemoryError, OSError) as error:
        say(f"llm-run: error: {one_line(_with_options(str(error)))}")
        if isinstance(error, OSError):
            drop_output()
        return 1


def _dispatch(argv: list[str]) -> int:
    if argv[:1] == ["cache"]:
        from .cache_command import run_cache

        return run_cache(parse_cache(argv[1:]))
    if argv[:1] == ["tune"]:
        from .tune_command import run_tune

        return run_tune(parse_tune(argv[1:]))
    return _run(argv, parse_run(argv))


def _with_options(message: str) -> str:
    """A message about a setting of the library, by the name of the option that sets it."""
    name, _, rest = message.partition(" expected ")
    options = (*NAMES, *"logit_bias context threads target dtype weights pipeline_stages".split())
    if rest and name in options:
        return f"--{name.replace('_', '-')} expected {rest}"
    return message.replace("(see 'context')", "(see --context)")


def _run(argv: Sequence[str], arguments: argparse.Namespace) -> int:
    from .prompts import is_conversation
    from .sampling_options import check_settings, settings_of

    settings = settings_of(arguments)
    check_settings(settings)
    if arguments.against is not None and arguments.perplexity is None:
        raise RunError("--against expects --perplexity FILE")
    if arguments.profile is not None or arguments.debug_info is not None:
        from .profiling import check_profile

        check_profile(arguments)
    run = _score if arguments.perplexity is not None else _talk if is_conversation(arguments) else _answer
    if arguments.pipeline_stages > 1 and not (arguments.processes or arguments.hosts or _is_rank()):
        raise RunError("--pipeline-stages expects --processes or --hosts")
    if arguments.processes or arguments.hosts or _is_rank():
        from .processes import run_ranks

        return run_ranks(argv, arguments, lambda: run(arguments, settings))
    return run(arguments, settings)


def _is_rank() -> bool:
    return not _LAUNCHED.isdisjoint(os.environ)


def _answer(arguments: argparse.Namespace, settings: dict[str, Any]) -> int:
    """Generates text for one prompt."""
    started = time.perf_counter()
    from .display import Display
    from .prompts import read_prompt

    prompt = read_prompt(arguments)
    with Display() as display:
        display.update("load")
        model = _load(arguments)
        loaded = time.perf_counter() - started
        tokens = _tokens(model, arguments, prompt)
        new_tokens, context = _lengths(model, arguments, len(tokens))
        program = _compile(model, arguments, context, display)
    stream = None if arguments.json else lambda _, piece: write(piece)
    generations: Any = program.generate([tokens], max_new_tokens=new_tokens, stream=stream, **settings)
    _finish(arguments, program, generations[0], loaded)
    if arguments.profile is not None:
        from .profiling import write_profile

        write_profile(program, arguments)
    return 0


def _talk(arguments: argparse.Namespace, settings: dict[str, Any]) -> int:
    """Answers turn by turn."""
    from .conversation import Conversation
    from .display import Display
    from .prompts import system_message

    if arguments.json or arguments.stats:
        raise RunError("--json and --stats expect a prompt, got a conversation")
    with Display() as display:
        display.update("load")
        model = _load(arguments)
        _tokens(model, arguments, [{"role": "user", "content": "?"}])  # for the errors of templates, before a word
        program = _compile(model, arguments, arguments.context, display)
    settings = {**settings, "max_new_tokens": arguments.max_new_tokens}
    read_utf8()
    Conversation(program, system_message(arguments), dict(arguments.variable), settings).run()
    return 0


def _score(arguments: argparse.Namespace, _: dict[str, Any]) -> int:
    """Scores a text by one model, and compares it with another."""
    from ..evaluate.perplexity import WINDOW, perplexity
    from .display import Display
    from .prompts import perplexity_text
    from .report import evaluation_json, evaluation_text

    text = perplexity_text(arguments)
    with Display() as display:
        display.update("load")
        model = _load(arguments)
        program, reference = _compile(model, arguments, arguments.context, display), None
        if arguments.against is not None:
            exact = {"model": arguments.against, "dtype": "f32", "weights": None}
            other = argparse.Namespace(**{**vars(arguments), **exact})
            reference = _compile(_load(other), other, arguments.context, display)
    contexts = [each.context for each in (program, reference) if each is not None]
    result = perplexity(program, text, reference, min(WINDOW, *contexts))
    print(json.dumps(evaluation_json(result)) if arguments.json else evaluation_text(result))
    return 0


def _load(arguments: argparse.Namespace) -> "Model":
    from ..frontend import load
    from ..frontend.tokenizer import missing_tokenizer

    model = load(arguments.model, arguments.strict)
    if model.tokenizer is None:
        raise missing_tokenizer(model.directory)
    model.tokenizer.owns_stderr = True
    return model


def _show_warning(message: Warning | str, *_: Any) -> None:
    say(f"llm-run: warning: {one_line(message)}")


def _tokens(model: "Model", arguments: argparse.Namespace, prompt: str | list[dict[str, Any]]) -> list[int]:
    """The prompt's token ids; those of a chat have what the template writes and no other special tokens."""
    assert model.tokenizer is not None
    if isinstance(prompt, str):
        return model.tokenizer.encode_prompt(prompt)
    if model.tokenizer.chat is None:
        raise RunError(f"{arguments.model}: --chat expects a chat template, got a model without")
    return model.tokenizer.encode_chat(prompt, dict(arguments.variable))


def _lengths(model: "Model", arguments: argparse.Namespace, prompt_tokens: int) -> tuple[int, int | None]:
    """How many tokens to generate, and the context that it takes (None for the usual one).

    Raises ContextError, before anything is compiled, when they do not fit.
    """
    from ..runtime.defaults import default_context
    from ..runtime.session import check_length
    from ..runtime.settings import new_tokens

    most = arguments.context or model.config.max_positions
    check_length(prompt_tokens + (arguments.max_new_tokens or 1), most)
    count = new_tokens(model.defaults, arguments.max_new_tokens, prompt_tokens, most)
    usual, needed = default_context(model.config), default_context(model.config, prompt_tokens + count)
    return count, arguments.context or (needed if needed > usual else None)


def _compile(model: "Model", arguments: argparse.Namespace, context: int | None, display: "Display") -> "Program":
    from ..runtime.compile import compile as compile_model
    from .compilation import compile_settings

    ranks = None
    if arguments.leader is not None:
        arguments.leader.tell(context)
        ranks = arguments.leader.ranks
    settings: dict[str, Any] = {**compile_settings(arguments), "communicator": ranks}
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _show_warning
            program: Any = compile_model(model, **settings, context=context, progress=display.update)
        if arguments.debug_info is not None:
            from ..profile.symbols import write_perf_map

            write_perf_map(program.session.executable.code)
        return program
    except RuntimeError as error:  # PassError, CodegenError, ...; naming them would import MLIR
        raise RunError(f"could not compile {arguments.model}: {error}") from None


def _finish(arguments: argparse.Namespace, program: "Program", generation: "Generation", loaded: float) -> None:
    from .report import Report

    leader = arguments.leader
    counts = arguments.stats or arguments.json
    report = Report(loaded, program, generation, [] if leader is None or not counts else leader.ranks.usage())
    if arguments.json:
        print(json.dumps(report.as_json()))
        return
    print(flush=True)
    if arguments.stats:
        say(report.as_text().rstrip("\n"))
