"""What buffers are: copies, and which argument their memory belongs to."""
