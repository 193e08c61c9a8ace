"""The words of `firsthand review`. Importing this loads nothing heavy."""

from __future__ import annotations

import argparse

BASES = (
    "satellite_imagery", "eyewitness", "video_or_photo", "official_statement", "anonymous_official",
    "intelligence_agency", "monitoring_group", "expert_analysis", "social_post", "media_report", "document",
    "sensor_track", "unattributed",
)  # fmt: skip
STANCES = ("asserts", "denies", "hedges", "predicts", "no_comment")
BOUNDS = ("exact", "at least", "at most", "about")
DERIVATIONS = ("credited", "copied", "rewritten", "translated", "revised", "quoted")

_EPILOG = """\
one judgement at a time; ID is
  a claim        --accept --reject --unsure --merge --keep-apart --split
  two statements joined by +   --accept --reject --unsure
  a statement    --move --strike --source --chain --basis --stance --place --time --quantity
  a report       --add --derived-from --not-derived-from --hide
  a source       --same-as --not-same-as (also statements, joined by commas, that are another source's)
  an outlet      --family --not-family
and any of these, but an outlet, with --note alone. A voice is written as NAME or NAME (KIND), with KIND one of named,
role, anonymous, publication, account, record; a chain as VOICE > VOICE, the outermost first."""


def add_review_options(review: argparse.ArgumentParser) -> None:
    """All that can be judged."""
    review.epilog = _EPILOG
    review.formatter_class = argparse.RawDescriptionHelpFormatter
    review.add_argument("subject", metavar="ID", help="what is judged: see below")
    verdict = review.add_mutually_exclusive_group()
    for word, summary in (("accept", "it holds"), ("reject", "it does not hold"), ("unsure", "it is left open")):
        verdict.add_argument(f"--{word}", dest="verdict", action="store_const", const=word, help=summary)
    _add_grouping(review.add_argument_group("which statements are one claim"))
    _add_correcting(review.add_argument_group("what a statement says"))
    _add_linking(review.add_argument_group("reports, sources, outlets"))
    _add_circumstances(review.add_argument_group("around it"))


def _add_grouping(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--merge", metavar="CLAIM", help="this claim and CLAIM are one")
    group.add_argument("--keep-apart", metavar="CLAIM", help="this claim and CLAIM are two")
    group.add_argument("--split", metavar="STATEMENT", nargs="+", help="these leave the claim and are one of their own")
    group.add_argument("--move", metavar="CLAIM", help="the statement belongs to CLAIM")
    group.add_argument("--strike", action="store_true", help="it is no statement")


def _add_correcting(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--source", metavar="VOICE", help="who says it; - for the reporter")
    group.add_argument("--chain", metavar="VOICES", help="through whom it came")
    group.add_argument("--basis", choices=BASES, metavar="BASIS", help="how the source knows: " + ", ".join(BASES))
    group.add_argument("--stance", choices=STANCES, metavar="STANCE", help=", ".join(STANCES))
    group.add_argument("--place", metavar="NAME", help="where")
    group.add_argument("--position", metavar="LAT,LON", help="of the place, in degrees")
    group.add_argument("--time", metavar="VALUE", help="when: 2024-12-13, 2024-W50, 2024-12")
    group.add_argument("--quantity", metavar="TEXT", help='how many of what: "14 deaths"')
    group.add_argument("--bound", choices=BOUNDS, help="of the quantity (exact unless given)")
    group.add_argument(
        "--words", metavar="QUOTE", help="the words of the statement that say so; all of it unless given"
    )


def _add_linking(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--add", metavar="QUOTE", help="these words of the report are a statement")
    group.add_argument("--near", metavar="N", type=int, default=0, help="where QUOTE stands more than once: near N")
    group.add_argument("--derived-from", metavar="REPORT", help="the report took from REPORT")
    group.add_argument("--not-derived-from", metavar="REPORT", help="neither took from the other")
    group.add_argument("--how", choices=DERIVATIONS, help="how it took")
    group.add_argument("--same-as", metavar="SOURCE", help="both sources are one")
    group.add_argument("--not-same-as", metavar="SOURCE", help="they are two")
    group.add_argument("--family", metavar="OUTLET", help="both outlets are one publisher")
    group.add_argument("--not-family", metavar="OUTLET", help="they are two publishers")
    group.add_argument("--hide", action="store_true", help="the report is set aside and counts for nothing")


def _add_circumstances(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--note", metavar="TEXT", default="", help="why")
    group.add_argument("--by", metavar="NAME", help="who judges (your login name unless given)")
    group.add_argument("--seen", metavar="JUDGEMENT", help="what stood there when you looked: its id, or none")
    group.add_argument(
        "--keep", choices=("mine", "theirs", "both"), help="which of two stands, after a conflict (exit code 5)"
    )
