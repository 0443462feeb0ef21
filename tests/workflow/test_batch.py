"""Many orders in batches: lines and their numbers, oversized lines, how far the input is read ahead."""

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from besponsa_desktop.clinical import assessment
from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.workflow import batch
from besponsa_desktop.workflow.batch import Line, judge_line, processors, read_batches, verify_lines

COURSE = (Path(__file__).parents[1] / "samples" / "course.jsonl").read_bytes()
IN_FORCE = "uspi-2024-03"


class Endless(io.RawIOBase):
    """Order lines without an end, which counts what is read of it."""

    def __init__(self) -> None:
        self.read_bytes = 0
        self._lines = COURSE.splitlines(keepends=True)

    def readable(self) -> bool:
        return True

    def readline(self, _size: int | None = -1, /) -> bytes:
        line = self._lines[self.read_bytes % len(self._lines)]
        self.read_bytes += len(line)
        return line


def lines_of(data: bytes) -> Iterator[Line]:
    """Yield the lines that the batches of an input hold."""
    for read in read_batches(io.BytesIO(data)):
        yield from read.lines


def test_that_blank_lines_count_but_are_no_orders() -> None:
    assert [(line.number, line.data) for line in lines_of(b"a\n\n \t\r\nb\n\nc")] == [
        (1, b"a"),
        (4, b"b"),
        (6, b"c"),
    ]


def test_that_a_batch_ends_where_its_last_line_ends() -> None:
    data = b"".join(b"%d\n" % number for number in range(1000))
    ends = [read.end for read in read_batches(io.BytesIO(data))]
    assert ends == sorted(set(ends))
    assert ends[-1] == len(data)
    assert len(ends) == 16


@pytest.mark.parametrize("size", [5_000_000, 5_000_001, 5_000_002, 12_345_678])
@pytest.mark.parametrize("end", [b"\n", b""])
def test_that_a_line_that_is_too_long_is_passed_over(size: int, end: bytes) -> None:
    found = list(lines_of(b"a\n" + b"x" * size + end + b"b" * bool(end)))
    kept = [None if line.data is None else len(line.data) for line in found]
    assert [line.number for line in found] == ([1, 2, 3] if end else [1, 2])
    assert kept[1] in ({size} if size <= 5_000_000 else {size, None})
    assert kept[1] is None or kept[1] <= 5_000_001


def test_that_a_line_too_long_is_refused_by_its_size() -> None:
    text, code = judge_line(Line(number=7, data=None), IN_FORCE)
    assert code == 2
    assert json.loads(text)["line"] == 7
    assert json.loads(text)["errors"][0]["path"] == "(file)"


def test_that_input_without_end_is_read_only_a_little_ahead() -> None:
    endless = Endless()
    judged = verify_lines(endless, IN_FORCE, 2)  # type: ignore[arg-type]
    results = [next(judged) for _ in range(12)]
    judged.close()  # type: ignore[attr-defined]
    assert endless.read_bytes < results[-1].end + 10 * (results[1].end - results[0].end)


def test_that_a_failure_at_one_order_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("Sample-Yarrow")

    monkeypatch.setattr(assessment, "assess", broken)
    (result,) = verify_lines(io.BytesIO(COURSE), IN_FORCE, 1)
    assert result.worst == 3
    errors = [json.loads(line)["errors"][0] for line in result.text.splitlines()]
    assert len(errors) == 7
    assert "the program failed (KeyError)" in errors[0]["found"]
    assert b"Yarrow" not in result.text


def ended(*_: object) -> None:
    """Stand for a process that the system ends, as it does where memory runs out."""
    os._exit(9)


def test_that_a_process_that_is_ended_from_outside_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "judge_batch", ended)
    with pytest.raises(SurroundingsFailed, match="ended from outside"):
        list(verify_lines(io.BytesIO(COURSE * 30), IN_FORCE, 2))


def test_that_there_is_at_least_one_processor() -> None:
    assert processors() >= 1


def test_that_one_batch_needs_no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "ProcessPoolExecutor", None)
    assert [result.worst for result in verify_lines(io.BytesIO(COURSE), IN_FORCE, 8)] == [1]
