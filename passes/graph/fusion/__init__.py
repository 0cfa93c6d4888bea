"""What the passes that fuse ops of ``llm`` share."""
