"""The command line: `main` runs one verb and turns every ending into an exit code. Nothing heavy is imported here."""

from __future__ import annotations

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from firsthand.app.arguments import build_parser
from firsthand.app.output import complain, end_progress, prepare_output
from firsthand.app.refusals import ExitCode, RefusalError

_VERBS = {
    "demo": "demo:run_demo",
    "add": "changing:run_add",
    "group": "grouping:run_group",
    "review": "reviewing:run_review",
    "undo": "reviewing:run_undo",
    "brief": "showing:run_brief",
    "changes": "replaying:run_changes",
    "export": "showing:run_export",
    "claims": "showing:run_claims",
    "sources": "showing:run_sources",
    "disputes": "showing:run_disputes",
    "trace": "showing:run_trace",
    "why": "showing:run_why",
    "explain": "showing:run_explain",
    "log": "reviewing:run_log",
    "serve": "web.serving:run_serve",
    "backup": "keeping:run_backup",
    "restore": "keeping:run_restore",
    "account": "keeping_accounts:run_account",
    "doctor": "showing:run_doctor",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command that ARGUMENTS (else the program's) spell; its exit code. Never raises, but for usage errors."""
    prepare_output()
    parser = build_parser()
    given = parser.parse_args(arguments)
    if given.version:
        return _print_version()
    if given.verb is None:
        parser.print_help()
        return ExitCode.USAGE
    try:
        module, _, function = _VERBS[given.verb].partition(":")
        code = int(getattr(import_module(f"firsthand.app.{module}"), function)(given))
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough (`| head`). Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.DONE
    except KeyboardInterrupt:
        complain(
            "Interrupted",
            "you stopped it",
            "Nothing is half saved: the story is as it was. Run the same command again to go on",
        )
        return ExitCode.INTERRUPTED
    except Exception as error:
        return _complain_of(error, given)
    finally:
        end_progress()
    return code


def _print_version() -> int:
    from importlib.metadata import version

    sys.stdout.write(f"firsthand {version('firsthand')}\n")
    return ExitCode.DONE


def _complain_of(error: Exception, given: Namespace) -> int:
    """Tells of ERROR what, why and what to do; the exit code that it stands for."""
    if given.debug:
        traceback.print_exception(error)
    if isinstance(error, RefusalError):
        complain(error.what, error.why, error.advice)
        return error.code
    from firsthand.store import StoreError

    if isinstance(error, StoreError):
        complain(error.what, error.why, error.advice)
        return _store_code(error)
    if isinstance(error, OSError):
        why = f"{error.strerror or error}" + (f" ({error.filename})" if error.filename else "")
        complain("The command failed", why, "Check the file, its permissions and the room on the disk")
        # What could not be written is given up, so that closing the stream does not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.FAILED
    advice = "This is a defect of Firsthand: please report it with what --debug shows"
    complain("The command failed", f"{type(error).__name__}: {error}", advice)
    return ExitCode.FAILED


def _store_code(error: Exception) -> int:
    from firsthand.store import StoreBusyError, StoreDamagedError, StoreMovedOnError

    if isinstance(error, StoreMovedOnError):
        return ExitCode.CONFLICT
    return ExitCode.STORE_UNUSABLE if isinstance(error, StoreBusyError | StoreDamagedError) else ExitCode.FAILED


if __name__ == "__main__":
    sys.exit(main())
