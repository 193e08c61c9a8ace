"""One report read on its own: mentions, attributions, statements. Language knowledge is data."""
