"""What a run is stamped with: the code that read, the options and models that inferred."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

from firsthand.model import Run, content_id

# A report is read anew when any of these change; linking and weighing are redone at each add anyway.
_READING_PACKAGES = ("model", "intake", "extract")
_COUNTED_ENDINGS = (".py", ".toml", ".json", ".tsv", ".txt")

# Compiled tables are counted by their length only: hashing 20 MB at each `add` took 40 ms (2026-11-21),
# and the small files that they are built with change along.
_MEASURED_ENDINGS = (".sqlite", ".gz", ".npz", ".onnx")


def reader_stamp(encoder: str | None) -> str:
    """What a reading is stamped with: a digest of the code and language data, and the name of the ENCODER used."""
    return _code_digest() if encoder is None else f"{_code_digest()} {encoder}"


@cache
def _code_digest() -> str:
    """A digest of all code and language data that reads a single report."""
    digest = blake2b(digest_size=10)
    root = files("firsthand")
    for package in _READING_PACKAGES:
        _stamp_folder(root.joinpath(package), package, digest)
    return digest.hexdigest()


def _stamp_folder(folder: Traversable, path: str, digest: blake2b) -> None:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        name = f"{path}/{entry.name}"
        if entry.is_dir():
            _stamp_folder(entry, name, digest)
        elif name.endswith(_COUNTED_ENDINGS):
            digest.update(f"{name}\x00".encode() + entry.read_bytes())
        elif name.endswith(_MEASURED_ENDINGS):
            with entry.open("rb") as file:
                digest.update(f"{name}\x00{file.seek(0, 2)}".encode())


def digest_options(options: object) -> str:
    """A digest of the option dataclass OPTIONS and all that it holds: the same values give the same digest."""
    return blake2b(_canonical(options).encode(), digest_size=10).hexdigest()


def _canonical(setting: object) -> str:
    """SETTING in words that do not depend on the order in which a set happens to be iterated."""
    if is_dataclass(setting) and not isinstance(setting, type):
        held = ",".join(f"{field.name}={_canonical(getattr(setting, field.name))}" for field in fields(setting))
        return f"{type(setting).__name__}({held})"
    if isinstance(setting, Mapping):
        return "{" + ",".join(sorted(f"{_canonical(key)}:{_canonical(one)}" for key, one in setting.items())) + "}"
    if isinstance(setting, set | frozenset):
        return "{" + ",".join(sorted(map(_canonical, setting))) + "}"
    if isinstance(setting, tuple | list):
        return "(" + ",".join(map(_canonical, setting)) + ")"
    return repr(setting)


def stamp_run(*, options_digest: str, models: tuple[str, ...], started_at: str) -> Run:
    """The Run that starts at STARTED_AT with the code as installed."""
    code_version = f"{version('firsthand')}+{_code_digest()}"
    run_id = content_id("run", code_version, options_digest, "\x00".join(models), started_at)
    return Run(run_id, code_version, options_digest, models, started_at)
