# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'results_screen.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.widgets.elided_label import ElidedLabel
from besponsa_desktop.gui.widgets.row_table import RowTable

class Ui_ResultsScreen(object):
    def setupUi(self, ResultsScreen):
        if not ResultsScreen.objectName():
            ResultsScreen.setObjectName(u"ResultsScreen")
        self.screen_lines = QVBoxLayout(ResultsScreen)
        self.screen_lines.setSpacing(0)
        self.screen_lines.setObjectName(u"screen_lines")
        self.screen_lines.setContentsMargins(0, 0, 0, 0)
        self.patient_bar = QFrame(ResultsScreen)
        self.patient_bar.setObjectName(u"patient_bar")
        self.patient_bar.setMinimumSize(QSize(0, 44))
        self.patient_bar.setMaximumSize(QSize(16777215, 44))
        self.patient_line = QHBoxLayout(self.patient_bar)
        self.patient_line.setSpacing(10)
        self.patient_line.setObjectName(u"patient_line")
        self.patient_line.setContentsMargins(16, 0, 16, 0)
        self.patient_name = QLabel(self.patient_bar)
        self.patient_name.setObjectName(u"patient_name")
        self.patient_name.setTextFormat(Qt.TextFormat.PlainText)
        self.patient_name.setProperty(u"role", u"screen_title")

        self.patient_line.addWidget(self.patient_name)

        self.patient_facts = ElidedLabel(self.patient_bar)
        self.patient_facts.setObjectName(u"patient_facts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.patient_facts.sizePolicy().hasHeightForWidth())
        self.patient_facts.setSizePolicy(sizePolicy)
        self.patient_facts.setProperty(u"role", u"facts")

        self.patient_line.addWidget(self.patient_facts)


        self.screen_lines.addWidget(self.patient_bar)

        self.results_scroll = QScrollArea(ResultsScreen)
        self.results_scroll.setObjectName(u"results_scroll")
        self.results_scroll.setProperty(u"role", u"body")
        self.results_scroll.setWidgetResizable(True)
        self.results_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.results_body = QWidget()
        self.results_body.setObjectName(u"results_body")
        self.results_body.setProperty(u"role", u"body")
        self.body_row = QHBoxLayout(self.results_body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.form_pane = QFrame(self.results_body)
        self.form_pane.setObjectName(u"form_pane")
        self.form_pane.setMinimumSize(QSize(556, 0))
        self.form_pane.setProperty(u"role", u"pane")
        self.form_lines = QVBoxLayout(self.form_pane)
        self.form_lines.setSpacing(0)
        self.form_lines.setObjectName(u"form_lines")
        self.form_lines.setContentsMargins(0, 8, 0, 8)
        self.correcting_words = QLabel(self.form_pane)
        self.correcting_words.setObjectName(u"correcting_words")
        self.correcting_words.setTextFormat(Qt.TextFormat.PlainText)
        self.correcting_words.setProperty(u"role", u"warning")
        self.correcting_words.setWordWrap(True)
        self.correcting_words.setIndent(16)

        self.form_lines.addWidget(self.correcting_words)

        self.form_page = QWidget(self.form_pane)
        self.form_page.setObjectName(u"form_page")
        self.form_page_lines = QVBoxLayout(self.form_page)
        self.form_page_lines.setSpacing(0)
        self.form_page_lines.setObjectName(u"form_page_lines")
        self.form_page_lines.setContentsMargins(0, 0, 0, 0)

        self.form_lines.addWidget(self.form_page)

        self.asked_words = QLabel(self.form_pane)
        self.asked_words.setObjectName(u"asked_words")
        self.asked_words.setTextFormat(Qt.TextFormat.PlainText)
        self.asked_words.setProperty(u"role", u"hint")
        self.asked_words.setWordWrap(True)
        self.asked_words.setIndent(38)

        self.form_lines.addWidget(self.asked_words)


        self.body_row.addWidget(self.form_pane)

        self.recorded_pane = QFrame(self.results_body)
        self.recorded_pane.setObjectName(u"recorded_pane")
        self.recorded_pane.setMinimumSize(QSize(420, 0))
        self.recorded_lines = QVBoxLayout(self.recorded_pane)
        self.recorded_lines.setSpacing(8)
        self.recorded_lines.setObjectName(u"recorded_lines")
        self.recorded_lines.setContentsMargins(16, 14, 16, 16)
        self.recorded_title = QLabel(self.recorded_pane)
        self.recorded_title.setObjectName(u"recorded_title")
        self.recorded_title.setTextFormat(Qt.TextFormat.PlainText)
        self.recorded_title.setProperty(u"role", u"pane_heading")

        self.recorded_lines.addWidget(self.recorded_title)

        self.recorded_words = QLabel(self.recorded_pane)
        self.recorded_words.setObjectName(u"recorded_words")
        self.recorded_words.setTextFormat(Qt.TextFormat.PlainText)
        self.recorded_words.setProperty(u"role", u"explanation")
        self.recorded_words.setWordWrap(True)

        self.recorded_lines.addWidget(self.recorded_words)

        self.visits_table = RowTable(self.recorded_pane)
        self.visits_table.setObjectName(u"visits_table")
        self.visits_table.setMinimumSize(QSize(0, 180))
        self.visits_table.setMaximumSize(QSize(16777215, 360))

        self.recorded_lines.addWidget(self.visits_table)

        self.recorded_line = QHBoxLayout()
        self.recorded_line.setSpacing(8)
        self.recorded_line.setObjectName(u"recorded_line")
        self.recorded_line.setContentsMargins(0, 0, 0, 0)
        self.correct_button = QPushButton(self.recorded_pane)
        self.correct_button.setObjectName(u"correct_button")

        self.recorded_line.addWidget(self.correct_button)

        self.take_back_button = QPushButton(self.recorded_pane)
        self.take_back_button.setObjectName(u"take_back_button")

        self.recorded_line.addWidget(self.take_back_button)

        self.recorded_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recorded_line.addItem(self.recorded_stretch)


        self.recorded_lines.addLayout(self.recorded_line)

        self.recorded_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recorded_lines.addItem(self.recorded_rest)


        self.body_row.addWidget(self.recorded_pane)

        self.body_row.setStretch(0, 3)
        self.body_row.setStretch(1, 2)
        self.results_scroll.setWidget(self.results_body)

        self.screen_lines.addWidget(self.results_scroll)

        self.screen_footer = QFrame(ResultsScreen)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 49))
        self.footer_line = QHBoxLayout(self.screen_footer)
        self.footer_line.setSpacing(8)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(16, 6, 16, 6)
        self.leave_button = QPushButton(self.screen_footer)
        self.leave_button.setObjectName(u"leave_button")

        self.footer_line.addWidget(self.leave_button)

        self.paste_button = QPushButton(self.screen_footer)
        self.paste_button.setObjectName(u"paste_button")

        self.footer_line.addWidget(self.paste_button)

        self.import_button = QPushButton(self.screen_footer)
        self.import_button.setObjectName(u"import_button")

        self.footer_line.addWidget(self.import_button)

        self.clear_button = QPushButton(self.screen_footer)
        self.clear_button.setObjectName(u"clear_button")

        self.footer_line.addWidget(self.clear_button)

        self.results_said = QLabel(self.screen_footer)
        self.results_said.setObjectName(u"results_said")
        self.results_said.setTextFormat(Qt.TextFormat.PlainText)
        self.results_said.setProperty(u"role", u"said")
        self.results_said.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.results_said.sizePolicy().hasHeightForWidth())
        self.results_said.setSizePolicy(sizePolicy)

        self.footer_line.addWidget(self.results_said)

        self.save_button = QPushButton(self.screen_footer)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setProperty(u"role", u"primary")

        self.footer_line.addWidget(self.save_button)


        self.screen_lines.addWidget(self.screen_footer)

        self.screen_lines.setStretch(1, 1)

        self.retranslateUi(ResultsScreen)

        QMetaObject.connectSlotsByName(ResultsScreen)
    # setupUi

    def retranslateUi(self, ResultsScreen):
        self.patient_name.setText(QCoreApplication.translate("ResultsScreen", u"Results", None))
        self.patient_facts.setText("")
        self.correcting_words.setText("")
        self.asked_words.setText("")
        self.recorded_title.setText(QCoreApplication.translate("ResultsScreen", u"Recorded between orders", None))
        self.recorded_words.setText("")
#if QT_CONFIG(accessibility)
        self.visits_table.setAccessibleName(QCoreApplication.translate("ResultsScreen", u"Recorded visits", None))
#endif // QT_CONFIG(accessibility)
        self.correct_button.setText(QCoreApplication.translate("ResultsScreen", u"Correct  F2", None))
        self.take_back_button.setText(QCoreApplication.translate("ResultsScreen", u"Take back \u2026  F7", None))
        self.leave_button.setText(QCoreApplication.translate("ResultsScreen", u"Course  Esc", None))
        self.paste_button.setText(QCoreApplication.translate("ResultsScreen", u"Paste a table  Ctrl+Shift+V", None))
        self.import_button.setText(QCoreApplication.translate("ResultsScreen", u"Import \u2026  Ctrl+I", None))
        self.clear_button.setText(QCoreApplication.translate("ResultsScreen", u"Clear  F4", None))
        self.results_said.setText("")
        self.save_button.setText(QCoreApplication.translate("ResultsScreen", u"Save  F10", None))
        pass
    # retranslateUi

