"""What code is made for."""
