"""What goes wrong between ranks."""


class DistributedError(ValueError):
    """Ranks that cannot work together: no MPI, different programs, more ranks than heads. The message is one line."""
