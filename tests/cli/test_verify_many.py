"""besponsa-desktop verify-many: one result a line, in order, errors with their line, the worst exit code."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import CLEAN, COMMAND, REJECTED, SAMPLES, environment, run, run_here

COURSE = (SAMPLES / "course.jsonl").read_bytes()


def one_line(path: Path) -> bytes:
    """Return an order file as one line."""
    return json.dumps(json.loads(path.read_text(encoding="utf-8"))).encode() + b"\n"


def results(text: str | bytes) -> list[Any]:
    """Return the results of a run, one a line."""
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    """Return where a test writes its orders."""
    return tmp_path / "orders.jsonl"


def test_that_each_line_gets_the_assessment_of_its_order(
    orders: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    paths = sorted((SAMPLES / "orders").glob("*.json"))
    orders.write_bytes(b"".join(one_line(path) for path in paths))
    code, out, err = run_here(capfd, "verify-many", orders)
    alone = [run_here(capfd, "verify", path, "--json")[1] for path in paths]
    assert results(out) == [json.loads(document) for document in alone]
    assert (code, err) == (1, "")


def test_that_blank_lines_are_counted_and_skipped(orders: Path, capfd: pytest.CaptureFixture[str]) -> None:
    orders.write_bytes(b"\n" + one_line(CLEAN) + b"  \r\n\n{}\r\n" + b"\n" + one_line(CLEAN).strip())
    code, out, _ = run_here(capfd, "verify-many", orders)
    first, second, third = results(out)
    assert (first["verdict"], third["verdict"]) == ("pass", "pass")
    assert second["line"] == 5
    assert [error["path"] for error in second["errors"]] == ["format", "order"]
    assert set(second["errors"][0]) == {"path", "found", "needed"}
    assert code == 2


@pytest.mark.parametrize(
    ("lines", "worst"),
    [
        (one_line(CLEAN), 0),
        (one_line(REJECTED) + one_line(CLEAN), 1),
        (b"{}\n" + one_line(REJECTED), 2),
        (b"", 0),
        (b"\n \n", 0),
    ],
)
def test_that_the_exit_code_is_that_of_the_worst_line(
    lines: bytes, worst: int, orders: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    orders.write_bytes(lines)
    assert run_here(capfd, "verify-many", orders)[0] == worst


def test_that_every_kind_of_bad_line_gets_its_own_errors(
    orders: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lines = [
        b"\xef\xbb\xbf" + one_line(CLEAN),
        b"not json\n",
        b"\xff\n",
        b"[" * 10_000 + b"]" * 10_000 + b"\n",
        b'"' + b"x" * 6_000_000 + b'"\n',
        one_line(CLEAN).replace(b'"1.38"', b"NaN"),
        one_line(CLEAN),
        b'"' + b"x" * 11_000_000,
    ]
    orders.write_bytes(b"".join(lines))
    code, out, _ = run_here(capfd, "verify-many", orders)
    found = results(out)
    assert [result.get("line") for result in found] == [1, 2, 3, 4, 5, 6, None, 8]
    places = [result["errors"][0]["path"] for result in found if "errors" in result]
    assert places == [*["(file)"] * 5, "order.dose.value", "(file)"]
    assert "5 MB" in found[4]["errors"][0]["found"]
    assert code == 2


def test_that_results_of_many_processes_keep_the_order_of_the_lines(orders: Path) -> None:
    lines = [one_line(CLEAN).replace(b"RX-2026-900101", b"RX-%06d" % number) for number in range(300)]
    orders.write_bytes(b"".join(lines))
    out = orders.with_name("results.jsonl")
    finished = run("verify-many", orders, "--out", out)
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, b"", b"")
    digests = [result["order_digest"] for result in results(out.read_bytes())]
    assert len(set(digests)) == 300
    alone = run("verify", "-", "--json", stdin=lines[217])
    assert json.loads(alone.stdout)["order_digest"] == digests[217]
    assert sorted(path.name for path in orders.parent.iterdir()) == ["orders.jsonl", "results.jsonl"]


def test_that_results_are_the_same_bytes_from_one_process_and_from_many(orders: Path) -> None:
    from besponsa_desktop.workflow.batch import verify_lines

    orders.write_bytes(COURSE * 20)
    texts = []
    for processes in (1, 3):
        with orders.open("rb") as file:
            texts.append(b"".join(result.text for result in verify_lines(file, "uspi-2024-03", processes)))
    assert texts[0] == texts[1]


def test_that_orders_are_read_from_standard_input() -> None:
    finished = run("verify-many", "-", stdin=COURSE)
    assert [result["verdict"] for result in results(finished.stdout)][:6] == ["pass"] * 6
    assert finished.stderr == b""


def test_that_a_protocol_is_taken_as_named(orders: Path, capfd: pytest.CaptureFixture[str]) -> None:
    orders.write_bytes(one_line(REJECTED))
    code, out, _ = run_here(capfd, "verify-many", orders, "--protocol", "source-brief")
    assert (code, results(out)[0]["protocol"]["id"]) == (0, "source-brief")
    assert run_here(capfd, "verify-many", orders, "--protocol", "none")[0] == 2


def test_that_progress_is_shown_on_a_terminal_only(orders: Path) -> None:
    pty, termios = pytest.importorskip("pty"), pytest.importorskip("termios")
    orders.write_bytes(COURSE * 3)
    master, terminal = pty.openpty()
    termios.tcsetwinsize(terminal, (24, 80))
    command = [*COMMAND, "verify-many", str(orders)]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=terminal, check=False, env=environment())
    os.close(terminal)
    shown = os.read(master, 100_000).decode()
    os.close(master)
    assert "orders: " in shown
    assert "100%" in shown
