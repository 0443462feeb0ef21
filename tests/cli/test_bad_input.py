"""Input that cannot be used: exit 2, a line for every fault with its path, nothing written, no traceback."""

import re
from pathlib import Path

import pytest

from tests.cli.running import CLEAN, run, run_here

ORDER = CLEAN.read_bytes()
FAULT = re.compile(r"[^ ]+: found .+; needed .+")
HEIGHT = b'"height": {"value": "168", "unit": "cm"'


def replaced(old: bytes, new: bytes) -> bytes:
    """Return the clean order with one place changed."""
    assert ORDER.count(old) == 1
    return ORDER.replace(old, new)


def height(value: str, unit: str = "cm") -> bytes:
    """Return the clean order with another height, as it stands in the file."""
    return replaced(HEIGHT, f'"height": {{"value": {value}, "unit": "{unit}"'.encode())


BAD = {
    "an empty file": (b"", ["(file)"]),
    "not JSON": (b"MSH|^~\\&|EHR", ["(file)"]),
    "half of a file": (ORDER[:500], ["(file)"]),
    "a byte order mark": (b"\xef\xbb\xbf" + ORDER, ["(file)"]),
    "UTF-16": (ORDER.decode().encode("utf-16"), ["(file)"]),
    "not UTF-8": (replaced(b"Sample-Alder", b"Sample-\xc4lder"), ["(file)"]),
    "text after the end": (ORDER + b"{}", ["(file)"]),
    "depth 10,000": (b"[" * 10_000 + b"]" * 10_000, ["(file)"]),
    "a text of 50 MB": (replaced(b"Sample-Alder", b"x" * 50_000_000), ["(file)"]),
    "a list": (b"[]", ["(file)"]),
    "an empty object": (b"{}", ["format", "order"]),
    "NaN": (height("NaN"), ["measurements.height.value"]),
    "infinity": (height("-Infinity"), ["measurements.height.value"]),
    "an exponent": (height("1e3"), ["measurements.height.value"]),
    "an exponent in a text": (height('"1e3"'), ["measurements.height.value"]),
    "a separator": (height('"1,440"'), ["measurements.height.value"]),
    "other digits": (height('"\uff11\uff16\uff18"'), ["measurements.height.value"]),
    "a flag for a number": (height("true"), ["measurements.height.value"]),
    "a number of a million digits": (height("1" * 1_000_000), ["measurements.height.value"]),
    "a height out of bounds": (height('"44.9"'), ["measurements.height.value"]),
    "a wrong dimension": (height('"168"', "kg"), ["measurements.height.unit"]),
    "an unknown unit": (height('"168"', "feet"), ["measurements.height.unit"]),
    "an unknown key": (replaced(b'"sex"', b'"gender"'), ["patient.gender"]),
    "a key with a control character": (replaced(b'"sex"', b'"s\\u0007x"'), ['patient["s\\u0007x"]']),
    "a key twice": (replaced(b'"sex"', b'"mrn": "SYN-1", "sex"'), ["patient.mrn"]),
    "an impossible date": (
        replaced(b'"birth_date": "', b'"birth_date": "2026-02-30'),
        ["patient.birth_date"],
    ),
    "no offset": (
        replaced(b'"planned_start": "2026-11-23T10:00:00-05:00"', b'"planned_start": "2026-11-23T10:00:00"'),
        ["order.planned_start"],
    ),
    "a control character": (replaced(b"Sample-Alder", b"Sample\\u001bAlder"), ["patient.family_name"]),
    "a raw control character": (replaced(b"Sample-Alder", b"Sample\x1b[2JAlder"), ["patient.family_name"]),
    "a lone surrogate": (replaced(b"Sample-Alder", b"Sample\\ud800"), ["patient.family_name"]),
    "a long text": (replaced(b"Sample-Alder", b"x" * 1_001), ["patient.family_name"]),
    "three faults": (
        height('"1,68"').replace(b'"sex"', b'"gender"').replace(b'"day": 1', b'"day": 1.5'),
        ["patient.gender", "measurements.height.value", "order.day"],
    ),
}


def paths(errors: str) -> list[str]:
    """Return the paths of the faults on standard error, each of which is one whole line."""
    lines = errors.splitlines()
    assert [line for line in lines if not FAULT.fullmatch(line)] == []
    return [line.partition(": found ")[0] for line in lines]


@pytest.mark.parametrize(("data", "at"), BAD.values(), ids=BAD)
def test_that_bad_input_is_refused_with_its_path_and_nothing_is_written(
    data: bytes, at: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    order, worksheet = tmp_path / "order.json", tmp_path / "worksheet.pdf"
    order.write_bytes(data)
    code, out, err = run_here(capfd, "verify", order, "--json", "--worksheet", worksheet)
    assert (code, out) == (2, "")
    assert paths(err) == at
    assert max(len(line) for line in err.splitlines()) < 600
    assert [path.name for path in tmp_path.iterdir()] == ["order.json"]


@pytest.mark.parametrize("name", ["not JSON", "depth 10,000", "a text of 50 MB", "a lone surrogate", "NaN"])
def test_that_a_process_ends_without_a_traceback(name: str, tmp_path: Path) -> None:
    data, at = BAD[name]
    (tmp_path / "order.json").write_bytes(data)
    finished = run("verify", tmp_path / "order.json")
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert paths(finished.stderr.decode()) == at


def test_that_a_file_is_not_read_beyond_its_limit(capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = run_here(capfd, "verify", "/dev/zero")
    assert code == 2
    assert err.startswith("(file): found more than 5 MB")


def test_that_a_protocol_that_does_not_exist_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run_here(capfd, "verify", CLEAN, "--protocol", "uspi-2019-01")
    assert (code, out) == (2, "")
    assert err == ("--protocol: found uspi-2019-01; needed one of uspi-2024-03, smpc-2024-02, source-brief\n")
