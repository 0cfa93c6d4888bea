"""Passes, pass pipelines in text and in Python, and what runs them."""

from .pipeline import Callback, Pipeline, run_passes
from .registry import Pass, PassError, PipelineError, find_pass, option, register, registered_passes
from .runner import Instrument

__all__ = [
    "Callback",
    "Instrument",
    "Pass",
    "PassError",
    "Pipeline",
    "PipelineError",
    "find_pass",
    "option",
    "register",
    "registered_passes",
    "run_passes",
]
