"""Where a sentence ends, and where a full stop does not end one."""

import pytest

from firsthand.intake.sentences import split_sentences

CASES = [
    ("en", ["Dr. Lee came.", "The U.S. team left at 5 p.m. on Friday."]),
    ("en", ["“We leave?” he asked.", "“Yes,” said J. K. Rowe."]),
    ("en", ['"We stay.', 'It burns."', "Nobody left."]),
    ("en", ["Osk.News reported it.", "It was late."]),
    ("de", ["Am 13. Dezember kam Dr. Maier.", "Es waren 12.", "Die Mühle aus dem 11. Jahrhundert brannte."]),
    ("de", ["„Wir bleiben.", "Es brennt.“", "Niemand ging."]),
    ("is", ["Hann kom kl. 13. desember og fór.", "Þá brann myllan."]),
    ("pl", ["Zginęło ok. 10 tys. ryb.", "Gen. A. Nowak zaprzeczył."]),
    ("ru", ["По словам А. И. Петрова, в 2015 г. сгорело 5 тыс. домов.", "Пожар потушен."]),
    ("uk", ["Про це повідомив О. П. Бойко о 5 год. ранку.", "Млин згорів."]),
    ("fr", ["M. Dupont est venu.", "Il a vu le moulin, etc."]),
    ("es", ["El Sr. Ruiz llegó.", "Vio el molino."]),
    ("zh", ["市长说：“我们会重建。", "谢谢！”他说。", "火已经灭了？", "是的。"]),
    ("ja", ["市長は「必ず再建する。」と述べた。", "けが人はいない。"]),
    ("ar", ["قال العمدة إنه سيعود.", "متى؟", "لا أحد يعرف."]),
    ("ur", ["آگ بجھ گئی۔", "کوئی زخمی نہیں ہوا۔"]),
    ("hi", ["आग बुझ गई।", "कोई घायल नहीं हुआ।"]),
    ("vi", ["Ông Nam ở TP. Osk cho biết.", "Không ai bị thương."]),
]


@pytest.mark.parametrize(("language", "sentences"), CASES)
def test_sentences(language, sentences):
    text = ("" if language in ("zh", "ja") else " ").join(sentences)
    assert [text[start:end] for start, end in split_sentences(text, language)] == sentences


def test_one_endless_line_is_cut_quickly():
    text = "The mill burned. " * 40_000
    spans = split_sentences(text, "en")
    assert len(spans) == 40_000
