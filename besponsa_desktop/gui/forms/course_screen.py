# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'course_screen.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from besponsa_desktop.gui.widgets.elided_label import ElidedLabel
from besponsa_desktop.gui.widgets.plan_list import PlanList
from besponsa_desktop.gui.widgets.row_table import RowTable
from besponsa_desktop.gui.widgets.said_label import SaidLabel

class Ui_CourseScreen(object):
    def setupUi(self, CourseScreen):
        if not CourseScreen.objectName():
            CourseScreen.setObjectName(u"CourseScreen")
        self.course_lines = QVBoxLayout(CourseScreen)
        self.course_lines.setSpacing(0)
        self.course_lines.setObjectName(u"course_lines")
        self.course_lines.setContentsMargins(0, 0, 0, 0)
        self.patient_bar = QFrame(CourseScreen)
        self.patient_bar.setObjectName(u"patient_bar")
        self.patient_bar.setMinimumSize(QSize(0, 44))
        self.patient_bar.setMaximumSize(QSize(16777215, 16777215))
        self.patient_line = QHBoxLayout(self.patient_bar)
        self.patient_line.setSpacing(10)
        self.patient_line.setObjectName(u"patient_line")
        self.patient_line.setContentsMargins(16, 0, 16, 0)
        self.patient_name = QLabel(self.patient_bar)
        self.patient_name.setObjectName(u"patient_name")
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

        self.verdict_icon = QLabel(self.patient_bar)
        self.verdict_icon.setObjectName(u"verdict_icon")

        self.patient_line.addWidget(self.verdict_icon)

        self.verdict_word = QLabel(self.patient_bar)
        self.verdict_word.setObjectName(u"verdict_word")
        self.verdict_word.setProperty(u"role", u"severity_word")

        self.patient_line.addWidget(self.verdict_word)

        self.verdict_words = ElidedLabel(self.patient_bar)
        self.verdict_words.setObjectName(u"verdict_words")
        self.verdict_words.setProperty(u"role", u"facts")
        self.verdict_words.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.patient_line.addWidget(self.verdict_words)


        self.course_lines.addWidget(self.patient_bar)

        self.page_bar = QFrame(CourseScreen)
        self.page_bar.setObjectName(u"page_bar")
        self.page_line = QHBoxLayout(self.page_bar)
        self.page_line.setSpacing(6)
        self.page_line.setObjectName(u"page_line")
        self.page_line.setContentsMargins(16, 5, 16, 5)
        self.plots_button = QPushButton(self.page_bar)
        self.plots_button.setObjectName(u"plots_button")
        self.plots_button.setCheckable(True)
        self.plots_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.plots_button)

        self.table_button = QPushButton(self.page_bar)
        self.table_button.setObjectName(u"table_button")
        self.table_button.setCheckable(True)
        self.table_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.table_button)

        self.next_dose_button = QPushButton(self.page_bar)
        self.next_dose_button.setObjectName(u"next_dose_button")
        self.next_dose_button.setCheckable(True)
        self.next_dose_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.next_dose_button)

        self.watch_button = QPushButton(self.page_bar)
        self.watch_button.setObjectName(u"watch_button")
        self.watch_button.setCheckable(True)
        self.watch_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.watch_button)

        self.plan_button = QPushButton(self.page_bar)
        self.plan_button.setObjectName(u"plan_button")
        self.plan_button.setCheckable(True)
        self.plan_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.plan_button)

        self.results_button = QPushButton(self.page_bar)
        self.results_button.setObjectName(u"results_button")
        self.results_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.results_button)

        self.page_stretch = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.page_stretch)

        self.calendar_button = QPushButton(self.page_bar)
        self.calendar_button.setObjectName(u"calendar_button")
        self.calendar_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.calendar_button)

        self.other_button = QPushButton(self.page_bar)
        self.other_button.setObjectName(u"other_button")
        self.other_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.other_button)


        self.course_lines.addWidget(self.page_bar)

        self.course_row = QHBoxLayout()
        self.course_row.setSpacing(0)
        self.course_row.setObjectName(u"course_row")
        self.course_row.setContentsMargins(0, 0, 0, 0)
        self.course_pages = QStackedWidget(CourseScreen)
        self.course_pages.setObjectName(u"course_pages")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(21)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.course_pages.sizePolicy().hasHeightForWidth())
        self.course_pages.setSizePolicy(sizePolicy1)
        self.plots_page = QWidget()
        self.plots_page.setObjectName(u"plots_page")
        self.plots_lines = QVBoxLayout(self.plots_page)
        self.plots_lines.setSpacing(0)
        self.plots_lines.setObjectName(u"plots_lines")
        self.plots_lines.setContentsMargins(0, 0, 0, 0)
        self.plots_place = QWidget(self.plots_page)
        self.plots_place.setObjectName(u"plots_place")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.plots_place.sizePolicy().hasHeightForWidth())
        self.plots_place.setSizePolicy(sizePolicy2)
        self.plots_place_lines = QVBoxLayout(self.plots_place)
        self.plots_place_lines.setSpacing(0)
        self.plots_place_lines.setObjectName(u"plots_place_lines")
        self.plots_place_lines.setContentsMargins(0, 0, 0, 0)

        self.plots_lines.addWidget(self.plots_place)

        self.value_bar = QFrame(self.plots_page)
        self.value_bar.setObjectName(u"value_bar")
        self.value_bar.setMinimumSize(QSize(0, 28))
        self.value_bar.setMaximumSize(QSize(16777215, 28))
        self.value_line = QHBoxLayout(self.value_bar)
        self.value_line.setSpacing(8)
        self.value_line.setObjectName(u"value_line")
        self.value_line.setContentsMargins(16, 0, 16, 0)
        self.value_words = ElidedLabel(self.value_bar)
        self.value_words.setObjectName(u"value_words")
        sizePolicy.setHeightForWidth(self.value_words.sizePolicy().hasHeightForWidth())
        self.value_words.setSizePolicy(sizePolicy)
        self.value_words.setProperty(u"role", u"facts")

        self.value_line.addWidget(self.value_words)


        self.plots_lines.addWidget(self.value_bar)

        self.course_pages.addWidget(self.plots_page)
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_lines = QVBoxLayout(self.table_page)
        self.table_lines.setSpacing(8)
        self.table_lines.setObjectName(u"table_lines")
        self.table_lines.setContentsMargins(16, 12, 16, 12)
        self.values_table = RowTable(self.table_page)
        self.values_table.setObjectName(u"values_table")
        self.values_table.setMinimumSize(QSize(0, 150))
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.values_table.sizePolicy().hasHeightForWidth())
        self.values_table.setSizePolicy(sizePolicy3)
        self.values_table.setProperty(u"role", u"rows")

        self.table_lines.addWidget(self.values_table)

        self.value_remark = QLabel(self.table_page)
        self.value_remark.setObjectName(u"value_remark")
        self.value_remark.setWordWrap(True)
        self.value_remark.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.value_remark.setProperty(u"role", u"explanation")
        self.value_remark.setMinimumSize(QSize(0, 40))

        self.table_lines.addWidget(self.value_remark)

        self.course_pages.addWidget(self.table_page)
        self.next_page = QWidget()
        self.next_page.setObjectName(u"next_page")
        self.next_page_lines = QVBoxLayout(self.next_page)
        self.next_page_lines.setSpacing(0)
        self.next_page_lines.setObjectName(u"next_page_lines")
        self.next_page_lines.setContentsMargins(0, 0, 0, 0)
        self.next_scroll = QScrollArea(self.next_page)
        self.next_scroll.setObjectName(u"next_scroll")
        self.next_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.next_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.next_scroll.setWidgetResizable(True)
        self.next_body = QWidget()
        self.next_body.setObjectName(u"next_body")
        self.next_row = QHBoxLayout(self.next_body)
        self.next_row.setSpacing(24)
        self.next_row.setObjectName(u"next_row")
        self.next_row.setContentsMargins(16, 12, 16, 12)
        self.next_pane = QFrame(self.next_body)
        self.next_pane.setObjectName(u"next_pane")
        self.next_pane.setMinimumSize(QSize(300, 0))
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(16)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.next_pane.sizePolicy().hasHeightForWidth())
        self.next_pane.setSizePolicy(sizePolicy4)
        self.next_pane_lines = QVBoxLayout(self.next_pane)
        self.next_pane_lines.setSpacing(8)
        self.next_pane_lines.setObjectName(u"next_pane_lines")
        self.next_pane_lines.setContentsMargins(0, 0, 0, 0)
        self.next_heading = QLabel(self.next_pane)
        self.next_heading.setObjectName(u"next_heading")
        self.next_heading.setWordWrap(True)
        self.next_heading.setProperty(u"role", u"pane_heading")

        self.next_pane_lines.addWidget(self.next_heading)

        self.next_table = RowTable(self.next_pane)
        self.next_table.setObjectName(u"next_table")
        self.next_table.setMinimumSize(QSize(0, 150))
        sizePolicy3.setHeightForWidth(self.next_table.sizePolicy().hasHeightForWidth())
        self.next_table.setSizePolicy(sizePolicy3)
        self.next_table.setProperty(u"role", u"rows")

        self.next_pane_lines.addWidget(self.next_table)

        self.next_source = QLabel(self.next_pane)
        self.next_source.setObjectName(u"next_source")
        self.next_source.setWordWrap(True)
        self.next_source.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.next_source.setProperty(u"role", u"explanation")
        self.next_source.setMinimumSize(QSize(0, 40))

        self.next_pane_lines.addWidget(self.next_source)


        self.next_row.addWidget(self.next_pane)

        self.asked_pane = QFrame(self.next_body)
        self.asked_pane.setObjectName(u"asked_pane")
        self.asked_pane.setMinimumSize(QSize(300, 0))
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy5.setHorizontalStretch(10)
        sizePolicy5.setVerticalStretch(0)
        sizePolicy5.setHeightForWidth(self.asked_pane.sizePolicy().hasHeightForWidth())
        self.asked_pane.setSizePolicy(sizePolicy5)
        self.asked_lines = QVBoxLayout(self.asked_pane)
        self.asked_lines.setSpacing(8)
        self.asked_lines.setObjectName(u"asked_lines")
        self.asked_lines.setContentsMargins(0, 0, 0, 0)
        self.asked_heading = QLabel(self.asked_pane)
        self.asked_heading.setObjectName(u"asked_heading")
        self.asked_heading.setProperty(u"role", u"pane_heading")

        self.asked_lines.addWidget(self.asked_heading)

        self.asked_grid = QGridLayout()
        self.asked_grid.setObjectName(u"asked_grid")
        self.asked_grid.setHorizontalSpacing(8)
        self.asked_grid.setVerticalSpacing(6)
        self.interruption_label = QLabel(self.asked_pane)
        self.interruption_label.setObjectName(u"interruption_label")
        self.interruption_label.setWordWrap(True)
        self.interruption_label.setProperty(u"role", u"field_label")

        self.asked_grid.addWidget(self.interruption_label, 0, 0, 1, 1)

        self.interruption_edit = QLineEdit(self.asked_pane)
        self.interruption_edit.setObjectName(u"interruption_edit")
        self.interruption_edit.setMaximumSize(QSize(130, 16777215))

        self.asked_grid.addWidget(self.interruption_edit, 0, 1, 1, 1)

        self.interruption_unit = QLabel(self.asked_pane)
        self.interruption_unit.setObjectName(u"interruption_unit")
        self.interruption_unit.setProperty(u"role", u"unit")

        self.asked_grid.addWidget(self.interruption_unit, 0, 2, 1, 1)

        self.delay_label = QLabel(self.asked_pane)
        self.delay_label.setObjectName(u"delay_label")
        self.delay_label.setWordWrap(True)
        self.delay_label.setProperty(u"role", u"field_label")

        self.asked_grid.addWidget(self.delay_label, 1, 0, 1, 1)

        self.delay_edit = QLineEdit(self.asked_pane)
        self.delay_edit.setObjectName(u"delay_edit")
        self.delay_edit.setMaximumSize(QSize(130, 16777215))

        self.asked_grid.addWidget(self.delay_edit, 1, 1, 1, 1)

        self.delay_unit = QLabel(self.asked_pane)
        self.delay_unit.setObjectName(u"delay_unit")
        self.delay_unit.setProperty(u"role", u"unit")

        self.asked_grid.addWidget(self.delay_unit, 1, 2, 1, 1)


        self.asked_lines.addLayout(self.asked_grid)

        self.asked_said = SaidLabel(self.asked_pane)
        self.asked_said.setObjectName(u"asked_said")
        self.asked_said.setWordWrap(True)
        self.asked_said.setProperty(u"role", u"said")

        self.asked_lines.addWidget(self.asked_said)

        self.asked_words = SaidLabel(self.asked_pane)
        self.asked_words.setObjectName(u"asked_words")
        self.asked_words.setWordWrap(True)
        self.asked_words.setProperty(u"role", u"message")

        self.asked_lines.addWidget(self.asked_words)

        self.planned_table = RowTable(self.asked_pane)
        self.planned_table.setObjectName(u"planned_table")
        self.planned_table.setMinimumSize(QSize(0, 130))
        sizePolicy3.setHeightForWidth(self.planned_table.sizePolicy().hasHeightForWidth())
        self.planned_table.setSizePolicy(sizePolicy3)
        self.planned_table.setProperty(u"role", u"rows")

        self.asked_lines.addWidget(self.planned_table)


        self.next_row.addWidget(self.asked_pane)

        self.next_scroll.setWidget(self.next_body)

        self.next_page_lines.addWidget(self.next_scroll)

        self.course_pages.addWidget(self.next_page)
        self.watch_page = QWidget()
        self.watch_page.setObjectName(u"watch_page")
        self.watch_page_lines = QVBoxLayout(self.watch_page)
        self.watch_page_lines.setSpacing(0)
        self.watch_page_lines.setObjectName(u"watch_page_lines")
        self.watch_page_lines.setContentsMargins(0, 0, 0, 0)
        self.watch_scroll = QScrollArea(self.watch_page)
        self.watch_scroll.setObjectName(u"watch_scroll")
        self.watch_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.watch_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.watch_scroll.setWidgetResizable(True)
        self.watch_body = QWidget()
        self.watch_body.setObjectName(u"watch_body")
        self.watch_lines = QVBoxLayout(self.watch_body)
        self.watch_lines.setSpacing(8)
        self.watch_lines.setObjectName(u"watch_lines")
        self.watch_lines.setContentsMargins(16, 12, 16, 8)
        self.watch_heading = ElidedLabel(self.watch_body)
        self.watch_heading.setObjectName(u"watch_heading")
        self.watch_heading.setProperty(u"role", u"pane_heading")

        self.watch_lines.addWidget(self.watch_heading)

        self.risk_words = QLabel(self.watch_body)
        self.risk_words.setObjectName(u"risk_words")
        self.risk_words.setWordWrap(True)
        self.risk_words.setProperty(u"role", u"explanation")

        self.watch_lines.addWidget(self.risk_words)

        self.watch_table = RowTable(self.watch_body)
        self.watch_table.setObjectName(u"watch_table")
        self.watch_table.setMinimumSize(QSize(0, 110))
        sizePolicy3.setHeightForWidth(self.watch_table.sizePolicy().hasHeightForWidth())
        self.watch_table.setSizePolicy(sizePolicy3)
        self.watch_table.setProperty(u"role", u"rows")

        self.watch_lines.addWidget(self.watch_table)

        self.watch_words = QLabel(self.watch_body)
        self.watch_words.setObjectName(u"watch_words")
        self.watch_words.setWordWrap(True)
        self.watch_words.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.watch_words.setProperty(u"role", u"explanation")
        self.watch_words.setMinimumSize(QSize(0, 56))

        self.watch_lines.addWidget(self.watch_words)

        self.watch_scroll.setWidget(self.watch_body)

        self.watch_page_lines.addWidget(self.watch_scroll)

        self.course_pages.addWidget(self.watch_page)
        self.choose_page = QWidget()
        self.choose_page.setObjectName(u"choose_page")
        self.choose_lines = QVBoxLayout(self.choose_page)
        self.choose_lines.setSpacing(10)
        self.choose_lines.setObjectName(u"choose_lines")
        self.choose_lines.setContentsMargins(16, 12, 16, 12)
        self.choose_title = QLabel(self.choose_page)
        self.choose_title.setObjectName(u"choose_title")
        self.choose_title.setProperty(u"role", u"screen_title")

        self.choose_lines.addWidget(self.choose_title)

        self.choose_words = QLabel(self.choose_page)
        self.choose_words.setObjectName(u"choose_words")
        self.choose_words.setWordWrap(True)
        self.choose_words.setProperty(u"role", u"explanation")

        self.choose_lines.addWidget(self.choose_words)

        self.choose_bar = QHBoxLayout()
        self.choose_bar.setSpacing(8)
        self.choose_bar.setObjectName(u"choose_bar")
        self.choose_bar.setContentsMargins(0, 0, 0, 0)
        self.patient_label = QLabel(self.choose_page)
        self.patient_label.setObjectName(u"patient_label")
        self.patient_label.setProperty(u"role", u"field_label")

        self.choose_bar.addWidget(self.patient_label)

        self.patient_edit = QLineEdit(self.choose_page)
        self.patient_edit.setObjectName(u"patient_edit")
        self.patient_edit.setMinimumSize(QSize(200, 0))
        self.patient_edit.setMaximumSize(QSize(420, 16777215))

        self.choose_bar.addWidget(self.patient_edit)

        self.patient_key = QLabel(self.choose_page)
        self.patient_key.setObjectName(u"patient_key")
        self.patient_key.setProperty(u"role", u"column_head")

        self.choose_bar.addWidget(self.patient_key)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose_bar.addItem(self.stretch_1)

        self.show_course_button = QPushButton(self.choose_page)
        self.show_course_button.setObjectName(u"show_course_button")
        self.show_course_button.setProperty(u"role", u"primary")

        self.choose_bar.addWidget(self.show_course_button)


        self.choose_lines.addLayout(self.choose_bar)

        self.patients_table = RowTable(self.choose_page)
        self.patients_table.setObjectName(u"patients_table")
        self.patients_table.setMinimumSize(QSize(0, 120))
        sizePolicy3.setHeightForWidth(self.patients_table.sizePolicy().hasHeightForWidth())
        self.patients_table.setSizePolicy(sizePolicy3)
        self.patients_table.setProperty(u"role", u"rows")

        self.choose_lines.addWidget(self.patients_table)

        self.course_pages.addWidget(self.choose_page)

        self.course_row.addWidget(self.course_pages)

        self.plan_pane = QFrame(CourseScreen)
        self.plan_pane.setObjectName(u"plan_pane")
        self.plan_pane.setMinimumSize(QSize(300, 0))
        sizePolicy5.setHeightForWidth(self.plan_pane.sizePolicy().hasHeightForWidth())
        self.plan_pane.setSizePolicy(sizePolicy5)
        self.plan_lines = QVBoxLayout(self.plan_pane)
        self.plan_lines.setSpacing(0)
        self.plan_lines.setObjectName(u"plan_lines")
        self.plan_lines.setContentsMargins(0, 0, 0, 0)
        self.plan_head = QHBoxLayout()
        self.plan_head.setSpacing(8)
        self.plan_head.setObjectName(u"plan_head")
        self.plan_head.setContentsMargins(16, 10, 16, 8)
        self.plan_heading = QLabel(self.plan_pane)
        self.plan_heading.setObjectName(u"plan_heading")
        self.plan_heading.setProperty(u"role", u"pane_heading")

        self.plan_head.addWidget(self.plan_heading)

        self.plan_key = QLabel(self.plan_pane)
        self.plan_key.setObjectName(u"plan_key")
        self.plan_key.setProperty(u"role", u"column_head")

        self.plan_head.addWidget(self.plan_key)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.plan_head.addItem(self.stretch_2)

        self.plan_counts = QLabel(self.plan_pane)
        self.plan_counts.setObjectName(u"plan_counts")
        self.plan_counts.setProperty(u"role", u"counts")

        self.plan_head.addWidget(self.plan_counts)


        self.plan_lines.addLayout(self.plan_head)

        self.plan_list = PlanList(self.plan_pane)
        self.plan_list.setObjectName(u"plan_list")
        sizePolicy3.setHeightForWidth(self.plan_list.sizePolicy().hasHeightForWidth())
        self.plan_list.setSizePolicy(sizePolicy3)
        self.plan_list.setFrameShape(QFrame.Shape.NoFrame)

        self.plan_lines.addWidget(self.plan_list)

        self.plan_source = QLabel(self.plan_pane)
        self.plan_source.setObjectName(u"plan_source")
        self.plan_source.setMinimumSize(QSize(0, 60))
        self.plan_source.setWordWrap(True)
        self.plan_source.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.plan_source.setProperty(u"role", u"explanation")

        self.plan_lines.addWidget(self.plan_source)


        self.course_row.addWidget(self.plan_pane)


        self.course_lines.addLayout(self.course_row)

        self.screen_footer = QFrame(CourseScreen)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 30))
        self.screen_footer.setMaximumSize(QSize(16777215, 30))
        self.footer_line = QHBoxLayout(self.screen_footer)
        self.footer_line.setSpacing(12)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(16, 0, 16, 0)
        self.legend_words = ElidedLabel(self.screen_footer)
        self.legend_words.setObjectName(u"legend_words")
        sizePolicy.setHeightForWidth(self.legend_words.sizePolicy().hasHeightForWidth())
        self.legend_words.setSizePolicy(sizePolicy)
        self.legend_words.setProperty(u"role", u"explanation")

        self.footer_line.addWidget(self.legend_words)

        self.given_words = ElidedLabel(self.screen_footer)
        self.given_words.setObjectName(u"given_words")
        self.given_words.setProperty(u"role", u"facts")
        self.given_words.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.footer_line.addWidget(self.given_words)


        self.course_lines.addWidget(self.screen_footer)

#if QT_CONFIG(shortcut)
        self.interruption_label.setBuddy(self.interruption_edit)
        self.delay_label.setBuddy(self.delay_edit)
        self.patient_label.setBuddy(self.patient_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.plots_button, self.table_button)
        QWidget.setTabOrder(self.table_button, self.next_dose_button)
        QWidget.setTabOrder(self.next_dose_button, self.watch_button)
        QWidget.setTabOrder(self.watch_button, self.plan_button)
        QWidget.setTabOrder(self.plan_button, self.calendar_button)
        QWidget.setTabOrder(self.calendar_button, self.other_button)
        QWidget.setTabOrder(self.other_button, self.values_table)
        QWidget.setTabOrder(self.values_table, self.next_table)
        QWidget.setTabOrder(self.next_table, self.interruption_edit)
        QWidget.setTabOrder(self.interruption_edit, self.delay_edit)
        QWidget.setTabOrder(self.delay_edit, self.planned_table)
        QWidget.setTabOrder(self.planned_table, self.watch_table)
        QWidget.setTabOrder(self.watch_table, self.patient_edit)
        QWidget.setTabOrder(self.patient_edit, self.show_course_button)
        QWidget.setTabOrder(self.show_course_button, self.patients_table)
        QWidget.setTabOrder(self.patients_table, self.plan_list)

        self.retranslateUi(CourseScreen)

        self.course_pages.setCurrentIndex(4)


        QMetaObject.connectSlotsByName(CourseScreen)
    # setupUi

    def retranslateUi(self, CourseScreen):
        self.patient_name.setText(QCoreApplication.translate("CourseScreen", u"Course", None))
        self.patient_facts.setText("")
        self.verdict_icon.setText("")
        self.verdict_word.setText("")
        self.verdict_words.setText("")
        self.plots_button.setText(QCoreApplication.translate("CourseScreen", u"Plots  Esc", None))
        self.table_button.setText(QCoreApplication.translate("CourseScreen", u"Table of values  T", None))
        self.next_dose_button.setText(QCoreApplication.translate("CourseScreen", u"Next dose  N", None))
        self.watch_button.setText(QCoreApplication.translate("CourseScreen", u"Liver watch  L", None))
        self.plan_button.setText(QCoreApplication.translate("CourseScreen", u"Monitoring plan  M", None))
        self.results_button.setText(QCoreApplication.translate("CourseScreen", u"Results  R", None))
        self.calendar_button.setText(QCoreApplication.translate("CourseScreen", u"Export to calendar  Ctrl+E", None))
        self.other_button.setText(QCoreApplication.translate("CourseScreen", u"Another patient  Ctrl+F", None))
        self.value_words.setText("")
#if QT_CONFIG(accessibility)
        self.values_table.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Values of the course", None))
#endif // QT_CONFIG(accessibility)
        self.value_remark.setText("")
        self.next_heading.setText("")
#if QT_CONFIG(accessibility)
        self.next_table.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Next dose", None))
#endif // QT_CONFIG(accessibility)
        self.next_source.setText("")
        self.asked_heading.setText(QCoreApplication.translate("CourseScreen", u"What follows from a delay", None))
        self.interruption_label.setText(QCoreApplication.translate("CourseScreen", u"&Interruption for non-hematologic toxicity", None))
#if QT_CONFIG(accessibility)
        self.interruption_edit.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Days of an interruption for non-hematologic toxicity", None))
#endif // QT_CONFIG(accessibility)
        self.interruption_unit.setText(QCoreApplication.translate("CourseScreen", u"days", None))
        self.delay_label.setText(QCoreApplication.translate("CourseScreen", u"Next &dose on another day", None))
#if QT_CONFIG(accessibility)
        self.delay_edit.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Day on which the next dose is given, such as 23-Nov-2026, or +7 for seven days later", None))
#endif // QT_CONFIG(accessibility)
        self.delay_unit.setText(QCoreApplication.translate("CourseScreen", u"day, or +n", None))
        self.asked_said.setText("")
        self.asked_words.setText("")
#if QT_CONFIG(accessibility)
        self.planned_table.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Planned days of the doses", None))
#endif // QT_CONFIG(accessibility)
        self.watch_heading.setText(QCoreApplication.translate("CourseScreen", u"Liver watch: one row per day, the newest first; results \u00d7 ULN of their own laboratory, weight against that before treatment", None))
        self.risk_words.setText("")
#if QT_CONFIG(accessibility)
        self.watch_table.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Liver watch", None))
#endif // QT_CONFIG(accessibility)
        self.watch_words.setText("")
        self.choose_title.setText(QCoreApplication.translate("CourseScreen", u"Whose course?", None))
        self.choose_words.setText(QCoreApplication.translate("CourseScreen", u"No patient is chosen. Type the beginning of a name, an MRN or an order number, or press F9 on an order of the work list.", None))
        self.patient_label.setText(QCoreApplication.translate("CourseScreen", u"&Patient", None))
#if QT_CONFIG(accessibility)
        self.patient_edit.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Beginning of a name, an MRN or an order number", None))
#endif // QT_CONFIG(accessibility)
        self.patient_key.setText(QCoreApplication.translate("CourseScreen", u"Ctrl+F", None))
        self.show_course_button.setText(QCoreApplication.translate("CourseScreen", u"Show the course  Enter", None))
#if QT_CONFIG(accessibility)
        self.patients_table.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Patients found", None))
#endif // QT_CONFIG(accessibility)
        self.plan_heading.setText(QCoreApplication.translate("CourseScreen", u"Monitoring plan", None))
        self.plan_key.setText(QCoreApplication.translate("CourseScreen", u"M", None))
        self.plan_counts.setText("")
#if QT_CONFIG(accessibility)
        self.plan_list.setAccessibleName(QCoreApplication.translate("CourseScreen", u"Monitoring plan", None))
#endif // QT_CONFIG(accessibility)
        self.plan_source.setText("")
        self.legend_words.setText(QCoreApplication.translate("CourseScreen", u"dotted: dose given \u00b7 open box: window of the label \u00b7 dashes: limit \u00b7 open point: only a bound is known", None))
        self.given_words.setText("")
        pass
    # retranslateUi

