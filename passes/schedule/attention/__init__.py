"""Attention on CPUs: online softmax over blocks of keys."""
