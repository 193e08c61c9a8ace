"""Search across scripts: how words are spelt for the index, and how a question is put to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from firsthand.extract.place_skeleton import skeleton_of
from firsthand.link.spelling import skeleton
from firsthand.model import Reading, SegmentKind, fold, fold_with_offsets
from firsthand.store import Passage, Writer

# Changes with everything below that decides what stands in the index: reports spelt otherwise are spelt anew.
SPELLING = "1"

# Scripts that put no space between words: every two neighbouring characters are a word of the index.
_RUN = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_RUN}]+|(?:(?![{_RUN}_])\w)+")
_IS_RUN = re.compile(rf"[{_RUN}]")
# What Arabic writes together with a word: the article, and "and", "by", "as", "so", "for" before it.
_ARTICLE = re.compile(r"^(?:[وفبك]?ال|لل)(?=\w{3})")
_QUOTED = re.compile(r'"([^"]*)"|(\S+)')

_FEWEST_TO_EXTEND = 3  # letters: a shorter word is found as a whole word only
_FEWEST_IN_NAME = 4  # letters
_FEWEST_CONSONANTS = 3
_MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Word:
    """TEXT as the index spells it, of the folded characters START to END; IN_RUN where no spaces part words."""

    text: str
    start: int
    end: int
    in_run: bool


def cut_words(folded: str) -> Iterator[Word]:
    """The words of FOLDED text in order; of a script without spaces every pair of characters, and the last alone."""
    for found in _WORD.finditer(folded):
        text, start = found[0], found.start()
        if _IS_RUN.match(text):
            for place in range(len(text)):
                yield Word(text[place : place + 2], start + place, min(start + place + 2, found.end()), True)
        else:
            cut = _ARTICLE.match(text)
            yield Word(text[cut.end() :] if cut else text, start, found.end(), False)


def spell_passage(text: str) -> tuple[str, str]:
    """TEXT as the index holds it: its words, and the skeletons of what may be names in it."""
    folded = fold_with_offsets(text)
    words = list(cut_words(folded.text))
    names = {name for word in words for name in _spell_names(text, folded.origins, word)}
    return " ".join(word.text for word in words), " ".join(sorted(names))


def _spell_names(text: str, origins: tuple[int, ...], word: Word) -> tuple[str, ...]:
    """The skeletons of a word that may be a name: in scripts with capitals, one that has any. None for no name."""
    received = text[origins[word.start] : origins[word.end - 1] + 1]
    return () if received.islower() else spell_name(word)


def spell_name(word: Word) -> tuple[str, ...]:
    """The consonants of WORD by each of two ways of hearing them: as names of persons, and of places, are compared.

    The second is marked by a 0, so that neither is taken for the other.
    """
    if word.in_run or len(word.text) < _FEWEST_IN_NAME or not word.text.isalpha():
        return ()
    person, place = skeleton(word.text), skeleton_of(word.text)
    kept = (
        person if len(person) >= _FEWEST_CONSONANTS else "",
        f"0{place}" if len(place) >= _FEWEST_CONSONANTS else "",
    )
    return tuple(one for one in kept if one.isalnum())


def list_passages(reading: Reading) -> Iterator[tuple[Passage, str, str]]:
    """What of a report can be searched: each segment that is no furniture, and its title where none stands in it."""
    for segment in reading.segments:
        if segment.kind is not SegmentKind.BOILERPLATE:
            anchor = segment.anchor
            yield Passage(anchor.report_id, anchor.start, anchor.end), *spell_passage(anchor.quote)


def make_searchable(writer: Writer, reading: Reading) -> None:
    """Puts what READING says into the index, in place of what stood there of this report."""
    writer.keep_passages(reading.report.id, SPELLING, list_passages(reading))


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, as WANTED in the words of the index; WORDS and NAMES say what to mark in what is found."""

    wanted: str
    words: tuple[str, ...]
    whole: tuple[str, ...]
    names: tuple[str, ...]


def put_question(asked: str) -> Question | None:
    """The question that somebody typed: all words, "in this order" between quotation marks. None if it has no word."""
    groups: list[str] = []
    words: list[str] = []
    whole: list[str] = []
    names: list[str] = []
    plain = asked.translate({ord(mark): '"' for mark in "“”„«»"})
    for phrase, single in _QUOTED.findall(plain):
        cut = list(cut_words(fold(phrase or single)))[:_MOST_WORDS]
        if not cut:
            continue
        if phrase or cut[0].in_run:
            groups.append(_ask_phrase(cut))
            whole.extend(word.text for word in cut)
            continue
        for word in cut:
            groups.append(_ask_word(word, spell_name(word)))
            (words if len(word.text) >= _FEWEST_TO_EXTEND else whole).append(word.text)
            names.extend(spell_name(word))
    if not groups:
        return None
    return Question(" AND ".join(groups[:_MOST_WORDS]), tuple(words), tuple(whole), tuple(names))


def _ask_phrase(words: list[Word]) -> str:
    """WORDS one after the other; the last character of a run, alone, may begin a pair."""
    if len(words) > 1 and words[-1].in_run and len(words[-1].text) == 1:
        words = words[:-1]
    extends = "*" if words[-1].in_run and len(words[-1].text) == 1 else ""
    return f'words : "{" ".join(word.text for word in words)}"{extends}'


def _ask_word(word: Word, names: tuple[str, ...]) -> str:
    extends = "*" if len(word.text) >= _FEWEST_TO_EXTEND else ""
    ways = [f'words : "{word.text}"{extends}', *(f'skeletons : "{name}"' for name in names)]
    return f"({' OR '.join(ways)})"


def mark_words(text: str, question: Question) -> tuple[tuple[str, bool], ...]:
    """TEXT in pieces, each with whether it answers QUESTION."""
    folded = fold_with_offsets(text)
    found: list[tuple[int, int]] = []
    for word in cut_words(folded.text):
        if _answers(text, folded.origins, word, question):
            start, end = folded.received_span(word.start, word.end)
            if found and start <= found[-1][1]:
                found[-1] = (found[-1][0], max(end, found[-1][1]))
            else:
                found.append((start, end))
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, end in found:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    return tuple(piece for piece in (*pieces, (text[at:], False)) if piece[0])


def _answers(text: str, origins: tuple[int, ...], word: Word, question: Question) -> bool:
    if word.text in question.whole or (question.words and word.text.startswith(question.words)):
        return True
    return bool(question.names) and not set(question.names).isdisjoint(_spell_names(text, origins, word))
