"""Running compiled models on a GPU, or on the emulator in its place."""
