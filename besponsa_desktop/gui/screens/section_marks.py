"""What each section has to tell, shown at its head and in the list of sections."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.assessment_view import AssessmentView
from besponsa_desktop.gui.models.section_marks import SectionMark, marks
from besponsa_desktop.gui.screens.form_origins import Told
from besponsa_desktop.gui.screens.remarks import Place
from besponsa_desktop.gui.widgets.section import Section
from besponsa_desktop.gui.widgets.section_list import COMPLETE, EMPTY, IMPORTED, STARTED, SectionStates


class SectionMarks:
    """Shows for each section its one line, and the worst finding or fault in it."""

    def __init__(self, sections: Mapping[str, Section], states: SectionStates) -> None:
        """Show it in these sections and in this list."""
        self._sections = sections
        self.states = states

    def show(
        self,
        summaries: Mapping[str, str],
        assessment: AssessmentView | None,
        places: Iterable[Place],
        told: Mapping[str, Told],
    ) -> None:
        """Show summaries and problems; a field that cannot be read outranks every finding.

        A section with values that wait to be accepted has no tick.
        """
        found = marks(assessment.open_findings) if assessment else {}
        found |= {key: SectionMark("reject", sentence) for key, sentence in _faults(places).items()}
        for number, (key, section) in enumerate(self._sections.items(), 1):
            mark, summary = found.get(key, SectionMark()), summaries.get(key, "")
            section.show_summary(summary)
            section.show_problem(mark.severity, mark.problem)
            marked = told.get(key, Told())
            section.show_marks(_marks_words(marked), is_waiting=bool(marked.unaccepted))
            untouched = COMPLETE if summary else STARTED if assessment is None else EMPTY
            untouched = IMPORTED if marked.unaccepted else untouched
            said = mark.problem or (_marks_words(marked) if marked.unaccepted else summary)
            self.states.show(number, mark.severity or untouched, said)


def _marks_words(told: Told) -> str:
    if told.unaccepted:
        return _tr("{count} imported, not accepted").format(count=told.unaccepted)
    if told.recorded:
        return _tr("{count} from the record of {day}").format(count=told.recorded, day=told.of)
    return ""


def _faults(places: Iterable[Place]) -> dict[str, str]:
    """Return for each section the fields that cannot be read; only missing ones are not named."""
    names: dict[str, list[str]] = {}
    for place in places:
        if not place.is_missing:
            names.setdefault(place.section, []).append(place.name)
    words = _tr("cannot be read: {names}")
    return {key: words.format(names=", ".join(dict.fromkeys(each))) for key, each in names.items()}
