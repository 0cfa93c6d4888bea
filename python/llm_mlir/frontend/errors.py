"""The error and the warning of everything that reads a model directory."""

import warnings


class ModelError(ValueError):
    """A model directory that cannot be used; the message names the file, what was expected and what was found."""


class ModelWarning(UserWarning):
    """Something in a model directory that is left out of account; the message names the file and what it is."""


def warn(message: str) -> None:
    """Gives a ModelWarning, once for each message and process."""
    warnings.warn(message, ModelWarning, stacklevel=3)
