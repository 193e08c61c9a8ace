"""Where a source starts and ends, beside its cue."""

from __future__ import annotations

from firsthand.extract.lexicons import Match
from firsthand.extract.listeners import find_listener
from firsthand.extract.sentence import COMMAS, DASHES, MARKS, OPENERS, STOPS, Sentence

MAX_SOURCE = 22  # tokens: "X, spokeswoman of the ministry for … in the caretaker cabinet of …"
MAX_SOURCE_UNSPACED = 40
MAX_NAME = 3  # words of a name in quotation marks, as in «Новая газета Европа»; more are speech


def is_source(s: Sentence, first: int, last: int) -> bool:
    """Whether the tokens may name a source: a pronoun, a source word, a name, a publication."""
    if first >= last:
        return False
    window = s.tokens[first:last]
    if all(not s.tokens[i].is_word or s.in_kind(i, "adverbial_starts") for i in range(first, last)):
        return False
    if any(s.in_kind(i, "finite") for i in range(first + 1, last)) and not any(
        s.is_mark(i, COMMAS) for i in range(first, last)
    ):
        return False
    cue = s.lexicon.cues.match_at(s.tokens, first)
    if cue and cue.last == last and not s.lexicon.sources.holds(window) and len(window) == 1:
        return False  # "Report Says": the verb is no source
    opens_clause = s.in_kind(first, "relatives") and not s.in_kind(first, "definite")
    if _is_said(s, first, last) or (opens_clause and not s.in_kind(first, "pronouns")):
        return False
    if s.in_kind(first, "pronouns"):
        return s.words(first, last) <= 2 or any(s.is_mark(i, COMMAS) for i in range(first, last))
    if s.lexicon.sources.holds(window) or s.names_publication(first, last):
        return True
    return any(t.is_capital and not (i + first == 0 and len(window) > 1) for i, t in enumerate(window))


def _is_said(s: Sentence, first: int, last: int) -> bool:
    """Whether the tokens are all quoted and too many for a name: "«The water came at night», said …"."""
    return all(s.quoted[first:last]) and s.words(first, last) > MAX_NAME and not s.names_publication(first, last)


def trim(s: Sentence, first: int, last: int) -> tuple[int, int]:
    """The tokens without leading connectives and marks, and without trailing auxiliaries and marks."""
    while first < last and (
        (not s.tokens[first].is_word and s.tokens[first].text not in OPENERS)
        or s.in_kind(first, "coordinators")
        or s.in_kind(first, "as_words")
    ):
        first += 1
    while last > first and (
        (not s.tokens[last - 1].is_word and s.tokens[last - 1].text not in ')）”»"」')
        or s.in_kind(last - 1, "auxiliaries")
    ):
        last -= 1
    return first, last


def source_before(s: Sentence, start: int, cue: int) -> tuple[int, int]:
    """The source that ends where the cue starts: the last chunk, with its apposition."""
    first, last = start, cue
    while last > first and (s.in_kind(last - 1, "auxiliaries") or (s.tokens[last - 1].text in "(（")):
        last -= 1
    has_apposition = s.is_mark(last - 1, COMMAS)
    if has_apposition:
        last -= 1
    at = last - 1
    while at > first and not (not s.lexicon.spaced and _is_headline_gap(s, at)):
        if s.quoted[at] and s.tokens[at].text in '”»"」“' and not _is_name_quotation(s, at, start):
            break
        if s.is_mark(at, STOPS) or s.is_mark(at, DASHES):
            break
        if s.is_mark(at, COMMAS) and not _is_inside_parentheses(s, at) and not has_apposition:
            break
        at -= 1
    if at > first or s.is_mark(at, MARKS):
        first = at + 1
    if not has_apposition:
        first = max((i + 1 for i in range(first, last - 1) if _opens_clause(s, first, i, last)), default=first)
    if s.lexicon.order == "v2":
        first, last = _around_finite(s, first, last)
    if not s.lexicon.spaced:
        last = before_date(s, first, last)
    first, last = trim(s, first, last)
    if s.lexicon.order == "svo" and 1 < last - first <= 5 and s.in_kind(first, "adverbial_starts"):
        first += 1
    if has_apposition:
        first = _skip_adverbial_chunk(s, first, last)
    limit = MAX_SOURCE if s.lexicon.spaced else MAX_SOURCE_UNSPACED
    return (first, last) if last - first <= limit else (last - limit, last)


def _around_finite(s: Sentence, first: int, last: int) -> tuple[int, int]:
    """The subject beside the auxiliary of a verb that closes its clause: "Mitte Juli hatte | X | … erklärt"."""
    finite = next((i for i in range(first, last) if s.in_kind(i, "finite")), None)
    if finite is None:
        return first, last
    if finite > first and not s.in_kind(first, "adverbial_starts"):
        return first, finite
    end = finite + 1
    while end < last and not (end > finite + 1 and (s.in_kind(end, "adverbial_starts") or s.is_mark(end, MARKS))):
        end += 1
    return finite + 1, end


def before_date(s: Sentence, first: int, last: int) -> int:
    """Before the day on which a source spoke, in scripts without spaces: 以军 | 27日 称."""
    for i in range(first + 2, last):
        if s.tokens[i].text.isdigit() or s.in_kind(i, "np_end"):
            return i
    return last


def _opens_clause(s: Sentence, first: int, i: int, last: int) -> bool:
    """Whether token I opens the clause whose subject follows: "… attack that Israel | blames"."""
    if s.in_kind(i, "relatives") and s.in_kind(i, "definite") and not s.is_mark(i - 1, COMMAS):
        return False  # an article: "Bilder der Firma X zeigen"
    if s.in_kind(i, "relatives"):
        after = s.tokens[i + 1]
        return after.is_capital or any(s.in_kind(i + 1, kind) for kind in ("definite", "indefinite", "pronouns"))
    if not s.in_kind(i, "coordinators"):
        return False
    return any(s.in_kind(k, "finite") for k in range(first, i)) and is_source(s, i + 1, last)


def _is_short_quotation(s: Sentence, at: int) -> bool:
    start = s.tokens[at].start
    return any(a <= start < b and b - a <= 40 for a, b in s.quotations)


def _is_headline_gap(s: Sentence, at: int) -> bool:
    """Whether a space stands before token AT between two characters of a script without spaces."""
    before, here = s.tokens[at - 1], s.tokens[at]
    return before.end < here.start and before.text > "\u2e80" and here.text > "\u2e80"


def _is_name_quotation(s: Sentence, at: int, start: int) -> bool:
    """Whether the quotation that token AT closes may belong to a name: short, and not what is said from START on."""
    opens = next((i for i in range(start, at) if s.quoted[i]), at)
    return _is_short_quotation(s, at) and not (opens == start and s.words(start, at) > MAX_NAME)


def _is_inside_parentheses(s: Sentence, at: int) -> bool:
    before = s.text[: s.tokens[at].start]
    return before.rfind("(") > before.rfind(")")


def _skip_adverbial_chunk(s: Sentence, first: int, last: int) -> int:
    """Past a leading "In an interview," while a source still follows."""
    while s.in_kind(first, "adverbial_starts"):
        comma = next((i for i in range(first, last) if s.is_mark(i, COMMAS)), None)
        if comma is None or not is_source(s, comma + 1, last):
            return first
        first = comma + 1
    return first


def source_after(s: Sentence, first: int, end: int, *, leads: bool = False) -> tuple[int, int]:
    """The source that starts right after a cue or preposition, with its apposition.

    With `leads` the content follows, so an apposition must be indefinite and closed by a comma.
    """
    at = first
    limit = min(end, first + (MAX_SOURCE if s.lexicon.spaced else MAX_SOURCE_UNSPACED))
    while at < limit and not _ends_source(s, at, first):
        at += 1
    if leads and not s.is_mark(at, COMMAS | frozenset(":：")):
        at = head_end(s, first, at)
    opens = s.in_kind(at + 1, "indefinite") if leads else _starts_apposition(s, at + 1, end)
    opens = opens and not (
        s.lexicon.frames.match_at(s.tokens, at + 1) or s.lexicon.complementizers.match_at(s.tokens, at + 1)
    )
    if at > first and s.is_mark(at, COMMAS) and opens:
        close = at + 1
        while close < limit and not (s.is_mark(close, COMMAS | STOPS) or s.tokens[close].text in OPENERS):
            close += 1
        if s.is_mark(close, COMMAS) or (not leads and (close >= end - 1 or s.is_mark(close, MARKS))):
            at = close
    return trim(s, first, at)


def with_head(s: Sentence, match: Match) -> int:
    """Where a source starts that the phrase itself heads ("de source policière"), or right after the phrase."""
    last = match.last - 1
    return last if match.first < last and s.lexicon.sources.match_at(s.tokens, last) else match.last


def head_end(s: Sentence, first: int, last: int) -> int:
    """Past the first head noun and the names that follow it: where a source ends that no comma ends."""
    heads = s.lexicon.sources.find(s.tokens[first:last])
    publication = s.names_publication(first, last)
    if publication:
        end = next(i for i in range(first, last) if s.tokens[i].end >= publication[1]) + 1
    elif heads:
        end = first + heads[0].last
    else:
        return last
    while end < last and (s.tokens[end].is_capital or s.tokens[end].lower.startswith("ال")):
        end += 1
    return end


def _ends_source(s: Sentence, at: int, first: int) -> bool:
    token = s.tokens[at]
    if s.is_mark(at, MARKS):
        inside = token.text == "." and at + 1 < len(s.tokens) and s.tokens[at + 1].start == token.end
        initial = token.text == "." and at > first and len(s.tokens[at - 1].text) <= 2 and s.tokens[at - 1].is_capital
        return not (inside or initial)
    if token.text in OPENERS and not _is_short_quotation(s, at):
        return True
    if at == first:
        return False
    if s.in_kind(at, "np_end") and not _is_genitive(s, at) and not _places_unnamed(s, first, at):
        return True
    if s.lexicon.complementizers.match_at(s.tokens, at):
        return True
    if s.lexicon.order == "v2" and s.in_kind(at, "coordinators"):
        # "die Familie und | bat": nouns bear capitals where the verb stands second
        articled = s.in_kind(at + 1, "indefinite") or s.in_kind(at + 1, "definite")
        return not (articled or any(t.is_capital for t in s.tokens[at + 1 : at + 3]))
    frame = s.lexicon.frames.match_at(s.tokens, at)
    return frame is not None and frame.label in ("citing", "relayed_by")


def _places_unnamed(s: Sentence, first: int, at: int) -> bool:
    """Whether a preposition tells where an unnamed source sits: "źródło | w NATO", "a source | in the ministry"."""
    heads = s.lexicon.sources.find(s.tokens[first:at])
    if not heads or heads[-1].label != "official_unnamed" or first + heads[-1].last != at:
        return False
    after = at + 1 + (s.in_kind(at + 1, "definite"))
    if after >= len(s.tokens) or s.in_kind(after, "np_end") or s.names_publication(after, after + 1):
        return False
    head = s.lexicon.sources.match_at(s.tokens, after)
    return head is not None and head.label in ("official", "intelligence", "organisation")


def _is_genitive(s: Sentence, at: int) -> bool:
    """Whether an article that may open a listener continues the source: "die Sprecherin | der Küstenwache"."""
    listens = s.in_kind(at, "to_listener") and not s.in_kind(at, "oblique")
    return s.lexicon.order == "v2" and listens and find_listener(s, at, len(s.tokens)) is None


def _starts_apposition(s: Sentence, at: int, end: int) -> bool:
    close = next((i for i in range(at, min(end, at + MAX_NAME + 2)) if s.is_mark(i, MARKS)), None)
    if close is not None and close - at > 1 and all(t.is_capital for t in s.tokens[at:close]):
        return True  # "the spokeswoman, | Ana Lubic, | …"
    if at >= end or not s.tokens[at].is_word:
        return False
    window = s.tokens[at : min(end, at + 4)]
    return s.in_kind(at, "indefinite") or s.in_kind(at, "definite") or s.lexicon.sources.holds(window)


def skip_to_source(s: Sentence, at: int, end: int) -> int:
    """Past adverbials between a verb and its subject: "podała w środę rano | agencja …"."""
    if not any(s.in_kind(at, kind) for kind in ("adverbial_starts", "np_end", "auxiliaries")):
        return at
    governed: int | None = None
    for i in range(at + 1, min(end, at + 10)):
        if s.is_mark(i, MARKS) or s.quoted[i]:
            break
        starts = any(a == s.tokens[i].start for a, _, _ in s.publications)
        named = s.tokens[i].is_capital and s.lexicon.order != "v2"
        if starts or named or s.lexicon.sources.match_at(s.tokens, i):
            if not s.in_kind(i - 1, "adverbial_starts"):
                return i
            governed = i if governed is None else governed  # "w | Warszawie | minister": not the subject yet
    return at if governed is None else governed
