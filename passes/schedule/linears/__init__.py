"""Panels of weights, as the passes about linears see them."""
