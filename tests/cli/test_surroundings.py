"""Files that cannot be read or written, closed pipes, Ctrl-C, bugs: a plain line and an exit code."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from besponsa_desktop.clinical import assessment
from tests.cli.running import CLEAN, COMMAND, SAMPLES, environment, run, run_here


def test_that_a_missing_file_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run_here(capfd, "verify", tmp_path / "none.json")
    assert (code, out) == (2, "")
    assert err == f"besponsa-desktop: {tmp_path}/none.json: cannot be read: no such file or directory.\n"


def test_that_a_folder_is_no_order(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = run_here(capfd, "verify", tmp_path)
    assert (code, err) == (2, f"besponsa-desktop: {tmp_path}: cannot be read: is a directory.\n")


@pytest.mark.parametrize("target", ["none/worksheet.pdf", "order.json/worksheet.pdf", "."])
def test_that_a_sheet_that_cannot_be_written_is_named(
    target: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "order.json").write_bytes(CLEAN.read_bytes())
    code, out, err = run_here(capfd, "verify", tmp_path / "order.json", "--worksheet", tmp_path / target)
    assert (code, out) == (2, "")
    assert "cannot be written" in err
    assert [path.name for path in tmp_path.iterdir()] == ["order.json"]


def test_that_neither_sheet_is_written_where_one_cannot_be(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    label = tmp_path / "none" / "label.pdf"
    code, _, _ = run_here(capfd, "verify", CLEAN, "--worksheet", tmp_path / "worksheet.pdf", "--label", label)
    assert code == 2
    assert list(tmp_path.iterdir()) == []


def test_that_an_order_is_never_overwritten(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    order = tmp_path / "order.json"
    order.write_bytes(CLEAN.read_bytes())
    for arguments in (("verify", order, "--worksheet", order), ("verify-many", order, "--out", order)):
        code, _, err = run_here(capfd, *arguments)
        assert code == 2
        assert "would overwrite what is read" in err
    assert order.read_bytes() == CLEAN.read_bytes()


def test_that_two_sheets_need_two_files(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    sheet = tmp_path / "sheet.pdf"
    code, _, err = run_here(capfd, "verify", CLEAN, "--worksheet", sheet, "--label", sheet)
    assert code == 2
    assert "need a file each" in err
    assert not sheet.exists()


def test_that_a_device_is_not_replaced_by_a_file(capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = run_here(capfd, "verify", CLEAN, "--worksheet", "/dev/null")
    assert code == 2
    assert "no ordinary file" in err
    assert Path("/dev/null").is_char_device()


def test_that_a_bug_is_one_plain_line(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("Sample-Alder")

    monkeypatch.setattr(assessment, "assess", broken)
    code, out, err = run_here(capfd, "verify", CLEAN)
    assert (code, out) == (3, "")
    assert err == "besponsa-desktop: unexpected error (KeyError); no file was written. Please report it.\n"


def test_that_a_full_disk_is_one_plain_line() -> None:
    with Path("/dev/full").open("wb") as full:
        command = [*COMMAND, "verify", str(CLEAN), "--json"]
        finished = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, check=False, env=environment()
        )
    assert finished.returncode == 2
    assert finished.stderr.decode().count("\n") == 1
    assert b"o space left on device" in finished.stderr


def test_that_a_closed_pipe_ends_the_command_quietly(tmp_path: Path) -> None:
    orders = tmp_path / "orders.jsonl"
    orders.write_bytes((SAMPLES / "course.jsonl").read_bytes() * 100)
    command = [*COMMAND, "verify-many", str(orders)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


def heed_interrupts() -> None:
    """Take interrupts as a program at a terminal does: one started in the background would ignore them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_that_an_interrupt_ends_the_command_quietly_and_leaves_no_file(tmp_path: Path) -> None:
    command = [*COMMAND, "verify-many", "-", "--out", str(tmp_path / "results.jsonl")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    started = {"env": environment(), "preexec_fn": heed_interrupts}
    with subprocess.Popen(command, **started, **pipes) as running:  # type: ignore[call-overload]
        running.stdin.write((SAMPLES / "course.jsonl").read_bytes() * 200)
        running.stdin.flush()
        while not any(file.stat().st_size for file in tmp_path.iterdir()):  # in the middle of its work
            assert running.poll() is None
        running.send_signal(signal.SIGINT)
        running.stdin.close()
        assert running.stderr.read() == b""
    assert running.returncode == 130
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments", [(), ("verify",), ("verify", "--jso", "x"), ("schema", "fhir"), ("frobnicate",)]
)
def test_that_a_wrong_command_is_answered_with_its_usage(arguments: tuple[str, ...]) -> None:
    finished = run(*arguments)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert finished.stderr.startswith(b"usage: besponsa-desktop")


def test_that_the_version_is_told() -> None:
    assert run("--version").stdout == b"besponsa-desktop 0.1.0\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only there is a program started without a display")
def test_that_the_window_without_a_display_is_told_in_one_sentence() -> None:
    command = [sys.executable, "-m", "besponsa_desktop"]
    nowhere = environment(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    finished = subprocess.run(command, capture_output=True, check=False, env=nowhere)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert finished.stderr.decode() == (
        "besponsa-desktop: There is no display for the window; start it on a desktop, or give a command"
        " (--help lists them).\n"
    )


def test_that_the_package_run_with_arguments_is_the_command_line() -> None:
    command = [sys.executable, "-m", "besponsa_desktop", "--version"]
    finished = subprocess.run(command, capture_output=True, check=True, env=environment())
    assert finished.stdout == b"besponsa-desktop 0.1.0\n"
