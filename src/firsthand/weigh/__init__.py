"""Origins, independence ranges and assessments, as of a moment."""
