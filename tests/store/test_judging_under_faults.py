"""Whatever fails while a judgement is saved: what was acknowledged is there, once, and nothing is half there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run_rounds(what: str, times: int) -> dict[str, float]:
    """The tally of a process of its own: one forks and is killed, the other has a disk that fails."""
    command = [sys.executable, "tools/judge_crash.py", what, "--times", str(times)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)


def test_two_hundred_kills_lose_and_double_nothing():
    tally = run_rounds("kill", 200)
    assert (tally["rounds"], tally["lost"], tally["doubled"], tally["broken"]) == (200, 0, 0, 0)
    assert tally["acknowledged"]


def test_three_hundred_write_faults_leave_the_old_state_or_the_new():
    tally = run_rounds("fault", 300)
    assert (tally["rounds"], tally["lost"], tally["doubled"], tally["broken"]) == (300, 0, 0, 0)
    assert 0 < tally["acknowledged"] < 300
