"""What a machine can do, what a module should take on it, and what it does take."""
