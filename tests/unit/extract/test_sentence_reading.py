"""Tokens, quotations, clauses, lexicon entries and stances, each on its own."""

import pytest

from firsthand.extract.clauses import split_clauses
from firsthand.extract.lexicons import compile_lexicon, known_languages, load_lexicon
from firsthand.extract.stances import find_stance
from firsthand.extract.tokens import Apostrophe, find_quotations, is_open_at_end, split_tokens
from firsthand.model import Stance


def words(text, apostrophe=Apostrophe.SUFFIX):
    return [token.text for token in split_tokens(text, apostrophe)]


def test_apostrophes_belong_to_the_language():
    assert words("Israel’s army") == ["Israel", "’s", "army"]
    assert words("l'armée a dit", Apostrophe.ELISION) == ["l'", "armée", "a", "dit"]
    assert words("об'єкт горить", Apostrophe.INSIDE) == ["об'єкт", "горить"]


def test_signs_that_join_parts_of_a_word_do_not_part_it():
    assert words("او می\u200cگوید") == ["او", "می\u200cگوید"]
    assert words('אמר ד"ר לוי: "כן"') == ["אמר", 'ד"ר', "לוי", ":", '"', "כן", '"']
    assert words("צה״ל הודיע") == ["צה״ל", "הודיע"]


def test_scripts_without_spaces_give_single_signs():
    assert words("据港口2人称") == ["据", "港", "口", "2", "人", "称"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “we saw it” twice", ["“we saw it”"]),
        ("Er sagte: „Es brennt.“", ["„Es brennt.“"]),
        ("Il a dit « rien » hier", ["« rien »"]),
        ("他说：“没有。”然后走了", ["“没有。”"]),
        ("the crew's boat and the dogs' barking", []),
    ],
)
def test_quotations_are_found(text, quoted):
    assert [text[a:b] for a, b in find_quotations(text)] == quoted


def test_a_quotation_may_stay_open():
    assert is_open_at_end("“We ran. We did not look back.")
    assert not is_open_at_end("“We ran,” she said.")


def test_a_but_makes_two_clauses_outside_quotations_only():
    english = load_lexicon("en")
    text = "the convoy left the base at noon but the jets are still in their hangars"
    assert [text[a:b] for a, b in split_clauses(text, (0, len(text)), english)] == [
        "the convoy left the base at noon", "the jets are still in their hangars",
    ]  # fmt: skip
    quoted = "the mayor said “we wanted to leave at noon but the road was closed to all”"
    assert len(split_clauses(quoted, (0, len(quoted)), english)) == 1


def test_the_second_part_of_a_split_verb_is_found():
    german = load_lexicon("de")
    tokens = german.tokens("teilte das Amt am Abend mit")
    assert [(m.label, m.first, m.end) for m in german.cues.find(tokens)] == [("says", 0, 6)]


def test_word_endings_match():
    german = load_lexicon("de")
    assert "expert" in {m.label for m in german.sources.find(german.tokens("die Militärexpertin"))}


def test_an_unknown_key_of_a_lexicon_is_refused():
    with pytest.raises(ValueError, match="unknown keys"):
        compile_lexicon("xx", {"cues": {"sings": ["la"]}})


def test_every_lexicon_loads_and_says_something():
    assert {
        "en",
        "is",
        "tr",
        "ar",
        "de",
        "pl",
        "ru",
        "uk",
        "es",
        "fr",
        "it",
        "zh",
        "vi",
        "nl",
        "sv",
        "pt",
        "ro",
        "cs",
        "el",
        "he",
        "fa",
    } <= set(known_languages())
    for language in known_languages():
        lexicon = load_lexicon(language)
        assert lexicon is not None and lexicon.order in ("svo", "v2", "vso", "sov")


@pytest.mark.parametrize(
    ("content", "label", "attributed", "stance"),
    [
        ("the road is open", "says", True, Stance.ASSERTS),
        ("the road is not open", "says", True, Stance.DENIES),
        ("“we did not sleep”", "says", True, Stance.ASSERTS),
        ("the road may be open", "says", True, Stance.HEDGES),
        ("the road will open", "says", True, Stance.PREDICTS),
        ("any leak", "denies", True, Stance.DENIES),
        ("it was too early to tell", "says", True, Stance.HEDGES),
        ("No talks yet?", None, False, Stance.HEDGES),
        ("not only the road is open", "says", True, Stance.ASSERTS),
    ],
)
def test_stance_follows_cue_then_modality(content, label, attributed, stance):
    assert find_stance(content, "", label, load_lexicon("en"), attributed=attributed) is stance
