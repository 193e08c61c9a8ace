"""Whether a clause speaks of what is to come: a date in it then lies ahead, otherwise behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from firsthand.extract.time_words import IDEOGRAPH, SIGN, Word, word_key

# Words before and after a time in which a cue of its tense is looked for.
_REACH_BEFORE, _REACH_AFTER = 10, 8
# Small words between one that sets a limit and its date: "jusqu'à la …".
_LIMIT_REACH, _SMALL_WORD = 4, 3
_ENDS = frozenset('.,;:!?"“”„«»()|-「」『』、')
# Shorter words have these endings by chance.
_SHORTEST_INFLECTED = 5


@dataclass(frozen=True, slots=True)
class Tenses:
    """The cues of one language: what tells of the future (True), of the past (False), of neither (None).

    `until` are words that, right before a date, set it as a limit ("by June"): ahead, unless the clause tells of the
    past; `until_after` those that stand after it. `of` are words that tie a date to the noun before it ("the fire of
    Sunday"), which says nothing about the clause. A participle after a word of `passive` tells nothing ("could be
    announced"). `after` says that the cue may follow the date anywhere, not only
    where the date opens its clause; `knows_past` that cues of the past are among these.
    """

    words: Mapping[str, bool | None]
    pairs: Mapping[tuple[str, str], bool | None]
    endings: tuple[tuple[str, bool | None], ...]
    beginnings: tuple[tuple[str, bool], ...]
    until: frozenset[str]
    until_after: frozenset[str]
    of: frozenset[str]
    passive: frozenset[str]
    after: bool
    knows_past: bool

    def cue_at(self, words: Sequence[Word], at: int) -> bool | None:
        """Whether word `at` (with the one after it) tells of the future or the past; None of neither."""
        key = words[at].key
        pair = (key, words[at + 1].key) if at + 1 < len(words) else (key, "")
        if pair in self.pairs:
            return self.pairs[pair]
        if key in self.words or (at and words[at - 1].key in self.passive):
            return self.words.get(key)
        # Names and, in German, nouns have these endings by chance.
        if len(key) < _SHORTEST_INFLECTED or words[at].kind == SIGN or words[at].capitalised:
            return None
        for ending, ahead in self.endings:
            if key.endswith(ending):
                return ahead
        for beginning, ahead in self.beginnings:
            if key.startswith(beginning):
                return ahead
        return None


def build_tenses(table: Mapping[str, object], *, dotted: bool) -> Tenses:
    """The cues of a times.toml: `future` and `past` hold words, pairs, "*ending", "beginning*" and "!neither"."""
    words: dict[str, bool | None] = {}
    pairs: dict[tuple[str, str], bool | None] = {}
    endings: list[tuple[str, bool | None]] = []
    beginnings: list[tuple[str, bool]] = []
    for name, ahead in (("past", False), ("future", True)):
        for entry in _texts(table, name):
            form = word_key(entry.strip("!*"), dotted)
            parts = form.split() if " " in form else list(form) if _is_ideographic(form) else [form]
            meaning = None if entry.startswith("!") else ahead
            if entry.lstrip("!").startswith("*"):
                endings.append((form, meaning))
            elif entry.endswith("*"):
                beginnings.append((form, ahead))
            elif len(parts) == 1:
                words[form] = meaning
            else:
                pairs.update(dict.fromkeys(pairwise(parts), meaning) if len(parts) == 2 else {})
    endings.sort(key=lambda entry: -len(entry[0]))
    beginnings.sort(key=lambda entry: -len(entry[0]))

    def small(name: str) -> frozenset[str]:
        return frozenset(word_key(entry, dotted) for entry in _texts(table, name))

    return Tenses(
        words,
        pairs,
        tuple(endings),
        tuple(beginnings),
        small("until"),
        small("until_after"),
        small("of"),
        small("passive"),
        bool(table.get("future_after")),
        bool(table.get("past")),
    )


def _texts(table: Mapping[str, object], name: str) -> Iterable[str]:
    entries = table.get(name, ())
    return [str(entry) for entry in entries] if isinstance(entries, list) else ()


def _is_ideographic(form: str) -> bool:
    return "\u3400" <= form[:1] <= "\u9fff"


def tense_at(tenses: Tenses, words: Sequence[Word], first: int, stop: int) -> bool | None:
    """Whether the clause of the time at words FIRST to STOP speaks of what is to come; None if nothing tells.

    The nearest cue decides.
    """
    if words[stop : stop + 1] and words[stop].key == "'" and words[stop].glued and not tenses.after:
        return False  # "how they will answer Saturday's attack"
    if tenses.cue_at(words, first) is False:
        return False  # "since the spring"
    before = _nearest(tenses, words, range(first - 1, first - 1 - _REACH_BEFORE, -1))
    if before is not None:
        return before
    if _is_limit(tenses, words, first, stop):
        return _nearest(tenses, words, range(stop, stop + _REACH_AFTER)) is not False
    if first and words[first - 1].key in tenses.of:
        return None
    opens = _opens_clause(words, first)
    if opens and stop < len(words) and words[stop].key == ",":
        stop += 1
    after = _nearest(tenses, words, range(stop, stop + _REACH_AFTER))
    return after if tenses.after or opens or not after else None


def _is_limit(tenses: Tenses, words: Sequence[Word], first: int, stop: int) -> bool:
    after = words[stop - 1 : stop + 2] if tenses.until_after else ()
    if any(word.key in tenses.until_after for word in after):
        return True
    for at in range(first, max(-1, first - 1 - _LIMIT_REACH), -1):
        if words[at].key in tenses.until:
            return True
        if at < first and len(words[at].key) > _SMALL_WORD:
            return False
    return False


def _nearest(tenses: Tenses, words: Sequence[Word], places: range) -> bool | None:
    """What the nearest cue among `places` tells, up to the end of the clause."""
    for at in places:
        if not 0 <= at < len(words) or _ends_clause(words[at]):
            return None
        cue = tenses.cue_at(words, at)
        if cue is not None:
            return cue
    return None


def _ends_clause(word: Word) -> bool:
    return word.key in _ENDS and not (word.key == "-" and word.glued)


def _opens_clause(words: Sequence[Word], first: int) -> bool:
    """Nothing but one small word stands between the time and the beginning of its clause."""
    for at in (first - 1, first - 2):
        if at < 0 or _ends_clause(words[at]):
            return True
        if words[at].kind == IDEOGRAPH or len(words[at].key) > _SMALL_WORD:
            return False
    return False
