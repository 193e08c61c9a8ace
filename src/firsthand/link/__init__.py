"""Several reports together: derivations, claims, relations."""
