"""``torch.compile`` on a GPU: its step, with the choice of the token and the next position, is one CUDA graph.

It is replayed for each token with no wait between, as ours is.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..peers.base import ModelRequest
from ..synthetic import SHAPES
from .decode import Generate, limits_of, prompts_of
from .pack import PackedModel


def torch_generator(directory: Path, model: PackedModel) -> Generate:
    """PyTorch's model of ``directory`` on the GPU that is PyTorch's current one."""
    import torch

    from ..peers.torch_decoder import Decoder

    torch.set_grad_enabled(False)
    context = limits_of(model).context
    request = ModelRequest(directory, SHAPES[model.shape], model.dtype, 1, context, model.batch)
    decoder = Decoder(request).eval().cuda()
    caches = decoder.empty_caches(model.batch, context)
    prompt, step = torch.compile(decoder.prompt, dynamic=False), torch.compile(decoder.one, dynamic=False)
    ids = torch.tensor(prompts_of(model)).cuda()
    token, position = ids[:, :1].clone(), torch.tensor([model.prompt], device="cuda")

    def one() -> None:
        token.copy_(step(token, caches, position).argmax(-1, keepdim=True))
        position.add_(1)

    graph = _recorded(one)

    def generate(tokens: int) -> int:
        token.copy_(prompt(ids, caches).argmax(-1, keepdim=True))
        position.fill_(model.prompt)
        for _ in range(tokens - 1):
            graph.replay()
        torch.cuda.synchronize()
        return tokens

    return generate


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
