"""The liver panel: present, in plausible units, within the limits for a dose."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.bounds import at_least, at_most, worst
from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.examination import fresh_examination
from besponsa_desktop.clinical.checks.inputs import TEST_NAMES, laboratory, result_text, stated
from besponsa_desktop.clinical.display import fixed_text, listed, number_text
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.investigations import Examination, LaboratoryTest
from besponsa_desktop.clinical.policy import BilirubinPlausibility
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Kind, kind_of, magnitude, number_of, quantity, settled, unit_of

PANEL = Rule("liver.panel", "Liver panel", Severity.INCOMPLETE)
UNITS = Rule("liver.units", "Bilirubin unit", Severity.CAUTION)
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
        return LIMITS.failed(Severity.HOLD, basis, _hold_message(above))
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


def units(case: Case) -> Finding:
    """Check the latest bilirubin for signs that it was reported in another unit than stated."""
    signs = case.policy.bilirubin
    latest = case.latest(LaboratoryTest.TOTAL_BILIRUBIN)
    if not latest:
        return UNITS.not_applicable(signs.source, "No bilirubin is known.")
    suspicions = [text for usable in latest for text in _suspicions(case, usable) if text]
    basis = Basis(
        source=signs.source,
        found=listed([result_text(usable) for usable in latest]),
        expected="limit and value usual for the unit",
        inputs=laboratory(latest),
    )
    if suspicions:
        message = f"Site policy: {listed(suspicions)}. mg/dL and µmol/L may be mixed up."
        return UNITS.failed(Severity.CAUTION, basis, message)
    if any(usable.result.upper_limit is None for usable in latest):
        return UNITS.unknown(basis, ["upper limit of bilirubin"])
    return UNITS.passed(basis, "Value and limit are usual for the unit.")


def _suspicions(case: Case, usable: UsableResult) -> tuple[str, ...]:
    signs, result = case.policy.bilirubin, usable.result
    unit, lowest, highest, least = _usual(signs, kind_of(unit_of(result.value)))
    upper = (
        None
        if result.upper_limit is None
        else magnitude(quantity(result.upper_limit, unit_of(result.value)), unit)
    )
    limit_unusual = upper is not None and not lowest <= upper <= highest
    too_small = at_least(magnitude(result.value, unit), result.comparator, least) is False
    return (
        f"an upper limit of {number_text(upper)} {unit} is unusual" if upper and limit_unusual else "",
        f"{result_text(usable)} is unusually small" if too_small and result.comparator is None else "",
        _jump(case, usable),
    )


def _usual(signs: BilirubinPlausibility, kind: Kind) -> tuple[str, Decimal, Decimal, Decimal]:
    """Return the unit of comparison, the usual lowest and highest upper limit, and the least usual value."""
    if kind is Kind.MASS_CONCENTRATION:
        return (
            "mg/dL",
            signs.limit_lowest_mg_per_dl,
            signs.limit_highest_mg_per_dl,
            signs.value_lowest_mg_per_dl,
        )
    return (
        "umol/L",
        signs.limit_lowest_umol_per_l,
        signs.limit_highest_umol_per_l,
        signs.value_lowest_umol_per_l,
    )


def _jump(case: Case, usable: UsableResult) -> str:
    """Return what is suspicious against the result before, where both are exact and above zero."""
    signs = case.policy.bilirubin
    earlier = [r for r in case.results[LaboratoryTest.TOTAL_BILIRUBIN] if r.taken_at < usable.taken_at]
    before = [r for r in earlier if r.taken_at == earlier[-1].taken_at and not r.result.comparator]
    for result in before if not usable.result.comparator else ():
        ratio = _times_apart(signs, usable, result)
        if ratio is not None and signs.jump_lowest <= settled(ratio) <= signs.jump_highest:
            return f"the result before was {result_text(result)}, {fixed_text(ratio, 1)} times apart"
    return ""


def _times_apart(signs: BilirubinPlausibility, one: UsableResult, other: UsableResult) -> Decimal | None:
    """Return how many times the larger of two results is the smaller; ``None`` where one is zero."""
    smaller, larger = sorted((_umol_per_l(signs, one), _umol_per_l(signs, other)))
    return larger / smaller if smaller else None


def _umol_per_l(signs: BilirubinPlausibility, usable: UsableResult) -> Decimal:
    value = usable.result.value
    if kind_of(unit_of(value)) is Kind.MASS_CONCENTRATION:
        return magnitude(value, "mg/dL") * signs.umol_per_l_per_mg_per_dl
    return magnitude(value, "umol/L")
