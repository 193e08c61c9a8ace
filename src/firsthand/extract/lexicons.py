"""Attribution lexicons: one `attribution.toml` per language, compiled for matching over tokens."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from firsthand.extract.tokens import Apostrophe, Token, split_tokens

GAP = "..."
# A word is looked up once for each sentence it stands in, and nearly always opens no entry: on 60 pages (2026-11-22)
# remembering that takes match_at from 3.3 to 1.1 of 41 profiled seconds. 5,000 words are some 0.6 MB a list.
_REMEMBERED_WORDS = 5_000
_GAP_TOKENS = 24  # "teilte das Hafenamt der Stadt am späten Abend im Netz mit": how far a split verb may reach


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens FIRST to LAST (half-open) match an entry of LABEL; `end` also covers a split part."""

    first: int
    last: int
    label: str
    end: int
    tail: int = 0  # tokens of the split part


_Entry = tuple[tuple[str, ...], str]


@dataclass(slots=True)
class Phrases:
    """Entries of several labels, matched over tokens; longest first.

    An entry is words in order. `сообщил*` matches any word that starts so, `*göre` any word that
    ends so, `teilte ... mit` a word with its second part later in the sentence.
    """

    apostrophe: Apostrophe
    proclitics: tuple[str, ...] = ()
    _exact: dict[str, list[_Entry]] = field(default_factory=dict)
    _open: dict[str, list[_Entry]] = field(default_factory=dict)
    _suffix: list[_Entry] = field(default_factory=list)
    _remembered: dict[str, tuple[tuple[_Entry, ...], ...]] = field(default_factory=dict, repr=False, compare=False)

    def add(self, entries: Iterable[str], label: str) -> None:
        self._remembered.clear()
        for entry in entries:
            words = tuple(_entry_words(entry, self.apostrophe))
            head = words[0]
            if head.startswith("*"):
                self._suffix.append((words, label))
            elif head.endswith("*"):
                self._open.setdefault(head[:2].rstrip("*"), []).append((words, label))
            else:
                self._exact.setdefault(head, []).append((words, label))

    def match_at(self, tokens: Sequence[Token], at: int) -> Match | None:
        """The longest entry that starts at token AT, or None."""
        if at >= len(tokens):
            return None
        word = tokens[at].lower
        openings = self._remembered.get(word)
        if openings is None:
            openings = self._remember(word)
        for entries in openings:
            best: Match | None = None
            heaviest = (0, False, 0, 0)
            for words, label in entries:
                found = _match_rest(tokens, at, words)
                if found is None:
                    continue
                weight = (found[0] - at, GAP in words, at - found[1], sum(map(len, words)))
                if weight > heaviest:
                    tail = len(words) - 1 - words.index(GAP) if GAP in words else 0
                    best, heaviest = Match(at, found[0], label, found[1], tail), weight
            if best:
                return best
        return None

    def find(self, tokens: Sequence[Token]) -> list[Match]:
        """All matches left to right, none inside another."""
        out: list[Match] = []
        at = 0
        while at < len(tokens):
            match = self.match_at(tokens, at)
            if match:
                out.append(match)
            at = match.last if match else at + 1
        return out

    def holds(self, tokens: Sequence[Token]) -> bool:
        return any(self.match_at(tokens, at) for at in range(len(tokens)))

    def _without_proclitic(self, word: str) -> list[str]:
        return [word[len(p) :] for p in self.proclitics if word.startswith(p) and len(word) > len(p) + 2]

    def _remember(self, word: str) -> tuple[tuple[_Entry, ...], ...]:
        """The entries that WORD may open: as it stands, then without each particle written together with it."""
        if len(self._remembered) >= _REMEMBERED_WORDS:
            self._remembered.clear()
        openings = tuple(found for form in (word, *self._without_proclitic(word)) if (found := self._opened_by(form)))
        self._remembered[word] = openings
        return openings

    def _opened_by(self, form: str) -> tuple[_Entry, ...]:
        pool = [*self._exact.get(form, ()), *self._open.get(form[:2], ()), *self._open.get(form[:1], ())]
        return tuple(entry for entry in (*pool, *self._suffix) if _fits(form, entry[0][0]))


def _match_rest(tokens: Sequence[Token], at: int, words: tuple[str, ...]) -> tuple[int, int] | None:
    """Where WORDS, which open at token AT, end: without their split part and with it; None if they do not fit."""
    place, last = at + 1, at + 1
    for index, word in enumerate(words[1:], start=1):
        if word == GAP:
            rest = words[index + 1 :]
            for later in range(place, min(len(tokens) - len(rest) + 1, place + _GAP_TOKENS)):
                if all(_fits(tokens[later + k].lower, word) for k, word in enumerate(rest)):
                    return last, later + len(rest)
            return None
        if place >= len(tokens) or not _fits(tokens[place].lower, word):
            return None
        place += 1
        last = place
    return last, last


def _entry_words(entry: str, apostrophe: Apostrophe) -> list[str]:
    words: list[str] = []
    for part in entry.split():
        if part == GAP:
            words.append(GAP)
            continue
        head, tail = ("*" if part.startswith("*") else ""), ("*" if part.endswith("*") else "")
        tokens = [token.lower for token in split_tokens(part.strip("*"), apostrophe)]
        tokens[0] = head + tokens[0]
        tokens[-1] += tail
        words.extend(tokens)
    return words


def _fits(word: str, pattern: str) -> bool:
    if pattern.startswith("*") and pattern.endswith("*"):
        return pattern[1:-1] in word
    if pattern.endswith("*"):
        return word.startswith(pattern[:-1])
    if pattern.startswith("*"):
        return word.endswith(pattern[1:])
    return word == pattern


CUE_LABELS = (
    "says",
    "impersonal",
    "inverted",
    "tells",
    "shows",
    "denies",
    "predicts",
    "hedges",
    "no_comment",
    "reacts",
    "perceives",
    "no_signal",
)
SOURCE_LABELS = (
    "official", "official_unnamed", "expert", "eyewitness", "monitor", "intelligence", "media", "satellite",
    "footage", "track", "post", "record", "on_site", "organisation", "utterance",
)  # fmt: skip
MODALITY_LABELS = ("hedge", "predict", "deny", "no_comment", "witnessed", "plain", "negation")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What one language knows of attribution; field by field as in docs/how-to/add-a-language.md."""

    language: str
    order: str
    apostrophe: Apostrophe
    cues: Phrases
    frames: Phrases
    sources: Phrases
    modality: Phrases
    complementizers: Phrases
    words: dict[str, frozenset[str]]
    spaced: bool
    drops_pronouns: bool = False
    is_blank: bool = False  # no words of the language are known

    def tokens(self, text: str) -> tuple[Token, ...]:
        return split_tokens(text, self.apostrophe)

    def has(self, kind: str, word: str) -> bool:
        return word in self.words[kind]


WORD_KINDS = (
    "as_words", "coordinators", "adverbial_starts", "pronouns", "definite", "indefinite", "auxiliaries", "np_end",
    "reported_mood", "anonymity", "unnamed_heads", "relatives", "finite", "passive", "by", "asides", "adversatives",
    "results", "results_after_comma", "noun_markers", "speaking_to", "first_person", "to_listener", "oblique",
    "topics",
)  # fmt: skip


@cache
def load_lexicon(language: str) -> Lexicon | None:
    """The lexicon of LANGUAGE (its first BCP 47 part), or None where there is none."""
    folder = files("firsthand.extract") / "languages" / language.split("-")[0].lower()
    path = folder / "attribution.toml"
    if not path.is_file():
        return None
    return compile_lexicon(language, tomllib.loads(path.read_text(encoding="utf-8")))


def compile_lexicon(language: str, table: dict[str, object]) -> Lexicon:
    """The lexicon that the tables of an `attribution.toml` describe."""
    apostrophe = Apostrophe(str(table.get("apostrophe", "suffix")))
    proclitics = tuple(_strings(table, "proclitics"))

    def phrases(section: str, labels: Iterable[str]) -> Phrases:
        made = Phrases(apostrophe, proclitics)
        rows = table.get(section, {})
        assert isinstance(rows, dict), section
        unknown = set(rows) - set(labels)
        if unknown:
            raise ValueError(f"{language}/attribution.toml: [{section}] has unknown keys {sorted(unknown)}")
        for label in labels:
            made.add(_strings(rows, label), label)
        return made

    complementizers = Phrases(apostrophe, proclitics)
    complementizers.add(_strings(table, "complementizers"), "that")
    return Lexicon(
        language=language,
        order=str(table.get("order", "svo")),
        apostrophe=apostrophe,
        cues=phrases("cues", CUE_LABELS),
        frames=phrases("frames", ("according", "postposed", "citing", "relayed_by", "own_words", "no_signal")),
        sources=phrases("sources", SOURCE_LABELS),
        modality=phrases("modality", MODALITY_LABELS),
        complementizers=complementizers,
        words={kind: frozenset(w.lower() for w in _strings(table, kind)) for kind in WORD_KINDS},
        spaced=bool(table.get("spaced", True)),
        drops_pronouns=bool(table.get("drops_pronouns", False)),
        is_blank="cues" not in table,
    )


def _strings(table: dict[str, object], key: str) -> list[str]:
    value = table.get(key, [])
    if not isinstance(value, list):
        raise ValueError(f"{key} must be a list of strings")
    return [str(entry) for entry in value]


def known_languages() -> tuple[str, ...]:
    """Languages that have an attribution lexicon, sorted."""
    root = files("firsthand.extract") / "languages"
    return tuple(sorted(p.name for p in root.iterdir() if (p / "attribution.toml").is_file()))
