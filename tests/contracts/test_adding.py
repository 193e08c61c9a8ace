"""Adding: order of arrival changes nothing but times; a killed run leaves the old state or the new one."""

from __future__ import annotations

import itertools
import signal
import subprocess
import sys
import textwrap

import pytest

from firsthand.store import open_store


def without_times(dossier: dict) -> dict:
    return {key: value for key, value in dossier.items() if key not in ("run", "received")}


@pytest.mark.parametrize("order", list(itertools.permutations(["01.txt", "02.txt", "03.txt", "04.txt"]))[5::6])
def test_the_order_of_arrival_changes_nothing(added, pile, order):
    at_once = added("export").rows
    for name in order:
        ended = added(
            "add", pile / name, "--manifest", "index.tsv", "--story", "harbour", "--no-encoder", "--store", "one.db"
        )
        assert ended.code == 0
    one_by_one = added("export", "--store", "one.db").rows
    assert without_times(one_by_one) == without_times(at_once)


KILLED = """
    import os, signal, sys
    import firsthand.app.{module} as module
    from firsthand.app.command_line import main
    original, calls = module.{function}, []
    def killing(*arguments, **keywords):
        calls.append(1)
        if len(calls) == {call}:
            os.kill(os.getpid(), signal.SIGKILL)
        return original(*arguments, **keywords)
    module.{function} = killing
    sys.exit(main({arguments!r}))
"""


@pytest.mark.parametrize(
    ("module", "function", "call"),
    [
        ("adding", "read_report", 1),
        ("adding", "_keep_at_once", 2),
        ("joining", "join_story", 1),
        ("joining", "_keep", 1),
    ],
)
def test_a_killed_add_leaves_the_old_state_and_can_go_on(added, pile, tmp_path, module, function, call):
    before = added("export").rows
    for name in ("05.txt", "06.txt"):
        (pile / name).write_text(f"The quay {name} was closed, the harbour police said.\n")
    arguments = ["add", str(pile), "--no-encoder"]
    script = textwrap.dedent(KILLED).format(module=module, function=function, call=call, arguments=arguments)
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert added("export").rows == before
    with open_store(tmp_path / "firsthand.db") as store, store.view() as view:
        assert view.complaints() == ()
    assert added("add", pile, "--no-encoder").code == 0
    assert len(added("export").rows["reports"]) == 6


def test_a_first_add_that_is_killed_leaves_a_store_that_opens(run, pile, tmp_path):
    arguments = ["add", str(pile), "--story", "harbour", "--no-encoder"]
    script = textwrap.dedent(KILLED).format(module="joining", function="join_story", call=1, arguments=arguments)
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert run("claims").code == 1
    assert run(*arguments).code == 0


def test_a_story_that_another_program_changed_meanwhile_holds_both(run, pile, tmp_path, monkeypatch):
    import firsthand.app.joining as joining

    join_story, interlopers = joining.join_story, [1]

    def join_beside_another(*arguments, **keywords):
        if interlopers:
            interlopers.pop()
            command = [sys.executable, "-m", "firsthand", "add", "pile/02.txt", "--story", "harbour", "--no-encoder"]
            subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
        return join_story(*arguments, **keywords)

    monkeypatch.setattr(joining, "join_story", join_beside_another)
    assert run("add", pile / "01.txt", "--story", "harbour", "--no-encoder").code == 0
    assert {row["name"] for row in run("export").rows["reports"]} == {"01.txt", "02.txt"}
