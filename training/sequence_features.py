"""What the sequence model sees: features of words, from form, sentence and lexicons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from firsthand.extract.lexicons import Lexicon, load_lexicon
from firsthand.extract.tokens import Apostrophe, Token, find_quotations, split_tokens

Span = tuple[int, int]
_TABLES = ("cues", "frames", "sources", "modality")
_STEM = 5
_KINDS = ("cue", "source")


@dataclass(frozen=True, slots=True)
class Row:
    """One word or mark of a passage, and whether it stands in a QUOTED part of it."""

    token: Token
    quoted: bool


def rows_of(text: str, language: str) -> list[Row]:
    """The words and marks of TEXT."""
    lexicon = load_lexicon(language)
    tokens = split_tokens(text, lexicon.apostrophe if lexicon else Apostrophe.SUFFIX)
    quotations = find_quotations(text)
    return [Row(token, any(a < token.start < b - 1 for a, b in quotations)) for token in tokens]


Counts = Counter[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Familiar:
    """In how many training reports of a language a word, or a stem, is a cue or part of a source, and stands at all.

    `own` holds the counts of each training report: its own labels must not tell it what its words are.
    """

    counts: Counts
    own: Mapping[str, frozenset[tuple[str, str, str]]] = field(default_factory=dict)
    left_out: frozenset[tuple[str, str, str]] = frozenset()

    @classmethod
    def learn(cls, reports: Iterable[tuple[str, str, Iterator[tuple[str, str]]]]) -> Familiar:
        """From (language, report id, words with their labels)."""
        own = {}
        for language, report_id, words in reports:
            seen = set()
            for word, kind in words:
                seen.update((language, form, "") for form in _forms(word))
                if kind in _KINDS:
                    seen.update((language, form, kind) for form in _forms(word))
            own[report_id] = frozenset(seen)
        return cls(Counter(key for keys in own.values() for key in keys), own)

    def without(self, report_id: str) -> Familiar:
        """What the other reports tell."""
        return replace(self, left_out=self.own.get(report_id, frozenset()))

    def tells(self, language: str, word: str) -> list[str]:
        """Features of WORD: how often it, or its stem, is a cue or part of a source elsewhere."""
        told = []
        for form in _forms(word):
            whole = self._count((language, form, ""))
            for kind in _KINDS:
                count = self._count((language, form, kind))
                if count:
                    often = "always" if count >= 0.6 * whole else "often" if count >= 0.25 * whole else "rarely"
                    told.append(f"{kind}~{'stem' if form.endswith('*') else 'word'}:{often}{'+' if count > 2 else ''}")
        return told

    def _count(self, key: tuple[str, str, str]) -> int:
        return self.counts[key] - (key in self.left_out)

    def as_table(self) -> list[list[Any]]:
        return [[*key, count] for key, count in sorted(self.counts.items())]

    @classmethod
    def from_table(cls, table: Iterable[Sequence[Any]]) -> Familiar:
        return cls(Counter({(language, form, kind): count for language, form, kind, count in table}))


def _forms(word: str) -> tuple[str, ...]:
    return (word, word[:_STEM] + "*") if len(word) > _STEM else (word,)


def describe(
    text: str, rows: Sequence[Row], sentences: Sequence[Span], language: str, familiar: Familiar
) -> list[list[str]]:
    """The features of each of ROWS, the words of the passage TEXT with its SENTENCES."""
    lexicon = load_lexicon(language)
    listed = _listed([row.token for row in rows], lexicon)
    told = [familiar.tells(language, row.token.lower) for row in rows]
    own = [[*_form(row, language), *listed[i], *told[i]] for i, row in enumerate(rows)]
    features = []
    bounds = _sentence_bounds(rows, sentences)
    cues = [i for i in range(len(rows)) if any(f.startswith(("cue~word:a", "lex:cues", "lex:frames")) for f in own[i])]
    for i, row in enumerate(rows):
        first, last = bounds[i]
        around = [
            f"{step:+}{feature}"
            for step in (-2, -1, 1, 2)
            if 0 <= i + step < len(rows)
            for feature in (f"w={rows[i + step].token.lower}", *listed[i + step], *told[i + step])
        ]
        around += [f"w-1|w={_lower(rows, i - 1)}|{row.token.lower}", f"w|w+1={row.token.lower}|{_lower(rows, i + 1)}"]
        around += [f"{step:+}q={rows[i + step].quoted}" for step in (-1, 1) if 0 <= i + step < len(rows)]
        features.append([*own[i], *around, *_place(i, first, last, rows, cues, language)])
    return features


def _lower(rows: Sequence[Row], at: int) -> str:
    return rows[at].token.lower if 0 <= at < len(rows) else "|"


def _form(row: Row, language: str) -> list[str]:
    token = row.token
    word = token.lower
    shape = "".join(map(_shape, token.text[:4]))
    features = ["bias", f"lang={language}", f"w={word}", f"shape={shape}", f"q={row.quoted}"]
    if token.is_word and len(word) > 3:
        features += [f"pre={word[:n]}" for n in (3, 4, 5)] + [f"suf={language}{word[-n:]}" for n in (1, 2, 3, 4)]
    return features


def _shape(character: str) -> str:
    if character.isdigit():
        return "d"
    if not character.isalpha():
        return character
    return "X" if character.isupper() else "x" if character.islower() else "o"


def _listed(tokens: Sequence[Token], lexicon: Lexicon | None) -> list[list[str]]:
    """For each token the tables of the language's lexicon that have it, with their labels."""
    listed: list[list[str]] = [[] for _ in tokens]
    if lexicon is None:
        return listed
    for table in _TABLES:
        for match in getattr(lexicon, table).find(tokens):
            for i in range(match.first, match.last):
                listed[i] += [f"lex:{table}", f"lex:{table}:{match.label}"]
    for match in lexicon.complementizers.find(tokens):
        for i in range(match.first, match.last):
            listed[i].append("lex:that")
    return listed


def _sentence_bounds(rows: Sequence[Row], sentences: Sequence[Span]) -> list[Span]:
    """For each row the first and the last row of its sentence."""
    ends = sorted(end for _, end in sentences)
    index = [sum(end <= row.token.start for end in ends) for row in rows]
    return [(index.index(k), len(rows) - 1 - index[::-1].index(k)) for k in index]


def _place(i: int, first: int, last: int, rows: Sequence[Row], cues: Sequence[int], language: str) -> list[str]:
    """Where row I stands in its sentence: from its ends, its quotations and the nearest words that look like cues."""
    before = max((c for c in cues if first <= c < i), default=None)
    after = min((c for c in cues if i < c <= last), default=None)
    places = [
        f"start={min(i - first, 6)}",
        f"end={min(last - i, 4)}",
        f"before={_far(before, i)}",
        f"after={_far(after, i)}",
        f"before|after={before is not None}|{after is not None}|{rows[i].quoted}",
        f"lang|before|after={language}|{before is not None}|{after is not None}",
        f"earlier={bool(cues) and cues[0] < first}",
        f"quoted={any(rows[j].quoted for j in range(first, last + 1))}|{rows[i].quoted}",
    ]
    if before is not None:
        places.append(f"beforew={rows[before].token.lower}")
    if after is not None:
        places.append(f"afterw={rows[after].token.lower}")
    if any(rows[j].token.text in ",，、،" for j in range(max(first, i - 3), i)):
        places.append("comma before")
    return places


def _far(other: int | None, i: int) -> str:
    if other is None:
        return "none"
    distance = abs(other - i)
    return str(distance) if distance < 4 else "near" if distance < 10 else "far"


def describe_statement(text: str, language: str, content: Span, source: Span | None, cue: Span | None) -> list[str]:
    """Features of a whole statement: the words of its parts and what the lexicons make of them."""
    lexicon = load_lexicon(language)
    features = ["bias", f"lang={language}"]
    for name, span in (("content", content), ("source", source), ("cue", cue)):
        if span is None:
            features.append(f"no {name}")
            continue
        tokens = split_tokens(text[span[0] : span[1]], lexicon.apostrophe if lexicon else Apostrophe.SUFFIX)
        for token, listed in zip(tokens, _listed(tokens, lexicon), strict=True):
            features += [f"{name}={token.lower}", *(f"{name}|{label}" for label in listed)]
            if len(token.lower) > _STEM:
                features.append(f"{name}~{token.lower[:_STEM]}")
        features += [f"{name} two={a.lower} {b.lower}" for a, b in pairwise(tokens)]
    if source is not None:
        features.append(f"source named={any(c.isupper() for c in text[source[0] + 1 : source[1]])}")
    return sorted(set(features))
