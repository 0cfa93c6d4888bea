"""Building, matching, rewriting and reporting IR of any dialect."""
