"""What ``llm-run`` says at the end."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..runtime.generation import Generation
from ..runtime.memory import peak_memory
from ..runtime.program import Program

if TYPE_CHECKING:
    from ..evaluate import Evaluation
    from ..runtime.distributed.usage import Usage


@dataclass(frozen=True)
class Report:
    """Statistics of one run, in seconds, tokens and bytes."""

    load_seconds: float
    program: Program
    generation: Generation
    ranks: "Sequence[Usage]" = ()
    """What each rank has used, where there are several."""

    def as_json(self) -> dict[str, Any]:
        """The generation and its statistics as JSON values."""
        compiled, timings = self.program.report, self.generation.timings
        return {
            "text": self.generation.text,
            "token_ids": self.generation.token_ids,
            "finish_reason": self.generation.finish_reason,
            "prompt_tokens": self.generation.prompt_tokens,
            "new_tokens": len(self.generation.token_ids),
            "dtype": self.program.dtype,
            "load_seconds": round(self.load_seconds, 4),
            "compile_seconds": round(compiled.compile_seconds, 4),
            "compiled_from_cache": compiled.code_from_cache,
            "pack_seconds": round(compiled.pack_seconds, 4),
            "weights_from_cache": compiled.weights_from_cache,
            "first_token_seconds": round(timings.first_token_seconds, 4),
            "prefill_tokens_per_second": round(timings.prefill_rate, 2),
            "decode_tokens_per_second": round(timings.decode_rate, 2),
            "peak_memory_bytes": peak_memory(),
            **({"ranks": [_rank_json(usage) for usage in self.ranks]} if self.ranks else {}),
        }

    def as_text(self) -> str:
        """The statistics as lines of a name and a number."""
        compiled, timings = self.program.report, self.generation.timings
        decoded = f"{timings.decode_rate:.1f} tokens/s ({timings.decode_tokens} tokens)"
        rows = [
            ("load", _seconds(self.load_seconds)),
            ("compile", _seconds(compiled.compile_seconds, compiled.code_from_cache)),
            ("pack weights", _seconds(compiled.pack_seconds, compiled.weights_from_cache)),
            ("first token", _seconds(timings.first_token_seconds)),
            ("prefill", f"{timings.prefill_rate:.1f} tokens/s ({timings.prefill_tokens} tokens)"),
            ("decode", decoded if timings.decode_tokens else "no tokens"),
            ("peak memory", f"{peak_memory() / 1e9:.2f} GB"),
            *((f"rank {rank}", _rank_text(usage)) for rank, usage in enumerate(self.ranks)),
        ]
        return "".join(f"{name:>14}  {value}\n" for name, value in rows)


def _rank_json(usage: "Usage") -> dict[str, Any]:
    return {"collectives_share": round(usage.share, 4), "peak_memory_bytes": usage.peak_bytes}


def _rank_text(usage: "Usage") -> str:
    return f"{100 * usage.share:.1f}% of the time in collectives, peak memory {usage.peak_bytes / 1e9:.2f} GB"


def _seconds(seconds: float, cached: bool = False) -> str:
    return f"{seconds:.2f} s{' (cached)' if cached else ''}"


def evaluation_json(result: "Evaluation") -> dict[str, Any]:
    """What ``--perplexity`` found as JSON values; null for what is not finite or was not measured."""
    values = {
        "tokens": result.tokens,
        "loss": result.loss,
        "perplexity": result.perplexity,
        "kl_divergence": result.divergence,
        "top1_agreement": result.agreement,
    }
    return {name: value if value is not None and math.isfinite(value) else None for name, value in values.items()}


def evaluation_text(result: "Evaluation") -> str:
    """The same as a line."""
    text = f"perplexity {result.perplexity:.4f} ({result.tokens} tokens scored)"
    if result.divergence is None or result.agreement is None:
        return text
    return f"{text}, KL divergence {result.divergence:.6f}, same best token {100 * result.agreement:.2f}%"
