"""Bytes, files and pages turned into reports and segments."""
