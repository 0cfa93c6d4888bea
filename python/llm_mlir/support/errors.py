"""What errors of several rooms have in common."""


class InputError(ValueError):
    """What a module says is missing, unknown or does not fit: its author is to blame, not the pass that reads it.

    The message is one line that names what was expected and what came.
    """
