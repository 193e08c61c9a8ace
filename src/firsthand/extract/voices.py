"""Voices: who a source span denotes within its report, and how that source knows."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import pairwise

from firsthand.extract.lexicons import Lexicon
from firsthand.extract.tokens import Token
from firsthand.model import Basis, VoiceKind, fold

# What a bare name does not refer back to: "the Front" is not the "channel run by the Front" named before.
_UNREFERRED = (VoiceKind.PUBLICATION, VoiceKind.RECORD)
_SHOWS = ("shows", "perceives")
_CONTEXT_WORDS = 30  # tokens of the sentence in which "on condition of anonymity" still speaks of this source


@dataclass(frozen=True, slots=True)
class Portrait:
    """What the words of a source tell: NAME as resolved, LABELS of its heads, BASIS and KIND."""

    name: str
    labels: frozenset[str]
    basis: Basis
    kind: VoiceKind


@dataclass(slots=True)
class Cast:
    """The sources met so far in one report, for "he", "the official" and bare surnames."""

    lexicon: Lexicon
    known: list[Portrait] = field(default_factory=list)
    _telling: dict[str, frozenset[str]] = field(default_factory=dict)  # the significant words of the names met so far

    @property
    def last(self) -> Portrait | None:
        return self.known[-1] if self.known else None

    def resolve(self, words: str, tokens: Sequence[Token]) -> Portrait | None:
        """The earlier source that WORDS refer back to, or None for a new one."""
        spoken = [t for t in tokens if t.is_word]
        if not spoken:
            return None
        if all(self.lexicon.has("pronouns", t.lower) for t in spoken) or self._is_utterance(tokens):
            return next((p for p in reversed(self.known) if p.kind is not VoiceKind.PUBLICATION), self.last)
        wanted = self._significant(words)
        if not wanted:
            return None
        for portrait in reversed(self.known):
            if portrait.kind not in _UNREFERRED and wanted <= self._significant(portrait.name):
                return portrait
        return None

    def _significant(self, name: str) -> frozenset[str]:
        if name not in self._telling:
            self._telling[name] = _significant(name, self.lexicon)
        return self._telling[name]

    def _is_utterance(self, tokens: Sequence[Token]) -> bool:
        """Whether a source is just "the statement", which speaks for whoever made it."""
        heads = self.lexicon.sources.find(tokens)
        if len(heads) != 1 or "utterance" not in {m.label for m in heads} or any(t.is_capital for t in tokens[1:]):
            return False
        is_bare = heads[0].first == 0 and heads[0].last == len(tokens)
        return is_bare or self.lexicon.has("definite", tokens[0].lower) or not self.lexicon.words["definite"]

    def remember(self, portrait: Portrait) -> None:
        if portrait in self.known:
            self.known.remove(portrait)
        self.known.append(portrait)


def _significant(words: str, lexicon: Lexicon) -> frozenset[str]:
    tokens = lexicon.tokens(words)
    return frozenset(
        fold(t.text).strip("'")
        for t in tokens
        if t.is_word
        and not any(
            lexicon.has(kind, t.lower) for kind in ("definite", "indefinite", "pronouns", "np_end", "adverbial_starts")
        )
        and not (t.lower.startswith("'") and len(t.lower) <= 3)
    )


def draw_portrait(
    words: str,
    tokens: Sequence[Token],
    *,
    lexicon: Lexicon,
    label: str,
    context: str,
    is_publication: bool,
    relayed: bool,
) -> Portrait:
    """The portrait of a source that is met for the first time, from its own words and cue LABEL.

    With `relayed` a publication gives its word: an official who is not named then was not to be named.
    """
    labels = frozenset(match.label for match in lexicon.sources.find(tokens)) | _provider_labels(words)
    unnamed = _is_unnamed(tokens, labels, lexicon, context) or (relayed and not _has_full_name(tokens))
    basis = _basis(labels, label, unnamed, is_publication)
    return Portrait(words.strip(" ,"), labels, basis, _kind(labels, basis, tokens, lexicon, is_publication))


def _basis(labels: frozenset[str], cue_label: str, unnamed: bool, is_publication: bool) -> Basis:
    """The first rule that fits; kinds of record before kinds of people, the narrower before the wider."""
    official = "official" in labels
    if cue_label == "perceives" and not official and (is_publication or labels & {"eyewitness", "media"}):
        return Basis.EYEWITNESS
    if "on_site" in labels and not official:
        return Basis.EYEWITNESS
    if "satellite" in labels:
        return Basis.SATELLITE_IMAGERY
    if "track" in labels and not official:
        return Basis.SENSOR_TRACK
    if "footage" in labels and (cue_label in _SHOWS or not official):
        return Basis.VIDEO_OR_PHOTO
    if "official_unnamed" in labels and unnamed:
        return Basis.ANONYMOUS_OFFICIAL
    if "intelligence" in labels:
        return Basis.INTELLIGENCE_AGENCY
    if "monitor" in labels:
        return Basis.MONITORING_GROUP
    if "expert" in labels:
        return Basis.EXPERT_ANALYSIS
    if "eyewitness" in labels and not official and "official_unnamed" not in labels:
        return Basis.MEDIA_REPORT if is_publication and cue_label not in _SHOWS else Basis.EYEWITNESS
    if "post" in labels and not official:
        return Basis.SOCIAL_POST
    if is_publication or ("media" in labels and not official):
        return Basis.MEDIA_REPORT
    if unnamed and official and "official_unnamed" not in labels:
        return Basis.OFFICIAL_STATEMENT
    if "record" in labels and not official and "organisation" not in labels:
        return Basis.DOCUMENT
    return Basis.OFFICIAL_STATEMENT


def _is_unnamed(tokens: Sequence[Token], labels: frozenset[str], lexicon: Lexicon, context: str) -> bool:
    spoken = [t for t in tokens if t.is_word]
    if not spoken:
        return False
    if any(lexicon.has("anonymity", t.lower) for t in lexicon.tokens(context)[: _CONTEXT_WORDS * 2]):
        return True
    first = spoken[0].lower
    if lexicon.has("indefinite", first) or first.isdigit():
        return True
    heads = [m for m in lexicon.sources.find(tokens) if m.label == "official_unnamed"]
    return bool(heads) and any(
        lexicon.has("anonymity", t.lower) or _is_always_unnamed(t.lower, lexicon) for t in spoken
    )


def _is_always_unnamed(word: str, lexicon: Lexicon) -> bool:
    """Whether WORD, or the last part of a compound ("Sicherheitskreise"), never names."""
    return word.endswith(tuple(lexicon.words["unnamed_heads"]))


def _kind(
    labels: frozenset[str], basis: Basis, tokens: Sequence[Token], lexicon: Lexicon, is_publication: bool
) -> VoiceKind:
    if basis in (Basis.SATELLITE_IMAGERY, Basis.VIDEO_OR_PHOTO, Basis.SENSOR_TRACK, Basis.DOCUMENT):
        return VoiceKind.RECORD
    if basis is Basis.ANONYMOUS_OFFICIAL:
        return VoiceKind.ANONYMOUS
    if basis is Basis.MEDIA_REPORT:
        return VoiceKind.NAMED if "eyewitness" in labels and _has_full_name(tokens) else VoiceKind.PUBLICATION
    if basis is Basis.SOCIAL_POST:
        return VoiceKind.ACCOUNT
    if is_publication and basis is Basis.EYEWITNESS:
        return VoiceKind.NAMED
    spoken = [t for t in tokens if t.is_word]
    if spoken and lexicon.has("indefinite", spoken[0].lower) and not _has_name(spoken):
        return VoiceKind.ANONYMOUS
    return VoiceKind.NAMED if _has_name(spoken) or not lexicon.spaced else VoiceKind.ROLE


@cache
def _providers() -> tuple[tuple[str, str], ...]:
    table = tomllib.loads((files("firsthand.extract") / "providers.toml").read_text(encoding="utf-8"))
    return tuple((label, fold(name)) for label, names in table.items() for name in names)


def _provider_labels(words: str) -> frozenset[str]:
    """The labels of the recording firms and monitors that WORDS name."""
    folded = f" {' '.join(''.join(c if c.isalnum() or c in '-.' else ' ' for c in fold(words)).split())} "
    return frozenset(label for label, name in _providers() if f" {name} " in folded or f" {name}s " in folded)


def _has_full_name(tokens: Sequence[Token]) -> bool:
    """Two capitalised words side by side, neither of them the first."""
    spoken = [t for t in tokens if t.is_word]
    return any(a.is_capital and b.is_capital for a, b in pairwise(spoken[1:]))


def _has_name(tokens: Sequence[Token]) -> bool:
    """Two capitalised words side by side, or one that is not the first, or an acronym."""
    if any(t.text.isupper() and len(t.text) > 1 for t in tokens):
        return True
    return any(t.is_capital for t in tokens[1:])
