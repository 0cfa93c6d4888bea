"""The command line of ``llm-run``."""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from ..frontend.codings import FLOATS, SCHEMES
from ..support.option_values import positive, threads
from ..support.stage_edits import add_load_option, add_stage_options
from .sampling_options import add_sampling_options
from .values import RunError, names, place, variable, words

_EPILOG = """\
examples:
  llm-run examples/stories --prompt "Once upon a time"
  llm-run MODEL_DIR --chat --prompt "Why is the sky blue?" --temperature 0.7 --stats
  llm-run MODEL_DIR --chat
  llm-run MODEL_DIR --prompt "Once upon a time" --processes 2
  llm-run cache list

Exit code: 0, 1 after an error, 130 after Ctrl-C.
"""


_TUNE_EPILOG = """\
The result counts for programs compiled later on this machine with the same number of threads and the same cache folder,
for linears of the same sizes in any model. Results of calls stay the same up to rounding. Stop other work meanwhile.
"""


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            found = version("llm-mlir")
        except PackageNotFoundError:
            found = "(not installed)"
        print(f"llm-run {found}")
        parser.exit()


class _RunParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise RunError(f"{message} (see {self.prog} --help)")


def parse_run(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments of ``llm-run MODEL_DIR ...``; raises CommandError."""
    parser = _parser("llm-run", "Compiles a Hugging Face model directory or a GGUF file and generates text.", _EPILOG)
    commands = (
        "MODEL_DIR --prompt TEXT [options]",
        "MODEL_DIR --chat [options]",
        "MODEL_DIR --perplexity FILE [--against MODEL_DIR] [options]",
        "tune MODEL_DIR [options]",
        "cache {list,verify,clear}",
    )
    parser.usage = "\n       ".join(f"llm-run {command}" for command in commands)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and exit")
    what = "folder with config.json and safetensors, GGUF file, or the name of a model in the Hugging Face cache"
    parser.add_argument("model", metavar="MODEL_DIR", type=place, help=what)
    _add_prompt(parser.add_argument_group("prompt"))
    add_sampling_options(parser.add_argument_group("generation (defaults: generation_config.json, or else as stated)"))
    _add_evaluation(parser.add_argument_group("evaluation"))
    _add_compilation(parser.add_argument_group("compilation"))
    _add_stages(parser.add_argument_group("stages of the lowering (see llm-opt --show-stages)"))
    _add_processes(parser.add_argument_group("several processes (docs/distributed.md)"))
    _add_output(parser.add_argument_group("output"))
    parser.set_defaults(leader=None)
    return parser.parse_args(argv)


def parse_tune(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments of ``llm-run tune MODEL_DIR ...``; raises CommandError."""
    text = "Measures how to cut a model's linears on this machine, and keeps what is clearly faster than the default."
    parser = _parser("llm-run tune", text, _TUNE_EPILOG)
    parser.add_argument("model", metavar="MODEL_DIR", type=place, help="its sizes count, its weights are not read")
    parser.add_argument(
        "--seconds", type=positive, default=300, metavar="N", help="how long it may take (300); more finds more"
    )
    parser.add_argument("--dtype", choices=["f32", "bf16"], help="of weights and KV cache (that of the checkpoint)")
    parser.add_argument("--threads", type=threads, metavar="N", help="(the cores this process may use)")
    parser.add_argument("--cache-dir", type=place, metavar="DIR", help="where the result is kept (the cache folder)")
    return parser.parse_args(argv)


def parse_cache(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments of ``llm-run cache ...``; raises CommandError."""
    parser = _parser("llm-run cache", "Shows, checks or removes compiled code and packed weights on disk.", None)
    actions = "print the entries, compare them with their checksums and remove what is damaged, or remove them all"
    parser.add_argument("action", choices=["list", "verify", "clear"], help=actions)
    _add_cache_folder(parser.add_argument)
    return parser.parse_args(argv)


def _parser(prog: str, description: str, epilog: str | None) -> _RunParser:
    def formatter(prog: str) -> argparse.HelpFormatter:
        return argparse.RawDescriptionHelpFormatter(prog, max_help_position=28, width=110)

    return _RunParser(prog=prog, description=description, epilog=epilog, formatter_class=formatter, allow_abbrev=False)


def _add_prompt(group: Any) -> None:
    add = group.add_argument
    add("-p", "--prompt", type=words, metavar="TEXT", help="what to continue; - or nothing reads stdin")
    add("--prompt-file", type=place, metavar="FILE", help="a file with it (its last newline does not count)")
    add("--chat", action="store_true", help="ask as a user of a chat model; without a prompt, talk in turns")
    add("--system", type=words, metavar="TEXT", help="system message in front of the chat")
    add("--messages", type=place, metavar="FILE", help='JSON of a chat: [{"role": "user", "content": "..."}, ...]')
    add(
        "--variable",
        type=variable,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="for the chat template, as enable_thinking=false (JSON or text, repeatable)",
    )


def _add_evaluation(group: Any) -> None:
    add = group.add_argument
    window = "windows of 512 tokens, the second half of each is scored"
    add("--perplexity", type=place, metavar="FILE", help=f"print the perplexity of a text ({window})")
    against = "with --perplexity: compare with this model in f32 (KL divergence, share of equal best tokens)"
    add("--against", type=place, metavar="MODEL_DIR", help=against)


def _add_compilation(group: Any) -> None:
    add = group.add_argument
    kinds = (
        "of weights and KV cache (bf16 for bf16 and quantized checkpoints, f32 for others: f16 and f64 are converted)"
    )
    add("--dtype", choices=["f32", "bf16"], help=kinds)
    add(
        "--weights",
        choices=[*FLOATS, *SCHEMES],
        metavar="NAME",
        help="how matrices are stored: f32 or bf16 (the dtype), or quantized as they are packed: int8, int4 (both by "
        "groups of 32), int8-channel (by rows) or nf4",
    )
    add("--threads", type=threads, metavar="N", help="(the cores this process may use)")
    add(
        "--context",
        type=positive,
        metavar="N",
        help="positions of the KV cache (4096, or as many as prompt and model need)",
    )
    add("--strict", action="store_true", help="refuse a checkpoint with tensors that the configuration does not name")
    add(
        "--target",
        default="cpu",
        metavar="NAME",
        help="cpu, a CPU's name, cuda (an NVIDIA GPU), emulator (its kernels on the CPU, checked) or reference (NumPy)",
    )
    add("--no-cache", action="store_true", help="neither read nor write compiled code and packed weights")
    _add_cache_folder(add)


def _add_stages(group: Any) -> None:
    add_load_option(group)
    add_stage_options(group)


def _add_cache_folder(add: Any) -> None:
    add("--cache-dir", type=place, metavar="DIR", help="where compiled code and packed weights are kept")


def _add_processes(group: Any) -> None:
    add = group.add_argument
    add("--processes", type=positive, metavar="N", help="share the work among N ranks of MPI, started here")
    add("--hosts", type=names, default=(), metavar="A,B", help="machines to start them on (as many on each; one)")
    stages = "groups of ranks with some of the layers each; the ranks of a group share those (1)"
    add("--pipeline-stages", type=positive, default=1, metavar="M", help=stages)


def _add_output(group: Any) -> None:
    add = group.add_argument
    add("--stats", action="store_true", help="end with times, tokens per second and peak memory, on stderr")
    text = "time of each op in prefill and decode, on stderr, and a trace for Perfetto or chrome://tracing"
    add("--profile", type=place, metavar="FILE.json", help=text)
    text = "write the IR after stage graph, have code say which line of it it serves (gdb), and name functions for perf"
    add("--debug-info", type=place, metavar="FILE.mlir", help=text)
    add("--json", action="store_true", help="print one JSON object, with the text and the statistics, at the end")
