"""The small plots of a worksheet: which there are, that points stand where the values are, what is said."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from besponsa_desktop.clinical.investigations import Comparator, LaboratoryTest
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.trends import trends
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.marks import Plot, Text
from besponsa_desktop.printing.worksheet import worksheet_sheets
from tests.printing.pdf_reading import picture_of, shown_texts
from tests.printing.subjects import content, content_of, sample, worksheet_of

DPI = 203


def plots_of(subject: Content) -> list[Plot]:
    """Return the plots of a worksheet from left to right."""
    pages = worksheet_sheets(subject).pages
    found = [mark for page in pages for _, row in page.placed for mark in row.marks if isinstance(mark, Plot)]
    return sorted(found, key=lambda plot: plot.x)


def words_of(subject: Content) -> str:
    """Return every text of a worksheet in a line."""
    pages = worksheet_sheets(subject).pages
    rows = [row for page in pages for _, row in page.placed]
    return " ".join(mark.text for row in rows for mark in row.marks if isinstance(mark, Text))


def with_bilirubin(order: ChemotherapyOrder, **changes: object) -> ChemotherapyOrder:
    """Return the order with every bilirubin result changed."""
    labs = [
        replace(one, **changes) if one.test is LaboratoryTest.TOTAL_BILIRUBIN else one  # type: ignore[arg-type]
        for one in order.labs
    ]
    return replace(order, labs=tuple(labs))


def test_that_the_five_tests_are_plotted_each_with_every_result() -> None:
    subject = content("10")
    shown = trends(subject.case())
    assert [trend.name for trend in shown] == ["bilirubin", "ALT", "AST", "ANC", "platelets"]
    assert [len(plot.points) for plot in plots_of(subject)] == [len(trend.points) for trend in shown]
    assert [one.text for one in shown[0].points] == ["0.55", "0.85", "1.20", "1.80"]


def test_that_one_result_is_no_trend() -> None:
    assert plots_of(content("01")) == []


@pytest.mark.parametrize("number", ["02", "04", "10", "16"])
def test_that_points_stand_in_their_box_by_time_and_above_the_limit_where_they_are(number: str) -> None:
    subject = content(number)
    for trend, plot in zip(trends(subject.case()), plots_of(subject), strict=True):
        across = [x for x, _, _ in plot.points]
        assert across == sorted(across)
        assert all(0 <= x <= plot.width and 0 <= y <= plot.height for x, y, _ in plot.points)
        is_above = [y < plot.limit for _, y, _ in plot.points]
        assert is_above == [point.number > trend.limit for point in trend.points]


def test_that_distances_are_those_of_the_times() -> None:
    subject = content("10")
    (trend, *_), (plot, *_) = trends(subject.case()), plots_of(subject)
    days = [(b.taken_at - a.taken_at) / timedelta(days=1) for a, b in pairwise(trend.points)]
    steps = [b[0] - a[0] for a, b in pairwise(plot.points)]
    assert [step / steps[0] for step in steps] == pytest.approx([day / days[0] for day in days])


def test_that_every_given_dose_since_the_first_result_is_a_dotted_line() -> None:
    subject = content("10")
    given = subject.order.course.doses_given or ()
    assert all(len(plot.events) == len(given) == 2 for plot in plots_of(subject))


def test_that_a_bound_is_an_open_point_and_said() -> None:
    order = with_bilirubin(sample("10"), comparator=Comparator.LESS)
    subject = content_of(order)
    assert all(is_bound for _, _, is_bound in plots_of(subject)[0].points)
    assert not any(is_bound for _, _, is_bound in plots_of(subject)[1].points)
    assert "<1.80 × ULN" in words_of(subject)
    assert "open: only a bound is known" in words_of(subject)
    assert "open:" not in words_of(content("10"))


def test_that_a_result_without_an_upper_limit_is_not_drawn_and_said() -> None:
    subject = content_of(with_bilirubin(sample("10"), upper_limit=None))
    assert plots_of(subject)[0].points == ()
    assert "bilirubin no upper limit" in " ".join(words_of(subject).split())
    assert "not drawn, without an upper limit: bilirubin 4" in words_of(subject)


def test_that_the_ink_is_where_the_last_point_is() -> None:
    subject = content("10")
    pages = worksheet_sheets(subject).pages
    (page, top, plot), *_ = [
        (number, y, mark)
        for number, one in enumerate(pages)
        for y, row in one.placed
        for mark in row.marks
        if isinstance(mark, Plot) and mark.x == min(each.x for each in plots_of(subject))
    ]
    picture = picture_of(worksheet_of(subject), DPI, page)
    x, y, _ = plot.points[-1]
    column, row = (round(length / 25.4 * DPI) for length in (plot.x + x, top + plot.y + y))
    assert picture[row - 1 : row + 2, column - 1 : column + 2].max() < 64


def test_that_the_last_value_is_written_over_its_plot() -> None:
    shown = [one.text for one in shown_texts(worksheet_of(content("04")))]
    for text in ("0.83 × ULN", "1.15 × ULN", "1.10 × ULN", "0.7 ×10⁹/L", "38 ×10⁹/L"):
        assert any(text in one.replace("\u00a0", " ") for one in shown)
