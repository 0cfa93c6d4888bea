"""Where buffers lie: lifetimes and offsets."""
