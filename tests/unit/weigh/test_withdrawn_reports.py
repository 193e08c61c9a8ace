# ruff: noqa: E501 (a report's words stay on one line)
"""Whole reports and single statements that an outlet takes back, and what still rests on them."""

from __future__ import annotations

import pytest

from firsthand.model import (
    AlignedSpan,
    Anchor,
    Assessment,
    Attribution,
    Basis,
    Claim,
    DatedBy,
    Derivation,
    DerivationKind,
    Mentions,
    Reading,
    Report,
    Score,
    Segment,
    SegmentKind,
    Stance,
    Statement,
    Voice,
    VoiceKind,
    WithdrawalKind,
)
from firsthand.weigh import WeighOptions, assess_claims

MARTEN = Voice("Ilse Marten", VoiceKind.NAMED)


class Pile:
    """Reports of sentences; a sentence that is said under a claim is a statement."""

    def __init__(self) -> None:
        self.readings: list[Reading] = []
        self.derivations: list[Derivation] = []
        self.members: dict[str, list[str]] = {}

    def report(
        self,
        outlet: str,
        day: int,
        *sentences: str,
        said: dict[int, tuple[str, tuple[Voice, ...]]],
        language: str = "en",
    ) -> Reading:
        report_id = f"r:{len(self.readings):04d}"
        text = "\n".join(sentences)
        report = Report(
            report_id, f"{len(self.readings)}.txt", text, language, outlet,
            published_at=f"2031-04-{day:02d}", dated_by=DatedBy.MANIFEST,
        )  # fmt: skip
        segments, statements, at = [], [], 0
        for place, sentence in enumerate(sentences):
            anchor = Anchor(report_id, at, at + len(sentence), sentence)
            kind = SegmentKind.HEADLINE if place == 0 else SegmentKind.BODY
            segments.append(Segment(anchor, kind, language, min(place, 1)))
            if place in said:
                claim, chain = said[place]
                statement = Statement(
                    f"t:{report_id[2:]}.{place}", report_id, anchor, anchor,
                    Attribution(source_name=chain[-1].name if chain else None, chain=chain),
                    Basis.OFFICIAL_STATEMENT if chain else Basis.UNATTRIBUTED, Stance.ASSERTS, language,
                )  # fmt: skip
                statements.append(statement)
                self.members.setdefault(claim, []).append(statement.id)
            at += len(sentence) + 1
        reading = Reading(report, tuple(segments), tuple(statements), Mentions())
        self.readings.append(reading)
        return reading

    def take(self, taker: Reading, giver: Reading, kind: DerivationKind = DerivationKind.COPIED) -> None:
        taken, given = taker.statements[0].anchor, giver.statements[0].anchor
        spans = (AlignedSpan(taken, given, 0.9),)
        name = f"d:{len(self.derivations)}"
        self.derivations.append(Derivation(name, taken.report_id, "", given.report_id, kind, spans, Score(0.9, ("",))))

    def assess(self) -> dict[str, Assessment]:
        claims = [Claim(claim_id, "", "en", tuple(ids)) for claim_id, ids in self.members.items()]
        found = assess_claims(claims, self.readings, (), self.derivations, (), options=WeighOptions())
        return {one.claim_id: one for one in found}


def story_with_a_copy_of_a_copy() -> tuple[Pile, list[Reading]]:
    pile = Pile()
    words = "Seven sailors died in the engine room of the ferry, Ilse Marten said."
    reports = [
        pile.report(outlet, 2, "Ferry burns", words, said={1: ("c:seven", (MARTEN,))})
        for outlet in ("Harbour Wire", "Kurier", "Tidende")
    ]
    pile.take(reports[1], reports[0])
    pile.take(reports[2], reports[1], DerivationKind.TRANSLATED)
    return pile, reports


def correct(pile: Pile) -> None:
    pile.report(
        "Harbour Wire", 4, "Correction: the ferry fire",
        "On Wednesday we wrote that seven sailors died in the engine room of the ferry.", "We withdraw that report.",
        said={},
    )  # fmt: skip


def test_a_withdrawn_report_flags_its_claims_and_lists_who_rests_on_it_through_every_hand() -> None:
    pile, reports = story_with_a_copy_of_a_copy()
    correct(pile)
    assessment = pile.assess()["c:seven"]
    (withdrawal,) = assessment.withdrawals
    assert (withdrawal.kind, withdrawal.by) == (WithdrawalKind.REPORT, "Harbour Wire")
    assert withdrawal.report_ids == (reports[0].report.id,)
    assert withdrawal.statement_ids == (reports[0].statements[0].id,)
    assert set(withdrawal.resting_ids) == {reports[1].statements[0].id, reports[2].statements[0].id}
    assert withdrawal.anchor.quote.endswith("We withdraw that report.")
    assert withdrawal.anchor.holds_in(pile.readings[-1].report.text)


def test_the_origin_of_a_withdrawn_report_is_certain_no_more_but_named() -> None:
    pile, _ = story_with_a_copy_of_a_copy()
    assert [one.certain for one in pile.assess()["c:seven"].origins] == [True]
    correct(pile)
    assessment = pile.assess()["c:seven"]
    assert [(one.name, one.certain) for one in assessment.origins] == [("Ilse Marten", False)]
    assert assessment.grade == "E5"
    assert any("still carried by Kurier, Tidende" in reason for reason in assessment.reasons)
    assert any("certain no more" in reason and "Ilse Marten" in reason for reason in assessment.reasons)


def test_who_said_it_in_another_report_stays_certain() -> None:
    pile, _ = story_with_a_copy_of_a_copy()
    pile.report("Vestnik", 3, "Fire", "Seven died, Ilse Marten told us.", said={1: ("c:seven", (MARTEN,))})
    correct(pile)
    assessment = pile.assess()["c:seven"]
    assert [(one.name, one.certain) for one in assessment.origins] == [("Ilse Marten", True)]
    assert assessment.withdrawals
    assert assessment.grade != "E5"


def test_a_correction_takes_back_only_what_it_speaks_of() -> None:
    pile = Pile()
    first = pile.report(
        "Harbour Wire", 2, "Ferry burns", "Seven sailors died in the engine room.", "The ferry was built in Norvik in 2003.",
        said={1: ("c:seven", (MARTEN,)), 2: ("c:built", ())},
    )  # fmt: skip
    pile.report(
        "Harbour Wire", 4, "Correction: ferry fire", "We reported that seven sailors died in the engine room.",
        "That was wrong.", said={},
    )  # fmt: skip
    found = pile.assess()
    assert found["c:built"].withdrawals == ()
    (withdrawal,) = found["c:seven"].withdrawals
    assert (withdrawal.kind, withdrawal.statement_ids) == (WithdrawalKind.STATEMENT, (first.statements[0].id,))


def test_another_outlet_tells_that_the_agency_withdrew_its_report() -> None:
    pile, reports = story_with_a_copy_of_a_copy()
    pile.report(
        "Vestnik", 5, "Agency withdraws ferry report",
        "Harbour Wire has withdrawn its report that seven sailors died in the engine room of the ferry.", said={},
    )  # fmt: skip
    (withdrawal,) = pile.assess()["c:seven"].withdrawals
    assert (withdrawal.by, withdrawal.report_ids) == ("Harbour Wire", (reports[0].report.id,))


def test_what_a_withdrawn_report_had_from_one_that_stands_is_not_lost() -> None:
    pile = Pile()
    stands = pile.report("Vestnik", 1, "Fire", "The ferry was overloaded.", said={1: ("c:load", (MARTEN,))})
    taker = pile.report(
        "Harbour Wire", 2, "Ferry burns", "The ferry carried too much.", "Seven sailors died in the engine room.",
        "Nobody checked the doors of the hold.",
        said={1: ("c:other", (MARTEN,)), 2: ("c:seven", (MARTEN,)), 3: ("c:doors", (MARTEN,))},
    )  # fmt: skip
    pile.take(taker, stands)
    pile.report(
        "Harbour Wire", 4, "Correction: ferry", "We wrote that seven sailors died in the engine room.",
        "We withdraw that report.", said={},
    )  # fmt: skip
    found = pile.assess()
    assert [one.certain for one in found["c:other"].origins] == [True]
    assert found["c:other"].withdrawals
    assert (found["c:seven"].grade, found["c:doors"].grade) == ("E5", "E6")
    assert found["c:doors"].words == "cannot be judged"


def test_a_report_marked_retracted_withdraws_itself() -> None:
    pile = Pile()
    pile.report("Kurier", 2, "RETRACTED: Ferry burns", "Seven died, Marten said.", said={1: ("c:seven", (MARTEN,))})
    assert pile.assess()["c:seven"].grade == "E5"


@pytest.mark.parametrize(
    "sentences",
    [
        ("Troops withdraw", "The army withdrew its troops, a report of Harbour Wire said."),
        (
            "Mayor speaks",
            "“We wrote that seven sailors died in the engine room of the ferry. It was a mistake,” he said.",
        ),
        ("Correction officers strike", "Prison staff are on strike."),
        ("Ferry", "Harbour Wire reports that seven sailors died in the engine room of the ferry."),
    ],
)
def test_what_is_no_withdrawal_withdraws_nothing(sentences: tuple[str, ...]) -> None:
    pile, _ = story_with_a_copy_of_a_copy()
    pile.report("Harbour Wire", 5, *sentences, said={})
    assert pile.assess()["c:seven"].withdrawals == ()


@pytest.mark.parametrize(
    ("language", "claim", "notice"),
    [
        ("de", "Auf der Fähre starben sieben Seeleute im Maschinenraum.", "Am Mittwoch haben wir geschrieben, auf der Fähre seien sieben Seeleute im Maschinenraum gestorben. Das war falsch."),
        ("fr", "Sept marins sont morts dans la salle des machines.", "Nous avons écrit mercredi que sept marins sont morts dans la salle des machines. C’était une erreur."),
        ("es", "Siete marineros murieron en la sala de máquinas.", "El miércoles publicamos que siete marineros murieron en la sala de máquinas. Era falso y lo retiramos."),
        ("ru", "Семь моряков погибли в машинном отделении.", "В среду мы написали, что семь моряков погибли в машинном отделении. Это ошибка, заметку мы отзываем."),
        ("pl", "Siedmiu marynarzy zginęło w maszynowni promu.", "W środę napisaliśmy, że siedmiu marynarzy zginęło w maszynowni promu. To był błąd."),
        ("tr", "Makine dairesinde yedi denizci öldü.", "Çarşamba günü makine dairesinde yedi denizci öldü diye yazmıştık. Bu yanlıştı."),
        ("ar", "قتل سبعة بحارة في غرفة المحركات.", "كتبنا يوم الأربعاء أنه قتل سبعة بحارة في غرفة المحركات. هذا خطأ ونعتذر عنه."),
        ("zh", "七名船员在渡轮机舱内死亡。", "本报周三报道称七名船员在渡轮机舱内死亡，内容有误。"),
        ("ko", "선원 일곱 명이 기관실에서 숨졌다.", "본지는 수요일 선원 일곱 명이 기관실에서 숨졌다고 보도했으나 이는 사실이 아닙니다."),
        ("hi", "इंजन कक्ष में सात नाविकों की मौत हो गई।", "हमने लिखा था कि इंजन कक्ष में सात नाविकों की मौत हो गई। यह गलत था।"),
        ("he", "שבעה מלחים נהרגו בחדר המכונות.", "ביום רביעי כתבנו כי שבעה מלחים נהרגו בחדר המכונות. זו הייתה טעות."),
    ],
)  # fmt: skip
def test_corrections_are_read_in_many_languages(language: str, claim: str, notice: str) -> None:
    pile = Pile()
    pile.report("Harbour Wire", 2, "–", claim, said={1: ("c:seven", ())}, language=language)
    pile.report("Harbour Wire", 4, "–", notice, said={}, language=language)
    assert len(pile.assess()["c:seven"].withdrawals) == 1
