"""The source list is read as strictly as what cites it."""

from pathlib import Path

from besponsa_desktop.protocol import shelf, source_list
from besponsa_desktop.protocol.sources import load_sources
from tests.protocol.edited import edited, faults_of, line_in, written

ENTRY = '[label]\ntitle = "A label"\nedition = "1"\nreference = "https://example.org"\nread = "All."\n'


def test_that_the_sources_come_by_their_key(tmp_path: Path) -> None:
    [source] = load_sources(written(ENTRY, tmp_path / "sources.toml")).values()
    assert (source.key, source.title, source.edition) == ("label", "A label", "1")
    assert (source.reference, source.read) == ("https://example.org", "All.")


def test_that_the_shipped_list_is_the_one_that_is_shown() -> None:
    assert tuple(load_sources(shelf.SOURCES_FILE).values()) == source_list()


def test_that_every_fault_of_the_list_is_named(tmp_path: Path) -> None:
    text = 'plain = "x"\n\n' + ENTRY.replace("read =", "pages =").replace('"1"', "1")
    assert faults_of(load_sources, written(text, tmp_path / "sources.toml")) == [
        'sources.toml, line 1, plain: found "x"; needed a table [plain]',
        "sources.toml, line 3, label.read: found nothing; needed read = …",
        "sources.toml, line 5, label.edition: found 1; needed a text",
        "sources.toml, line 7, label.pages: found an unknown key; "
        "needed one of title, edition, reference, read",
    ]


def test_that_a_source_stands_in_the_list_once(tmp_path: Path) -> None:
    path = edited(shelf.SOURCES_FILE, tmp_path, ("[smpc-2024-02]", "[uspi-2024-03] # again"))
    assert faults_of(load_sources, path)[0] == (
        f"sources.toml, line {line_in(path, '# again')}, uspi-2024-03: "
        f"found the key again; needed it once: it stands on line {line_in(path, '[uspi-2024-03]')}"
    )
