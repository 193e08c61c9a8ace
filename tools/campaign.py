"""A campaign of hostile and damaged input: every report must be read or skipped, in time, with anchors that hold.

    python tools/campaign.py [--seed N] [--times N] [--slow SECONDS] [INPUT …]

Takes the reports of each INPUT (a folder or a .jsonl.gz file; default: the sample story, and the pages beside the
checkout if they are there), as they are and damaged at random, and reads each alone. Prints what failed; exits with 1
if anything did.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import pairwise
from pathlib import Path

from firsthand.app.adding import make_hints
from firsthand.intake import Received, receive
from firsthand.model import Anchor, Reading, Skipped
from firsthand.pipeline import read_report

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / ".." / "shared" / "corpora" / "pages" / "pages.jsonl.gz"
INPUTS = (ROOT / "src" / "firsthand" / "app" / "demo_story", PAGES)

QUOTES = ("“", "”", "«", "»", "„", "「", "」", '"', "'", "‹", "›", "(", ")", "[", "]")
CONTROLS = ("\x00", "\x1b[2J", "\u202e", "\u2066", "\ufeff", "\u200d", "\u00ad", "\r", "\x85", "\u2028")


def cut_short(text: str, dice: random.Random) -> bytes:
    content = text.encode()
    return content[: dice.randrange(1, max(2, len(content)))]


def flip_bytes(text: str, dice: random.Random) -> bytes:
    content = bytearray(text.encode())
    for _ in range(max(1, len(content) // 200)):
        content[dice.randrange(len(content))] = dice.randrange(256)
    return bytes(content)


def scatter(text: str, dice: random.Random, marks: tuple[str, ...]) -> bytes:
    pieces = list(text)
    for _ in range(max(1, len(pieces) // 40)):
        pieces.insert(dice.randrange(len(pieces) + 1), dice.choice(marks))
    return "".join(pieces).encode()


def repeat_piece(text: str, dice: random.Random) -> bytes:
    start = dice.randrange(max(1, len(text)))
    piece = text[start : start + dice.randrange(1, 60)]
    return (text[:start] + piece * dice.randrange(50, 2000) + text[start:]).encode()


def join_lines(text: str, dice: random.Random) -> bytes:
    return text.replace("\n", dice.choice((" ", "", "\r", "\u2028"))).encode()


def shuffle_words(text: str, dice: random.Random) -> bytes:
    words = text.split(" ")
    dice.shuffle(words)
    return " ".join(words).encode()


DAMAGES: tuple[Callable[[str, random.Random], bytes], ...] = (
    cut_short,
    flip_bytes,
    lambda text, dice: scatter(text, dice, QUOTES),
    lambda text, dice: scatter(text, dice, CONTROLS),
    repeat_piece,
    join_lines,
    shuffle_words,
)


def anchors_in(instance: object) -> Iterator[Anchor]:
    """Every anchor that INSTANCE holds, at any depth."""
    if isinstance(instance, Anchor):
        yield instance
    elif is_dataclass(instance):
        for field in fields(instance):
            yield from anchors_in(getattr(instance, field.name))
    elif isinstance(instance, tuple):
        for part in instance:
            yield from anchors_in(part)


def receive_all(inputs: list[str]) -> Iterator[Received | Skipped]:
    """The reports of all INPUTS; a compressed file is unpacked first."""
    for path in inputs:
        if not path.endswith(".jsonl.gz"):
            yield from receive([path], hints=make_hints(None))
            continue
        with tempfile.TemporaryDirectory() as folder:
            unpacked = Path(folder, "pages.jsonl")
            pages = [json.loads(line) for line in gzip.decompress(Path(path).read_bytes()).splitlines()]
            for page in pages:
                page["html" if page.get("format") == "html" else "text"] = page.pop("text")
            unpacked.write_text("\n".join(map(json.dumps, pages)), encoding="utf-8")
            yield from receive([str(unpacked)], hints=make_hints(None))


def complain_of(received: Received, slowest: float) -> str | None:
    """What is wrong with how RECEIVED was read; None if nothing is."""
    begun = time.process_time()
    outcome = read_report(received, received_at="2026-01-01T00:00:00Z")
    seconds = time.process_time() - begun
    if seconds > slowest + len(received.content) / 20_000:
        return f"took {seconds:.1f} s for {len(received.content):,} bytes"
    if isinstance(outcome, Skipped):
        return (
            None
            if outcome.stage == "intake" and "Error" not in outcome.reason
            else f"{outcome.stage}: {outcome.reason}"
        )
    return complain_of_reading(outcome)


def complain_of_reading(reading: Reading) -> str | None:
    text = reading.report.text
    for anchor in anchors_in(reading):
        if not anchor.holds_in(text):
            return f"anchor {anchor.start}-{anchor.end} does not hold"
    ends = [(one.anchor.start, one.anchor.end) for one in reading.segments]
    if any(after[0] < before[1] for before, after in pairwise(ends)):
        return "segments overlap or stand out of order"
    return None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="*", default=[str(one) for one in INPUTS if one.exists()])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--times", type=int, default=1, help="how often each report is damaged")
    parser.add_argument("--slow", type=float, default=3.0, help="processor seconds a report may take, plus 1 for 20 kB")
    parser.add_argument("--keep", metavar="FOLDER", help="write each input that failed there")
    given = parser.parse_args()
    dice = random.Random(given.seed)
    read = failed = 0
    read_report(Received("first.txt", b"Loads the language data.", "text/plain"), received_at="2026-01-01T00:00:00Z")
    for received in receive_all(given.inputs):
        if isinstance(received, Skipped):
            continue
        text = received.content.decode("utf-8", "replace")
        damaged = [replace(received, content=dice.choice(DAMAGES)(text, dice)) for _ in range(given.times)]
        for place, one in enumerate((received, *damaged)):
            read += 1
            complaint = complain_of(one, given.slow)
            if complaint is not None:
                failed += 1
                print(f"{one.name} ({'as it is' if place == 0 else f'damage {place}'}): {complaint}", flush=True)
                if given.keep:
                    Path(given.keep, f"{one.name.replace('/', '_')}.{place}").write_bytes(one.content)
    print(f"{read} inputs, {failed} failed (seed {given.seed})")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
