"""Nothing is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys
import time

SAYS_LOADED = """
import sys
{code}
names = {{module.partition(".")[0] for module in sys.modules}} - set(sys.stdlib_module_names)
print(",".join(sorted(name for name in names if not name.startswith("_"))))
"""


def loaded_by(code: str) -> set[str]:
    command = [sys.executable, "-I", "-c", SAYS_LOADED.format(code=code)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(filter(None, done.stdout.strip().split(",")))


def test_the_package_and_the_model_load_no_third_party_module():
    empty = loaded_by("pass")
    assert loaded_by("import firsthand, firsthand.model") - empty == {"firsthand"}


def test_the_command_line_loads_no_third_party_module_before_a_verb():
    assert loaded_by("import firsthand.app.command_line") - loaded_by("pass") == {"firsthand"}


def test_help_comes_at_once():
    fastest = min(_seconds_of_help() for _ in range(3))
    bare = min(_seconds_of(["-c", "pass"]) for _ in range(3))
    assert fastest - bare < 0.3


def _seconds_of_help() -> float:
    return _seconds_of(["-m", "firsthand", "--help"])


def _seconds_of(arguments: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
    return time.perf_counter() - begun
