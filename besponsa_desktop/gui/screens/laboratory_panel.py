"""Section 6, laboratory: the table of results, the time of the draw that is typed into, and older draws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from besponsa_desktop.gui.fields.message_row import MessageRow, Remark
from besponsa_desktop.gui.fields.text_edit import Question, comma_question
from besponsa_desktop.gui.forms.laboratory_section import Ui_LaboratorySection
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.laboratory_model import TIME_ROW, Multiple, Part, part_of
from besponsa_desktop.gui.models.laboratory_sheet import TESTS

Place = tuple[int, int, Part | None]
_TEXT_PARTS: tuple[Part | None, ...] = (None, Part.LOWER, Part.UPPER)


class LaboratoryPanel(QObject):
    """Connects the laboratory form to its sheet."""

    changed = Signal()

    def __init__(self, form: Ui_LaboratorySection) -> None:
        """Show an empty sheet with one draw."""
        super().__init__(form.laboratory_table)
        self.form = form
        self.table = form.laboratory_table
        self.model = self.table.sheet_model
        self._messages: dict[Place, MessageRow] = {}
        self._time_message = MessageRow(form.drawn_edit.put, form.laboratory_messages)
        self._message_lines().addWidget(self._time_message)
        form.drawn_edit.changed.connect(self._take_time)
        form.older_draw_button.clicked.connect(lambda: self._show_draw(self.model.edited_draw - 1))
        form.newer_draw_button.clicked.connect(lambda: self._show_draw(self.model.edited_draw + 1))
        form.add_draw_button.clicked.connect(self.add_draw)
        form.all_tests_button.toggled.connect(lambda _: self._show_rows())
        self.table.changed.connect(self.changed)
        form.all_tests_button.setChecked(True)
        self._show_draw(0)

    def load(self, raw: object, beside: object = None) -> None:
        """Show the results of an order document, and what was typed and is no result yet."""
        self.model.load(raw, beside)
        self._say_all({})
        self.form.all_tests_button.setChecked(not self.model.sheet.rows_in_use())
        self._show_rows()
        self._show_draw(len(self.model.sheet.draws) - 1)

    def raw(self) -> object:
        """Return the results for the order document."""
        return self.model.sheet.records() or None

    def add_draw(self) -> None:
        """Add a draw after the newest and go to its time."""
        self._show_draw(self.model.sheet.add_draw())
        self.form.drawn_edit.setFocus()

    def show_multiples(self, multiples: Mapping[int, Multiple]) -> None:
        """Show each result as a multiple of its upper limit."""
        self.model.show_multiples(multiples)

    def show_remarks(self, remarks: Mapping[str, Remark]) -> None:
        """Say what is wrong with results, by their path in the order document; ask about commas."""
        said = {place: remark for path, remark in remarks.items() if (place := self._place(path))}
        said |= {place: Remark.of_question(question) for place, question in self._questions()}
        self.model.show_states({place: remark.state for place, remark in said.items()})
        self._say_all(said)
        time_remark = self._time_remark(remarks)
        self.form.drawn_edit.mark(time_remark.state if time_remark else "")
        self._time_message.say(time_remark)

    def _time_remark(self, remarks: Mapping[str, Remark]) -> Remark | None:
        question = self.form.drawn_edit.question()
        if question is not None:
            return Remark.of_question(question)
        times = {path: remark for path, remark in remarks.items() if path.endswith(".collected_at")}
        own = [path for path in times if self._draw_of(path) == self.model.edited_draw]
        return next((times[path] for path in (*own, *times)), None)

    def _draw_of(self, path: str) -> int | None:
        cell = self._cell_of(path)
        return None if cell is None else cell[0]

    def _cell_of(self, path: str) -> tuple[int, int] | None:
        """Return draw and row of a path such as ``labs[3].value``."""
        index = path.removeprefix("labs[").partition("]")[0]
        return self.model.sheet.place_of(int(index)) if index.isdecimal() else None

    def name_of(self, path: str) -> str:
        """Return what the value at a path is called: its test, its draw, and which part of the result."""
        cell, key = self._cell_of(path), path.rpartition(".")[2]
        if cell is None:
            return _tr("This result")
        if key == "collected_at":
            return _tr("Time of the draw")
        part = part_of(key)
        return self._name(cell[0], cell[1], part)

    def _name(self, draw: int, row: int, part: Part | None) -> str:
        name = f"{_tr(TESTS[row].name)} {self.model.day_of(draw)}"
        return name if part is None else f"{name}, {_tr(part.value)}"

    def go_to_path(self, path: str) -> None:
        """Show the draw of a path such as ``labs[3].collected_at``, and go to the result or to its time."""
        cell = self._cell_of(path)
        if cell is not None:
            self.go_to(*cell, part_of(path.rpartition(".")[2]))
        if path.endswith(".collected_at"):
            self.form.drawn_edit.setFocus()

    def _place(self, path: str) -> Place | None:
        """Return the cell of a path such as ``labs[3].value``; times have their own field."""
        cell, key = self._cell_of(path), path.rpartition(".")[2]
        return None if cell is None or key == "collected_at" else (*cell, part_of(key))

    def _questions(self) -> list[tuple[Place, Question]]:
        found: list[tuple[Place, Question]] = []
        for (draw, row), result in self.model.sheet.results.items():
            for part in _TEXT_PARTS:
                text = result.value if part is None else str(getattr(result, part.value))
                question = comma_question(text) if "," in text else None
                if question is not None:
                    sentence = f"{self._name(draw, row, part)}: {question.sentence}"
                    found.append(((draw, row, part), replace(question, sentence=sentence)))
        return found

    def _say_all(self, said: Mapping[Place, Remark]) -> None:
        for place, message in self._messages.items():
            message.say(said.get(place))
        for place, remark in said.items():
            if place not in self._messages:
                self._messages[place] = self._new_message(place)
                self._messages[place].say(remark)

    def _new_message(self, place: Place) -> MessageRow:
        message = MessageRow(lambda text: self._put(place, text), self.form.laboratory_messages)
        self._message_lines().addWidget(message)
        return message

    def _put(self, place: Place, text: str) -> None:
        draw, row, part = place
        column = self.model.column_of(draw, part)
        self.model.setData(self.model.index(self.model.rows.index(row), column), text)

    def _message_lines(self) -> QVBoxLayout:
        lines = self.form.laboratory_messages.layout()
        assert isinstance(lines, QVBoxLayout)
        return lines

    def _take_time(self) -> None:
        self.model.sheet.draws[self.model.edited_draw].collected_at = self.form.drawn_edit.raw()
        self.model.origins.pop((self.model.edited_draw, TIME_ROW), None)
        self.model.tell_draws_changed()
        self.changed.emit()

    def show_origins(self) -> None:
        """Show where the time of the draw that is typed into came from."""
        self.form.drawn_edit.show_origin(self.model.origins.get((self.model.edited_draw, TIME_ROW)))

    def go_to(self, draw: int, row: int, part: Part | None = None) -> None:
        """Show a draw and go to one of its results, or to a part of it."""
        self._show_draw(draw)
        self.table.setFocus()
        column = self.model.column_of(self.model.edited_draw, part)
        shown = self.model.rows.index(row) if row in self.model.rows else 0
        self.table.setCurrentIndex(self.model.index(shown, column))

    def _show_draw(self, draw: int) -> None:
        self.model.show_draw(draw)
        draws = self.model.sheet.draws
        self.form.drawn_edit.load(draws[self.model.edited_draw].collected_at)
        self.show_origins()
        self.form.older_draw_button.setVisible(len(draws) > 1)
        self.form.newer_draw_button.setVisible(len(draws) > 1)
        self.form.older_draw_button.setEnabled(self.model.edited_draw > 0)
        self.form.newer_draw_button.setEnabled(self.model.edited_draw < len(draws) - 1)

    def _show_rows(self) -> None:
        everything = list(range(len(TESTS)))
        in_use = self.model.sheet.rows_in_use()
        self.model.show_rows(everything if self.form.all_tests_button.isChecked() else in_use or everything)
