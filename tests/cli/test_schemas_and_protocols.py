"""besponsa-desktop schema and protocols: what is printed is what the rooms hold."""

import json

import pytest

from besponsa_desktop.exchange.schemas import schema
from besponsa_desktop.protocol import shipped_regimen, shipped_regimens
from besponsa_desktop.protocol.describe import parameters
from tests.cli.running import run_here


@pytest.mark.parametrize("name", ["order", "assessment"])
def test_that_a_schema_is_printed(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = run_here(capfd, "schema", name)
    assert (code, err) == (0, "")
    assert json.loads(out) == schema(name)


def test_that_every_protocol_is_listed_and_one_is_in_force(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run_here(capfd, "protocols", "list")
    lines = out.splitlines()[1:]
    assert code == 0
    assert [line.split()[0] for line in lines] == list(shipped_regimens())
    assert ["by default" in line for line in lines] == [True, False, False]
    assert "differs from the label" in lines[-1]


@pytest.mark.parametrize("protocol", shipped_regimens())
def test_that_every_number_is_shown_with_unit_and_source(
    protocol: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run_here(capfd, "protocols", "show", protocol)
    assert code == 0
    lines = {line.split()[0]: line for line in out.splitlines() if line}
    for row in parameters(shipped_regimen(protocol)):
        assert f"{row.value} {row.unit}".rstrip() in lines[row.key]
        assert f"{row.source}, {row.section}" in lines[row.key]
        assert ("confirm with current labelling" in lines[row.key]) is not row.verified


def test_that_two_protocols_are_shown_where_they_differ(capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run_here(capfd, "protocols", "diff", "uspi-2024-03", "smpc-2024-02")
    lines = {line.split()[0]: " ".join(line.split()) for line in out.splitlines()}
    assert code == 0
    assert lines["indication.age.minimum"].startswith("indication.age.minimum 1 years 18 years")
    assert "doses.first_cycle.day_1" not in lines


def test_that_a_protocol_does_not_differ_from_itself(capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run_here(capfd, "protocols", "diff", "source-brief", "source-brief")
    assert out == "source-brief and source-brief do not differ.\n"


@pytest.mark.parametrize("arguments", [("show", "none"), ("diff", "none", "uspi-2024-03")])
def test_that_an_unknown_protocol_is_refused(
    arguments: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run_here(capfd, "protocols", *arguments)
    assert (code, out) == (2, "")
    assert "none; needed one of uspi-2024-03" in err
