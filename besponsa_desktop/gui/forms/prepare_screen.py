# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare_screen.ui'
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
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.time_edits import MomentEdit
from besponsa_desktop.gui.widgets.order_bar import OrderBar

class Ui_PrepareScreen(object):
    def setupUi(self, PrepareScreen):
        if not PrepareScreen.objectName():
            PrepareScreen.setObjectName(u"PrepareScreen")
        self.screen_lines = QVBoxLayout(PrepareScreen)
        self.screen_lines.setSpacing(0)
        self.screen_lines.setObjectName(u"screen_lines")
        self.screen_lines.setContentsMargins(0, 0, 0, 0)
        self.patient_bar = OrderBar(PrepareScreen)
        self.patient_bar.setObjectName(u"patient_bar")

        self.screen_lines.addWidget(self.patient_bar)

        self.prepare_scroll = QScrollArea(PrepareScreen)
        self.prepare_scroll.setObjectName(u"prepare_scroll")
        self.prepare_scroll.setProperty(u"role", u"body")
        self.prepare_scroll.setWidgetResizable(True)
        self.prepare_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.prepare_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.prepare_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.prepare_body = QWidget()
        self.prepare_body.setObjectName(u"prepare_body")
        self.prepare_body.setProperty(u"role", u"body")
        self.body_row = QHBoxLayout(self.prepare_body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.vials_pane = QFrame(self.prepare_body)
        self.vials_pane.setObjectName(u"vials_pane")
        self.vials_pane.setMinimumSize(QSize(600, 0))
        self.vials_pane.setProperty(u"role", u"pane")
        self.vials_lines = QVBoxLayout(self.vials_pane)
        self.vials_lines.setSpacing(0)
        self.vials_lines.setObjectName(u"vials_lines")
        self.vials_lines.setContentsMargins(33, 20, 33, 16)
        self.prepare_head = QHBoxLayout()
        self.prepare_head.setSpacing(16)
        self.prepare_head.setObjectName(u"prepare_head")
        self.prepare_head.setContentsMargins(0, 0, 0, 0)
        self.prepare_head_texts = QVBoxLayout()
        self.prepare_head_texts.setSpacing(2)
        self.prepare_head_texts.setObjectName(u"prepare_head_texts")
        self.prepare_head_texts.setContentsMargins(0, 0, 0, 0)
        self.prepare_title = QLabel(self.vials_pane)
        self.prepare_title.setObjectName(u"prepare_title")
        self.prepare_title.setTextFormat(Qt.TextFormat.PlainText)
        self.prepare_title.setProperty(u"role", u"screen_title")

        self.prepare_head_texts.addWidget(self.prepare_title)

        self.place_value = QLabel(self.vials_pane)
        self.place_value.setObjectName(u"place_value")
        self.place_value.setTextFormat(Qt.TextFormat.PlainText)
        self.place_value.setProperty(u"role", u"explanation")

        self.prepare_head_texts.addWidget(self.place_value)


        self.prepare_head.addLayout(self.prepare_head_texts)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.prepare_head.addItem(self.stretch_5)

        self.dose_value = QLabel(self.vials_pane)
        self.dose_value.setObjectName(u"dose_value")
        self.dose_value.setTextFormat(Qt.TextFormat.PlainText)
        self.dose_value.setProperty(u"role", u"dose")

        self.prepare_head.addWidget(self.dose_value)


        self.vials_lines.addLayout(self.prepare_head)

        self.gap_6 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.vials_lines.addItem(self.gap_6)

        self.code_row = QFrame(self.vials_pane)
        self.code_row.setObjectName(u"code_row")
        self.code_row.setProperty(u"role", u"ruled")
        self.code_lines = QVBoxLayout(self.code_row)
        self.code_lines.setSpacing(4)
        self.code_lines.setObjectName(u"code_lines")
        self.code_lines.setContentsMargins(0, 12, 0, 12)
        self.code_line = QHBoxLayout()
        self.code_line.setSpacing(12)
        self.code_line.setObjectName(u"code_line")
        self.code_line.setContentsMargins(0, 0, 0, 0)
        self.code_icon = QLabel(self.code_row)
        self.code_icon.setObjectName(u"code_icon")
        self.code_icon.setMinimumSize(QSize(20, 20))
        self.code_icon.setMaximumSize(QSize(20, 20))
        self.code_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.code_line.addWidget(self.code_icon)

        self.code_label = QLabel(self.code_row)
        self.code_label.setObjectName(u"code_label")
        self.code_label.setProperty(u"role", u"field_label")

        self.code_line.addWidget(self.code_label)

        self.code_edit = QLineEdit(self.code_row)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setMinimumSize(QSize(240, 0))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.code_edit.sizePolicy().hasHeightForWidth())
        self.code_edit.setSizePolicy(sizePolicy)

        self.code_line.addWidget(self.code_edit)

        self.add_button = QPushButton(self.code_row)
        self.add_button.setObjectName(u"add_button")

        self.code_line.addWidget(self.add_button)


        self.code_lines.addLayout(self.code_line)

        self.code_said = QLabel(self.code_row)
        self.code_said.setObjectName(u"code_said")
        self.code_said.setTextFormat(Qt.TextFormat.PlainText)
        self.code_said.setWordWrap(True)
        self.code_said.setProperty(u"role", u"said")

        self.code_lines.addWidget(self.code_said)


        self.vials_lines.addWidget(self.code_row)

        self.vials_box = QWidget(self.vials_pane)
        self.vials_box.setObjectName(u"vials_box")
        self.vial_rows = QVBoxLayout(self.vials_box)
        self.vial_rows.setSpacing(0)
        self.vial_rows.setObjectName(u"vial_rows")
        self.vial_rows.setContentsMargins(0, 0, 0, 0)

        self.vials_lines.addWidget(self.vials_box)

        self.diluted_row = QFrame(self.vials_pane)
        self.diluted_row.setObjectName(u"diluted_row")
        self.diluted_row.setProperty(u"role", u"ruled")
        self.diluted_lines = QVBoxLayout(self.diluted_row)
        self.diluted_lines.setSpacing(0)
        self.diluted_lines.setObjectName(u"diluted_lines")
        self.diluted_lines.setContentsMargins(0, 12, 0, 12)
        self.diluted_line = QHBoxLayout()
        self.diluted_line.setSpacing(12)
        self.diluted_line.setObjectName(u"diluted_line")
        self.diluted_line.setContentsMargins(0, 0, 0, 0)
        self.diluted_label = QLabel(self.diluted_row)
        self.diluted_label.setObjectName(u"diluted_label")
        self.diluted_label.setProperty(u"role", u"big_label")

        self.diluted_line.addWidget(self.diluted_label)

        self.diluted_edit = MomentEdit(self.diluted_row)
        self.diluted_edit.setObjectName(u"diluted_edit")
        self.diluted_edit.setMinimumSize(QSize(210, 0))
        self.diluted_edit.setMaximumSize(QSize(210, 16777215))

        self.diluted_line.addWidget(self.diluted_edit)

        self.diluted_button = QPushButton(self.diluted_row)
        self.diluted_button.setObjectName(u"diluted_button")
        self.diluted_button.setProperty(u"role", u"page")

        self.diluted_line.addWidget(self.diluted_button)

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.diluted_line.addItem(self.stretch_7)


        self.diluted_lines.addLayout(self.diluted_line)


        self.vials_lines.addWidget(self.diluted_row)

        self.label_row = QFrame(self.vials_pane)
        self.label_row.setObjectName(u"label_row")
        self.label_row.setProperty(u"role", u"ruled")
        self.label_line = QHBoxLayout(self.label_row)
        self.label_line.setSpacing(12)
        self.label_line.setObjectName(u"label_line")
        self.label_line.setContentsMargins(0, 12, 0, 12)
        self.label_icon = QLabel(self.label_row)
        self.label_icon.setObjectName(u"label_icon")
        self.label_icon.setMinimumSize(QSize(20, 20))
        self.label_icon.setMaximumSize(QSize(20, 20))
        self.label_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.label_line.addWidget(self.label_icon)

        self.label_words = QLabel(self.label_row)
        self.label_words.setObjectName(u"label_words")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.label_words.sizePolicy().hasHeightForWidth())
        self.label_words.setSizePolicy(sizePolicy1)
        self.label_words.setTextFormat(Qt.TextFormat.PlainText)
        self.label_words.setWordWrap(True)
        self.label_words.setProperty(u"role", u"message")

        self.label_line.addWidget(self.label_words)


        self.vials_lines.addWidget(self.label_row)

        self.stretch_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.vials_lines.addItem(self.stretch_8)


        self.body_row.addWidget(self.vials_pane)

        self.limits_pane = QFrame(self.prepare_body)
        self.limits_pane.setObjectName(u"limits_pane")
        self.limits_pane.setMinimumSize(QSize(380, 0))
        self.limits_pane.setProperty(u"role", u"side")
        self.limits_lines = QVBoxLayout(self.limits_pane)
        self.limits_lines.setSpacing(0)
        self.limits_lines.setObjectName(u"limits_lines")
        self.limits_lines.setContentsMargins(28, 20, 28, 16)
        self.clock_lines = QVBoxLayout()
        self.clock_lines.setSpacing(0)
        self.clock_lines.setObjectName(u"clock_lines")
        self.clock_lines.setContentsMargins(0, 0, 0, 0)
        self.clocks_title = QLabel(self.limits_pane)
        self.clocks_title.setObjectName(u"clocks_title")
        self.clocks_title.setTextFormat(Qt.TextFormat.PlainText)
        self.clocks_title.setProperty(u"role", u"pane_heading")

        self.clock_lines.addWidget(self.clocks_title)

        self.gap_1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.clock_lines.addItem(self.gap_1)

        self.dilute_by_row = QFrame(self.limits_pane)
        self.dilute_by_row.setObjectName(u"dilute_by_row")
        self.dilute_by_row.setProperty(u"role", u"ruled")
        self.dilute_by_line = QHBoxLayout(self.dilute_by_row)
        self.dilute_by_line.setSpacing(8)
        self.dilute_by_line.setObjectName(u"dilute_by_line")
        self.dilute_by_line.setContentsMargins(0, 8, 0, 8)
        self.dilute_by_texts = QVBoxLayout()
        self.dilute_by_texts.setSpacing(0)
        self.dilute_by_texts.setObjectName(u"dilute_by_texts")
        self.dilute_by_texts.setContentsMargins(0, 0, 0, 0)
        self.dilute_by_title = QLabel(self.dilute_by_row)
        self.dilute_by_title.setObjectName(u"dilute_by_title")
        self.dilute_by_title.setTextFormat(Qt.TextFormat.PlainText)
        self.dilute_by_title.setProperty(u"role", u"explanation")

        self.dilute_by_texts.addWidget(self.dilute_by_title)

        self.dilute_by_time = QLabel(self.dilute_by_row)
        self.dilute_by_time.setObjectName(u"dilute_by_time")
        self.dilute_by_time.setTextFormat(Qt.TextFormat.PlainText)
        self.dilute_by_time.setProperty(u"role", u"big_value")

        self.dilute_by_texts.addWidget(self.dilute_by_time)


        self.dilute_by_line.addLayout(self.dilute_by_texts)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dilute_by_line.addItem(self.stretch_2)

        self.dilute_by_icon = QLabel(self.dilute_by_row)
        self.dilute_by_icon.setObjectName(u"dilute_by_icon")
        self.dilute_by_icon.setMinimumSize(QSize(20, 20))
        self.dilute_by_icon.setMaximumSize(QSize(20, 20))
        self.dilute_by_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.dilute_by_line.addWidget(self.dilute_by_icon)

        self.dilute_by_countdown = QLabel(self.dilute_by_row)
        self.dilute_by_countdown.setObjectName(u"dilute_by_countdown")
        self.dilute_by_countdown.setTextFormat(Qt.TextFormat.PlainText)
        self.dilute_by_countdown.setProperty(u"role", u"countdown")

        self.dilute_by_line.addWidget(self.dilute_by_countdown)


        self.clock_lines.addWidget(self.dilute_by_row)

        self.start_by_row = QFrame(self.limits_pane)
        self.start_by_row.setObjectName(u"start_by_row")
        self.start_by_row.setProperty(u"role", u"ruled")
        self.start_by_line = QHBoxLayout(self.start_by_row)
        self.start_by_line.setSpacing(8)
        self.start_by_line.setObjectName(u"start_by_line")
        self.start_by_line.setContentsMargins(0, 8, 0, 8)
        self.start_by_texts = QVBoxLayout()
        self.start_by_texts.setSpacing(0)
        self.start_by_texts.setObjectName(u"start_by_texts")
        self.start_by_texts.setContentsMargins(0, 0, 0, 0)
        self.start_by_title = QLabel(self.start_by_row)
        self.start_by_title.setObjectName(u"start_by_title")
        self.start_by_title.setTextFormat(Qt.TextFormat.PlainText)
        self.start_by_title.setProperty(u"role", u"explanation")

        self.start_by_texts.addWidget(self.start_by_title)

        self.start_by_time = QLabel(self.start_by_row)
        self.start_by_time.setObjectName(u"start_by_time")
        self.start_by_time.setTextFormat(Qt.TextFormat.PlainText)
        self.start_by_time.setProperty(u"role", u"big_value")

        self.start_by_texts.addWidget(self.start_by_time)


        self.start_by_line.addLayout(self.start_by_texts)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_by_line.addItem(self.stretch_3)

        self.start_by_icon = QLabel(self.start_by_row)
        self.start_by_icon.setObjectName(u"start_by_icon")
        self.start_by_icon.setMinimumSize(QSize(20, 20))
        self.start_by_icon.setMaximumSize(QSize(20, 20))
        self.start_by_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.start_by_line.addWidget(self.start_by_icon)

        self.start_by_countdown = QLabel(self.start_by_row)
        self.start_by_countdown.setObjectName(u"start_by_countdown")
        self.start_by_countdown.setTextFormat(Qt.TextFormat.PlainText)
        self.start_by_countdown.setProperty(u"role", u"countdown")

        self.start_by_line.addWidget(self.start_by_countdown)


        self.clock_lines.addWidget(self.start_by_row)

        self.end_by_row = QFrame(self.limits_pane)
        self.end_by_row.setObjectName(u"end_by_row")
        self.end_by_row.setProperty(u"role", u"ruled")
        self.end_by_line = QHBoxLayout(self.end_by_row)
        self.end_by_line.setSpacing(8)
        self.end_by_line.setObjectName(u"end_by_line")
        self.end_by_line.setContentsMargins(0, 8, 0, 8)
        self.end_by_texts = QVBoxLayout()
        self.end_by_texts.setSpacing(0)
        self.end_by_texts.setObjectName(u"end_by_texts")
        self.end_by_texts.setContentsMargins(0, 0, 0, 0)
        self.end_by_title = QLabel(self.end_by_row)
        self.end_by_title.setObjectName(u"end_by_title")
        self.end_by_title.setTextFormat(Qt.TextFormat.PlainText)
        self.end_by_title.setProperty(u"role", u"explanation")

        self.end_by_texts.addWidget(self.end_by_title)

        self.end_by_time = QLabel(self.end_by_row)
        self.end_by_time.setObjectName(u"end_by_time")
        self.end_by_time.setTextFormat(Qt.TextFormat.PlainText)
        self.end_by_time.setProperty(u"role", u"big_value")

        self.end_by_texts.addWidget(self.end_by_time)


        self.end_by_line.addLayout(self.end_by_texts)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.end_by_line.addItem(self.stretch_4)

        self.end_by_icon = QLabel(self.end_by_row)
        self.end_by_icon.setObjectName(u"end_by_icon")
        self.end_by_icon.setMinimumSize(QSize(20, 20))
        self.end_by_icon.setMaximumSize(QSize(20, 20))
        self.end_by_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.end_by_line.addWidget(self.end_by_icon)

        self.end_by_countdown = QLabel(self.end_by_row)
        self.end_by_countdown.setObjectName(u"end_by_countdown")
        self.end_by_countdown.setTextFormat(Qt.TextFormat.PlainText)
        self.end_by_countdown.setProperty(u"role", u"countdown")

        self.end_by_line.addWidget(self.end_by_countdown)


        self.clock_lines.addWidget(self.end_by_row)


        self.limits_lines.addLayout(self.clock_lines)

        self.plan_row = QFrame(self.limits_pane)
        self.plan_row.setObjectName(u"plan_row")
        self.plan_row.setProperty(u"role", u"ruled")
        self.plan_lines = QVBoxLayout(self.plan_row)
        self.plan_lines.setSpacing(6)
        self.plan_lines.setObjectName(u"plan_lines")
        self.plan_lines.setContentsMargins(0, 12, 0, 12)
        self.plan_title = QLabel(self.plan_row)
        self.plan_title.setObjectName(u"plan_title")
        self.plan_title.setTextFormat(Qt.TextFormat.PlainText)
        self.plan_title.setProperty(u"role", u"pane_heading")

        self.plan_lines.addWidget(self.plan_title)

        self.plan_none = QLabel(self.plan_row)
        self.plan_none.setObjectName(u"plan_none")
        self.plan_none.setTextFormat(Qt.TextFormat.PlainText)
        self.plan_none.setWordWrap(True)
        self.plan_none.setProperty(u"role", u"explanation")

        self.plan_lines.addWidget(self.plan_none)

        self.plan_grid = QGridLayout()
        self.plan_grid.setObjectName(u"plan_grid")
        self.plan_grid.setHorizontalSpacing(16)
        self.plan_grid.setVerticalSpacing(4)
        self.plan_grid.setContentsMargins(0, 0, 0, 0)
        self.plan_grid.setColumnStretch(0, 1)

        self.plan_lines.addLayout(self.plan_grid)


        self.limits_lines.addWidget(self.plan_row)

        self.bench_sign_row = QFrame(self.limits_pane)
        self.bench_sign_row.setObjectName(u"bench_sign_row")
        self.bench_sign_row.setProperty(u"role", u"ruled")
        self.bench_sign_lines = QVBoxLayout(self.bench_sign_row)
        self.bench_sign_lines.setSpacing(8)
        self.bench_sign_lines.setObjectName(u"bench_sign_lines")
        self.bench_sign_lines.setContentsMargins(0, 12, 0, 12)
        self.bench_who = QLabel(self.bench_sign_row)
        self.bench_who.setObjectName(u"bench_who")
        self.bench_who.setTextFormat(Qt.TextFormat.PlainText)
        self.bench_who.setWordWrap(True)
        self.bench_who.setProperty(u"role", u"explanation")

        self.bench_sign_lines.addWidget(self.bench_who)

        self.bench_password_box = QWidget(self.bench_sign_row)
        self.bench_password_box.setObjectName(u"bench_password_box")
        self.bench_password_line = QHBoxLayout(self.bench_password_box)
        self.bench_password_line.setSpacing(12)
        self.bench_password_line.setObjectName(u"bench_password_line")
        self.bench_password_line.setContentsMargins(0, 0, 0, 0)
        self.bench_password_label = QLabel(self.bench_password_box)
        self.bench_password_label.setObjectName(u"bench_password_label")
        self.bench_password_label.setProperty(u"role", u"field_label")

        self.bench_password_line.addWidget(self.bench_password_label)

        self.bench_password_edit = QLineEdit(self.bench_password_box)
        self.bench_password_edit.setObjectName(u"bench_password_edit")
        self.bench_password_edit.setMinimumSize(QSize(220, 0))
        self.bench_password_edit.setMaximumSize(QSize(220, 16777215))
        self.bench_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.bench_password_line.addWidget(self.bench_password_edit)

        self.stretch_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bench_password_line.addItem(self.stretch_9)


        self.bench_sign_lines.addWidget(self.bench_password_box)

        self.bench_said = QLabel(self.bench_sign_row)
        self.bench_said.setObjectName(u"bench_said")
        self.bench_said.setTextFormat(Qt.TextFormat.PlainText)
        self.bench_said.setWordWrap(True)
        self.bench_said.setProperty(u"role", u"said")

        self.bench_sign_lines.addWidget(self.bench_said)


        self.limits_lines.addWidget(self.bench_sign_row)

        self.stretch_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.limits_lines.addItem(self.stretch_10)


        self.body_row.addWidget(self.limits_pane)

        self.body_row.setStretch(0, 1)
        self.prepare_scroll.setWidget(self.prepare_body)

        self.screen_lines.addWidget(self.prepare_scroll)

        self.screen_footer = QFrame(PrepareScreen)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 49))
        self.screen_footer.setMaximumSize(QSize(16777215, 49))
        self.footer_row = QHBoxLayout(self.screen_footer)
        self.footer_row.setSpacing(8)
        self.footer_row.setObjectName(u"footer_row")
        self.footer_row.setContentsMargins(16, 0, 16, 0)
        self.leave_button = QPushButton(self.screen_footer)
        self.leave_button.setObjectName(u"leave_button")

        self.footer_row.addWidget(self.leave_button)

        self.papers_button = QPushButton(self.screen_footer)
        self.papers_button.setObjectName(u"papers_button")

        self.footer_row.addWidget(self.papers_button)

        self.return_button = QPushButton(self.screen_footer)
        self.return_button.setObjectName(u"return_button")

        self.footer_row.addWidget(self.return_button)

        self.stretch_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_row.addItem(self.stretch_11)

        self.sign_button = QPushButton(self.screen_footer)
        self.sign_button.setObjectName(u"sign_button")
        self.sign_button.setProperty(u"role", u"primary")

        self.footer_row.addWidget(self.sign_button)


        self.screen_lines.addWidget(self.screen_footer)

        self.screen_lines.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.code_label.setBuddy(self.code_edit)
        self.diluted_label.setBuddy(self.diluted_edit)
        self.bench_password_label.setBuddy(self.bench_password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.code_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.diluted_edit)
        QWidget.setTabOrder(self.diluted_edit, self.diluted_button)
        QWidget.setTabOrder(self.diluted_button, self.bench_password_edit)
        QWidget.setTabOrder(self.bench_password_edit, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.papers_button)
        QWidget.setTabOrder(self.papers_button, self.return_button)
        QWidget.setTabOrder(self.return_button, self.sign_button)

        self.retranslateUi(PrepareScreen)

        QMetaObject.connectSlotsByName(PrepareScreen)
    # setupUi

    def retranslateUi(self, PrepareScreen):
        self.prepare_title.setText(QCoreApplication.translate("PrepareScreen", u"Prepare", None))
        self.place_value.setText("")
        self.dose_value.setText("")
#if QT_CONFIG(accessibility)
        self.dose_value.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Ordered dose", None))
#endif // QT_CONFIG(accessibility)
        self.code_icon.setText("")
        self.code_label.setText(QCoreApplication.translate("PrepareScreen", u"Scan or type a vial", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Code of a vial or a label", None))
#endif // QT_CONFIG(accessibility)
        self.add_button.setText(QCoreApplication.translate("PrepareScreen", u"Take it  Enter", None))
        self.code_said.setText("")
        self.diluted_label.setText(QCoreApplication.translate("PrepareScreen", u"Diluted at", None))
#if QT_CONFIG(accessibility)
        self.diluted_edit.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Diluted at", None))
#endif // QT_CONFIG(accessibility)
        self.diluted_button.setText(QCoreApplication.translate("PrepareScreen", u"Now  F5", None))
#if QT_CONFIG(accessibility)
        self.diluted_button.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Diluted now", None))
#endif // QT_CONFIG(accessibility)
        self.label_icon.setText("")
        self.label_words.setText("")
        self.clocks_title.setText(QCoreApplication.translate("PrepareScreen", u"Until when", None))
        self.dilute_by_title.setText(QCoreApplication.translate("PrepareScreen", u"Dilute by", None))
        self.dilute_by_time.setText("")
        self.dilute_by_icon.setText("")
        self.dilute_by_countdown.setText("")
#if QT_CONFIG(accessibility)
        self.dilute_by_countdown.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Dilute by, time left", None))
#endif // QT_CONFIG(accessibility)
        self.start_by_title.setText(QCoreApplication.translate("PrepareScreen", u"Start the infusion by", None))
        self.start_by_time.setText("")
        self.start_by_icon.setText("")
        self.start_by_countdown.setText("")
#if QT_CONFIG(accessibility)
        self.start_by_countdown.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Start the infusion by, time left", None))
#endif // QT_CONFIG(accessibility)
        self.end_by_title.setText(QCoreApplication.translate("PrepareScreen", u"Must end by", None))
        self.end_by_time.setText("")
        self.end_by_icon.setText("")
        self.end_by_countdown.setText("")
#if QT_CONFIG(accessibility)
        self.end_by_countdown.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Must end by, time left", None))
#endif // QT_CONFIG(accessibility)
        self.plan_title.setText(QCoreApplication.translate("PrepareScreen", u"How to prepare", None))
        self.plan_none.setText(QCoreApplication.translate("PrepareScreen", u"The preparation of this order cannot be worked out.", None))
        self.bench_who.setText("")
        self.bench_password_label.setText(QCoreApplication.translate("PrepareScreen", u"Password", None))
#if QT_CONFIG(accessibility)
        self.bench_password_edit.setAccessibleName(QCoreApplication.translate("PrepareScreen", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.bench_said.setText("")
        self.leave_button.setText(QCoreApplication.translate("PrepareScreen", u"Leave  Esc", None))
        self.papers_button.setText(QCoreApplication.translate("PrepareScreen", u"Papers  F6", None))
        self.return_button.setText(QCoreApplication.translate("PrepareScreen", u"Return \u2026  F7", None))
        self.sign_button.setText(QCoreApplication.translate("PrepareScreen", u"Sign as prepared  F10", None))
        pass
    # retranslateUi

