"""Open a bare window of the forms of cover, work list and order, with as many lines and no behaviour."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from besponsa_desktop.gui.forms.sign_in_screen import Ui_SignInScreen
from besponsa_desktop.gui.forms.work_list_screen import Ui_WorkListScreen
from tests.benchmarks import plain_window
from tests.benchmarks.told import tell

LINES, COLUMNS = 205, 8


def main() -> None:
    """Show the window and end."""
    application = QApplication(["plain", "-style", "Fusion"])
    window = QMainWindow()
    form = plain_window.fill(window)
    cover, work_list = QWidget(form.cover_page), QWidget(window)
    Ui_SignInScreen().setupUi(cover)
    work = Ui_WorkListScreen()
    work.setupUi(work_list)
    model = QStandardItemModel(LINES, COLUMNS)
    for row in range(LINES):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem("Sample-Larch, Ingrid"))
    work.work_table.setModel(model)
    form.screens.addWidget(work_list)
    form.screens.setCurrentWidget(work_list)
    window.show()
    QTimer.singleShot(0, lambda: report(int(sys.argv[1])))
    application.exec()


def report(begun_ns: int) -> None:
    """Tell the time and end."""
    tell(begun_ns)
    QApplication.exit()


if __name__ == "__main__":
    main()
