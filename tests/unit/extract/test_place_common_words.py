"""Common words and names of persons that look like places, and places that look like them, in six languages."""

from __future__ import annotations

import pytest

from firsthand.extract.places import find_places
from firsthand.model import ActorMention, PlaceMention, Report, Segment, SegmentKind, anchor_in


def read(text: str, language: str) -> tuple[tuple[PlaceMention, ...], tuple[ActorMention, ...]]:
    report = Report("r:1", "a.txt", text, language)
    return find_places(report, [Segment(anchor_in("r:1", text, 0, len(text)), SegmentKind.BODY, language)])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "In Gruben und Gräben, an Hecken und auf Straßen lagen Scherben."),
        ("de", "Er griff nach Gabeln, sie nach Tellern; in Bars, Parks und Kinos war es still."),
        ("de", "Die Firma lebt von Banken, von Spenden und von Renten, es fehlte an Salz."),
        ("de", "Sie wanderten durch Heiden und Auen und stritten um Scheunen und Ställe."),
        ("de", "Us ist kein Wort, Bae auch nicht. Die Fähre liegt auf Stapel, der Krug ging zu Bruch."),
        ("fr", "Eau froide, pain sec. Us et coutumes. Bae est son surnom."),
        ("fr", "Jordan Petit a chanté ; Jordan a ri. Israel Fontaine affirme que Kenya Blanc ment."),
        ("en", "My aunt, Georgia Reed, said no. Us two went home. Uk is a rare surname."),
        ("en", "Chad Miller met Kenya Brown. Chad said that India Hart had left and that Chad was cross."),
        ("en", "Israel Stone bakes bread. Cuba Marsh met Ireland Webb; Ireland said yes."),
        ("pl", "Us to nie słowo. Eau de toilette pachnie. Bae to przezwisko. Mali chłopcy biegali."),
        ("pl", "Israel Kowalski i Georgia Nowak tańczyli; Georgia śpiewała."),
        ("tr", "Abd kelimesi kısa. Bae güzel. Eau pahalı. Us bizim değil."),
        ("tr", "Jordan Kaya dedi ki Jordan gelmez. Georgia Demir güldü. Bay Sivas konuştu."),
        ("is", "Bær brann. Us er ekki orð. Máli skiptir að hún komi."),
        ("is", "Jordan Jónsson sagði að Jordan kæmi. Georgia Einarsdóttir hló."),
    ],
)
def test_words_and_persons_are_neither_places_nor_actors(language: str, text: str) -> None:
    assert read(text, language) == ((), ())


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("de", "In Schuld stieg das Wasser.", {"Schuld": "DE"}),
        ("de", "Aus Halle kam Hilfe, in Turins Altstadt war es still, und die Straßen Berlins waren leer.",
         {"Halle": "DE", "Turins": "IT", "Berlins": "DE"}),
        ("de", "Der Zug fuhr von Mailand über Turin nach Venedig, das Flugzeug auf die Philippinen und in die USA.",
         {"Mailand": "IT", "Turin": "IT", "Venedig": "IT", "Philippinen": "PH", "USA": "US"}),
        ("de", "Zwischen Aue und Schwarzenberg wurde gebaut.", {"Aue": "DE", "Schwarzenberg": "DE"}),
        ("fr", "Le train reliait Tours à Lens; à Nancy et à Valence on attendait.",
         {"Tours": "FR", "Lens": "FR", "Nancy": "FR", "Valence": "FR"}),
        ("fr", "Il vit aux EAU et travaille au Tchad.", {"EAU": "AE", "Tchad": "TD"}),
        ("en", "Rebels left in Chad. Crews drove to Georgia and then flew into Jordan.",
         {"Chad": "TD", "Georgia": "GE", "Jordan": "JO"}),
        ("en", "Storms crossed Kenya and India. Kenya Moss saw the storm in Kenya.", {"Kenya": "KE", "India": "IN"}),
        ("pl", "W Mali i w Czadzie trwa wojna.", {"Mali": "ML", "Czadzie": "TD"}),
        ("pl", "Pociąg z Torunia stanął w Żywcu, na Helu wiało.", {"Torunia": "PL", "Żywcu": "PL", "Helu": "PL"}),
        ("tr", "Van'da ve Kars'ta kar yağdı, ABD'de ve Umman'da sel oldu, Çad'da çatışma çıktı.",
         {"Van": "TR", "Kars": "TR", "ABD": "US", "Umman": "OM", "Çad": "TD"}),
        ("is", "Á Höfn og á Akranesi var hvasst, í Malí og í Kína rigndi.",
         {"Höfn": "IS", "Akranesi": "IS", "Malí": "ML", "Kína": "CN"}),
    ],
)  # fmt: skip
def test_places_that_look_like_words_or_persons_are_found(language: str, text: str, countries: dict[str, str]) -> None:
    found = {place.anchor.quote: place.country for place in read(text, language)[0]}
    assert {quote: found.get(quote) for quote in countries} == countries


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("en", "Chad denied it.", "TD"),
        ("en", "US said no.", "US"),
        ("fr", "Les EAU ont signé.", "AE"),
        ("tr", "BAE yalanladı.", "AE"),
        ("it", "Gli Usa hanno firmato.", "US"),
        ("pl", "USA zaprzeczyły.", "US"),
    ],
)
def test_states_that_look_like_words_or_persons_still_act(language: str, text: str, actor: str) -> None:
    assert [mention.actor for mention in read(text, language)[1]] == [actor]


@pytest.mark.parametrize(
    ("language", "text", "quote", "name"),
    [
        ("en", "Floods hit Georgia, Alabama and Florida.", "Georgia", "US"),
        ("en", "Leaders flew to Georgia, Armenia and Azerbaijan.", "Georgia", "GE"),
        ("de", "Stürme zogen über Georgia, Alabama und Florida.", "Georgia", "US"),
        ("fr", "Une pluie est attendue en Georgia, Alabama et Florida.", "Georgia", "US"),
        ("pl", "Pożary trwają w stanach Washington, Oregon i Idaho.", "Washington", "US"),
        ("tr", "Washington, Oregon ve Idaho'da yangınlar sürüyor.", "Washington", "US"),
        ("is", "Skógar brenna í Washington, Oregon og Idaho.", "Washington", "US"),
    ],
)
def test_a_list_is_of_one_kind(language: str, text: str, quote: str, name: str) -> None:
    place = next(place for place in read(text, language)[0] if place.anchor.quote == quote)
    assert place.country == name and place.precision_km is not None and place.precision_km >= 80


def test_a_town_among_towns_and_one_state_is_a_town() -> None:
    places = {place.anchor.quote: place for place in read("She saw New York, London and Paris.", "en")[0]}
    assert places["New York"].precision_km == 15
