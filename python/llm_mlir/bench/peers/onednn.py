"""oneDNN by way of PyTorch: linears with weights packed ahead, as ``torch.compile`` does for frozen models."""

from .base import OpRequest, OpRunner, Peer


def _open_op(request: OpRequest) -> OpRunner:
    import torch

    from .torch_ops import Copies, tensor

    torch.set_num_threads(request.threads)
    torch.set_grad_enabled(False)
    x, weight = tensor(request.arrays["x"]), tensor(request.arrays["weight"])
    mkldnn = torch.ops.mkldnn
    packed = [mkldnn._reorder_linear_weight(w, request.case.sizes[0]) for w in weight]
    return Copies(lambda copy: mkldnn._linear_pointwise(x, packed[copy], None, "none", [], ""), len(packed))


PEER = Peer("onednn", ("torch",), None, _open_op, ops=("linear",))
