"""A whole model with random weights, greedy, beside ``torch.compile``: prompts and tokens per second, by the clock.

PyTorch's step (compiled, with the choice of the token and the next position) is one CUDA graph, which is replayed for
each token with no wait between, as ours is.
"""

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..peers.base import ModelRequest
from ..synthetic import SHAPES, model_directory
from .results import Decoded

MODEL, DTYPE = "T", "bf16"
PROMPT, STEPS = 512, 128
BATCHES = (1, 8)
OURS, PEER = "llm-mlir", "torch.compile"
_AGREES = 5e-2  # of the largest logit: both round to bf16 at other places

Generate = Callable[[int], int]
"""Continues the prompts by that many tokens; returns how many there were."""


def decode(device: str, rounds: int, log: Callable[[str], None]) -> Iterator[Decoded]:
    """Prompts of 512 tokens and 128 tokens after each, for 1 sequence and for 8."""
    shape = SHAPES[MODEL]
    directory = model_directory(shape, DTYPE)
    for batch in BATCHES:
        request = ModelRequest(directory, shape, DTYPE, 1, PROMPT + STEPS, batch)
        prompts = np.random.default_rng(batch).integers(2, shape.vocabulary, (batch, PROMPT))
        ours, logits = _ours(request, device, prompts)
        peer, expected = _torch(request, prompts)
        agreement = float(np.abs(logits - expected).max() / np.abs(expected).max())
        found = _measure({OURS: ours, PEER: peer}, batch, rounds, agreement)
        for each in found:
            log(f"{each.case}: " + ", ".join(f"{name} {min(t) * 1e3:.2f} ms" for name, t in each.rounds.items()))
        if not agreement <= _AGREES:
            log(f"batch {batch}: logits differ by {agreement:.1e} of the largest")
        yield from found


def _measure(contestants: dict[str, Generate], batch: int, rounds: int, agreement: float) -> list[Decoded]:
    """A prompt alone, and what a token of each sequence takes after it, contestants alternating."""
    prompt: dict[str, list[float]] = {name: [] for name in contestants}
    step: dict[str, list[float]] = {name: [] for name in contestants}
    for generate in contestants.values():  # compiles, records
        generate(STEPS)
        generate(1)
    for _ in range(rounds):
        for name, generate in contestants.items():
            first, _ = _timed(generate, 1)
            whole, tokens = _timed(generate, STEPS)
            prompt[name].append(first)
            step[name].append((whole - first) / max(tokens - 1, 1))  # a model may stop
    model = f"model {MODEL}, {DTYPE}, batch {batch}"
    return [
        Decoded(f"{model}, prompts of {PROMPT}", prompt, agreement),
        Decoded(f"{model}, a token after {PROMPT}", step, agreement),
    ]


def _timed(generate: Generate, tokens: int) -> tuple[float, int]:
    start = time.perf_counter()
    count = generate(tokens)
    return time.perf_counter() - start, count


def _ours(request: ModelRequest, device: str, prompts: np.ndarray) -> tuple[Generate, np.ndarray]:
    from ...frontend import load
    from ...runtime.compile import compile  # noqa: A004

    program = compile(load(request.directory), device, dtype=DTYPE, context=request.context, max_batch=request.batch)
    lists = prompts.tolist()

    def generate(tokens: int) -> int:
        results: Any = program.generate(lists, max_new_tokens=tokens, temperature=0)
        return max(len(result.token_ids) for result in results)

    return generate, np.array(program.prefill(lists), np.float64)


def _torch(request: ModelRequest, prompts: np.ndarray) -> tuple[Generate, np.ndarray]:
    """PyTorch's model on the GPU."""
    import torch

    from ..peers.torch_decoder import Decoder

    torch.set_grad_enabled(False)
    batch = request.batch
    decoder = Decoder(request).eval().cuda()
    caches = decoder.empty_caches(batch, request.context)
    prompt, step = torch.compile(decoder.prompt, dynamic=False), torch.compile(decoder.one, dynamic=False)
    ids = torch.from_numpy(prompts).cuda()
    token, position = ids[:, :1].clone(), torch.tensor([PROMPT], device="cuda")

    def one() -> None:
        token.copy_(step(token, caches, position).argmax(-1, keepdim=True))
        position.add_(1)

    graph = _recorded(one)

    def generate(tokens: int) -> int:
        token.copy_(prompt(ids, caches).argmax(-1, keepdim=True))
        position.fill_(PROMPT)
        for _ in range(tokens - 1):
            graph.replay()
        torch.cuda.synchronize()
        return tokens

    return generate, prompt(ids, caches).double().cpu().numpy()


def _recorded(work: Callable[[], None]) -> Any:
    """A CUDA graph of ``work``, which has run before: compiled code cannot be loaded while it is recorded."""
    import torch

    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        for _ in range(3):
            work()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        work()
    return graph
