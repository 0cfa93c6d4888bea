"""The passes, one a file; folders inside a group hold their helpers. ``pipeline.finder`` finds them by name."""
