"""The only SQL: one file that holds what was received, read, inferred and decided."""

from firsthand.store.backup import back_up, check_copy, restore
from firsthand.store.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreMissingError,
    StoreMovedOnError,
)
from firsthand.store.known import KnownRecords
from firsthand.store.opening import IN_MEMORY, Store, open_store
from firsthand.store.records import UnreadableRecordError, read_record, write_record
from firsthand.store.standing import find_standing
from firsthand.store.story_rows import StoryRows, write_rows
from firsthand.store.view import Decision, Passage, View
from firsthand.store.writer import Writer, received_digest

__all__ = [
    "IN_MEMORY", "Decision", "KnownRecords", "Passage", "Store", "StoreBusyError", "StoreDamagedError", "StoreError",
    "StoreFullError", "StoreMissingError", "StoreMovedOnError", "StoryRows", "UnreadableRecordError", "View", "Writer",
    "back_up", "check_copy", "find_standing", "open_store", "read_record", "received_digest", "restore",
    "write_record", "write_rows",
]  # fmt: skip
