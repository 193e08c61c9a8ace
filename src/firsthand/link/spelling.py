"""Names across spellings and scripts: what stays the same when a name is written anew."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

from firsthand.model import fold

_ARTICLES = re.compile(r"\b(?:al|el|ad|ar|as|at|an|ash|az|ed|er|es|en|et)[-\s](?=\w)")
# Letter groups that spell one sound in some orthography, longest first.
_SOUNDS = (
    ("dsch", "g"), ("tsch", "c"), ("shch", "s"), ("dzh", "g"), ("sch", "s"), ("dsz", "c"), ("trz", "tz"),
    ("kh", "h"), ("gh", "g"), ("ph", "v"), ("sh", "s"), ("ch", "h"), ("zh", "z"), ("th", "t"), ("dh", "d"),
    ("sz", "s"), ("cz", "c"), ("rz", "z"), ("dj", "g"), ("dz", "z"), ("ts", "z"), ("tz", "z"), ("ck", "k"),
    ("q", "k"), ("w", "v"), ("f", "v"), ("x", "ks"),
)  # fmt: skip
_VOWELS = frozenset("aeiouyj'’- ")
# Sounds that syllabic scripts do not keep apart.
_COARSE = str.maketrans("gkhcbpfvdtzlrmnx", "kkkkppppttslllll")
# In Arabic and Hebrew script the letter w is a long u or o, unless a vowel follows.
_SEMITIC = re.compile(r"[\u0590-\u06ff]")
_LONG_U = re.compile(r"(?<=\w)w(?![aeiou])")
_NASAL = re.compile(r"(?<=[aeiou])ng(?![aeiou])")
# What Greek writes with two letters and a plain transliteration spells out.
_GREEK = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"), ("γγ", "ng"), ("ου", "u"), ("αυ", "av"), ("ευ", "ev"), ("χ", "kh"))
_SCRIPTS = (
    ("greek", re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")), ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    ("abjad", re.compile(r"[\u0590-\u06ff]")), ("indic", re.compile(r"[\u0900-\u0dff]")),
    ("syllabic", re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")),
    ("latin", re.compile(r"[a-zA-Z\u00c0-\u024f]")),
)  # fmt: skip
# Letter groups for one sound each, for comparing letter by letter; χ is a "ch" that may be any of three sounds.
_PHONES = (
    ("dsch", "ž"), ("tsch", "č"), ("shch", "š"), ("dzh", "ž"), ("sch", "š"), ("tch", "č"), ("kh", "χ"), ("gh", "g"),
    ("ph", "f"), ("sh", "š"), ("ch", "χ"), ("zh", "ž"), ("th", "t"), ("dh", "d"), ("sz", "š"), ("cz", "č"),
    ("rz", "ž"), ("dj", "ž"), ("dz", "z"), ("ts", "c"), ("tz", "c"), ("ck", "k"), ("qu", "k"), ("q", "k"),
    ("w", "v"), ("x", "ks"), ("y", "i"),
)  # fmt: skip
_OPEN = frozenset("aeiou")
_KINS = tuple(
    (frozenset(letters), cost)
    for letters, cost in (
        ("aeiou", 0.2), ("ij", 0.2), ("čχ", 0.2), ("χh", 0.1), ("χk", 0.3), ("pb", 0.25), ("vf", 0.25), ("td", 0.25),
        ("szšžčc", 0.25), ("kg", 0.25), ("ck", 0.2), ("gh", 0.3), ("kh", 0.4), ("jžg", 0.4), ("uv", 0.3), ("vb", 0.5),
    )
)  # fmt: skip
_FIRM = {"t": "t", "d": "t", "l": "l", "r": "r", "m": "m", "n": "n"}
# Two words that differ by more than so much a letter are two names.
_TOLERANCE = 0.2
_FEWEST_LETTERS = 3
_DECLINED = 5
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=65536)
def romanise(name: str) -> str:
    """NAME in plain Latin letters, lower case."""
    folded = fold(name)
    if folded.isascii():
        return folded
    for letters, sound in _GREEK if script_of(name) == "greek" else ():
        folded = folded.replace(letters, sound)
    return fold(anyascii(folded if script_of(name) == "greek" else name))


@lru_cache(maxsize=65536)
def skeleton(name: str) -> str:
    """The consonants of NAME, spelling habits levelled: "Zełenski", "Зеленський", "Zelenskyy" → "zlnsk"."""
    plain = _ARTICLES.sub("", romanise(name)).strip()
    if _SEMITIC.search(name):
        plain = _LONG_U.sub("", plain)
    for group, sound in _SOUNDS:
        plain = plain.replace(group, sound)
    if plain[:1] == "j" and len(plain) > 1 and plain[1] in "aeiou":
        plain = "g" + plain[1:]
    plain = plain.replace("c", "k") if not plain.startswith("c") else plain
    kept = [letter for letter in plain if letter.isalnum() and letter not in _VOWELS]
    return "".join(letter for place, letter in enumerate(kept) if place == 0 or letter != kept[place - 1])


def coarse_skeleton(name: str) -> str:
    """A still shorter form for names in syllabic scripts, where l and r, g and k cannot be told apart."""
    if is_syllabic(name):  # "Song" stands for "-son": the nasal that ends a syllable is one sound
        name = _NASAL.sub("n", anyascii(name))
    coarse = skeleton(name).translate(_COARSE)
    return "".join(letter for place, letter in enumerate(coarse) if place == 0 or letter != coarse[place - 1])


def is_syllabic(name: str) -> bool:
    """NAME is written in Chinese, Japanese or Korean characters."""
    return _HAN.search(name) is not None


@lru_cache(maxsize=65536)
def script_of(name: str) -> str:
    """The script in which NAME is written, Latin where none other is found; "" for no letters."""
    return next((script for script, letters in _SCRIPTS if letters.search(name)), "")


@lru_cache(maxsize=65536)
def firm_sounds(word: str) -> str:
    """The sounds of WORD that no script swaps for others: the same in all words that `sound_alike_across` WORD."""
    kept = [_FIRM[letter] for letter in _phones(word) if letter in _FIRM]
    return "".join(letter for place, letter in enumerate(kept) if place == 0 or letter != kept[place - 1])


@lru_cache(maxsize=65536)
def sound_alike_across(one: str, other: str) -> bool:
    """Whether two words of different scripts may spell one name: letter by letter, kindred sounds being near.

    Words of one script never do here: there a differing letter is a differing name.
    """
    scripts = {script_of(one), script_of(other)}
    if len(scripts) != 2 or scripts & {"", "syllabic"}:
        return False
    a, b = _phones(one), _phones(other)
    if min(len(a), len(b)) < _FEWEST_LETTERS - ("abjad" in scripts):
        return False
    far = _distance(a, b, 0.05 if "abjad" in scripts else 0.3)
    return far < 1.0 and far <= _TOLERANCE * max(len(a), len(b))


@lru_cache(maxsize=65536)
def _phones(word: str) -> str:
    plain = romanise(word)
    for group, sound in _PHONES:
        plain = plain.replace(group, sound)
    kept = [letter for letter in plain if letter.isalpha()]
    return "".join(letter for place, letter in enumerate(kept) if place == 0 or letter != kept[place - 1])


def _distance(a: str, b: str, vowel: float) -> float:
    """How far the sounds A and B are apart; a VOWEL costs so much where only one of them writes it."""
    row = [0.0]
    for letter in b:
        row.append(row[-1] + _alone(letter, vowel))
    for one in a:
        before, row = row, [row[0] + _alone(one, vowel)]
        for place, other in enumerate(b):
            row.append(
                min(
                    before[place] + _between(one, other),
                    before[place + 1] + _alone(one, vowel),
                    row[place] + _alone(other, vowel),
                )
            )
    return row[-1]


def _alone(letter: str, vowel: float) -> float:
    return vowel if letter in _OPEN or letter in "jh" else 1.0


def _between(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return min((cost for letters, cost in _KINS if one in letters and other in letters), default=1.0)


def are_forms_of_one(one: str, other: str) -> bool:
    """Whether two words of one script are one long name in two cases: only an ending differs, and it is no sound."""
    a, b = sorted((romanise(one), romanise(other)), key=len)
    if a == b:
        return True
    if script_of(one) != script_of(other) or len(a) < _DECLINED or len(b) - len(a) > 2:
        return False
    shared = next((place for place, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    ending, longer = a[shared:], b[shared:]
    if shared < _DECLINED - 1 or len(ending) > 1 or len(longer) > 3:
        return False
    return ending in ("", *_OPEN, "y") and (longer[0] in _OPEN or longer in ("s", "y", "m"))


def begins_alike(one: str, other: str) -> bool:
    """Whether one word is the other's beginning: by letter in one script, by sound where the scripts differ."""
    if script_of(one) == script_of(other):
        a, b = sorted((romanise(one), romanise(other)), key=len)
        return b.startswith(a)
    a, b = sorted((_phones(one), _phones(other)), key=len)
    return {"abjad", "indic"} & {script_of(one), script_of(other)} != set() or _distance(
        a, b[: len(a)], 0.3
    ) <= _TOLERANCE


def are_kindred(one: str, other: str) -> bool:
    """Whether two letters may spell one sound in two orthographies."""
    return _between(one, other) < 1.0
