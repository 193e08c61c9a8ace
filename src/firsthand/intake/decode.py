"""Bytes to text: UTF-8 as it stands, else the most likely charset, with a warning."""

from __future__ import annotations

from dataclasses import dataclass

import charset_normalizer

from firsthand.intake.languages import charsets, detect_language

_MAGIC = {
    b"%PDF-": "a PDF file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a sound, film or picture file",
    b"PK\x03\x04": "a zipped file (a word processor's, perhaps)",
    b"\x1f\x8b": "a gzipped file",
    b"BZh": "a bzip2 file",
    b"\xfd7zXZ": "an xz file",
    b"\x28\xb5\x2f\xfd": "a zstandard file",
    b"7z\xbc\xaf": "a 7-Zip file",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"SQLite format 3\x00": "a database",
    b"\xd0\xcf\x11\xe0": "an old word processor's file",
    b"OggS": "a sound file",
    b"ID3": "a sound file",
    b"{\\rtf": "an RTF file",
}
_UTF_16_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
# Text has hardly any control characters; compressed or compiled bytes have one in eight.
_MOST_CONTROLS = 0.02
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27})
_SAMPLED = 65_536  # bytes: enough to tell a charset, and the detector is slow
# A few broken bytes in what is else UTF-8 are damage, not another charset.
_MOST_DAMAGE = 0.005


@dataclass(frozen=True, slots=True)
class Decoded:
    """CONTENT means TEXT, with WARNINGS where it had to be guessed or mended."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(content: bytes) -> Decoded | str:
    """The text of CONTENT; or, as a plain string, the reason why there is none.

    UTF-8 is kept character for character: byte-order mark, line ends and NUL characters stay.
    """
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf"):
        return "empty"
    kind = next((name for magic, name in _MAGIC.items() if content.startswith(magic)), None)
    if kind is not None:
        return f"{kind}, not text"
    if content[:2] in _UTF_16_MARKS:
        return _decode_utf_16(content)
    sample = content[:_SAMPLED]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(sample):
        return "binary, not text"
    try:
        return _checked(content.decode("utf-8"), ())
    except UnicodeDecodeError:
        return _decode_other(content)


def _checked(text: str, warnings: tuple[str, ...]) -> Decoded | str:
    if not text.strip().strip("\ufeff\0"):
        return "empty"
    if "\0" in text:
        warnings += (f"{text.count(chr(0))} NUL characters in the text",)
    return Decoded(text, warnings)


def _decode_utf_16(content: bytes) -> Decoded | str:
    try:
        return _checked(content.decode("utf-16"), ("not UTF-8: read as UTF-16",))
    except UnicodeDecodeError:
        return "broken UTF-16"


def _decode_other(content: bytes) -> Decoded | str:
    """The text of CONTENT that is not UTF-8: with half characters, a little damage, or in another charset."""
    whole = content.decode("utf-8", "surrogatepass") if _has_only_half_characters(content) else None
    if whole is not None:
        return _checked(mend_halves(whole), ("half characters (lone surrogates) replaced by U+FFFD",))
    replaced = content.decode("utf-8", "replace")
    damage = replaced.count("\ufffd")
    if any(ord(character) > 127 and character != "\ufffd" for character in replaced) and damage <= max(
        1, _MOST_DAMAGE * len(replaced)
    ):
        return _checked(replaced, (f"{damage} broken bytes replaced by U+FFFD",))
    charset = _likeliest_charset(content[:_SAMPLED])
    if charset is None:
        return "no known charset"
    text = content.decode(charset, "replace")
    return _checked(text, (f"not UTF-8: read as {charset.replace('_', '-')}, a guess",))


def mend_halves(text: str) -> str:
    """TEXT with each half character (lone surrogate), which no file can hold, replaced by U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _likeliest_charset(sample: bytes) -> str | None:
    """The charset that gives SAMPLE the least odd text, if possible in a language that it was made for."""
    languages = charsets()
    matches = list(charset_normalizer.from_bytes(sample, cp_isolation=sorted(languages)))
    for match in matches:
        if detect_language(sample.decode(match.encoding, "replace"))[0] in languages.get(match.encoding, ()):
            return match.encoding
    return matches[0].encoding if matches else None


def _has_only_half_characters(content: bytes) -> bool:
    try:
        content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True
