"""Input that no desk means to give: each command says what is wrong and exits with 2, or reads it right."""

import json
from pathlib import Path

import pytest

from checks.gate.cli import main
from checks.gate.command import BROKEN, NOTHING_OPEN
from checks.story.formats import MAX_ARTICLE_BYTES

TEXT = "At least 12 people were killed in Dorn on July 14, the police said. "
CLAIMS = """\
version: 1
article: {text: articles/ok.txt, published: 2025-07-21, coverage: partial}
claims:
  - {id: toll, quote: At least 12 people, quantity: {value: 12, bound: at-least}}
"""


def ninjs(version: str) -> bytes:
    item = {"uri": "urn:x", "standard": {"name": "ninjs", "version": version}, "bodies": [{"value": TEXT}]}
    return json.dumps(item).encode()


BROKEN_ARTICLES = {
    "empty.txt": (b"", "the file is empty"),
    "blank.txt": (b" \n\t\n", "the file is empty"),
    "binary.txt": (bytes(range(256)) * 20, "is not UTF-8"),
    "nul.txt": (b"Two\0died.", "the file is binary"),
    "large.txt": (b"a" * (MAX_ARTICLE_BYTES + 1), "larger than 5 MB"),
    "mixed.txt": ("Café\n".encode() + "Café".encode("latin-1"), "the byte 0xE9 is not UTF-8"),
    "utf-16.txt": (TEXT.encode("utf-16"), "the file is in UTF-16"),
    "old.json": (ninjs("1.3"), "ninjs 1.3 is not read"),
    "new.json": (ninjs("4.0"), "ninjs 4.0 is not read"),
    "list.json": (b"[1, 2]", "must be a block"),
    "half.json": (b'{"uri": ', "a closing } is missing"),
    "half.docx": (b"PK\x03\x04", "this is no .docx file"),
    "scan.pdf": (b"%PDF-1.4", ".pdf is no format that is read"),
    "front.md": (b"---\ntitle: [\n---\nTwo died.", "front.md:3:1"),
}
SOUND_ARTICLES = {
    "bom.txt": b"\xef\xbb\xbf" + TEXT.encode(),
    "mixed-ends.txt": f"Rain fell.\r\n{TEXT}\rIt was dark.\n".encode(),
    "right-to-left.txt": f"قال الوزير إن المطر هطل. \u200f\n{TEXT}".encode(),
    "turned.txt": f"\u202eelpoep\u202c left.\n{TEXT}".encode(),
    "combining.txt": f"The cafe\u0301 burnt.\n{TEXT}".encode(),
    "piled.txt": f"The a{chr(0x301) * 5000} burnt.\n{TEXT}".encode(),
    "endless.txt": TEXT.encode() + b"a" * 500_000,
    "digits.txt": TEXT.encode() + b"1" * 200_000,
    "script.html": (
        f"<html><body><article><script>99 people died</script><p>{TEXT}</p><p>{'It rained in Dorn all day. ' * 9}</p>"
        "<style>p{}</style></article></body></html>"
    ).encode(),
    "right.json": ninjs("3.0"),
}
BROKEN_CLAIMS = {
    "empty.yaml": (b"", "the file is empty"),
    "binary.yaml": (bytes(range(256)), "is not UTF-8"),
    "large.yaml": (b"# x\n" * 600_000, "larger than 2 MB"),
    "latin.yaml": ("version: 1 # Café".encode("latin-1"), "is not UTF-8"),
    "tag.yaml": (b'version: !!python/object/apply:os.system ["x"]', "has no place here"),
    "twice.yaml": (b"version: 1\nversion: 1\n", "stands here again"),
    "tab.yaml": (b"version: 1\n\tarticle: x", "not YAML"),
    "deep.json": (b"[" * 50_000, "nested more than"),
    "nan.json": (b'{"version": NaN}', "a value has to stand here"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "claims" / "articles").mkdir(parents=True)
    (tmp_path / "claims" / "articles" / "ok.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "claims" / "story.yaml").write_text(CLAIMS, encoding="utf-8")
    return tmp_path / "claims"


def files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def assert_refused(folder: Path, told: str, capsys: pytest.CaptureFixture[str], *arguments: str) -> None:
    before = files(folder)
    assert main([*arguments]) == BROKEN
    said = capsys.readouterr()
    assert told in said.out + said.err
    assert files(folder) == before


@pytest.mark.parametrize("name", BROKEN_ARTICLES)
def test_a_broken_article_is_refused_by_every_command(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A draft, a verdict or an update of what could not be read would pass for one of the story."""
    data, told = BROKEN_ARTICLES[name]
    path = folder / "articles" / name
    path.write_bytes(data)
    dated = ("--published", "2025-07-21")
    assert_refused(folder, told, capsys, "draft", str(path), *dated, "-o", f"{folder}/")
    assert_refused(folder, told, capsys, "check", str(path), *dated)
    assert_refused(folder, told, capsys, "read", str(path), *dated)
    assert_refused(folder, told, capsys, "update", str(folder / "story.yaml"), "--text", str(path))


@pytest.mark.parametrize("name", SOUND_ARTICLES)
def test_an_odd_article_is_read_right(name: str, folder: Path) -> None:
    """What a typist's program leaves in a file is no reason to refuse it, nor to miss its toll."""
    path = folder / "articles" / name
    path.write_bytes(SOUND_ARTICLES[name])
    drafted = folder / "drafted.yaml"
    assert main(["draft", str(path), "--published", "2025-07-21", "-o", str(drafted)]) == NOTHING_OPEN
    lines = [line.strip() for line in drafted.read_text(encoding="utf-8").splitlines()]
    assert "quote: At least 12 people were killed" in lines
    assert "quantity: {value: 12, bound: at-least, of: people}" in lines
    assert not any("99" in line for line in lines)
    assert main(["check", str(drafted)]) == NOTHING_OPEN
    assert main(["update", str(folder / "story.yaml"), "--text", str(path)]) == NOTHING_OPEN


@pytest.mark.parametrize("name", BROKEN_CLAIMS)
def test_a_broken_claim_file_is_refused_by_every_command(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a claim file carried over, converted or compared would lose the other half without a word."""
    data, told = BROKEN_CLAIMS[name]
    path = folder / name
    path.write_bytes(data)
    other = folder / ("other.yaml" if path.suffix == ".json" else "other.json")
    assert_refused(folder, told, capsys, "check", str(path))
    assert_refused(folder, told, capsys, "update", str(path))
    assert_refused(folder, told, capsys, "diff", str(path), str(folder / "story.yaml"))
    assert_refused(folder, told, capsys, "convert", str(path), "-o", str(other))
