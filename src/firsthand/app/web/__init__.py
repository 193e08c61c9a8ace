"""The desk: a story in the browser. Importing this loads nothing heavy; the modules beside it need the extra `web`."""
