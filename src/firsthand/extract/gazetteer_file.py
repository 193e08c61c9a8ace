"""The compiled gazetteer: one file in memory, looked up by folded name."""

from __future__ import annotations

import gzip
import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files

from firsthand.model import fold

FORMAT = b"FHGZ3\n"
PLACE_ROW = struct.Struct("<HHBBBHI")
_DROPPED_IN_KEYS = str.maketrans(dict.fromkeys("'\"`´ʻʿʾ.,()[]", ""))
_SPACED_IN_KEYS = str.maketrans(dict.fromkeys("-‐‑‒–—/·・＝=", " "))
NAMES_IN_BLOCK = 32


@dataclass(frozen=True, slots=True)
class GazetteerPlace:
    """The gazetteer lists NAME as a place of KIND at LAT/LON, in COUNTRY, with population about 2^(weight/7)."""

    index: int
    name: str
    kind: str
    lat: float
    lon: float
    country: str
    region: int
    weight: int
    place_id: str
    main_name: bool


@lru_cache(maxsize=32_768)
def key_of(name: str) -> str:
    """NAME as the gazetteer indexes it: folded, hyphens as spaces, apostrophes and stops left out."""
    return " ".join(fold(name).translate(_DROPPED_IN_KEYS).translate(_SPACED_IN_KEYS).split())


def hash_key(key: str) -> bytes:
    """Five bytes for KEY: two choose the bucket, three are compared (one false hit in a million look-ups)."""
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=5).digest()


class HashIndex:
    """Buckets of three-byte keys beside three-byte values: names (or skeletons) to places."""

    def __init__(self, section: bytes) -> None:
        (self._length,) = struct.unpack_from("<I", section)
        self._starts = memoryview(section[4 : 4 + 4 * 65537]).cast("I")
        at = 4 + 4 * 65537
        self._keys = section[at : at + 3 * self._length]
        self._values = section[at + 3 * self._length :]

    def find(self, key: str) -> list[int]:
        """The values stored under KEY, in the order of the build (weightiest first)."""
        digest = hash_key(key)
        bucket = int.from_bytes(digest[:2], "big")
        wanted, start = digest[2:], self._starts[bucket]
        keys = self._keys[3 * start : 3 * self._starts[bucket + 1]]
        found = []
        at = keys.find(wanted)
        while at >= 0:
            if at % 3 == 0:
                row = start + at // 3
                found.append(int.from_bytes(self._values[3 * row : 3 * row + 3], "little"))
            at = keys.find(wanted, at + 1)
        return found


class Gazetteer:
    """Places by name and by consonant skeleton; about 20 MB in memory, read in about 0.1 s."""

    def __init__(self, content: bytes) -> None:
        if not content.startswith(FORMAT):
            raise ValueError("not a compiled gazetteer, or one of another version: run `make gazetteer`")
        (length,) = struct.unpack_from("<I", content, len(FORMAT))
        at = len(FORMAT) + 4
        header = json.loads(content[at : at + length])
        at += length
        sections = {}
        for title, size in header["sections"]:
            sections[title] = content[at : at + size]
            at += size
        self.countries: list[str] = header["countries"]
        self.kinds: list[str] = header["kinds"]
        self._extra_ids: dict[str, str] = header["extra_ids"]
        self.capitals: dict[str, int] = header["capitals"]
        self.country_places: dict[str, int] = header["country_places"]
        self.area_radius_km: dict[str, int] = header["area_radius_km"]
        self._rows = sections["rows"]
        self._names = sections["names"]
        self._blocks = memoryview(sections["blocks"]).cast("I")
        self._by_name = HashIndex(sections["by_name"])
        self._by_skeleton = HashIndex(sections["by_skeleton"])
        self._han_starts = sections["han_starts"]
        self._first_words = sections["first_words"]
        self.named: Callable[[str], tuple[GazetteerPlace, ...]] = lru_cache(maxsize=20_000)(self._named)

    def _named(self, key: str) -> tuple[GazetteerPlace, ...]:
        """Every place with the name KEY (as from `key_of`), weightiest first."""
        return tuple(self.place(value >> 1, main_name=bool(value & 1)) for value in self._by_name.find(key))

    def sounding_like(self, country: str, skeleton: str) -> tuple[GazetteerPlace, ...]:
        """Places of COUNTRY whose consonant skeleton is SKELETON."""
        return tuple(self.place(value >> 1) for value in self._by_skeleton.find(country + skeleton))

    def may_start(self, two_characters: str) -> bool:
        """Whether some name in Han or Kana script begins with TWO_CHARACTERS (false alarms allowed)."""
        bit = int.from_bytes(hash_key(two_characters)[:3], "big") >> 5
        return bool(self._han_starts[bit >> 3] & (1 << (bit & 7)))

    def may_begin(self, word: str) -> bool:
        """Whether some name of several words begins with WORD (false alarms allowed)."""
        bit = int.from_bytes(hash_key(word)[:3], "big") >> 3
        return bool(self._first_words[bit >> 3] & (1 << (bit & 7)))

    def place(self, index: int, *, main_name: bool = True) -> GazetteerPlace:
        """The place in row INDEX."""
        lat, lon, country, kind, weight, region, number = PLACE_ROW.unpack_from(self._rows, index * PLACE_ROW.size)
        place_id = self._extra_ids.get(str(index)) or f"geonames:{number}"
        return GazetteerPlace(
            index, self._name(index), self.kinds[kind],
            round(lat * 180 / 65535 - 90, 4), round(lon * 360 / 65535 - 180, 4),
            self.countries[country], region, weight, place_id, main_name,
        )  # fmt: skip

    def _name(self, index: int) -> str:
        block, offset = divmod(index, NAMES_IN_BLOCK)
        end = self._blocks[block + 1] if block + 1 < len(self._blocks) else len(self._names)
        return self._names[self._blocks[block] : end].split(b"\n")[offset].decode()


@lru_cache(maxsize=1)
def open_gazetteer() -> Gazetteer:
    """The gazetteer that ships with the package; read once per process."""
    packed = files("firsthand.extract.gazetteer").joinpath("places.gz").read_bytes()
    return Gazetteer(gzip.decompress(packed))
