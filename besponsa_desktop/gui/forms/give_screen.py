# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'give_screen.ui'
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

class Ui_GiveScreen(object):
    def setupUi(self, GiveScreen):
        if not GiveScreen.objectName():
            GiveScreen.setObjectName(u"GiveScreen")
        self.screen_lines = QVBoxLayout(GiveScreen)
        self.screen_lines.setSpacing(0)
        self.screen_lines.setObjectName(u"screen_lines")
        self.screen_lines.setContentsMargins(0, 0, 0, 0)
        self.patient_bar = OrderBar(GiveScreen)
        self.patient_bar.setObjectName(u"patient_bar")

        self.screen_lines.addWidget(self.patient_bar)

        self.give_scroll = QScrollArea(GiveScreen)
        self.give_scroll.setObjectName(u"give_scroll")
        self.give_scroll.setProperty(u"role", u"body")
        self.give_scroll.setWidgetResizable(True)
        self.give_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.give_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.give_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.give_body = QWidget()
        self.give_body.setObjectName(u"give_body")
        self.give_body.setProperty(u"role", u"body")
        self.body_row = QHBoxLayout(self.give_body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.infusion_pane = QFrame(self.give_body)
        self.infusion_pane.setObjectName(u"infusion_pane")
        self.infusion_pane.setMinimumSize(QSize(600, 0))
        self.infusion_pane.setProperty(u"role", u"pane")
        self.infusion_lines = QVBoxLayout(self.infusion_pane)
        self.infusion_lines.setSpacing(0)
        self.infusion_lines.setObjectName(u"infusion_lines")
        self.infusion_lines.setContentsMargins(33, 20, 33, 16)
        self.give_head = QHBoxLayout()
        self.give_head.setSpacing(16)
        self.give_head.setObjectName(u"give_head")
        self.give_head.setContentsMargins(0, 0, 0, 0)
        self.give_head_texts = QVBoxLayout()
        self.give_head_texts.setSpacing(2)
        self.give_head_texts.setObjectName(u"give_head_texts")
        self.give_head_texts.setContentsMargins(0, 0, 0, 0)
        self.give_title = QLabel(self.infusion_pane)
        self.give_title.setObjectName(u"give_title")
        self.give_title.setTextFormat(Qt.TextFormat.PlainText)
        self.give_title.setProperty(u"role", u"screen_title")

        self.give_head_texts.addWidget(self.give_title)

        self.place_value = QLabel(self.infusion_pane)
        self.place_value.setObjectName(u"place_value")
        self.place_value.setTextFormat(Qt.TextFormat.PlainText)
        self.place_value.setProperty(u"role", u"explanation")

        self.give_head_texts.addWidget(self.place_value)


        self.give_head.addLayout(self.give_head_texts)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.give_head.addItem(self.stretch_1)

        self.dose_value = QLabel(self.infusion_pane)
        self.dose_value.setObjectName(u"dose_value")
        self.dose_value.setTextFormat(Qt.TextFormat.PlainText)
        self.dose_value.setProperty(u"role", u"dose")

        self.give_head.addWidget(self.dose_value)


        self.infusion_lines.addLayout(self.give_head)

        self.gap_2 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.infusion_lines.addItem(self.gap_2)

        self.ends_banner = QFrame(self.infusion_pane)
        self.ends_banner.setObjectName(u"ends_banner")
        self.ends_banner.setProperty(u"role", u"banner")
        self.ends_banner.setProperty(u"severity", u"discontinue")
        self.ends_lines = QVBoxLayout(self.ends_banner)
        self.ends_lines.setSpacing(4)
        self.ends_lines.setObjectName(u"ends_lines")
        self.ends_lines.setContentsMargins(12, 10, 12, 10)
        self.ends_head = QHBoxLayout()
        self.ends_head.setSpacing(8)
        self.ends_head.setObjectName(u"ends_head")
        self.ends_head.setContentsMargins(0, 0, 0, 0)
        self.ends_icon = QLabel(self.ends_banner)
        self.ends_icon.setObjectName(u"ends_icon")

        self.ends_head.addWidget(self.ends_icon)

        self.ends_title = QLabel(self.ends_banner)
        self.ends_title.setObjectName(u"ends_title")
        self.ends_title.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_title.setProperty(u"role", u"pane_heading")
        self.ends_title.setProperty(u"severity", u"discontinue")

        self.ends_head.addWidget(self.ends_title)

        self.stretch_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ends_head.addItem(self.stretch_10)


        self.ends_lines.addLayout(self.ends_head)

        self.ends_words = QLabel(self.ends_banner)
        self.ends_words.setObjectName(u"ends_words")
        self.ends_words.setTextFormat(Qt.TextFormat.PlainText)
        self.ends_words.setWordWrap(True)
        self.ends_words.setProperty(u"role", u"finding_title")

        self.ends_lines.addWidget(self.ends_words)


        self.infusion_lines.addWidget(self.ends_banner)

        self.infusion_start_row = QFrame(self.infusion_pane)
        self.infusion_start_row.setObjectName(u"infusion_start_row")
        self.infusion_start_row.setProperty(u"role", u"ruled")
        self.infusion_start_lines = QVBoxLayout(self.infusion_start_row)
        self.infusion_start_lines.setSpacing(0)
        self.infusion_start_lines.setObjectName(u"infusion_start_lines")
        self.infusion_start_lines.setContentsMargins(0, 12, 0, 12)
        self.infusion_start_line = QHBoxLayout()
        self.infusion_start_line.setSpacing(12)
        self.infusion_start_line.setObjectName(u"infusion_start_line")
        self.infusion_start_line.setContentsMargins(0, 0, 0, 0)
        self.infusion_start_label = QLabel(self.infusion_start_row)
        self.infusion_start_label.setObjectName(u"infusion_start_label")
        self.infusion_start_label.setMinimumSize(QSize(150, 0))
        self.infusion_start_label.setMaximumSize(QSize(150, 16777215))
        self.infusion_start_label.setProperty(u"role", u"big_label")

        self.infusion_start_line.addWidget(self.infusion_start_label)

        self.infusion_start_edit = MomentEdit(self.infusion_start_row)
        self.infusion_start_edit.setObjectName(u"infusion_start_edit")
        self.infusion_start_edit.setMinimumSize(QSize(220, 0))
        self.infusion_start_edit.setMaximumSize(QSize(220, 16777215))

        self.infusion_start_line.addWidget(self.infusion_start_edit)

        self.infusion_start_button = QPushButton(self.infusion_start_row)
        self.infusion_start_button.setObjectName(u"infusion_start_button")
        self.infusion_start_button.setProperty(u"role", u"page")

        self.infusion_start_line.addWidget(self.infusion_start_button)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.infusion_start_line.addItem(self.stretch_3)

        self.infusion_start_note = QLabel(self.infusion_start_row)
        self.infusion_start_note.setObjectName(u"infusion_start_note")
        self.infusion_start_note.setTextFormat(Qt.TextFormat.PlainText)
        self.infusion_start_note.setProperty(u"role", u"explanation")

        self.infusion_start_line.addWidget(self.infusion_start_note)


        self.infusion_start_lines.addLayout(self.infusion_start_line)


        self.infusion_lines.addWidget(self.infusion_start_row)

        self.infusion_end_row = QFrame(self.infusion_pane)
        self.infusion_end_row.setObjectName(u"infusion_end_row")
        self.infusion_end_row.setProperty(u"role", u"ruled")
        self.infusion_end_lines = QVBoxLayout(self.infusion_end_row)
        self.infusion_end_lines.setSpacing(0)
        self.infusion_end_lines.setObjectName(u"infusion_end_lines")
        self.infusion_end_lines.setContentsMargins(0, 12, 0, 12)
        self.infusion_end_line = QHBoxLayout()
        self.infusion_end_line.setSpacing(12)
        self.infusion_end_line.setObjectName(u"infusion_end_line")
        self.infusion_end_line.setContentsMargins(0, 0, 0, 0)
        self.infusion_end_label = QLabel(self.infusion_end_row)
        self.infusion_end_label.setObjectName(u"infusion_end_label")
        self.infusion_end_label.setMinimumSize(QSize(150, 0))
        self.infusion_end_label.setMaximumSize(QSize(150, 16777215))
        self.infusion_end_label.setProperty(u"role", u"big_label")

        self.infusion_end_line.addWidget(self.infusion_end_label)

        self.infusion_end_edit = MomentEdit(self.infusion_end_row)
        self.infusion_end_edit.setObjectName(u"infusion_end_edit")
        self.infusion_end_edit.setMinimumSize(QSize(220, 0))
        self.infusion_end_edit.setMaximumSize(QSize(220, 16777215))

        self.infusion_end_line.addWidget(self.infusion_end_edit)

        self.infusion_end_button = QPushButton(self.infusion_end_row)
        self.infusion_end_button.setObjectName(u"infusion_end_button")
        self.infusion_end_button.setProperty(u"role", u"page")

        self.infusion_end_line.addWidget(self.infusion_end_button)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.infusion_end_line.addItem(self.stretch_4)

        self.infusion_end_note = QLabel(self.infusion_end_row)
        self.infusion_end_note.setObjectName(u"infusion_end_note")
        self.infusion_end_note.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)
        self.infusion_end_note.setWordWrap(True)
        self.infusion_end_note.setTextFormat(Qt.TextFormat.PlainText)
        self.infusion_end_note.setProperty(u"role", u"explanation")

        self.infusion_end_line.addWidget(self.infusion_end_note)

        self.infusion_end_line.setStretch(4, 1)

        self.infusion_end_lines.addLayout(self.infusion_end_line)


        self.infusion_lines.addWidget(self.infusion_end_row)

        self.watch_row = QFrame(self.infusion_pane)
        self.watch_row.setObjectName(u"watch_row")
        self.watch_row.setProperty(u"role", u"ruled")
        self.watch_lines = QVBoxLayout(self.watch_row)
        self.watch_lines.setSpacing(0)
        self.watch_lines.setObjectName(u"watch_lines")
        self.watch_lines.setContentsMargins(0, 12, 0, 12)
        self.watch_line = QHBoxLayout()
        self.watch_line.setSpacing(12)
        self.watch_line.setObjectName(u"watch_line")
        self.watch_line.setContentsMargins(0, 0, 0, 0)
        self.watch_title = QLabel(self.watch_row)
        self.watch_title.setObjectName(u"watch_title")
        self.watch_title.setMinimumSize(QSize(150, 0))
        self.watch_title.setMaximumSize(QSize(150, 16777215))
        self.watch_title.setTextFormat(Qt.TextFormat.PlainText)
        self.watch_title.setProperty(u"role", u"big_label")

        self.watch_line.addWidget(self.watch_title)

        self.watch_texts = QVBoxLayout()
        self.watch_texts.setSpacing(2)
        self.watch_texts.setObjectName(u"watch_texts")
        self.watch_texts.setContentsMargins(0, 0, 0, 0)
        self.watch_time = QLabel(self.watch_row)
        self.watch_time.setObjectName(u"watch_time")
        self.watch_time.setTextFormat(Qt.TextFormat.PlainText)
        self.watch_time.setProperty(u"role", u"big_value")

        self.watch_texts.addWidget(self.watch_time)

        self.watch_words = QLabel(self.watch_row)
        self.watch_words.setObjectName(u"watch_words")
        self.watch_words.setTextFormat(Qt.TextFormat.PlainText)
        self.watch_words.setWordWrap(True)
        self.watch_words.setProperty(u"role", u"explanation")

        self.watch_texts.addWidget(self.watch_words)


        self.watch_line.addLayout(self.watch_texts)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.watch_line.addItem(self.stretch_5)

        self.watch_icon = QLabel(self.watch_row)
        self.watch_icon.setObjectName(u"watch_icon")
        self.watch_icon.setMinimumSize(QSize(20, 20))
        self.watch_icon.setMaximumSize(QSize(20, 20))
        self.watch_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.watch_line.addWidget(self.watch_icon)

        self.watch_countdown = QLabel(self.watch_row)
        self.watch_countdown.setObjectName(u"watch_countdown")
        self.watch_countdown.setTextFormat(Qt.TextFormat.PlainText)
        self.watch_countdown.setProperty(u"role", u"countdown")

        self.watch_line.addWidget(self.watch_countdown)


        self.watch_lines.addLayout(self.watch_line)


        self.infusion_lines.addWidget(self.watch_row)

        self.happened_slot = QVBoxLayout()
        self.happened_slot.setSpacing(0)
        self.happened_slot.setObjectName(u"happened_slot")
        self.happened_slot.setContentsMargins(0, 0, 0, 0)

        self.infusion_lines.addLayout(self.happened_slot)

        self.problems_row = QFrame(self.infusion_pane)
        self.problems_row.setObjectName(u"problems_row")
        self.problems_row.setProperty(u"role", u"ruled")
        self.problems_lines = QVBoxLayout(self.problems_row)
        self.problems_lines.setSpacing(4)
        self.problems_lines.setObjectName(u"problems_lines")
        self.problems_lines.setContentsMargins(0, 12, 0, 12)
        self.problems_title = QLabel(self.problems_row)
        self.problems_title.setObjectName(u"problems_title")
        self.problems_title.setTextFormat(Qt.TextFormat.PlainText)
        self.problems_title.setProperty(u"role", u"pane_subheading")

        self.problems_lines.addWidget(self.problems_title)

        self.problems_words = QLabel(self.problems_row)
        self.problems_words.setObjectName(u"problems_words")
        self.problems_words.setTextFormat(Qt.TextFormat.PlainText)
        self.problems_words.setWordWrap(True)
        self.problems_words.setProperty(u"role", u"message")

        self.problems_lines.addWidget(self.problems_words)


        self.infusion_lines.addWidget(self.problems_row)

        self.stretch_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.infusion_lines.addItem(self.stretch_6)


        self.body_row.addWidget(self.infusion_pane)

        self.limits_pane = QFrame(self.give_body)
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

        self.stretch_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.start_by_line.addItem(self.stretch_31)

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

        self.stretch_41 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.end_by_line.addItem(self.stretch_41)

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

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bench_password_line.addItem(self.stretch_7)


        self.bench_sign_lines.addWidget(self.bench_password_box)

        self.bench_said = QLabel(self.bench_sign_row)
        self.bench_said.setObjectName(u"bench_said")
        self.bench_said.setTextFormat(Qt.TextFormat.PlainText)
        self.bench_said.setWordWrap(True)
        self.bench_said.setProperty(u"role", u"said")

        self.bench_sign_lines.addWidget(self.bench_said)


        self.limits_lines.addWidget(self.bench_sign_row)

        self.stretch_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.limits_lines.addItem(self.stretch_8)


        self.body_row.addWidget(self.limits_pane)

        self.body_row.setStretch(0, 1)
        self.give_scroll.setWidget(self.give_body)

        self.screen_lines.addWidget(self.give_scroll)

        self.screen_footer = QFrame(GiveScreen)
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

        self.stretch_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_row.addItem(self.stretch_9)

        self.sign_button = QPushButton(self.screen_footer)
        self.sign_button.setObjectName(u"sign_button")
        self.sign_button.setProperty(u"role", u"primary")

        self.footer_row.addWidget(self.sign_button)


        self.screen_lines.addWidget(self.screen_footer)

        self.screen_lines.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.infusion_start_label.setBuddy(self.infusion_start_edit)
        self.infusion_end_label.setBuddy(self.infusion_end_edit)
        self.bench_password_label.setBuddy(self.bench_password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.infusion_start_edit, self.infusion_start_button)
        QWidget.setTabOrder(self.infusion_start_button, self.infusion_end_edit)
        QWidget.setTabOrder(self.infusion_end_edit, self.infusion_end_button)
        QWidget.setTabOrder(self.infusion_end_button, self.bench_password_edit)
        QWidget.setTabOrder(self.bench_password_edit, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.papers_button)
        QWidget.setTabOrder(self.papers_button, self.return_button)
        QWidget.setTabOrder(self.return_button, self.sign_button)

        self.retranslateUi(GiveScreen)

        QMetaObject.connectSlotsByName(GiveScreen)
    # setupUi

    def retranslateUi(self, GiveScreen):
        self.give_title.setText(QCoreApplication.translate("GiveScreen", u"Give and watch", None))
        self.place_value.setText("")
        self.dose_value.setText("")
#if QT_CONFIG(accessibility)
        self.dose_value.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Ordered dose", None))
#endif // QT_CONFIG(accessibility)
        self.ends_icon.setText("")
        self.ends_title.setText("")
        self.ends_words.setText("")
        self.infusion_start_label.setText(QCoreApplication.translate("GiveScreen", u"Infusion began at", None))
#if QT_CONFIG(accessibility)
        self.infusion_start_edit.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Infusion began at", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_start_button.setText(QCoreApplication.translate("GiveScreen", u"Now  F4", None))
#if QT_CONFIG(accessibility)
        self.infusion_start_button.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Infusion began now", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_start_note.setText("")
        self.infusion_end_label.setText(QCoreApplication.translate("GiveScreen", u"Infusion ended at", None))
#if QT_CONFIG(accessibility)
        self.infusion_end_edit.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Infusion ended at", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_end_button.setText(QCoreApplication.translate("GiveScreen", u"Now  F5", None))
#if QT_CONFIG(accessibility)
        self.infusion_end_button.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Infusion ended now", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_end_note.setText("")
        self.watch_title.setText(QCoreApplication.translate("GiveScreen", u"Watch after the end", None))
        self.watch_time.setText("")
        self.watch_words.setText("")
        self.watch_icon.setText("")
        self.watch_countdown.setText("")
#if QT_CONFIG(accessibility)
        self.watch_countdown.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Watch, time left", None))
#endif // QT_CONFIG(accessibility)
        self.problems_title.setText(QCoreApplication.translate("GiveScreen", u"Recorded against", None))
        self.problems_words.setText("")
        self.clocks_title.setText(QCoreApplication.translate("GiveScreen", u"Until when", None))
        self.dilute_by_title.setText(QCoreApplication.translate("GiveScreen", u"Dilute by", None))
        self.dilute_by_time.setText("")
        self.dilute_by_icon.setText("")
        self.dilute_by_countdown.setText("")
#if QT_CONFIG(accessibility)
        self.dilute_by_countdown.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Dilute by, time left", None))
#endif // QT_CONFIG(accessibility)
        self.start_by_title.setText(QCoreApplication.translate("GiveScreen", u"Start the infusion by", None))
        self.start_by_time.setText("")
        self.start_by_icon.setText("")
        self.start_by_countdown.setText("")
#if QT_CONFIG(accessibility)
        self.start_by_countdown.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Start the infusion by, time left", None))
#endif // QT_CONFIG(accessibility)
        self.end_by_title.setText(QCoreApplication.translate("GiveScreen", u"Must end by", None))
        self.end_by_time.setText("")
        self.end_by_icon.setText("")
        self.end_by_countdown.setText("")
#if QT_CONFIG(accessibility)
        self.end_by_countdown.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Must end by, time left", None))
#endif // QT_CONFIG(accessibility)
        self.plan_title.setText(QCoreApplication.translate("GiveScreen", u"How to give", None))
        self.plan_none.setText(QCoreApplication.translate("GiveScreen", u"The preparation of this order cannot be worked out.", None))
        self.bench_who.setText("")
        self.bench_password_label.setText(QCoreApplication.translate("GiveScreen", u"Password", None))
#if QT_CONFIG(accessibility)
        self.bench_password_edit.setAccessibleName(QCoreApplication.translate("GiveScreen", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.bench_said.setText("")
        self.leave_button.setText(QCoreApplication.translate("GiveScreen", u"Leave  Esc", None))
        self.papers_button.setText(QCoreApplication.translate("GiveScreen", u"Papers  F6", None))
        self.return_button.setText(QCoreApplication.translate("GiveScreen", u"Return \u2026  F7", None))
        self.sign_button.setText(QCoreApplication.translate("GiveScreen", u"Record as given  F10", None))
        pass
    # retranslateUi

