"""Passes, pass pipelines in text and in Python, and what runs them."""

from .registry import Pass, PassError, PipelineError, option, register, registered_passes

__all__ = ["Pass", "PassError", "PipelineError", "option", "register", "registered_passes"]
