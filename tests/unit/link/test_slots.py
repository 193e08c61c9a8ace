from __future__ import annotations

from typing import Any

import pytest
from claim_piles import reading_of

from firsthand.link.slot_amounts import Amount, compare_amounts
from firsthand.link.slot_lexicon import event_kinds, event_lexicon, mark_lexicon
from firsthand.link.slot_names import differ_in_spelling, find_known_names, skeleton
from firsthand.link.slots import Modality, Slots, parse_days, read_slots
from firsthand.model import Bound, fold

LANGUAGES = ("en", "is", "tr", "ar", "de", "pl", "ru", "uk", "es", "fr", "it", "zh", "vi")


def slots_of(text: str, lang: str = "en", **more: Any) -> Slots:
    row = {"lang": lang, "text": text, "published": "2031-04-02", "outlet": "Pine Gazette", **more}
    return read_slots((reading_of(row, "one"),), ())[0]


def events_in(text: str, lang: str) -> set[str]:
    return {mark.name for mark in event_lexicon(lang).find(fold(text))}


@pytest.mark.parametrize(
    ("lang", "text", "event"),
    [
        ("en", "Two bridges collapsed", "collapse"), ("is", "Þrír létust í slysinu", "killed"),
        ("tr", "Askerler üsten çekiliyor", "withdraw"), ("ar", "وانسحبت القوات", "withdraw"),
        ("de", "Die Armee griff in der Nacht mehrere Dörfer an", "attack"), ("pl", "Tama nie wytrzymała", "collapse"),
        ("ru", "Министр подал в отставку", "resign"), ("uk", "Унаслідок вибуху", "explosion"),
        ("es", "El río inundó el pueblo", "flood"), ("fr", "Trois blessés graves", "injured"),
        ("it", "Il sindaco si è dimesso", "resign"), ("zh", "该地发生地震", "earthquake"),
        ("vi", "Hai người mất tích", "missing"),
    ],
)  # fmt: skip
def test_event_classes_are_found_in_thirteen_languages(lang: str, text: str, event: str):
    assert event in events_in(text, lang)


def test_entries_stand_as_words_only():
    assert "missing" not in events_in("He was dismissing it", "en")
    assert "killed" not in events_in("A skilled worker", "en")


def test_every_event_class_is_written_in_every_language_and_refers_to_known_ones():
    kinds = event_kinds()
    assert set(kinds.broader.values()) | set(kinds.opposite.values()) | kinds.focal <= set(kinds.kind)
    assert all(event_lexicon(lang).classes >= set(kinds.kind) for lang in LANGUAGES)


def test_negation_inside_certainty_or_inside_an_event_is_none():
    assert not slots_of("There is no doubt that the bridge fell").negative
    assert not slots_of("Tama nie wytrzymała naporu wody", "pl").negative
    assert slots_of("The bridge did not fall").negative
    assert "negative" in {mark.name for mark in mark_lexicon("tr").find(fold("asker değil"))}


def test_modality_is_read_from_words_and_from_stance():
    assert slots_of("They will leave the base").modality is Modality.FUTURE
    assert slots_of("They may leave the base").modality is Modality.POSSIBLE
    assert slots_of("They left the base").modality is Modality.DONE
    assert slots_of("Departure on Monday", stance="predicts").modality is Modality.FUTURE


def test_counted_people_take_the_unit_of_the_nearest_toll():
    rows = [["Nine people", 9, "people", "exact"], ["30 people", 30, "people", "exact"]]
    slots = slots_of("Nine people were killed and a further 30 people injured", quantities=rows)
    assert [(amount.unit, amount.low) for amount in slots.amounts] == [("deaths", 9.0), ("injured", 30.0)]


def amount(value: float, bound: Bound = Bound.EXACT, unit: str = "deaths") -> Amount:
    return Amount(unit, value, value, bound, str(value))


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        (amount(12), amount(12), True), (amount(12), amount(12, Bound.AT_LEAST), True),
        (amount(11000, Bound.AT_LEAST), amount(11300), True), (amount(4000, Bound.ABOUT), amount(3958), True),
        (amount(10, Bound.AT_LEAST), amount(12), False), (amount(5300), amount(5200), False),
        (amount(2000, Bound.AT_LEAST), amount(2300), False), (amount(12), amount(12, unit="injured"), False),
    ],
)  # fmt: skip
def test_amounts_agree_when_equal_or_rounded(a: Amount, b: Amount, agree: bool):
    assert a.agrees_with(b) is agree
    assert b.agrees_with(a) is agree


def test_amounts_differ_only_within_a_unit():
    agreeing, differing = compare_amounts(
        [amount(12), amount(30, unit="injured")], [amount(12), amount(44, unit="injured")]
    )
    assert [pair[0].unit for pair in agreeing] == ["deaths"]
    assert [pair[0].unit for pair in differing] == ["injured"]


def test_skeletons_agree_across_alphabets():
    assert skeleton("Belmora") == skeleton("Бельмора") == skeleton("بلمورا")
    assert skeleton("Ox") == ""
    assert find_known_names("انفجار في بلمورا", frozenset({skeleton("Belmora")})) == {skeleton("Belmora")}


def test_one_letter_inside_a_name_is_a_misspelling_and_an_ending_is_not():
    assert differ_in_spelling("harlenstad", "harbenstad")
    assert not differ_in_spelling("harlenstad", "harlenstadu")
    assert not differ_in_spelling("arvo", "arvi")


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2031-04-02", 1), ("2031-04-02T10:00", 1), ("2031-04", 28), ("2031-04-01/2031-04-03", 3),
        ("PAST_REF", 0), ("2031-13-01", 0),
    ],
)  # fmt: skip
def test_days_of_a_time_value(value: str, days: int):
    found = parse_days(value)
    assert (found[1] - found[0] + 1 if found else 0) == days


@pytest.mark.parametrize(
    ("lang", "text", "stance"),
    [
        ("en", "it had no part in the shelling of Arvo", "denies"),
        ("de", "man habe mit dem Brand nicht das Geringste, also nichts zu tun", "asserts"),
        ("fr", "toute responsabilité dans la frappe", "denies"), ("zh", "与袭击有关", "denies"),
        ("vi", "có liên quan đến vụ tấn công", "denies"), ("pl", "nie ma nic wspólnego z ostrzałem", "asserts"),
    ],
)  # fmt: skip
def test_a_denial_of_involvement_is_a_disclaimer_in_any_wording(lang: str, text: str, stance: str):
    assert slots_of(text, lang, stance=stance, source="The Orlan Front").disclaims


@pytest.mark.parametrize(
    "text",
    [
        "The front will answer an attack of this kind",
        "There is no other way to stop the attacks than to answer them",
        "Reports of a Korvian attack are a provocation",
        "The army lied when it denied the attack",
    ],
)
def test_other_negations_beside_an_attack_disclaim_nothing(text: str):
    assert not slots_of(text, source="The Orlan Front").disclaims


def test_who_is_aimed_at_or_killed_or_holds_the_place_is_no_agent():
    def agents(text: str, *names: str) -> frozenset[str]:
        return slots_of(text, actors=[[name, name.casefold()] for name in names]).agents

    assert agents("Korvia fired rockets at Vardan", "Korvia", "Vardan") == {"korvia"}
    assert agents("The strike killed Vardan officers", "Vardan") == frozenset()
    assert agents("Rockets hit the plateau occupied by Vardan", "Vardan") == frozenset()
    assert agents("The village was hit by a stray Vardan rocket", "Vardan") == {"vardan"}


def test_a_superseded_number_is_left_out():
    lowered = slots_of(
        "The death toll was lowered to six from seven",
        quantities=[["six", 6, "", "exact"], ["seven", 7, "", "exact"]],
    )
    assert [(amount.unit, amount.low) for amount in lowered.amounts] == [("deaths", 6.0)]
    corrected = slots_of(
        "Six people died, not seven", quantities=[["Six people", 6, "people", "exact"], ["seven", 7, "", "exact"]]
    )
    assert not corrected.negative


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "No more than 40 people were hurt"),
        ("ar", "قتل ما لا يقل عن 40 شخصا"),
        ("ru", "Погибли не менее 40 человек"),
    ],
)
def test_a_limit_written_with_a_negation_is_no_negation(lang: str, text: str):
    assert not slots_of(text, lang).negative


def test_a_bound_rules_out_a_rounding_beyond_it():
    floor, below = (
        Amount("injured", 30, 30, Bound.AT_LEAST, "more than 30"),
        Amount("injured", 29, 29, Bound.EXACT, "29"),
    )
    assert not floor.agrees_with(below)
    assert floor.agrees_with(Amount("injured", 31, 31, Bound.EXACT, "31"))


def test_a_turkish_was_is_no_death():
    """Folded, "öldü" (died) and "oldu" (was) are one word, so the short forms are not in the lexicon."""
    found = event_lexicon("tr").find(fold("Geminin hazır olduğunu söyledi, mürettebat sağ oldu."))
    assert "killed" not in {mark.name for mark in found}
