"""Open a bare window of the same forms with plain Qt widgets: no style sheet, no fonts, no behaviour."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QFrame, QLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from tests.benchmarks import plain_fields
from tests.benchmarks.painted import FirstPaint

plain_fields.put_in_place()

from besponsa_desktop.gui.forms.assessment_pane import Ui_AssessmentPane  # noqa: E402
from besponsa_desktop.gui.forms.diagnosis_section import Ui_DiagnosisSection  # noqa: E402
from besponsa_desktop.gui.forms.main_window import Ui_MainWindow  # noqa: E402
from besponsa_desktop.gui.forms.measurements_section import Ui_MeasurementsSection  # noqa: E402
from besponsa_desktop.gui.forms.order_screen import Ui_OrderScreen  # noqa: E402
from besponsa_desktop.gui.forms.order_section import Ui_OrderSection  # noqa: E402
from besponsa_desktop.gui.forms.patient_section import Ui_PatientSection  # noqa: E402
from besponsa_desktop.gui.forms.section_header import Ui_SectionHeader  # noqa: E402

SECTIONS = 10
OPEN = (Ui_PatientSection, Ui_DiagnosisSection, Ui_MeasurementsSection, Ui_OrderSection)
RARE = ("previous_height_", "previous_weight_", "dosing_weight_")


def main() -> None:
    """Show the window and end."""
    application = QApplication(["plain", "-style", "Fusion"])
    window = QMainWindow()
    fill(window)
    first_paint = FirstPaint(window, int(sys.argv[1]))
    window.installEventFilter(first_paint)
    window.show()
    application.exec()


def fill(window: QMainWindow) -> Ui_MainWindow:
    """Build the forms of window and order into a window, and return the window's."""
    main_form, screen_form = Ui_MainWindow(), Ui_OrderScreen()
    main_form.setupUi(window)
    screen = QWidget(window)
    screen_form.setupUi(screen)
    main_form.screens.addWidget(screen)
    fill_page(layout_of(screen_form.form_page), screen_form.form_page)
    pane = QWidget(screen_form.assessment_slot)
    Ui_AssessmentPane().setupUi(pane)
    layout_of(screen_form.assessment_slot).addWidget(pane)
    return main_form


def fill_page(lines: QLayout, page: QWidget) -> None:
    """Add a head for each section, and bodies for those that are open at first."""
    for number in range(SECTIONS):
        section, head = QFrame(page), QPushButton()
        Ui_SectionHeader().setupUi(head)
        body = QWidget(section)
        if number < len(OPEN):
            OPEN[number]().setupUi(body)  # type: ignore[no-untyped-call]
            hide_rare(body)
        inner = QVBoxLayout(section)
        inner.addWidget(head)
        inner.addWidget(body)
        body.setVisible(number < len(OPEN))
        lines.addWidget(section)


def hide_rare(body: QWidget) -> None:
    """Hide the measurements that are rarely there, as the window does."""
    for widget in body.findChildren(QWidget):
        if widget.objectName().startswith(RARE):
            widget.hide()


def layout_of(widget: QWidget) -> QLayout:
    """Return the layout that the form has given a widget."""
    layout = widget.layout()
    if layout is None:
        raise RuntimeError(f"{widget.objectName()} has no layout.")
    return layout


if __name__ == "__main__":
    main()
