"""A store that is not a store, is busy, full, read-only or half written is told apart and refused clearly."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import apsw
import pytest

from firsthand.store import (
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreMissingError,
    open_store,
)


def test_a_missing_store_is_not_made_by_looking(tmp_path):
    path = tmp_path / "none.db"
    with pytest.raises(StoreMissingError) as refusal:
        open_store(path)
    assert "firsthand add" in refusal.value.advice
    assert not path.exists()


def test_an_empty_file_becomes_a_store_only_when_asked(tmp_path):
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(StoreMissingError):
        open_store(path)
    assert path.stat().st_size == 0
    open_store(path, create=True).close()
    open_store(path).close()


@pytest.mark.parametrize("content", [b"Dear diary, nothing happened today.\n" * 60, b"\x00" * 4096, b"x"])
def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "diary.db"
    path.write_bytes(content)
    with pytest.raises(StoreError):
        open_store(path, create=True)
    assert path.read_bytes() == content


def test_another_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "recipes.db"
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreDamagedError, match="not a Firsthand store"):
        open_store(path, create=True)
    assert path.read_bytes() == before


def test_a_folder_a_pipe_and_a_device_are_refused(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, "/dev/full"):
        with pytest.raises(StoreDamagedError, match="not a plain file"):
            open_store(path, create=True)


def test_no_folder_is_made(tmp_path):
    with pytest.raises(StoreError, match="no folder"):
        open_store(tmp_path / "missing" / "harbour.db", create=True)


def test_a_store_of_a_newer_program_is_refused(tmp_path):
    path = tmp_path / "harbour.db"
    open_store(path, create=True).close()
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", 999)
    connection.close()
    with pytest.raises(StoreError, match="newer Firsthand"):
        open_store(path)


def test_a_second_writer_finds_the_store_busy(tmp_path):
    path = tmp_path / "harbour.db"
    with (
        open_store(path, create=True) as first,
        open_store(path, busy_milliseconds=10) as second,
        first.write(),
        pytest.raises(StoreBusyError),
        second.write(),
    ):
        pass


def test_a_reader_sees_one_state_while_another_writes(tmp_path, reading, story, keep):
    path = tmp_path / "harbour.db"
    with open_store(path, create=True) as writing, open_store(path) as looking, looking.view() as view:
        assert view.story_names() == ()
        keep(writing, story("harbour", reading("a.txt", "The crane fell.")))
        assert view.story_names() == ()


def test_a_damaged_page_is_told(tmp_path, reading, story, keep):
    path = tmp_path / "harbour.db"
    with open_store(path, create=True) as opened:
        keep(opened, story("harbour", *(reading(f"{n}.txt", f"Crane {n} fell. " * 900) for n in range(30))))
    content = bytearray(path.read_bytes())
    content[8192:-4096] = os.urandom(len(content) - 8192 - 4096)
    path.write_bytes(bytes(content))
    with pytest.raises(StoreDamagedError), open_store(path) as opened, opened.view() as view:
        view.story("harbour")


@pytest.fixture
def public_folder():
    """A folder that another user can reach; pytest's own are private."""
    folder = Path(tempfile.mkdtemp(prefix="firsthand-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_store_can_be_read_but_not_written(public_folder, reading, story, keep):
    path = public_folder / "harbour.db"
    with open_store(path, create=True) as opened:
        keep(opened, story("harbour", reading("a.txt", "The crane fell.")))
    script = f"""
        import os, sys
        from firsthand.store import open_store, StoreError
        if os.getuid() == 0:
            os.setgid(65534)
            os.setuid(65534)
        with open_store({str(path)!r}) as store:
            with store.view() as view:
                assert view.story("harbour").claims
            try:
                with store.write():
                    pass
            except StoreError as refusal:
                assert "may not be written" in str(refusal), refusal
            else:
                sys.exit("written")
    """
    path.chmod(0o444)
    public_folder.chmod(0o555)
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_full_disk_saves_nothing_and_says_so(tmp_path, reading, story, keep):
    path = tmp_path / "harbour.db"
    with open_store(path, create=True) as opened:
        keep(opened, story("harbour", reading("a.txt", "The crane fell.")))
        pages = opened._connection.pragma("page_count")
        opened._connection.pragma("max_page_count", pages + 2)
        with pytest.raises(StoreFullError):
            keep(opened, story("harbour", *(reading(f"{n}.txt", os.urandom(4000).hex()) for n in range(40))))
        with opened.view() as view:
            assert len(view.story("harbour").readings) == 1


def test_a_file_size_limit_saves_nothing_and_says_so(tmp_path):
    script = f"""
        import os, resource, signal, sys
        from firsthand.model import Report
        from firsthand.store import open_store, StoreError
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        with open_store({str(tmp_path / "harbour.db")!r}, create=True) as store:
            resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
            try:
                with store.write() as writer:
                    for n in range(400):
                        writer.keep_report(Report(f"r:{{n}}", "a", "a", "en"), os.urandom(9000), "{{}}")
            except StoreError as refusal:
                assert refusal.advice
            else:
                sys.exit("nothing was refused")
            with store.view() as view:
                assert view.received("r:1") is None
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_writer_killed_before_its_commit_leaves_the_old_state(tmp_path, reading, story, keep):
    path = tmp_path / "harbour.db"
    with open_store(path, create=True) as opened:
        keep(opened, story("harbour", reading("a.txt", "The crane fell.")))
    script = f"""
        import os, signal
        from firsthand.model import Report, Story
        from firsthand.store import open_store
        store = open_store({str(path)!r})
        with store.write() as writer:
            for n in range(300):
                writer.keep_report(Report(f"r:{{n}}", "a", "a", "en"), os.urandom(9000), "{{}}")
            writer.keep_story(Story("harbour", None, (), (), (), (), (), ()), reader="x", after_version=1)
            os.kill(os.getpid(), signal.SIGKILL)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with open_store(path) as opened, opened.view() as view:
        assert len(view.story("harbour").readings) == 1
        assert view.received("r:1") is None
        assert view.complaints() == ()
