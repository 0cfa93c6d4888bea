"""What passes of several groups ask about a module, for CPUs and GPUs alike."""
