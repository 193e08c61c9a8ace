"""The words of the command line. Importing this loads nothing heavy."""

from __future__ import annotations

import argparse
import os
from typing import TypeAlias

from firsthand.app.review_arguments import add_review_options

DEFAULT_STORE = "firsthand.db"
DEMO_STORE = "firsthand-demo.db"

Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_EPILOG = """\
exit codes: 0 done, 1 failed, 2 usage, 3 done but some inputs refused, 4 nothing found (with --exit-code),
5 conflict, 6 refused by policy, 7 store busy or damaged, 130 interrupted (safe)"""


def build_parser() -> argparse.ArgumentParser:
    """The parser of `firsthand`, with one sub-parser a verb."""
    parser = argparse.ArgumentParser(
        prog="firsthand",
        description="Who actually said or saw it, who only repeats it, and what contradicts it.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="print the version and stop")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs")
    _add_demo(verbs)
    _add_add(verbs)
    _add_group(verbs)
    _add_brief(verbs)
    _add_changes(verbs)
    _add_listings(verbs)
    _add_reasons(verbs)
    _add_export(verbs)
    _add_judging(verbs)
    _add_keeping(verbs)
    _add_serve(verbs)
    _add_account(verbs)
    _verb(verbs, "doctor", "check the installation and the store")
    return parser


def _verb(verbs: Verbs, name: str, summary: str) -> argparse.ArgumentParser:
    """A verb with what all verbs share."""
    parser = verbs.add_parser(name, help=summary, description=summary.capitalize() + ".", allow_abbrev=False)
    store = os.environ.get("FIRSTHAND_STORE", DEFAULT_STORE)
    parser.add_argument("--store", metavar="FILE", default=store, help=f"the store (now: {store.replace('%', '%%')})")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--debug", action="store_true", help="on an error, show where in the code it arose")
    return parser


def _with_story(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--story", metavar="NAME", help="the story; may be left out where the store holds only one")
    return parser


def _with_moment(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--as-of", metavar="MOMENT", help="what was known then: 2024-12-14 (its end) or 2024-12-14T18:00 (UTC)"
    )
    return parser


def _with_languages(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--in", dest="languages", metavar="LANG[,LANG]",
        help="show claims in the first of these languages in which a report makes them, with the original (uk,en)",
    )  # fmt: skip
    return parser


def _with_exit_code(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--exit-code", action="store_true", help="exit with 4 if nothing was found")
    return parser


def _without_encoder(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument(
        "--no-encoder",
        action="store_true",
        help="read by rules and link by words alone: faster, but misses much",
    )
    return parser


def _add_demo(verbs: Verbs) -> None:
    parser = _without_encoder(_verb(verbs, "demo", "the sample story, from intake to brief"))
    parser.add_argument("--open", action="store_true", help="open the HTML brief in a browser (on a terminal only)")
    parser.set_defaults(store=DEMO_STORE)


def _add_add(verbs: Verbs) -> None:
    parser = _without_encoder(_with_story(_verb(verbs, "add", "read reports into a story")))
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files or folders; - is standard input")
    parser.add_argument("--manifest", metavar="FILE", help="tab-separated: file, outlet, language, date, url by name")
    parser.add_argument("--outlet", metavar="NAME", help="who published these reports")
    parser.add_argument("--published", metavar="DATE", help="when they were published (ISO 8601)")


def _add_group(verbs: Verbs) -> None:
    parser = _without_encoder(
        _with_exit_code(_verb(verbs, "group", "find which reports of a stream tell of one story"))
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files or folders; - is standard input")
    parser.add_argument("--manifest", metavar="FILE", help="tab-separated: file, outlet, language, date, url by name")
    parser.add_argument("--outlet", metavar="NAME", help="who published these reports")
    parser.add_argument("--published", metavar="DATE", help="when they were published (ISO 8601)")
    parser.add_argument(
        "--into", metavar="PREFIX", help="file them into the stories PREFIX-1, PREFIX-2, … of the store"
    )
    parser.add_argument("--fewest", metavar="N", type=int, default=2, help="fewest reports of a story (2 unless given)")


def _add_brief(verbs: Verbs) -> None:
    parser = _without_encoder(_with_moment(_with_story(_verb(verbs, "brief", "what a story says, by origins"))))
    _with_languages(parser)
    parser.add_argument("--format", choices=("md", "html", "json"), help="md unless given")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of printing")


def _add_changes(verbs: Verbs) -> None:
    parser = _with_story(_verb(verbs, "changes", "what changed in a story between two moments"))
    _with_languages(_without_encoder(_with_exit_code(parser)))
    parser.add_argument(
        "--since", metavar="MOMENT", required=True, help="what came after this moment: a day means its end"
    )
    parser.add_argument("--until", metavar="MOMENT", help="and by this moment; all that is there unless given")
    parser.add_argument(
        "--by", choices=("seen", "claimed"), default="claimed",
        help="reports by when the store received them, or by when they were published (unless given)",
    )  # fmt: skip
    parser.add_argument("--format", choices=("md", "html", "json"), help="md unless given")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of printing")


def _add_listings(verbs: Verbs) -> None:
    for name, summary in (
        ("claims", "list the claims with their origins"),
        ("sources", "list who is quoted"),
        ("disputes", "list what stands against what, and what was updated"),
    ):
        listing = _without_encoder(_with_exit_code(_with_moment(_with_story(_verb(verbs, name, summary)))))
        if name != "sources":
            _with_languages(listing)
    trace = _verb(verbs, "trace", "list which report took from where")
    _without_encoder(_with_exit_code(_with_moment(_with_story(trace))))
    trace.add_argument("report", metavar="REPORT", nargs="?", help="only this report: id, start of it, or name")


def _add_reasons(verbs: Verbs) -> None:
    why = _with_languages(_with_story(_verb(verbs, "why", "print every reason behind the count of a claim")))
    _without_encoder(_with_moment(why)).add_argument("claim", metavar="CLAIM", help="its id or the start of it")
    explain = _with_story(_verb(verbs, "explain", "print what each stage made of one report"))
    explain.add_argument("report", metavar="REPORT", help="its id, the start of it, or its name")


def _add_export(verbs: Verbs) -> None:
    parser = _without_encoder(_with_moment(_with_story(_verb(verbs, "export", "write everything held of a story"))))
    parser.add_argument("--format", choices=("json",), default="json", help="json: the dossier")
    parser.add_argument("-o", "--output", metavar="FILE", help="write there instead of printing")


def _add_judging(verbs: Verbs) -> None:
    review = _without_encoder(_with_story(_verb(verbs, "review", "judge a claim, a statement, a report, a source")))
    add_review_options(review)
    undo = _without_encoder(_with_story(_verb(verbs, "undo", "take a judgement back")))
    undo.add_argument("judgement", metavar="JUDGEMENT", nargs="?", help="its id; the latest that stands unless given")
    undo.add_argument("--note", metavar="TEXT", default="", help="why")
    undo.add_argument("--by", metavar="NAME", help="who takes it back (your login name unless given)")
    log = _with_story(_with_exit_code(_verb(verbs, "log", "list all judgements, oldest first")))
    log.add_argument("--queue", action="store_true", help="only those that found no place in the story as it is now")


def _add_keeping(verbs: Verbs) -> None:
    backup = _verb(verbs, "backup", "copy the store, while others use it, and check the copy")
    backup.add_argument("file", metavar="FILE", help="where the copy goes; must not be there yet")
    restore = _verb(verbs, "restore", "put a backup in place of the store, after checking it")
    restore.add_argument("file", metavar="BACKUP", help="a file that `firsthand backup` wrote")
    restore.add_argument("--replace", action="store_true", help="even if there is a store; it is kept as FILE.before")


def _add_serve(verbs: Verbs) -> None:
    parser = _without_encoder(_with_story(_verb(verbs, "serve", "open the desk: the stories in your browser")))
    parser.add_argument("--host", metavar="ADDRESS", default="127.0.0.1", help="listen there (now: 127.0.0.1)")
    parser.add_argument("--port", metavar="NUMBER", type=int, default=0, help="any that is free unless given")
    parser.add_argument("--team", action="store_true", help="serve several people, with accounts")
    parser.add_argument(
        "--allow-host", dest="hosts", metavar="NAME[:PORT]", action="append", default=[],
        help="also answer to this host name (may be given several times)",
    )  # fmt: skip
    parser.add_argument(
        "--behind-proxy", dest="proxies", metavar="ADDRESS[,ADDRESS]", nargs="?", const="127.0.0.1,::1",
        help="a reverse proxy there (127.0.0.1 or ::1 unless given) does TLS: believe what it says of clients",
    )  # fmt: skip


def _add_account(verbs: Verbs) -> None:
    parser = _verb(verbs, "account", "keep the accounts of a team; passwords are asked for or come from standard input")
    actions = ("add", "list", "disable", "enable", "role", "passwd")
    parser.add_argument("action", metavar="ACTION", choices=actions, help=", ".join(actions))
    parser.add_argument("name", metavar="NAME", nargs="?", help="whose account; not for list")
    roles = ("viewer", "reviewer", "editor", "admin", "none")
    parser.add_argument("--role", choices=roles, help="for add and role: what it may do; none takes a role away")
    parser.add_argument("--story", metavar="NAME", default="", help="the role holds in this story; in all unless given")
