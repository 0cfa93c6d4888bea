"""How good a program's predictions are: perplexity, and how far they are from another program's."""

from .perplexity import Evaluation, perplexity

__all__ = ["Evaluation", "perplexity"]
