"""Manifests: read by file name, refused with the line that is wrong."""

# ruff: noqa: E501 - the rows of a table stay on one line
import pytest

from firsthand.intake import ManifestError, ManifestRow, read_manifest


def write(tmp_path, name, text):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def test_tsv_csv_and_jsonl_say_the_same(tmp_path):
    rows = [
        read_manifest(write(tmp_path, "m.tsv", "file\tkind\turl\toutlet\nsub/1.txt\treal\thttps://o.invalid/1\tOsk \"Herald\n")),
        read_manifest(write(tmp_path, "m.csv", 'outlet,file,url\n"Osk ""Herald",1.txt,https://o.invalid/1\n')),
        read_manifest(write(tmp_path, "m.jsonl", '{"file": "1.txt", "url": "https://o.invalid/1", "outlet": "Osk \\"Herald"}\n')),
    ]  # fmt: skip
    assert all(found == {"1.txt": ManifestRow("1.txt", "https://o.invalid/1", 'Osk "Herald')} for found in rows)


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("m.xlsx", "file", "a manifest is"),
        ("m.tsv", "name\turl\n", 'no column "file"'),
        ("m.tsv", "", 'no column "file"'),
        ("m.tsv", "file\turl\n\thttps://o.invalid\n", ':2: no "file"'),
        ("m.tsv", "file\n1.txt\n1.txt\n", ":3: 1.txt stands in the manifest twice"),
        ("m.tsv", "file\n1.txt\tmore\n", "2 cells under 1 columns"),
        ("m.csv", 'file\n"1.txt\n', "m.csv:2"),
        ("m.jsonl", "{\n", ":1: not JSON"),
        ("m.jsonl", "[1]\n", ":1: not a JSON object"),
        ("m.tsv", b"file\n\xff\xfe\n", "not UTF-8"),
        ("m.csv", "file\n\0\n", "binary"),
    ],
)
def test_a_broken_manifest_says_where(tmp_path, name, text, reason):
    with pytest.raises(ManifestError, match=".*" + reason.replace("(", "\\(")):
        read_manifest(write(tmp_path, name, text))


def test_a_missing_manifest_is_an_error():
    with pytest.raises(ManifestError, match="No such file"):
        read_manifest("/no/such/manifest.tsv")
