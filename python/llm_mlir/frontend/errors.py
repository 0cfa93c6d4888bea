"""The error of everything that reads a model directory."""


class ModelError(ValueError):
    """A model directory that cannot be used; the message names the file, what was expected and what was found."""
