"""Whether passes keep results: the module after each of them is run beside the module as it was given."""
