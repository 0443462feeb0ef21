"""The head of a sheet: title, drug and dose, status with the verdict, order id as a barcode."""

from __future__ import annotations

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.printing.barcodes import Code, code_128
from besponsa_desktop.printing.content import NOT_VERIFIED, Content
from besponsa_desktop.printing.grid import full_width
from besponsa_desktop.printing.imprint import Status
from besponsa_desktop.printing.marks import BODY, Bars, Fill, Frame, Mark, Row, centred, left, right, stacked
from besponsa_desktop.printing.typeface import Face, Style, lines_of

_TITLE = Style(Face.BOLD, 16)
_DRUG = Style(Face.SEMIBOLD, 11)
_LINE = Style(Face.REGULAR, 11)
_VERDICT = Style(Face.BOLD, 12)
_STATUS = Style(Face.SEMIBOLD, 9)
_MODULE, _BAR_HEIGHT, _QUIET = 0.25, 8.0, 2.5
_FRAME_WIDTH, _FRAME_WEIGHT = 45.0, 1.5
_GAP = 6.0
_STATUS_HEIGHT = 14.0
_TWO_LINES, _THREE_LINES = (5.5, 11.0), (4.3, 9.0, 12.9)
_WIDEST_BESIDE = 48.0
_NOT_SIGNED = "NOT SIGNED"
_BESIDE_STATUS = {Status.VERIFIED: ""}


def rows(content: Content, title: str, x: float, room: float) -> tuple[Row, ...]:
    """Return the head of the first page; an order id too long for its corner has its barcode beneath."""
    order_id = content.order.prescription.id
    code = code_128(order_id, _MODULE, _BAR_HEIGHT)
    beside = code if code is not None and code.width <= _WIDEST_BESIDE else None
    corner = _WIDEST_BESIDE if beside is None else max(beside.width, _FRAME_WIDTH * 0.8)
    frame_x = x + room - corner - _GAP - _FRAME_WIDTH
    marks: list[Mark] = [*_status(content, frame_x)]
    if beside is not None:
        marks += _barcode(beside, x + room - beside.width, order_id)
    text = stacked([_title(title, x), *_order_lines(content, x, frame_x - _GAP - x)])
    height = max(text.height, _STATUS_HEIGHT, _BAR_HEIGHT + BODY.line)
    first = Row(height, (*text.marks, *marks))
    return (first,) if beside is not None else (first, *_wide_code(code, order_id, x, room))


def _title(title: str, x: float) -> Row:
    return _line(title, _TITLE, x)


def _order_lines(content: Content, x: float, room: float) -> list[Row]:
    order = content.order.prescription
    place = f"cycle {order.cycle} day {order.day} · planned {moment_text(order.planned_start)}"
    lines = [(line, _DRUG) for line in lines_of(_drug_and_dose(content), _DRUG, room)]
    lines += [(line, _LINE) for line in lines_of(place, _LINE, room)]
    return [_line(text, style, x) for text, style in lines]


def _line(text: str, style: Style, x: float) -> Row:
    return Row(style.line * 0.93, (left(x, style.baseline * 0.9, text, style),))


def _drug_and_dose(content: Content) -> str:
    """Return drug and dose; a dose that wants a decision first is called ordered."""
    if content.may_be_dispensed:
        return f"{content.drug_text} {content.dose_text}"
    ordered = "" if content.order.prescription.dose is None else "ordered "
    return f"{content.drug_text}, {ordered}{content.dose_text}"


def _status(content: Content, x: float) -> list[Mark]:
    imprint, middle = content.imprint, x + _FRAME_WIDTH / 2
    status = imprint.status.value.upper()
    beside = _BESIDE_STATUS.get(imprint.status, f" · {NOT_VERIFIED}")
    state, verdict = f"{status}{beside}", f"verdict {content.verdict_text}"
    if imprint.status is Status.RECORDED:  # of the order's verdict it says nothing: it is the infusion's
        state, verdict = status, _NOT_SIGNED
    lines = [(state, _STATUS), (verdict, _VERDICT), *([("PRACTICE", BODY)] if imprint.practice else [])]
    baselines = _THREE_LINES if imprint.practice else _TWO_LINES
    return [
        Fill(x, 0.3, _FRAME_WIDTH, _STATUS_HEIGHT - 0.3, white=True),
        Frame(x, 0.3, _FRAME_WIDTH, _STATUS_HEIGHT - 0.3, _FRAME_WEIGHT),
        *(centred(middle, y, text, style) for (text, style), y in zip(lines, baselines, strict=True)),
    ]


def _barcode(code: Code, x: float, order_id: str) -> list[Mark]:
    return [
        Fill(x - _QUIET, 0, code.width + _QUIET, _BAR_HEIGHT, white=True),
        Bars(x, 0.3, code.boxes),
        right(x + code.width, _BAR_HEIGHT + BODY.baseline + 0.5, order_id, BODY),
    ]


def _wide_code(code: Code | None, order_id: str, x: float, room: float) -> list[Row]:
    """Return the barcode of a long order id over the page; one that no barcode carries is only written."""
    if code is None or code.width > room - 2 * _QUIET:
        return full_width(x, room, ("order id (too long or unusual for a barcode): ", BODY), order_id)
    marks = (
        Fill(x, 0, code.width + 2 * _QUIET, _BAR_HEIGHT, white=True),
        Bars(x + _QUIET, 0.3, code.boxes),
        left(x + _QUIET, _BAR_HEIGHT + BODY.baseline + 0.5, order_id, BODY),
    )
    return [Row(_BAR_HEIGHT + BODY.line + 1, marks)]
