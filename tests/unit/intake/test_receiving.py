"""What comes in: files, folders, JSONL and standard input; what is refused says why."""

# ruff: noqa: E501 - the rows of a table stay on one line
import io
import json

import pytest

from firsthand.intake import Hints, ManifestRow, Received, read_manifest, read_received, receive
from firsthand.intake.receive import LARGEST_REPORT
from firsthand.model import DatedBy, Skipped, content_id

AT = "2026-11-21T00:00:00Z"
STORY = "Mill burns in Osk\n\nFirefighters put out the blaze at the old mill on Friday night, and nobody was hurt.\n"


def received_at(*paths, hints=None, stdin=None):
    return list(receive([str(path) for path in paths], hints=hints or Hints(), stdin=stdin))


def read(content, name="1.txt", media_type="text/plain", **more):
    return read_received(Received(name, content, media_type, **more), received_at=AT)


def test_a_folder_gives_its_reports_in_order_and_names_the_rest(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("2.txt", "1.md", "b/3.txt", "README.md", "gold.json", "index.tsv", ".hidden.txt", ".DS_Store"):
        (tmp_path / name).write_text(STORY)
    found = received_at(tmp_path)
    assert [one.name for one in found if isinstance(one, Received)] == ["1.md", "2.txt", "3.txt"]
    assert {one.ref.rsplit("/", 1)[1]: one.reason for one in found if isinstance(one, Skipped)} == {
        "README.md": "not a report format",
        "gold.json": "not a report format",
        "index.tsv": "not a report format",
        ".hidden.txt": "a hidden file",
    }


def test_a_link_back_up_ends(tmp_path):
    (tmp_path / "1.txt").write_text(STORY)
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert len(received_at(tmp_path)) == 1


def test_what_cannot_be_opened_is_skipped(tmp_path, monkeypatch):
    from pathlib import Path

    locked = tmp_path / "locked.txt"
    locked.write_text(STORY)
    opened = Path.open

    def refuse(path, *arguments, **options):
        if path.name == "locked.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", refuse)
    reasons = [one.reason for one in received_at(locked, tmp_path / "none.txt", "\0bad")]
    assert reasons[:2] == ["no permission to read it", "no such file"]
    assert "cannot be read" in reasons[2]


def test_a_file_too_large_is_refused_unread(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as large:
        large.seek(50_000_000)
        large.write(b"x")
    assert "larger than 20 MB" in received_at(path)[0].reason


def test_standard_input(tmp_path):
    found = received_at("-", stdin=io.BytesIO(STORY.encode()))
    assert (found[0].name, found[0].content) == ("-", STORY.encode())
    assert "no standard input" in received_at("-")[0].reason


def test_hints_go_by_file_name(tmp_path):
    (tmp_path / "1.txt").write_text(STORY)
    (tmp_path / "2.txt").write_text(STORY)
    row = ManifestRow("1.txt", "https://o.invalid/1", "Osk Herald", "en", "2024-05-03 10:00:00+00:00")
    first, second = received_at(tmp_path, hints=Hints({"1.txt": row}, outlet="Osk Radio", published="2024-05-04"))
    assert (first.outlet, first.url, second.outlet) == ("Osk Herald", "https://o.invalid/1", "Osk Radio")
    report, _ = read_received(first, received_at=AT)
    assert (report.published_at, report.dated_by) == ("2024-05-03T10:00:00+00:00", DatedBy.MANIFEST)
    assert report.id == content_id("r", "https://o.invalid/1", STORY)


def test_jsonl_line_by_line(tmp_path):
    lines = [
        json.dumps({"text": STORY, "url": "https://o.invalid/1", "title": "Mill", "published": "2024-05-03", "outlet": "Osk Herald"}),
        "{broken",
        "",
        json.dumps([1]),
        json.dumps({"title": "no text"}),
        json.dumps({"html": f"<p>{STORY}</p>"}),
        json.dumps({"text": STORY, "language": "xx", "url": "javascript:alert(1)"}),
    ]  # fmt: skip
    path = tmp_path / "pile.jsonl"
    path.write_bytes("\n".join(lines).encode() + b"\n\xff\xff\n")
    found = received_at(path)
    assert [(one.name if isinstance(one, Received) else one.ref) for one in found] == [
        "https://o.invalid/1", "pile.jsonl:2", "pile.jsonl:4", "pile.jsonl:5", "pile.jsonl:6", "pile.jsonl:7", "pile.jsonl:8",
    ]  # fmt: skip
    assert [one.reason.split(":")[0] for one in found if isinstance(one, Skipped)] == [
        "line is not JSON", "line is not a JSON object", 'line has neither "text" nor "html"', "line is not UTF-8",
    ]  # fmt: skip
    report, _ = read_received(found[0], received_at=AT)
    assert (report.title, report.dated_by, report.outlet) == ("Mill", DatedBy.METADATA, "Osk Herald")
    assert found[-2].url is None


def test_one_line_of_fifty_megabytes_ends_quickly(tmp_path):
    path = tmp_path / "long.jsonl"
    with path.open("wb") as long:
        long.write(b"x" * 50_000_000 + b"\n" + json.dumps({"text": STORY}).encode() + b"\n")
    found = received_at(path)
    assert [type(one).__name__ for one in found] == ["Skipped", "Received"]
    assert found[1].name == "long.jsonl:2"


def test_nested_json_is_refused(tmp_path):
    path = tmp_path / "deep.jsonl"
    path.write_bytes(b"[" * 200_000 + b"\n")
    assert "not JSON" in received_at(path)[0].reason


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\0" * 40, "empty"),
        (b"%PDF-1.7 mill", "a PDF file, not text"),
        (b"\x89PNG\r\n\x1a\n mill", "a picture, not text"),
        (bytes(range(256)) * 20, "binary, not text"),
        (b"*** --- ***", "no words in the text"),
        (b"\xff\xfe\x00\xd8m", "broken UTF-16"),
    ],
)
def test_bytes_that_are_no_text(content, reason):
    assert read(content) == Skipped("1.txt", "intake", reason)


def test_utf_8_text_is_kept_as_it_stands():
    text = "\ufeffMill burns in Osk\r\n\r\nThe mill\u00a0burned – “badly”. 🔥\r\n"
    report, segments = read(text.encode())
    assert report.text == text
    assert report.warnings == ()
    assert all(segment.anchor.holds_in(text) for segment in segments)


def test_nul_characters_stay_with_a_warning():
    text = STORY * 5 + "The mill\0burned."
    report, segments = read(text.encode())
    assert report.text == text
    assert report.warnings == ("1 NUL characters in the text",)
    assert all(segment.anchor.holds_in(text) for segment in segments)


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("windows-1251", "Пожар на старой мельнице потушили в пятницу вечером, никто не пострадал. Мэр поблагодарил пожарных. " * 3),
        ("iso-8859-2", "Pożar starego młyna został ugaszony w piątek wieczorem, nikt nie został ranny. Burmistrz dziękuje. " * 3),
        ("gb18030", "旧磨坊的大火周五晚被扑灭，没有人受伤。市长感谢了消防员，并答应重建磨坊。" * 4),
    ],
)  # fmt: skip
def test_another_charset_is_guessed_with_a_warning(charset, text):
    report, _ = read(text.encode(charset))
    assert report.text == text
    assert "a guess" in report.warnings[0]


def test_utf_16_with_its_mark():
    report, _ = read(STORY.encode("utf-16"))
    assert report.text == STORY
    assert report.warnings == ("not UTF-8: read as UTF-16",)


def test_a_broken_byte_does_not_change_the_charset():
    report, _ = read(("Der Brand in der Mühle ist gelöscht. " * 20).encode() + b"\xc3 Ende")
    assert "\ufffd" in report.text
    assert "Mühle" in report.text
    assert "broken bytes" in report.warnings[0]


def test_half_characters_are_replaced(tmp_path):
    path = tmp_path / "half.jsonl"
    path.write_text('{"text": "The mill \\ud83d burned on Friday night, and nobody was hurt in it."}\n')
    report, _ = read_received(received_at(path)[0], received_at=AT)
    assert report.text.startswith("The mill \ufffd burned")
    report.text.encode("utf-8")
    assert "lone surrogates" in report.warnings[0]


@pytest.mark.parametrize("field", ["url", "title", "outlet", "language", "published"])
def test_half_characters_in_what_is_said_about_a_report_are_replaced(tmp_path, field):
    path = tmp_path / "half.jsonl"
    said = {"url": "https://osk.example/", "title": "T", "outlet": "O", "language": "en", "published": "2024-05-03"}
    said[field] += " \ud83d"
    path.write_text(json.dumps({"text": STORY} | said) + "\n")
    came = received_at(path)[0]
    assert getattr(came, field).endswith("\ufffd")
    report, _ = read_received(came, received_at=AT)
    assert STORY in report.text


def test_half_characters_in_a_manifest_are_replaced(tmp_path):
    path = tmp_path / "manifest.jsonl"
    path.write_text('{"file": "1.txt", "language": "en \\ud83d"}\n')
    assert read_manifest(str(path))["1.txt"].language == "en \ufffd"


def test_the_text_itself_dates_a_report():
    report, _ = read(f"Mill burns in Osk\n\nPublished: 3 May 2024, 12:30\n\n{STORY}".encode())
    assert (report.published_at, report.dated_by) == ("2024-05-03T12:30", DatedBy.TEXT)


def test_a_date_in_a_post_or_a_sentence_does_not():
    text = f"{STORY}\nThe mill is gone.\n— Ann Lee (@annlee) May 3, 2024\n\nIt was built on 3 May 1924 and rebuilt on May 5, 2004."
    report, _ = read(text.encode())
    assert (report.published_at, report.dated_by) == (None, DatedBy.UNKNOWN)


def test_reading_twice_gives_the_same():
    assert read(STORY.encode()) == read(STORY.encode())


def test_the_folder_is_no_part_of_the_identity(tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "1.txt").write_text(STORY)
    one, other = (read_received(found, received_at=AT)[0] for found in received_at(tmp_path))
    assert one.id == other.id


def test_the_limit_is_that_of_a_page():
    assert LARGEST_REPORT == 20_000_000
