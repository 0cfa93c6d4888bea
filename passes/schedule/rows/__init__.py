"""What ``llm-tile-rows`` copies into a work item."""
