"""A story for the tests of the brief: an invented collapse of a quay, in seven languages, with hostile text."""

from __future__ import annotations

from dataclasses import dataclass, field

from firsthand.model import (
    AlignedSpan,
    Anchor,
    Assessment,
    Attribution,
    Basis,
    Bound,
    Claim,
    DatedBy,
    Derivation,
    DerivationKind,
    DifferingField,
    Mentions,
    Origin,
    PlaceMention,
    QuantityMention,
    Reading,
    Relation,
    RelationKind,
    Report,
    Score,
    Segment,
    SegmentKind,
    Skipped,
    Source,
    Stance,
    Statement,
    Story,
    TimeMention,
    Voice,
    VoiceKind,
    content_id,
)

BIDI_OVERRIDE = "\u202e"
HOSTILE = f'<script>alert("x")</script> [press](javascript:alert(1)) {BIDI_OVERRIDE}txt.exe\x00\x1b[31m'

PLACES = {
    "Batumi": (41.6425, 41.6369, 5.0),
    "Poti": (42.15, 41.67, 4.0),
    "Trabzon": (41.005, 39.7269, 8.0),
    "Kobuleti": (41.82, 41.78, 3.0),
    "Tbilisi": (41.6941, 44.8337, 15.0),
    "Brussels": (50.85, 4.35, 15.0),
    "Quay 7": (None, None, None),
}


@dataclass
class Passage:
    """WORDS under CLAIM, said by WHO through VIA."""

    words: str
    claim: str | None = None
    who: str | None = None
    basis: Basis = Basis.UNATTRIBUTED
    stance: Stance = Stance.ASSERTS
    via: tuple[str, ...] = ()
    number: tuple[str, float | str, str, Bound] | None = None
    time: tuple[str, str] | None = None
    headline: bool = False


@dataclass
class Pile:
    """Readings as they are built, and which statements each claim key has."""

    readings: list[Reading] = field(default_factory=list)
    statements: dict[str, list[Statement]] = field(default_factory=dict)

    def add(self, name: str, outlet: str | None, language: str, published: str | None, *passages: Passage) -> Report:
        text = "\n\n".join(passage.words for passage in passages)
        report = Report(
            id=content_id("r", name, text),
            name=name,
            text=text,
            language=language,
            outlet=outlet,
            title=passages[0].words[:120],
            published_at=published,
            received_at="2031-03-20T08:00:00Z",
            dated_by=DatedBy.MANIFEST if published else DatedBy.UNKNOWN,
        )
        segments, statements, places, times, quantities = [], [], [], [], []
        at = 0
        for number, passage in enumerate(passages):
            anchor = Anchor(report.id, at, at + len(passage.words), passage.words)
            kind = SegmentKind.HEADLINE if passage.headline else SegmentKind.BODY
            segments.append(Segment(anchor, kind, language, number))
            statement = _state(report, anchor, passage)
            statements.append(statement)
            if passage.claim:
                self.statements.setdefault(passage.claim, []).append(statement)
            for place, (lat, lon, precision) in PLACES.items():
                found = passage.words.find(place)
                if found >= 0:
                    where = Anchor(report.id, at + found, at + found + len(place), place)
                    places.append(
                        PlaceMention(where, place, lat, lon, precision, f"geonames:{len(place)}" if lat else None)
                    )
            if passage.number:
                words, value, unit, bound = passage.number
                found = at + passage.words.index(words)
                quantities.append(
                    QuantityMention(Anchor(report.id, found, found + len(words), words), value, unit, bound)
                )
            if passage.time:
                words, moment = passage.time
                found = at + passage.words.index(words)
                times.append(TimeMention(Anchor(report.id, found, found + len(words), words), moment))
            at += len(passage.words) + 2
        mentions = Mentions(tuple(places), tuple(times), tuple(quantities))
        self.readings.append(Reading(report, tuple(segments), tuple(statements), mentions))
        return report


def _state(report: Report, anchor: Anchor, passage: Passage) -> Statement:
    chain = tuple(Voice(name, VoiceKind.NAMED) for name in (*passage.via, *([passage.who] if passage.who else [])))
    source = Anchor(report.id, anchor.start, anchor.start + 3, anchor.quote[:3]) if passage.who else None
    return Statement(
        id=content_id("t", report.id, anchor.start),
        report_id=report.id,
        anchor=anchor,
        context=anchor,
        attribution=Attribution(source, passage.who, None, chain),
        basis=passage.basis,
        stance=passage.stance,
        language=report.language,
        in_headline=passage.headline,
    )


DEATHS_4 = ("four", 4, "deaths", Bound.EXACT)


def build_pile() -> Pile:
    pile = Pile()
    pile.add(
        "01.txt",
        "Meridian Wire",
        "en",
        "2031-03-12T06:40:00Z",
        Passage("Quay collapses in Batumi harbour, four dead", "dead4", headline=True, number=DEATHS_4),
        Passage(
            "At least four dock workers died when part of Quay 7 gave way, harbour master Lali Gvaramia said.",
            "dead4",
            "Lali Gvaramia",
            Basis.OFFICIAL_STATEMENT,
            number=("four", 4, "deaths", Bound.AT_LEAST),
        ),
        Passage(
            "A crane was overloaded before the quay gave way, "
            "a port official who asked not to be named told Meridian Wire.",
            "crane",
            "a port official",
            Basis.ANONYMOUS_OFFICIAL,
            via=("Meridian Wire",),
        ),
        Passage(
            "The collapse happened at about 05:10 local time on Wednesday.",
            "hour510",
            time=("05:10 local time on Wednesday", "2031-03-12T05:10"),
        ),
        Passage("It is unclear how many people were on the quay.", "howmany", None, stance=Stance.HEDGES),
    )
    pile.add(
        "02.txt",
        "Schwarzmeer-Kurier",
        "de",
        "2031-03-12T08:05:00Z",
        Passage(
            "Mindestens vier Hafenarbeiter kamen ums Leben, als ein Teil des Kais nachgab, "
            "sagte Hafenmeisterin Lali Gvaramia.",
            "dead4",
            "Lali Gvaramia",
            Basis.OFFICIAL_STATEMENT,
            via=("Meridian Wire",),
            number=("vier", 4, "deaths", Bound.AT_LEAST),
        ),
        Passage(
            "Ein Kran sei überladen gewesen, hieß es aus dem Hafen von Batumi.",
            "crane",
            "Hafenkreise",
            Basis.ANONYMOUS_OFFICIAL,
            via=("Meridian Wire",),
        ),
    )
    pile.add(
        "03.txt",
        "ميناء اليوم",
        "ar",
        "2031-03-12T09:30:00Z",
        Passage(
            "قالت مديرة الميناء لالي غفاراميا إن أربعة عمال على الأقل لقوا حتفهم في Batumi.",
            "dead4",
            "لالي غفاراميا",
            Basis.OFFICIAL_STATEMENT,
            via=("Meridian Wire",),
            number=("أربعة", 4, "deaths", Bound.AT_LEAST),
        ),
        Passage(
            "ونفت شركة الرافعات أن تكون الرافعة محملة فوق طاقتها.",
            "nocrane",
            "شركة الرافعات",
            Basis.OFFICIAL_STATEMENT,
            Stance.DENIES,
        ),
    )
    pile.add(
        "04.txt",
        "Черноморский вестник",
        "ru",
        "2031-03-12T12:15:00+04:00",
        Passage(
            "Число погибших при обрушении причала выросло до семи, сообщил губернатор.",
            "dead7",
            "губернатор",
            Basis.OFFICIAL_STATEMENT,
            number=("семи", 7, "deaths", Bound.EXACT),
        ),
        Passage(
            "Причал обрушился в 04:50, утверждает диспетчер порта Poti.",
            "hour450",
            "диспетчер порта",
            Basis.OFFICIAL_STATEMENT,
            time=("04:50", "2031-03-12T04:50"),
        ),
    )
    pile.add(
        "05.txt",
        "Trabzon Postası",
        "tr",
        "2031-03-13",
        Passage(
            "Valiye göre rıhtım çökmesinde yedi kişi öldü.",
            "dead7",
            "Vali",
            Basis.OFFICIAL_STATEMENT,
            number=("yedi", 7, "deaths", Bound.EXACT),
        ),
        Passage(
            "Muhabirimiz Trabzon limanından iki kurtarma gemisinin ayrıldığını gördü.", "ships", None, Basis.EYEWITNESS
        ),
    )
    pile.add(
        "06.txt",
        "Harbour Gazette",
        "en",
        "2031-03-13T10:00:00Z",
        Passage(
            "Nine people are now known to have died, the civil defence agency said on Thursday.",
            "dead9",
            "the civil defence agency",
            Basis.OFFICIAL_STATEMENT,
            number=("Nine", 9, "deaths", Bound.EXACT),
            time=("Thursday", "2031-03-13"),
        ),
        Passage(
            "Satellite pictures of Helion Earth taken on Tuesday show cracks along the quay wall.",
            "cracks",
            "Helion Earth",
            Basis.SATELLITE_IMAGERY,
            time=("Tuesday", "2031-03-11"),
        ),
        Passage(
            "A crane stood overloaded on the quay, two dockers said near Kobuleti.",
            "crane",
            "two dockers",
            Basis.EYEWITNESS,
        ),
        Passage("The quay was built in 1967 with money from Brussels and Tbilisi.", "built", time=("1967", "1967")),
    )
    pile.add(
        "07.txt",
        "港湾日报",
        "zh",
        "2031-03-13T14:20:00+08:00",
        Passage(
            "卫星公司赫利昂的图像显示码头墙体在坍塌前一天已经出现裂缝，"
            "而且裂缝从东端一直延伸到起重机下方，长度超过四十米。",
            "cracks",
            "Helion Earth",
            Basis.SATELLITE_IMAGERY,
        ),
        Passage(
            "民防部门称已有九人死亡。",
            "dead9",
            "民防部门",
            Basis.OFFICIAL_STATEMENT,
            number=("九", 9, "deaths", Bound.EXACT),
        ),
    )
    pile.add(
        "08.txt",
        None,
        "en",
        None,
        Passage(
            f"{HOSTILE} Nine dead in Batumi, says civil defence.",
            "dead9",
            "civil defence",
            Basis.OFFICIAL_STATEMENT,
            number=("Nine", 9, "deaths", Bound.EXACT),
        ),
        Passage(
            "The ministry did not answer questions about the inspection.",
            "inspection",
            "The ministry",
            Basis.OFFICIAL_STATEMENT,
            Stance.NO_COMMENT,
        ),
        Passage(
            "A video on social media appears to show the crane leaning before the fall.",
            "leaning",
            "a video on social media",
            Basis.VIDEO_OR_PHOTO,
            Stance.HEDGES,
        ),
    )
    for number in range(9, 13):
        pile.add(
            f"{number:02}.txt",
            f"Copy Paper {number}",
            "en",
            f"2031-03-1{number - 6}T0{number - 8}:00:00Z",
            Passage(
                "At least four dock workers died when part of Quay 7 gave way, harbour master Lali Gvaramia said.",
                "dead4",
                "Lali Gvaramia",
                Basis.OFFICIAL_STATEMENT,
                number=("four", 4, "deaths", Bound.AT_LEAST),
            ),
            Passage(f"The port of Poti offered berths to {number} ships.", f"berths{number}"),
        )
    return pile


def build_story(*, as_of: str | None = None) -> Story:
    """The story with claims, disputes, updates, derivations and counts as a pipeline would give them."""
    pile = build_pile()
    keys = list(pile.statements)
    claims = {
        key: Claim(content_id("c", key), found[0].anchor.quote, found[0].language, tuple(one.id for one in found))
        for key, found in pile.statements.items()
    }
    origins = {
        "dead4": (("Lali Gvaramia", Basis.OFFICIAL_STATEMENT, True),),
        "dead7": (("the governor", Basis.OFFICIAL_STATEMENT, True),),
        "dead9": (("the civil defence agency", Basis.OFFICIAL_STATEMENT, True),),
        "crane": (("two dockers", Basis.EYEWITNESS, True), ("a port official", Basis.ANONYMOUS_OFFICIAL, False)),
        "cracks": (("Helion Earth", Basis.SATELLITE_IMAGERY, True),),
    }
    assessments = tuple(_assess(claims[key], pile.statements[key], origins.get(key), key, claims) for key in keys)
    reports = {reading.report.name: reading.report for reading in pile.readings}
    names: dict[str, list[str]] = {}
    for reading in pile.readings:
        for statement in reading.statements:
            if statement.attribution.source_name:
                names.setdefault(statement.attribution.source_name, []).append(statement.id)
    return Story(
        name="batumi <quay>",
        as_of=as_of,
        readings=tuple(pile.readings),
        sources=tuple(
            Source(content_id("n", name), name, name, VoiceKind.NAMED, tuple(ids), Basis.OFFICIAL_STATEMENT)
            for name, ids in names.items()
        ),
        derivations=_derive(reports),
        claims=tuple(claims.values()),
        relations=_relate(claims),
        assessments=assessments,
        skipped=(Skipped("broken.pdf", "intake", "no text after parsing"), Skipped(HOSTILE, "intake", HOSTILE)),
    )


def _assess(
    claim: Claim,
    statements: list[Statement],
    named: tuple[tuple[str, Basis, bool], ...] | None,
    key: str,
    claims: dict[str, Claim],
) -> Assessment:
    named = named or ((statements[0].attribution.source_name or "no source given", statements[0].basis, True),)
    shares = [statements[number :: len(named)] for number in range(len(named))]
    origins = tuple(
        Origin(name, basis, tuple(one.id for one in share), certain, ("same source on the same day",))
        for (name, basis, certain), share in zip(named, shares, strict=True)
    )
    sides = {"crane": ("nocrane",), "nocrane": ("crane",), "hour510": ("hour450",), "hour450": ("hour510",)}
    reports = len({one.report_id for one in statements})
    return Assessment(
        claim_id=claim.id,
        origins=origins,
        at_least=sum(one.certain for one in origins),
        at_most=len(origins),
        reports=reports,
        families=max(1, reports - 1),
        best_basis=named[0][1],
        disputed_by=tuple(claims[one].id for one in sides.get(key, ())),
        grade="B2",
        words="likely",
        reasons=("an official speaks on the record", "no second origin"),
    )


def _relate(claims: dict[str, Claim]) -> tuple[Relation, ...]:
    rows = (
        ("crane", "nocrane", RelationKind.CONTRADICTS, DifferingField.DENIAL),
        ("hour450", "hour510", RelationKind.CONTRADICTS, DifferingField.DIFFERENT_TIME),
        ("dead4", "dead7", RelationKind.UPDATES, DifferingField.DIFFERENT_NUMBER),
        ("dead7", "dead9", RelationKind.UPDATES, DifferingField.DIFFERENT_NUMBER),
        ("howmany", "dead9", RelationKind.REFINES, DifferingField.DETAIL),
    )
    relations = []
    for one, other, kind, differing in rows:
        a, b = claims[one].id, claims[other].id
        if kind is RelationKind.CONTRADICTS:
            a, b = sorted((a, b))
        relations.append(
            Relation(content_id("x", a, b), a, b, kind, differing, Score(0.8, ("same event", "one field differs")))
        )
    return tuple(relations)


def _derive(reports: dict[str, Report]) -> tuple[Derivation, ...]:
    rows = (
        ("02.txt", "Meridian Wire", "01.txt", DerivationKind.TRANSLATED, 0.8),
        ("03.txt", "Meridian Wire", "01.txt", DerivationKind.TRANSLATED, 0.6),
        ("07.txt", "Harbour Gazette", "06.txt", DerivationKind.REWRITTEN, 0.45),
        ("08.txt", "Northern Agency", None, DerivationKind.CREDITED, 0.9),
        ("05.txt", "Northern Agency", None, DerivationKind.QUOTED, 0.9),
        ("06.txt", "Harbour Gazette", None, DerivationKind.REVISED, 0.9),
        *((f"{number:02}.txt", "Meridian Wire", "01.txt", DerivationKind.COPIED, 0.98) for number in range(9, 13)),
    )
    derivations = []
    for name, origin, given, kind, score in rows:
        report = reports[name]
        taken = Anchor(report.id, 0, 20, report.text[:20])
        span = AlignedSpan(taken, Anchor(reports[given].id, 0, 20, reports[given].text[:20]) if given else None, score)
        derivations.append(
            Derivation(
                content_id("d", name, origin),
                report.id,
                origin,
                reports[given].id if given else None,
                kind,
                (span,),
                Score(score, ("12 shared passages in one order",)),
            )
        )
    return tuple(derivations)


def build_large_story(reports: int) -> Story:
    """A story of REPORTS reports, four statements each; every tenth report is an origin that nine others copy."""
    pile = Pile()
    for number in range(reports):
        day = f"2031-03-{1 + number % 28:02}T{number % 24:02}:00:00Z"
        pile.add(
            f"{number:04}.txt",
            f"Paper {number % 200}",
            "en",
            day,
            Passage(f"Harbour master says {number // 10} ships left Batumi.", f"ships{number // 10}", "Gvaramia"),
            Passage(f"Dockers counted {number // 3} crates in Poti.", f"crates{number // 3}", "dockers"),
            Passage(f"The ferry number {number} did not sail to Trabzon.", f"ferry{number}"),
            Passage(f"It is unclear who closed gate {number}.", f"gate{number}", stance=Stance.HEDGES),
        )
    claims = {
        key: Claim(content_id("c", key), found[0].anchor.quote, "en", tuple(one.id for one in found))
        for key, found in pile.statements.items()
    }
    keys = list(claims)
    named = [reading.report for reading in pile.readings]
    return Story(
        name="large",
        as_of=None,
        readings=tuple(pile.readings),
        sources=(),
        derivations=tuple(
            Derivation(
                content_id("d", one.id),
                one.id,
                "Paper",
                named[number - number % 10].id,
                DerivationKind.COPIED,
                (),
                Score(0.9, ("copied",)),
            )
            for number, one in enumerate(named)
            if number % 10
        ),
        claims=tuple(claims.values()),
        relations=tuple(
            Relation(
                content_id("x", a, b),
                *sorted((claims[a].id, claims[b].id)),
                RelationKind.CONTRADICTS,
                DifferingField.DIFFERENT_NUMBER,
                Score(0.5, ("numbers differ",)),
            )
            for a, b in zip(keys[::5], keys[1::5], strict=False)
        ),
        assessments=tuple(_assess(claims[key], pile.statements[key], None, key, claims) for key in keys),
    )
