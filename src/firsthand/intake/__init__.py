"""Bytes, files and pages turned into reports and segments."""

from firsthand.intake.manifest import Hints, ManifestError, ManifestRow, read_manifest
from firsthand.intake.read import read_received
from firsthand.intake.receive import Received, receive

__all__ = ["Hints", "ManifestError", "ManifestRow", "Received", "read_manifest", "read_received", "receive"]
