"""What the assessment pane shows: plain texts, so that the pane can be built before the core is loaded."""

from __future__ import annotations

from dataclasses import dataclass, replace

from besponsa_desktop.gui.language import tr as _tr


@dataclass(frozen=True, slots=True, kw_only=True)
class InputView:
    """One value that a rule used: what it is, the value, the working from it, when it was taken."""

    name: str
    value: str
    working: str
    taken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """One rule: ``severity`` names its look, ``key`` stays the same while the order is typed."""

    key: str
    severity: str
    word: str
    title: str
    message: str
    limits: str
    inputs: tuple[InputView, ...]
    facts: str
    working: str
    release: str
    source: str
    unverified: bool

    @property
    def spoken(self) -> str:
        """Return the finding as one sentence for a screen reader."""
        confirm = _tr(", confirm with current labelling") if self.unverified else ""
        rule = _tr("rule {key}").format(key=self.key)
        return f"{self.word.lower()}: {self.title}, {rule}{confirm}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """A figure of the dose and how it comes about."""

    value: str = ""
    explanation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationView:
    """The figures of the preparation."""

    vials: str
    withdraw: str
    diluent: str
    total: str
    total_caption: str
    concentration: str
    infuse: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentView:
    """All that the pane shows. ``severity`` is that of the verdict; ``note`` where there is no verdict."""

    severity: str
    word: str
    sentence: str
    counts: str
    dose: str = ""
    drug: str = ""
    place: str = ""
    bsa: FigureView = FigureView()
    level: FigureView = FigureView()
    calculated: FigureView = FigureView()
    ordered: FigureView = FigureView()
    cycle_total: FigureView = FigureView()
    preparation: PreparationView | None = None
    preparation_note: str = ""
    open_findings: tuple[FindingView, ...] = ()
    closed_findings: tuple[FindingView, ...] = ()


def unreadable(names: tuple[str, ...]) -> AssessmentView:
    """Return what is shown while the order cannot be read: the fields in the way, and no verdict."""
    shown = ", ".join(names[:_NAMED])
    more = _tr(" and {count} more").format(count=len(names) - _NAMED) if len(names) > _NAMED else ""
    fields = _tr("1 field") if len(names) == 1 else _tr("{count} fields").format(count=len(names))
    sentence = _tr("The order cannot be read yet: {fields}: {names}.")
    return AssessmentView(
        severity=_NOTE,
        word=_NO_VERDICT,
        sentence=sentence.format(fields=fields, names=f"{shown}{more}"),
        counts=_tr("F8 goes to the first"),
    )


def without_verdict(shown: AssessmentView, sentence: str) -> AssessmentView:
    """Return what is shown of an order that was judged without something: the sentence says so.

    One that would go on has no verdict; a worse one stays. Said once, it is not said again.
    """
    if shown.severity == _NOTE or sentence in shown.sentence:
        return shown
    if shown.severity in _GOES_ON:
        return replace(shown, severity=_NOTE, word=_NO_VERDICT, sentence=sentence)
    return replace(shown, sentence=f"{shown.sentence} {sentence}")


_NAMED = 3
_NOTE, _NO_VERDICT = "note", "NOT ASSESSED"
#: The verdicts with which an order may go on.
_GOES_ON = frozenset({"pass", "caution"})
