"""Programs of several processes: ranks that share the work by MPI."""
