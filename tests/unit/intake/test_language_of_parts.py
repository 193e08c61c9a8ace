"""The language of a report and of its parts."""

import pytest

from firsthand.intake.languages import detect_language, language_of_part
from firsthand.intake.letter_statistics import find_likeliest, gather_labels

LINES = {
    "en": "The fire at the old mill was put out on Friday night, and nobody was hurt.",
    "de": "Der Brand in der alten Mühle wurde am Freitagabend gelöscht, verletzt wurde niemand.",
    "fr": "L'incendie du vieux moulin a été éteint vendredi soir et personne n'a été blessé.",
    "es": "El incendio del viejo molino fue apagado el viernes por la noche y nadie resultó herido.",
    "it": "L'incendio del vecchio mulino è stato spento venerdì sera e nessuno è rimasto ferito.",
    "pt": "O incêndio do velho moinho foi apagado na sexta-feira à noite e ninguém ficou ferido.",
    "pl": "Pożar starego młyna został ugaszony w piątek wieczorem, nikt nie został ranny.",
    "cs": "Požár starého mlýna byl uhašen v pátek večer a nikdo nebyl zraněn.",
    "ru": "Пожар на старой мельнице потушили в пятницу вечером, никто не пострадал.",
    "uk": "Пожежу на старому млині загасили в п'ятницю ввечері, ніхто не постраждав.",
    "is": "Eldurinn í gömlu myllunni var slökktur á föstudagskvöld og enginn slasaðist.",
    "tr": "Eski değirmendeki yangın cuma akşamı söndürüldü, kimse yaralanmadı.",
    "vi": "Đám cháy tại nhà máy xay cũ đã được dập tắt vào tối thứ Sáu, không ai bị thương.",
    "ar": "تم إخماد الحريق في الطاحونة القديمة مساء الجمعة ولم يصب أحد بأذى.",
    "fa": "آتش‌سوزی در آسیاب قدیمی جمعه شب خاموش شد و کسی آسیب ندید.",
    "he": "השריפה בטחנה הישנה כובתה ביום שישי בערב ואיש לא נפגע.",
    "el": "Η φωτιά στον παλιό μύλο έσβησε το βράδυ της Παρασκευής και κανείς δεν τραυματίστηκε.",
    "zh": "旧磨坊的大火周五晚被扑灭，没有人受伤。",
    "ja": "古い製粉所の火災は金曜日の夜に消し止められ、けが人はいなかった。",
    "ko": "오래된 방앗간의 화재는 금요일 밤에 진화되었고 다친 사람은 없었다.",
    "hi": "पुरानी चक्की में लगी आग शुक्रवार रात बुझा दी गई और कोई घायल नहीं हुआ।",
    "sw": "Moto katika kinu cha zamani ulizimwa Ijumaa usiku na hakuna aliyejeruhiwa.",
}


@pytest.mark.parametrize(("language", "line"), LINES.items())
def test_one_line_tells_the_language(language, line):
    assert detect_language(line)[0] == language


def test_no_letters_tell_nothing():
    assert detect_language("12:30 — 🔥 …") == ("und", 0.0)


def test_a_short_sentence_is_in_the_language_of_its_report():
    assert language_of_part("Hún fór.", "is") == "is"
    assert language_of_part("Taarna rant.", "no") == "no"
    assert language_of_part("Smith, Washington", "pl") == "pl"


def test_another_script_or_a_long_foreign_sentence_is_not():
    assert language_of_part(LINES["ar"], "is") == "ar"
    assert language_of_part(LINES["ru"], "en") == "ru"
    assert language_of_part(LINES["en"] + " " + LINES["en"], "is") == "en"


def test_labels_of_one_language_share_their_likelihood() -> None:
    one_label, both = gather_labels({"no": "no", "da": "da"}), gather_labels({"no": "no", "nn": "no", "da": "da"})
    assert find_likeliest("Byen sov.", one_label)[0] == "da"
    assert find_likeliest("Byen sov.", both)[0] == "no"
