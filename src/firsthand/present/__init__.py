"""A story as brief, pictures and exports. Pure."""
