"""Files that are written whole or not at all, and read no further than a limit."""

from pathlib import Path

import pytest

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.workflow.files import read_at_most, refuse_same_file, write_files, written_at_end


def names(folder: Path) -> list[str]:
    """Return the names of all files of a folder, hidden ones too."""
    return sorted(path.name for path in folder.iterdir())


def test_that_one_byte_past_the_limit_is_read_so_that_it_can_be_refused(tmp_path: Path) -> None:
    path = tmp_path / "order.json"
    path.write_bytes(b"x" * 100)
    assert len(read_at_most(path, 10)) == 11
    assert len(read_at_most(path, 100)) == 100


def test_that_all_files_are_written(tmp_path: Path) -> None:
    write_files({tmp_path / "a.pdf": b"a", tmp_path / "b.pdf": b"b"})
    assert (tmp_path / "a.pdf").read_bytes() + (tmp_path / "b.pdf").read_bytes() == b"ab"
    assert names(tmp_path) == ["a.pdf", "b.pdf"]


def test_that_none_is_written_where_the_last_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"before")
    with pytest.raises(SurroundingsFailed, match=r"none/b\.pdf: cannot be written"):
        write_files({tmp_path / "a.pdf": b"after", tmp_path / "none" / "b.pdf": b"b"})
    assert (tmp_path / "a.pdf").read_bytes() == b"before"
    assert names(tmp_path) == ["a.pdf"]


def test_that_a_link_is_followed_and_kept(tmp_path: Path) -> None:
    (tmp_path / "real.pdf").write_bytes(b"before")
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_files({tmp_path / "link.pdf": b"after"})
    assert (tmp_path / "real.pdf").read_bytes() == b"after"
    assert (tmp_path / "link.pdf").is_symlink()


def test_that_results_take_their_name_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    path.write_bytes(b"before")
    with written_at_end(path) as file:
        file.write(b"after")
        file.flush()
        assert path.read_bytes() == b"before"
    assert path.read_bytes() == b"after"
    assert names(tmp_path) == ["results.jsonl"]


def test_that_results_of_a_failed_run_leave_nothing(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    with pytest.raises(ZeroDivisionError), written_at_end(path):
        raise ZeroDivisionError
    assert names(tmp_path) == []


@pytest.mark.parametrize("target", [".", "none/results.jsonl"])
def test_that_results_that_cannot_be_written_are_refused_at_once(target: str, tmp_path: Path) -> None:
    with pytest.raises(SurroundingsFailed, match="cannot be written"), written_at_end(tmp_path / target):
        pytest.fail("opened")


def test_that_a_file_is_not_written_over_what_is_read(tmp_path: Path) -> None:
    path, other = tmp_path / "order.json", tmp_path / "other.json"
    path.write_bytes(b"{}")
    (tmp_path / "hard.json").hardlink_to(path)
    refuse_same_file(path, other)
    refuse_same_file(path, None)
    with pytest.raises(SurroundingsFailed, match="would overwrite"):
        refuse_same_file(path, tmp_path / "hard.json")
