"""The liver panel: present, and within the limits for a dose."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.bounds import at_most, worst
from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.examination import fresh_examination
from besponsa_desktop.clinical.checks.inputs import TEST_NAMES, laboratory, result_text, stated
from besponsa_desktop.clinical.display import fixed_text, listed, number_text
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.investigations import Examination, LaboratoryTest
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import number_of, settled

PANEL = Rule("liver.panel", "Liver panel", Severity.INCOMPLETE)
LIMITS = Rule("liver.limits", "Bilirubin, ALT and AST", Severity.NOTE)

_NOT_EXAMINED = Examination()
PANEL_TESTS = (LaboratoryTest.TOTAL_BILIRUBIN, LaboratoryTest.ALT, LaboratoryTest.AST, LaboratoryTest.ALP)


def panel(case: Case) -> Finding:
    """Check that bilirubin, ALT, AST and ALP are recent, with the laboratory's own upper limits."""
    hours = case.policy.ages.blood_results
    fresh = {test: case.fresh(test, hours) for test in PANEL_TESTS}
    missing = [_missing(test, results) for test, results in fresh.items()]
    present = sum(not text for text in missing)
    basis = Basis(
        source=case.regimen.sections.liver_monitoring.source,
        found=f"{present} of {len(PANEL_TESTS)}",
        expected=f"≤ {hours} h old, with upper limits",
        inputs=tuple(i for test in PANEL_TESTS for i in laboratory(case.latest(test))),
    )
    if any(missing):
        return PANEL.unknown(basis, [text for text in missing if text])
    return PANEL.passed(basis, "Bilirubin, ALT, AST and ALP are recent.")


def _missing(test: LaboratoryTest, results: tuple[UsableResult, ...]) -> str:
    if not results:
        return f"recent {TEST_NAMES[test]}"
    if any(r.result.upper_limit is None for r in results):
        return f"upper limit of {TEST_NAMES[test]}"
    return ""


def limits(case: Case) -> Finding:
    """Check bilirubin, ALT and AST as multiples of the laboratory's upper limits, before each dose.

    Where an examination is recorded it has to say whether the tests are declared not recovered; where none
    is, the rule of the examination says so.
    """
    rule, examination = case.regimen.liver, case.order.examination
    parts = [_part(case, test) for test in PANEL_TESTS[:3]]
    above = [part for part in parts if part.within is False]
    basis = Basis(
        source=rule.source,
        found=" · ".join(part.text for part in parts),
        expected=_limit_text(case),
        inputs=(
            *(i for part in parts for i in laboratory(part.results)),
            stated("examination.gilbert_or_hemolysis", examination.gilbert_or_hemolysis),
            stated("examination.liver_tests_not_recovered", examination.liver_tests_not_recovered),
        ),
        working=tuple(part.working for part in parts if part.working),
    )
    if examination.liver_tests_not_recovered:
        message = "Declared as not recovered by the prescriber: the protocol ends the treatment."
        return LIMITS.failed(Severity.DISCONTINUE, basis, message)
    excused = [part for part in above if part.test is LaboratoryTest.TOTAL_BILIRUBIN and _excused(case)]
    if len(above) > len(excused):
        return LIMITS.failed(Severity.HOLD, basis, f"{_hold_message(above)}{_not_counted(case)}")
    missing = [part.missing for part in parts if part.within is None]
    if examination != _NOT_EXAMINED and examination.liver_tests_not_recovered is None:
        missing.append("whether the prescriber declares the liver tests not recovered")
    if missing:
        return LIMITS.unknown(basis, missing)
    if excused:
        message = (
            "Bilirubin is above its limit; Gilbert's syndrome or hemolysis is documented, which accepts it."
        )
        return LIMITS.failed(Severity.NOTE, basis, message)
    return LIMITS.passed(basis, "Bilirubin, ALT and AST are within the limits for a dose.")


def _excused(case: Case) -> bool:
    """Tell whether Gilbert's syndrome or hemolysis is documented, which an examination too old does not."""
    return bool(fresh_examination(case).gilbert_or_hemolysis)


def _not_counted(case: Case) -> str:
    """Return that what would accept the bilirubin is documented in an examination that does not count."""
    if _excused(case) or not case.order.examination.gilbert_or_hemolysis:
        return ""
    return " Gilbert's syndrome or hemolysis is documented in an examination that is too old or has no time."


def _hold_message(above: list[_Part]) -> str:
    names = listed([TEST_NAMES[part.test] for part in above])
    verb = "is" if len(above) == 1 else "are"
    return (
        f"{names[0].upper()}{names[1:]} {verb} above the limits for a dose. The label interrupts when both "
        "bilirubin and a transaminase are above, and resumes when both are within: either one holds."
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """One test of the liver limits: the deciding result, and whether it is within (None: not known)."""

    test: LaboratoryTest
    results: tuple[UsableResult, ...]
    within: bool | None

    @property
    def text(self) -> str:
        return f"{TEST_NAMES[self.test]} {_multiple_text(self.results) or 'not known'}"

    @property
    def missing(self) -> str:
        return _missing(self.test, self.results) or f"exact {TEST_NAMES[self.test]}"

    @property
    def working(self) -> str:
        return _working(self.results)


def _part(case: Case, test: LaboratoryTest) -> _Part:
    rule = case.regimen.liver
    bilirubin = test is LaboratoryTest.TOTAL_BILIRUBIN
    multiple = rule.bilirubin_at_most if bilirubin else rule.transaminase_at_most
    fresh = case.fresh(test, case.policy.ages.blood_results)
    if not fresh:
        return _Part(test, (), None)
    deciding, within = worst(fresh, lambda r: _within(r, multiple))
    return _Part(test, (deciding,), within)


def _within(usable: UsableResult, multiple: Decimal) -> bool | None:
    result = usable.result
    if result.upper_limit is None:
        return None
    return at_most(number_of(result.value), result.comparator, result.upper_limit * multiple)


def _multiple_text(results: tuple[UsableResult, ...]) -> str:
    return " ".join(f"{_times(r)} × ULN" for r in results if r.result.upper_limit is not None)


def _times(usable: UsableResult) -> str:
    result = usable.result
    bound = "" if result.comparator is None else result.comparator.value
    upper = result.upper_limit or Decimal(1)
    return f"{bound}{fixed_text(settled(number_of(result.value) / upper), 2)}"


def _working(results: tuple[UsableResult, ...]) -> str:
    return " ".join(
        f"{TEST_NAMES[r.result.test]}: {result_text(r)} ÷ {number_text(r.result.upper_limit)} "
        f"= {_times(r)} × ULN"
        for r in results
        if r.result.upper_limit is not None
    )


def _limit_text(case: Case) -> str:
    rule = case.regimen.liver
    return f"bilirubin ≤ {rule.bilirubin_at_most} ×, ALT and AST ≤ {rule.transaminase_at_most} × ULN"
