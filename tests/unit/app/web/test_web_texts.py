"""The words of the interface: every language has every text, with the same places to fill and all its plural forms."""

import re
from pathlib import Path

import pytest
from babel import Locale
from markupsafe import Markup

import firsthand.app.web
from firsthand.app.web.texts import LANGUAGES, choose_language, open_texts, read_texts
from firsthand.model import Basis, DerivationKind, DifferingField, Stance

WEB = Path(firsthand.app.web.__file__).parent
OTHERS = sorted(set(LANGUAGES) - {"en"})
FIELD = re.compile(r"\{(\w*)\}")


def forms(text):
    return text if isinstance(text, dict) else {"other": text}


def fields(text):
    return set(FIELD.findall(text))


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_text(language):
    english, own = read_texts("en"), read_texts(language)
    assert sorted(own.keys() ^ english.keys()) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_text_has_the_same_places_to_fill(language):
    english, own = read_texts("en"), read_texts(language)
    for key in own.keys() & english.keys():
        wanted = fields(forms(english[key])["other"])
        for name, form in forms(own[key]).items():
            assert form.strip()
            # "A report", "two reports": some forms say the number by themselves.
            assert fields(form) == wanted or (name in ("zero", "one", "two") and fields(form) == wanted - {"n"}), key


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_count_has_the_plural_forms_of_its_language(language):
    needed = {str(Locale.parse(language).plural_form(number)) for number in range(200)}
    for key, text in read_texts(language).items():
        if isinstance(text, dict):
            assert needed <= text.keys(), key


def test_every_code_of_the_model_has_words():
    texts = read_texts("en")
    parts = {"basis": Basis, "stance": Stance, "derivation": DerivationKind, "difference": DifferingField}
    for part, codes in parts.items():
        assert {f"common.{part}.{code}" for code in codes} <= texts.keys()


def test_every_key_that_a_template_names_is_there():
    texts = read_texts("en")
    named = re.compile(r"""T(?:\.count)?\(\s*["']([a-z_]+\.[a-z_.]+[a-z_])["']""")
    for file in sorted((WEB / "templates").glob("*.html")):
        for key in named.findall(file.read_text("utf-8")):
            assert key in texts, f"{file.name} names {key}"


def test_what_is_put_in_is_escaped_and_markup_is_not():
    texts = open_texts("en")
    assert texts("story.since", moment="<b>\u202e") == "Since you last looked, &lt;b&gt;‹U+202E›"
    assert texts("story.since", moment=Markup("<b>x</b>")) == "Since you last looked, <b>x</b>"


def test_counts_take_the_form_of_the_language():
    assert open_texts("en").count("common.counts.reports", 1) == "1 report"
    assert open_texts("uk").count("common.counts.families", 5) == "5 видавців"
    assert open_texts("uk").count("common.counts.families", 22) == "22 видавці"
    assert open_texts("ar").count("common.counts.reports", 3) == "3 تقارير"


@pytest.mark.parametrize(
    "value", ["2026", "2026-05", "2026-05-06", "2026-05-06T18:00", "2026-05-06T18:00:00+02:00", "x", None]
)
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_any_date_can_be_said(language, value):
    assert open_texts(language).date(value)


@pytest.mark.parametrize(
    ("asked", "kept", "accepted", "chosen"),
    [
        ("ar", "uk", "es", "ar"), (None, "uk", "es", "uk"), (None, None, "es-MX,es;q=0.9,en;q=0.8", "es"),
        (None, None, "fr, is;q=0.4", "is"), ("xx", "yy", "", "en"), (None, None, "*", "en"), (None, None, ";;,,", "en"),
    ],
)  # fmt: skip
def test_the_language_is_the_one_asked_for_then_kept_then_accepted(asked, kept, accepted, chosen):
    assert choose_language(asked, kept, accepted) == chosen
