"""The ops that passes of their own lower.

Composites are opened before, so that passes over the graph see what they are made of. The blocking of attention and of
its cache is a scheduling decision, and other passes than these take it for GPUs. So is where codes become numbers:
linears read them in place. Collectives work on buffers, and are pure functions of tensors as long as graphs are
rewritten.
"""

from llm_mlir.dialects import llm
from llm_mlir.passes.convert.linalg.conversions import converted_after, converted_before

converted_before("llm-expand-blocks", llm.AttentionBlockOp, llm.MLPOp)
converted_after("llm-lower-attention", llm.AttentionOp, llm.CachedAttentionOp, llm.KVUpdateOp)
converted_after("llm-expand-dequantize", llm.DequantizeOp)
converted_after("llm-lower-collectives", llm.AllReduceOp, llm.AllGatherOp, llm.ReceiveOp, llm.SendOp)
