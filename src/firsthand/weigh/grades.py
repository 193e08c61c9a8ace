"""The grade of a claim: a letter for how far its source is identified, a digit for what stands with and against it.

After the Admiralty code (NATO AJP-2.1, 6 × 6) and the words of US Intelligence Community Directive
203. Both are bound to what the pile shows and to nothing else: docs/how-counting-works.md.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from firsthand.model import Origin, Stance
from firsthand.weigh.options import WeighOptions
from firsthand.weigh.origins import Count
from firsthand.weigh.rests import Rest

UNJUDGED = "cannot be judged"


@dataclass(frozen=True, slots=True)
class Grade:
    """CODE, such as "C2", and WORDS; REASONS say which rule gave each part."""

    code: str
    words: str
    reasons: tuple[str, ...]


def grade_claim(
    count: Count,
    rests: Sequence[Rest],
    *,
    against: int,
    parties: Collection[str],
    withdrawn: Collection[str],
    all_withdrawn: bool = False,
    meant: bool = True,
    options: WeighOptions,
) -> Grade:
    """The grade of a claim with COUNT for it and AGAINST certain origins on the other side.

    PARTIES and WITHDRAWN are names of voices that speak for their own side or took it back. With ALL_WITHDRAWN
    nothing but withdrawn reports shows any of its origins; MEANT is False where no withdrawal speaks of this claim.
    """
    if all_withdrawn:
        letter, why_letter = "E", "E: only reports that were withdrawn or corrected show who said it"
        digit, why_digit = 5, "5: it was withdrawn or corrected, and nothing that stands is behind it"
        if not meant:
            digit, why_digit = 6, "6: it stood in a withdrawn report, and nothing says that this part of it was wrong"
        return Grade(letter + str(digit), _words(digit, count.at_least, against), (why_letter, why_digit))
    letter, why_letter = _letter(count.origins, parties, withdrawn, options)
    standing = [origin for origin in count.origins if origin.certain and origin.name not in withdrawn]
    digit, why_digit = _digit(count, rests, against, bool(withdrawn) and not standing, options)
    return Grade(letter + str(digit), _words(digit, count.at_least, against), (why_letter, why_digit))


def _letter(
    origins: Sequence[Origin], parties: Collection[str], withdrawn: Collection[str], options: WeighOptions
) -> tuple[str, str]:
    certain = [origin for origin in origins if origin.certain]
    if not certain:
        return "F", "F: no identified source, so its reliability cannot be judged"
    standing = [origin for origin in certain if origin.name not in withdrawn]
    if not standing:
        return "E", "E: the only identified source took it back"
    apart = [origin for origin in standing if origin.name not in parties]
    for origin in apart:
        if origin.basis in options.direct:
            return "B", f"B: {origin.name}: identified, observed it, no party to it"
    if apart:
        return "C", f"C: {apart[0].name}: identified, no party to it, but not shown to have observed it"
    return "D", f"D: {standing[0].name}: identified, but speaks about its own side"


def _digit(
    count: Count, rests: Sequence[Rest], against: int, withdrawn: bool, options: WeighOptions
) -> tuple[int, str]:
    certain = count.at_least
    if withdrawn:
        return 5, "5: its own source took it back and no other identified origin stands behind it"
    if against and against >= certain:
        return 4, f"4: as many origins deny or contradict it as stand behind it ({against} against {certain})"
    if against:
        return 3, f"3: more origins stand behind it than against it ({certain} against {against})"
    if all(rest.statement.stance in (Stance.HEDGES, Stance.PREDICTS, Stance.NO_COMMENT) for rest in rests):
        return 6, "6: nobody gives it as more than possible or to come"
    if certain >= options.corroborated_by:
        return 1, f"1: {certain} origins for certain, and nobody in the pile contradicts it"
    if certain == 2:
        return 2, "2: two origins for certain, and nobody in the pile contradicts it"
    if count.at_most > 1:
        return 3, "3: one origin for certain, others possible, and nobody in the pile contradicts it"
    return 6, "6: one origin, neither supported nor contradicted by any other"


def _words(digit: int, certain: int, against: int) -> str:
    """ICD 203 words; the two ends of its scale are never given, and one origin is never a likelihood."""
    if digit == 1:
        return "very likely"
    if digit == 2 or (digit == 3 and against and certain >= 2 * against):
        return "likely"
    if digit == 5:
        return "unlikely"
    return "roughly even chance" if against else UNJUDGED
