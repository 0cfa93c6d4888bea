"""What host code does to start kernels: parameters, tensor maps, and the driver that it calls."""
