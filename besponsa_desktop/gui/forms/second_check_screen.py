# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'second_check_screen.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.blind_edit import BlindEdit
from besponsa_desktop.gui.widgets.order_bar import OrderBar

class Ui_SecondCheckScreen(object):
    def setupUi(self, SecondCheckScreen):
        if not SecondCheckScreen.objectName():
            SecondCheckScreen.setObjectName(u"SecondCheckScreen")
        self.screen_lines = QVBoxLayout(SecondCheckScreen)
        self.screen_lines.setSpacing(0)
        self.screen_lines.setObjectName(u"screen_lines")
        self.screen_lines.setContentsMargins(0, 0, 0, 0)
        self.patient_bar = OrderBar(SecondCheckScreen)
        self.patient_bar.setObjectName(u"patient_bar")

        self.screen_lines.addWidget(self.patient_bar)

        self.check_scroll = QScrollArea(SecondCheckScreen)
        self.check_scroll.setObjectName(u"check_scroll")
        self.check_scroll.setProperty(u"role", u"body")
        self.check_scroll.setWidgetResizable(True)
        self.check_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.check_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.check_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.check_body = QWidget()
        self.check_body.setObjectName(u"check_body")
        self.check_body.setProperty(u"role", u"body")
        self.body_row = QHBoxLayout(self.check_body)
        self.body_row.setSpacing(0)
        self.body_row.setObjectName(u"body_row")
        self.body_row.setContentsMargins(0, 0, 0, 0)
        self.typed_pane = QFrame(self.check_body)
        self.typed_pane.setObjectName(u"typed_pane")
        self.typed_pane.setMinimumSize(QSize(640, 0))
        self.typed_pane.setMaximumSize(QSize(640, 16777215))
        self.typed_pane.setProperty(u"role", u"pane")
        self.typed_lines = QVBoxLayout(self.typed_pane)
        self.typed_lines.setSpacing(0)
        self.typed_lines.setObjectName(u"typed_lines")
        self.typed_lines.setContentsMargins(33, 20, 33, 16)
        self.check_title = QLabel(self.typed_pane)
        self.check_title.setObjectName(u"check_title")
        self.check_title.setTextFormat(Qt.TextFormat.PlainText)
        self.check_title.setProperty(u"role", u"screen_title")

        self.typed_lines.addWidget(self.check_title)

        self.gap_1 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.typed_lines.addItem(self.gap_1)

        self.check_words = QLabel(self.typed_pane)
        self.check_words.setObjectName(u"check_words")
        self.check_words.setTextFormat(Qt.TextFormat.PlainText)
        self.check_words.setWordWrap(True)
        self.check_words.setProperty(u"role", u"explanation")

        self.typed_lines.addWidget(self.check_words)

        self.gap_2 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.typed_lines.addItem(self.gap_2)

        self.height_row = QFrame(self.typed_pane)
        self.height_row.setObjectName(u"height_row")
        self.height_row.setProperty(u"role", u"ruled")
        self.height_lines = QVBoxLayout(self.height_row)
        self.height_lines.setSpacing(0)
        self.height_lines.setObjectName(u"height_lines")
        self.height_lines.setContentsMargins(0, 8, 0, 8)
        self.height_line = QHBoxLayout()
        self.height_line.setSpacing(12)
        self.height_line.setObjectName(u"height_line")
        self.height_line.setContentsMargins(0, 0, 0, 0)
        self.height_label = QLabel(self.height_row)
        self.height_label.setObjectName(u"height_label")
        self.height_label.setMinimumSize(QSize(124, 0))
        self.height_label.setMaximumSize(QSize(124, 16777215))
        self.height_label.setProperty(u"role", u"big_label")

        self.height_line.addWidget(self.height_label)

        self.height_edit = BlindEdit(self.height_row)
        self.height_edit.setObjectName(u"height_edit")
        self.height_edit.setMinimumSize(QSize(150, 0))
        self.height_edit.setMaximumSize(QSize(150, 16777215))
        self.height_edit.setProperty(u"role", u"big")

        self.height_line.addWidget(self.height_edit)

        self.height_unit = QLabel(self.height_row)
        self.height_unit.setObjectName(u"height_unit")
        self.height_unit.setMinimumSize(QSize(44, 0))
        self.height_unit.setMaximumSize(QSize(44, 16777215))
        self.height_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.height_unit.setProperty(u"role", u"big_unit")

        self.height_line.addWidget(self.height_unit)

        self.height_hint = QLabel(self.height_row)
        self.height_hint.setObjectName(u"height_hint")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.height_hint.sizePolicy().hasHeightForWidth())
        self.height_hint.setSizePolicy(sizePolicy)
        self.height_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.height_hint.setWordWrap(True)
        self.height_hint.setProperty(u"role", u"explanation")

        self.height_line.addWidget(self.height_hint)

        self.height_icon = QLabel(self.height_row)
        self.height_icon.setObjectName(u"height_icon")
        self.height_icon.setMinimumSize(QSize(18, 18))
        self.height_icon.setMaximumSize(QSize(18, 18))
        self.height_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.height_line.addWidget(self.height_icon)

        self.height_agrees = QLabel(self.height_row)
        self.height_agrees.setObjectName(u"height_agrees")
        self.height_agrees.setMinimumSize(QSize(60, 0))
        self.height_agrees.setTextFormat(Qt.TextFormat.PlainText)
        self.height_agrees.setProperty(u"role", u"strong_value")

        self.height_line.addWidget(self.height_agrees)


        self.height_lines.addLayout(self.height_line)


        self.typed_lines.addWidget(self.height_row)

        self.weight_row = QFrame(self.typed_pane)
        self.weight_row.setObjectName(u"weight_row")
        self.weight_row.setProperty(u"role", u"ruled")
        self.weight_lines = QVBoxLayout(self.weight_row)
        self.weight_lines.setSpacing(0)
        self.weight_lines.setObjectName(u"weight_lines")
        self.weight_lines.setContentsMargins(0, 8, 0, 8)
        self.weight_line = QHBoxLayout()
        self.weight_line.setSpacing(12)
        self.weight_line.setObjectName(u"weight_line")
        self.weight_line.setContentsMargins(0, 0, 0, 0)
        self.weight_label = QLabel(self.weight_row)
        self.weight_label.setObjectName(u"weight_label")
        self.weight_label.setMinimumSize(QSize(124, 0))
        self.weight_label.setMaximumSize(QSize(124, 16777215))
        self.weight_label.setProperty(u"role", u"big_label")

        self.weight_line.addWidget(self.weight_label)

        self.weight_edit = BlindEdit(self.weight_row)
        self.weight_edit.setObjectName(u"weight_edit")
        self.weight_edit.setMinimumSize(QSize(150, 0))
        self.weight_edit.setMaximumSize(QSize(150, 16777215))
        self.weight_edit.setProperty(u"role", u"big")

        self.weight_line.addWidget(self.weight_edit)

        self.weight_unit = QLabel(self.weight_row)
        self.weight_unit.setObjectName(u"weight_unit")
        self.weight_unit.setMinimumSize(QSize(44, 0))
        self.weight_unit.setMaximumSize(QSize(44, 16777215))
        self.weight_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.weight_unit.setProperty(u"role", u"big_unit")

        self.weight_line.addWidget(self.weight_unit)

        self.weight_hint = QLabel(self.weight_row)
        self.weight_hint.setObjectName(u"weight_hint")
        sizePolicy.setHeightForWidth(self.weight_hint.sizePolicy().hasHeightForWidth())
        self.weight_hint.setSizePolicy(sizePolicy)
        self.weight_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.weight_hint.setWordWrap(True)
        self.weight_hint.setProperty(u"role", u"explanation")

        self.weight_line.addWidget(self.weight_hint)

        self.weight_icon = QLabel(self.weight_row)
        self.weight_icon.setObjectName(u"weight_icon")
        self.weight_icon.setMinimumSize(QSize(18, 18))
        self.weight_icon.setMaximumSize(QSize(18, 18))
        self.weight_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.weight_line.addWidget(self.weight_icon)

        self.weight_agrees = QLabel(self.weight_row)
        self.weight_agrees.setObjectName(u"weight_agrees")
        self.weight_agrees.setMinimumSize(QSize(60, 0))
        self.weight_agrees.setTextFormat(Qt.TextFormat.PlainText)
        self.weight_agrees.setProperty(u"role", u"strong_value")

        self.weight_line.addWidget(self.weight_agrees)


        self.weight_lines.addLayout(self.weight_line)


        self.typed_lines.addWidget(self.weight_row)

        self.cycle_row = QFrame(self.typed_pane)
        self.cycle_row.setObjectName(u"cycle_row")
        self.cycle_row.setProperty(u"role", u"ruled")
        self.cycle_lines = QVBoxLayout(self.cycle_row)
        self.cycle_lines.setSpacing(0)
        self.cycle_lines.setObjectName(u"cycle_lines")
        self.cycle_lines.setContentsMargins(0, 8, 0, 8)
        self.cycle_line = QHBoxLayout()
        self.cycle_line.setSpacing(12)
        self.cycle_line.setObjectName(u"cycle_line")
        self.cycle_line.setContentsMargins(0, 0, 0, 0)
        self.cycle_label = QLabel(self.cycle_row)
        self.cycle_label.setObjectName(u"cycle_label")
        self.cycle_label.setMinimumSize(QSize(124, 0))
        self.cycle_label.setMaximumSize(QSize(124, 16777215))
        self.cycle_label.setProperty(u"role", u"big_label")

        self.cycle_line.addWidget(self.cycle_label)

        self.cycle_edit = BlindEdit(self.cycle_row)
        self.cycle_edit.setObjectName(u"cycle_edit")
        self.cycle_edit.setMinimumSize(QSize(150, 0))
        self.cycle_edit.setMaximumSize(QSize(150, 16777215))
        self.cycle_edit.setProperty(u"role", u"big")

        self.cycle_line.addWidget(self.cycle_edit)

        self.cycle_unit = QLabel(self.cycle_row)
        self.cycle_unit.setObjectName(u"cycle_unit")
        self.cycle_unit.setMinimumSize(QSize(44, 0))
        self.cycle_unit.setMaximumSize(QSize(44, 16777215))
        self.cycle_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.cycle_unit.setProperty(u"role", u"big_unit")

        self.cycle_line.addWidget(self.cycle_unit)

        self.cycle_hint = QLabel(self.cycle_row)
        self.cycle_hint.setObjectName(u"cycle_hint")
        sizePolicy.setHeightForWidth(self.cycle_hint.sizePolicy().hasHeightForWidth())
        self.cycle_hint.setSizePolicy(sizePolicy)
        self.cycle_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.cycle_hint.setWordWrap(True)
        self.cycle_hint.setProperty(u"role", u"explanation")

        self.cycle_line.addWidget(self.cycle_hint)

        self.cycle_icon = QLabel(self.cycle_row)
        self.cycle_icon.setObjectName(u"cycle_icon")
        self.cycle_icon.setMinimumSize(QSize(18, 18))
        self.cycle_icon.setMaximumSize(QSize(18, 18))
        self.cycle_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.cycle_line.addWidget(self.cycle_icon)

        self.cycle_agrees = QLabel(self.cycle_row)
        self.cycle_agrees.setObjectName(u"cycle_agrees")
        self.cycle_agrees.setMinimumSize(QSize(60, 0))
        self.cycle_agrees.setTextFormat(Qt.TextFormat.PlainText)
        self.cycle_agrees.setProperty(u"role", u"strong_value")

        self.cycle_line.addWidget(self.cycle_agrees)


        self.cycle_lines.addLayout(self.cycle_line)


        self.typed_lines.addWidget(self.cycle_row)

        self.day_row = QFrame(self.typed_pane)
        self.day_row.setObjectName(u"day_row")
        self.day_row.setProperty(u"role", u"ruled")
        self.day_lines = QVBoxLayout(self.day_row)
        self.day_lines.setSpacing(0)
        self.day_lines.setObjectName(u"day_lines")
        self.day_lines.setContentsMargins(0, 8, 0, 8)
        self.day_line = QHBoxLayout()
        self.day_line.setSpacing(12)
        self.day_line.setObjectName(u"day_line")
        self.day_line.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_row)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setMinimumSize(QSize(124, 0))
        self.day_label.setMaximumSize(QSize(124, 16777215))
        self.day_label.setProperty(u"role", u"big_label")

        self.day_line.addWidget(self.day_label)

        self.day_edit = BlindEdit(self.day_row)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setMinimumSize(QSize(150, 0))
        self.day_edit.setMaximumSize(QSize(150, 16777215))
        self.day_edit.setProperty(u"role", u"big")

        self.day_line.addWidget(self.day_edit)

        self.day_unit = QLabel(self.day_row)
        self.day_unit.setObjectName(u"day_unit")
        self.day_unit.setMinimumSize(QSize(44, 0))
        self.day_unit.setMaximumSize(QSize(44, 16777215))
        self.day_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.day_unit.setProperty(u"role", u"big_unit")

        self.day_line.addWidget(self.day_unit)

        self.day_hint = QLabel(self.day_row)
        self.day_hint.setObjectName(u"day_hint")
        sizePolicy.setHeightForWidth(self.day_hint.sizePolicy().hasHeightForWidth())
        self.day_hint.setSizePolicy(sizePolicy)
        self.day_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.day_hint.setWordWrap(True)
        self.day_hint.setProperty(u"role", u"explanation")

        self.day_line.addWidget(self.day_hint)

        self.day_icon = QLabel(self.day_row)
        self.day_icon.setObjectName(u"day_icon")
        self.day_icon.setMinimumSize(QSize(18, 18))
        self.day_icon.setMaximumSize(QSize(18, 18))
        self.day_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.day_line.addWidget(self.day_icon)

        self.day_agrees = QLabel(self.day_row)
        self.day_agrees.setObjectName(u"day_agrees")
        self.day_agrees.setMinimumSize(QSize(60, 0))
        self.day_agrees.setTextFormat(Qt.TextFormat.PlainText)
        self.day_agrees.setProperty(u"role", u"strong_value")

        self.day_line.addWidget(self.day_agrees)


        self.day_lines.addLayout(self.day_line)


        self.typed_lines.addWidget(self.day_row)

        self.dose_row = QFrame(self.typed_pane)
        self.dose_row.setObjectName(u"dose_row")
        self.dose_row.setProperty(u"role", u"ruled")
        self.dose_lines = QVBoxLayout(self.dose_row)
        self.dose_lines.setSpacing(0)
        self.dose_lines.setObjectName(u"dose_lines")
        self.dose_lines.setContentsMargins(0, 8, 0, 8)
        self.dose_line = QHBoxLayout()
        self.dose_line.setSpacing(12)
        self.dose_line.setObjectName(u"dose_line")
        self.dose_line.setContentsMargins(0, 0, 0, 0)
        self.dose_label = QLabel(self.dose_row)
        self.dose_label.setObjectName(u"dose_label")
        self.dose_label.setMinimumSize(QSize(124, 0))
        self.dose_label.setMaximumSize(QSize(124, 16777215))
        self.dose_label.setProperty(u"role", u"big_label")

        self.dose_line.addWidget(self.dose_label)

        self.dose_edit = BlindEdit(self.dose_row)
        self.dose_edit.setObjectName(u"dose_edit")
        self.dose_edit.setMinimumSize(QSize(150, 0))
        self.dose_edit.setMaximumSize(QSize(150, 16777215))
        self.dose_edit.setProperty(u"role", u"big")

        self.dose_line.addWidget(self.dose_edit)

        self.dose_unit = QLabel(self.dose_row)
        self.dose_unit.setObjectName(u"dose_unit")
        self.dose_unit.setMinimumSize(QSize(44, 0))
        self.dose_unit.setMaximumSize(QSize(44, 16777215))
        self.dose_unit.setTextFormat(Qt.TextFormat.PlainText)
        self.dose_unit.setProperty(u"role", u"big_unit")

        self.dose_line.addWidget(self.dose_unit)

        self.dose_hint = QLabel(self.dose_row)
        self.dose_hint.setObjectName(u"dose_hint")
        sizePolicy.setHeightForWidth(self.dose_hint.sizePolicy().hasHeightForWidth())
        self.dose_hint.setSizePolicy(sizePolicy)
        self.dose_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.dose_hint.setWordWrap(True)
        self.dose_hint.setProperty(u"role", u"explanation")

        self.dose_line.addWidget(self.dose_hint)

        self.dose_icon = QLabel(self.dose_row)
        self.dose_icon.setObjectName(u"dose_icon")
        self.dose_icon.setMinimumSize(QSize(18, 18))
        self.dose_icon.setMaximumSize(QSize(18, 18))
        self.dose_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.dose_line.addWidget(self.dose_icon)

        self.dose_agrees = QLabel(self.dose_row)
        self.dose_agrees.setObjectName(u"dose_agrees")
        self.dose_agrees.setMinimumSize(QSize(60, 0))
        self.dose_agrees.setTextFormat(Qt.TextFormat.PlainText)
        self.dose_agrees.setProperty(u"role", u"strong_value")

        self.dose_line.addWidget(self.dose_agrees)


        self.dose_lines.addLayout(self.dose_line)


        self.typed_lines.addWidget(self.dose_row)

        self.compare_row = QFrame(self.typed_pane)
        self.compare_row.setObjectName(u"compare_row")
        self.compare_row.setProperty(u"role", u"ruled")
        self.compare_line = QHBoxLayout(self.compare_row)
        self.compare_line.setSpacing(12)
        self.compare_line.setObjectName(u"compare_line")
        self.compare_line.setContentsMargins(0, 16, 0, 0)
        self.compare_button = QPushButton(self.compare_row)
        self.compare_button.setObjectName(u"compare_button")

        self.compare_line.addWidget(self.compare_button)

        self.correct_button = QPushButton(self.compare_row)
        self.correct_button.setObjectName(u"correct_button")

        self.compare_line.addWidget(self.correct_button)

        self.typed_count = QLabel(self.compare_row)
        self.typed_count.setObjectName(u"typed_count")
        self.typed_count.setTextFormat(Qt.TextFormat.PlainText)
        self.typed_count.setProperty(u"role", u"explanation")

        self.compare_line.addWidget(self.typed_count)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compare_line.addItem(self.stretch_3)


        self.typed_lines.addWidget(self.compare_row)

        self.compare_said = QLabel(self.typed_pane)
        self.compare_said.setObjectName(u"compare_said")
        self.compare_said.setTextFormat(Qt.TextFormat.PlainText)
        self.compare_said.setWordWrap(True)
        self.compare_said.setProperty(u"role", u"said")

        self.typed_lines.addWidget(self.compare_said)

        self.gap_4 = QSpacerItem(0, 14, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.typed_lines.addItem(self.gap_4)

        self.blind_line = QHBoxLayout()
        self.blind_line.setSpacing(12)
        self.blind_line.setObjectName(u"blind_line")
        self.blind_line.setContentsMargins(0, 0, 0, 0)
        self.blind_icon = QLabel(self.typed_pane)
        self.blind_icon.setObjectName(u"blind_icon")
        self.blind_icon.setMinimumSize(QSize(20, 20))
        self.blind_icon.setMaximumSize(QSize(20, 20))
        self.blind_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.blind_line.addWidget(self.blind_icon)

        self.blind_words = QLabel(self.typed_pane)
        self.blind_words.setObjectName(u"blind_words")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.blind_words.sizePolicy().hasHeightForWidth())
        self.blind_words.setSizePolicy(sizePolicy1)
        self.blind_words.setTextFormat(Qt.TextFormat.PlainText)
        self.blind_words.setWordWrap(True)
        self.blind_words.setProperty(u"role", u"explanation")

        self.blind_line.addWidget(self.blind_words)


        self.typed_lines.addLayout(self.blind_line)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.typed_lines.addItem(self.stretch_5)


        self.body_row.addWidget(self.typed_pane)

        self.steps_pane = QFrame(self.check_body)
        self.steps_pane.setObjectName(u"steps_pane")
        self.steps_pane.setProperty(u"role", u"side")
        self.steps_lines = QVBoxLayout(self.steps_pane)
        self.steps_lines.setSpacing(0)
        self.steps_lines.setObjectName(u"steps_lines")
        self.steps_lines.setContentsMargins(28, 20, 28, 16)
        self.steps_title = QLabel(self.steps_pane)
        self.steps_title.setObjectName(u"steps_title")
        self.steps_title.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_title.setProperty(u"role", u"pane_heading")

        self.steps_lines.addWidget(self.steps_title)

        self.gap_6 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.steps_lines.addItem(self.gap_6)

        self.type_step = QFrame(self.steps_pane)
        self.type_step.setObjectName(u"type_step")
        self.type_step.setProperty(u"role", u"ruled")
        self.type_step_row = QHBoxLayout(self.type_step)
        self.type_step_row.setSpacing(12)
        self.type_step_row.setObjectName(u"type_step_row")
        self.type_step_row.setContentsMargins(0, 14, 0, 14)
        self.type_number = QLabel(self.type_step)
        self.type_number.setObjectName(u"type_number")
        self.type_number.setMinimumSize(QSize(26, 26))
        self.type_number.setMaximumSize(QSize(26, 26))
        self.type_number.setTextFormat(Qt.TextFormat.PlainText)
        self.type_number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.type_number.setProperty(u"role", u"step_number")

        self.type_step_row.addWidget(self.type_number, 0, Qt.AlignmentFlag.AlignTop)

        self.type_step_lines = QVBoxLayout()
        self.type_step_lines.setSpacing(2)
        self.type_step_lines.setObjectName(u"type_step_lines")
        self.type_step_lines.setContentsMargins(0, 0, 0, 0)
        self.type_title = QLabel(self.type_step)
        self.type_title.setObjectName(u"type_title")
        self.type_title.setTextFormat(Qt.TextFormat.PlainText)
        self.type_title.setProperty(u"role", u"step_title")

        self.type_step_lines.addWidget(self.type_title)

        self.type_words = QLabel(self.type_step)
        self.type_words.setObjectName(u"type_words")
        sizePolicy1.setHeightForWidth(self.type_words.sizePolicy().hasHeightForWidth())
        self.type_words.setSizePolicy(sizePolicy1)
        self.type_words.setTextFormat(Qt.TextFormat.PlainText)
        self.type_words.setWordWrap(True)
        self.type_words.setProperty(u"role", u"explanation")

        self.type_step_lines.addWidget(self.type_words)


        self.type_step_row.addLayout(self.type_step_lines)


        self.steps_lines.addWidget(self.type_step)

        self.result_step = QFrame(self.steps_pane)
        self.result_step.setObjectName(u"result_step")
        self.result_step.setProperty(u"role", u"ruled")
        self.result_step_row = QHBoxLayout(self.result_step)
        self.result_step_row.setSpacing(12)
        self.result_step_row.setObjectName(u"result_step_row")
        self.result_step_row.setContentsMargins(0, 14, 0, 14)
        self.result_number = QLabel(self.result_step)
        self.result_number.setObjectName(u"result_number")
        self.result_number.setMinimumSize(QSize(26, 26))
        self.result_number.setMaximumSize(QSize(26, 26))
        self.result_number.setTextFormat(Qt.TextFormat.PlainText)
        self.result_number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.result_number.setProperty(u"role", u"step_number")

        self.result_step_row.addWidget(self.result_number, 0, Qt.AlignmentFlag.AlignTop)

        self.result_step_lines = QVBoxLayout()
        self.result_step_lines.setSpacing(2)
        self.result_step_lines.setObjectName(u"result_step_lines")
        self.result_step_lines.setContentsMargins(0, 0, 0, 0)
        self.result_title = QLabel(self.result_step)
        self.result_title.setObjectName(u"result_title")
        self.result_title.setTextFormat(Qt.TextFormat.PlainText)
        self.result_title.setProperty(u"role", u"step_title")

        self.result_step_lines.addWidget(self.result_title)

        self.result_words = QLabel(self.result_step)
        self.result_words.setObjectName(u"result_words")
        sizePolicy1.setHeightForWidth(self.result_words.sizePolicy().hasHeightForWidth())
        self.result_words.setSizePolicy(sizePolicy1)
        self.result_words.setTextFormat(Qt.TextFormat.PlainText)
        self.result_words.setWordWrap(True)
        self.result_words.setProperty(u"role", u"explanation")

        self.result_step_lines.addWidget(self.result_words)


        self.result_step_row.addLayout(self.result_step_lines)


        self.steps_lines.addWidget(self.result_step)

        self.decide_step = QFrame(self.steps_pane)
        self.decide_step.setObjectName(u"decide_step")
        self.decide_step.setProperty(u"role", u"ruled")
        self.decide_step_row = QHBoxLayout(self.decide_step)
        self.decide_step_row.setSpacing(12)
        self.decide_step_row.setObjectName(u"decide_step_row")
        self.decide_step_row.setContentsMargins(0, 14, 0, 14)
        self.decide_number = QLabel(self.decide_step)
        self.decide_number.setObjectName(u"decide_number")
        self.decide_number.setMinimumSize(QSize(26, 26))
        self.decide_number.setMaximumSize(QSize(26, 26))
        self.decide_number.setTextFormat(Qt.TextFormat.PlainText)
        self.decide_number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.decide_number.setProperty(u"role", u"step_number")

        self.decide_step_row.addWidget(self.decide_number, 0, Qt.AlignmentFlag.AlignTop)

        self.decide_step_lines = QVBoxLayout()
        self.decide_step_lines.setSpacing(2)
        self.decide_step_lines.setObjectName(u"decide_step_lines")
        self.decide_step_lines.setContentsMargins(0, 0, 0, 0)
        self.decide_title = QLabel(self.decide_step)
        self.decide_title.setObjectName(u"decide_title")
        self.decide_title.setTextFormat(Qt.TextFormat.PlainText)
        self.decide_title.setProperty(u"role", u"step_title")

        self.decide_step_lines.addWidget(self.decide_title)

        self.decide_words = QLabel(self.decide_step)
        self.decide_words.setObjectName(u"decide_words")
        sizePolicy1.setHeightForWidth(self.decide_words.sizePolicy().hasHeightForWidth())
        self.decide_words.setSizePolicy(sizePolicy1)
        self.decide_words.setTextFormat(Qt.TextFormat.PlainText)
        self.decide_words.setWordWrap(True)
        self.decide_words.setProperty(u"role", u"explanation")

        self.decide_step_lines.addWidget(self.decide_words)

        self.decisions_box = QWidget(self.decide_step)
        self.decisions_box.setObjectName(u"decisions_box")
        self.decisions_lines = QVBoxLayout(self.decisions_box)
        self.decisions_lines.setSpacing(8)
        self.decisions_lines.setObjectName(u"decisions_lines")
        self.decisions_lines.setContentsMargins(0, 6, 0, 0)

        self.decide_step_lines.addWidget(self.decisions_box)


        self.decide_step_row.addLayout(self.decide_step_lines)


        self.steps_lines.addWidget(self.decide_step)

        self.sign_step = QFrame(self.steps_pane)
        self.sign_step.setObjectName(u"sign_step")
        self.sign_step.setProperty(u"role", u"ruled")
        self.sign_step_row = QHBoxLayout(self.sign_step)
        self.sign_step_row.setSpacing(12)
        self.sign_step_row.setObjectName(u"sign_step_row")
        self.sign_step_row.setContentsMargins(0, 14, 0, 14)
        self.sign_number = QLabel(self.sign_step)
        self.sign_number.setObjectName(u"sign_number")
        self.sign_number.setMinimumSize(QSize(26, 26))
        self.sign_number.setMaximumSize(QSize(26, 26))
        self.sign_number.setTextFormat(Qt.TextFormat.PlainText)
        self.sign_number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sign_number.setProperty(u"role", u"step_number")

        self.sign_step_row.addWidget(self.sign_number, 0, Qt.AlignmentFlag.AlignTop)

        self.sign_step_lines = QVBoxLayout()
        self.sign_step_lines.setSpacing(2)
        self.sign_step_lines.setObjectName(u"sign_step_lines")
        self.sign_step_lines.setContentsMargins(0, 0, 0, 0)
        self.sign_title = QLabel(self.sign_step)
        self.sign_title.setObjectName(u"sign_title")
        self.sign_title.setTextFormat(Qt.TextFormat.PlainText)
        self.sign_title.setProperty(u"role", u"step_title")

        self.sign_step_lines.addWidget(self.sign_title)

        self.sign_words = QLabel(self.sign_step)
        self.sign_words.setObjectName(u"sign_words")
        sizePolicy1.setHeightForWidth(self.sign_words.sizePolicy().hasHeightForWidth())
        self.sign_words.setSizePolicy(sizePolicy1)
        self.sign_words.setTextFormat(Qt.TextFormat.PlainText)
        self.sign_words.setWordWrap(True)
        self.sign_words.setProperty(u"role", u"explanation")

        self.sign_step_lines.addWidget(self.sign_words)

        self.password_box = QWidget(self.sign_step)
        self.password_box.setObjectName(u"password_box")
        self.password_line = QHBoxLayout(self.password_box)
        self.password_line.setSpacing(12)
        self.password_line.setObjectName(u"password_line")
        self.password_line.setContentsMargins(0, 8, 0, 0)
        self.check_password_label = QLabel(self.password_box)
        self.check_password_label.setObjectName(u"check_password_label")
        self.check_password_label.setProperty(u"role", u"field_label")

        self.password_line.addWidget(self.check_password_label)

        self.check_password_edit = QLineEdit(self.password_box)
        self.check_password_edit.setObjectName(u"check_password_edit")
        self.check_password_edit.setMinimumSize(QSize(240, 0))
        self.check_password_edit.setMaximumSize(QSize(240, 16777215))
        self.check_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_line.addWidget(self.check_password_edit)

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.password_line.addItem(self.stretch_7)


        self.sign_step_lines.addWidget(self.password_box)

        self.sign_said = QLabel(self.sign_step)
        self.sign_said.setObjectName(u"sign_said")
        self.sign_said.setTextFormat(Qt.TextFormat.PlainText)
        self.sign_said.setWordWrap(True)
        self.sign_said.setProperty(u"role", u"said")

        self.sign_step_lines.addWidget(self.sign_said)


        self.sign_step_row.addLayout(self.sign_step_lines)


        self.steps_lines.addWidget(self.sign_step)

        self.who_row = QFrame(self.steps_pane)
        self.who_row.setObjectName(u"who_row")
        self.who_row.setProperty(u"role", u"ruled")
        self.who_lines = QVBoxLayout(self.who_row)
        self.who_lines.setSpacing(2)
        self.who_lines.setObjectName(u"who_lines")
        self.who_lines.setContentsMargins(0, 16, 0, 0)
        self.who_title = QLabel(self.who_row)
        self.who_title.setObjectName(u"who_title")
        self.who_title.setTextFormat(Qt.TextFormat.PlainText)
        self.who_title.setProperty(u"role", u"strong_value")

        self.who_lines.addWidget(self.who_title)

        self.who_words = QLabel(self.who_row)
        self.who_words.setObjectName(u"who_words")
        self.who_words.setTextFormat(Qt.TextFormat.PlainText)
        self.who_words.setWordWrap(True)
        self.who_words.setProperty(u"role", u"explanation")

        self.who_lines.addWidget(self.who_words)


        self.steps_lines.addWidget(self.who_row)

        self.stretch_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.steps_lines.addItem(self.stretch_8)


        self.body_row.addWidget(self.steps_pane)

        self.body_row.setStretch(1, 1)
        self.check_scroll.setWidget(self.check_body)

        self.screen_lines.addWidget(self.check_scroll)

        self.screen_footer = QFrame(SecondCheckScreen)
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
        self.height_label.setBuddy(self.height_edit)
        self.weight_label.setBuddy(self.weight_edit)
        self.cycle_label.setBuddy(self.cycle_edit)
        self.day_label.setBuddy(self.day_edit)
        self.dose_label.setBuddy(self.dose_edit)
        self.check_password_label.setBuddy(self.check_password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.height_edit, self.weight_edit)
        QWidget.setTabOrder(self.weight_edit, self.cycle_edit)
        QWidget.setTabOrder(self.cycle_edit, self.day_edit)
        QWidget.setTabOrder(self.day_edit, self.dose_edit)
        QWidget.setTabOrder(self.dose_edit, self.compare_button)
        QWidget.setTabOrder(self.compare_button, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.check_password_edit)
        QWidget.setTabOrder(self.check_password_edit, self.leave_button)
        QWidget.setTabOrder(self.leave_button, self.papers_button)
        QWidget.setTabOrder(self.papers_button, self.return_button)
        QWidget.setTabOrder(self.return_button, self.sign_button)

        self.retranslateUi(SecondCheckScreen)

        QMetaObject.connectSlotsByName(SecondCheckScreen)
    # setupUi

    def retranslateUi(self, SecondCheckScreen):
        self.check_title.setText(QCoreApplication.translate("SecondCheckScreen", u"Second check", None))
        self.check_words.setText(QCoreApplication.translate("SecondCheckScreen", u"Type what you read yourself from the signed order and the chart. The first pharmacist\u2019s values stay hidden until all five are typed.", None))
        self.height_label.setText(QCoreApplication.translate("SecondCheckScreen", u"Height", None))
#if QT_CONFIG(accessibility)
        self.height_edit.setAccessibleName(QCoreApplication.translate("SecondCheckScreen", u"Height, in cm", None))
#endif // QT_CONFIG(accessibility)
        self.height_unit.setText(QCoreApplication.translate("SecondCheckScreen", u"cm", None))
        self.height_hint.setText(QCoreApplication.translate("SecondCheckScreen", u"measured value, from the chart", None))
        self.height_icon.setText("")
        self.height_agrees.setText("")
        self.weight_label.setText(QCoreApplication.translate("SecondCheckScreen", u"Weight", None))
#if QT_CONFIG(accessibility)
        self.weight_edit.setAccessibleName(QCoreApplication.translate("SecondCheckScreen", u"Weight, in kg", None))
#endif // QT_CONFIG(accessibility)
        self.weight_unit.setText(QCoreApplication.translate("SecondCheckScreen", u"kg", None))
        self.weight_hint.setText(QCoreApplication.translate("SecondCheckScreen", u"measured value, from the chart", None))
        self.weight_icon.setText("")
        self.weight_agrees.setText("")
        self.cycle_label.setText(QCoreApplication.translate("SecondCheckScreen", u"Cycle", None))
#if QT_CONFIG(accessibility)
        self.cycle_edit.setAccessibleName(QCoreApplication.translate("SecondCheckScreen", u"Cycle", None))
#endif // QT_CONFIG(accessibility)
        self.cycle_unit.setText("")
        self.cycle_hint.setText(QCoreApplication.translate("SecondCheckScreen", u"from the order", None))
        self.cycle_icon.setText("")
        self.cycle_agrees.setText("")
        self.day_label.setText(QCoreApplication.translate("SecondCheckScreen", u"Day", None))
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("SecondCheckScreen", u"Day", None))
#endif // QT_CONFIG(accessibility)
        self.day_unit.setText("")
        self.day_hint.setText(QCoreApplication.translate("SecondCheckScreen", u"from the order", None))
        self.day_icon.setText("")
        self.day_agrees.setText("")
        self.dose_label.setText(QCoreApplication.translate("SecondCheckScreen", u"Dose", None))
#if QT_CONFIG(accessibility)
        self.dose_edit.setAccessibleName(QCoreApplication.translate("SecondCheckScreen", u"Dose, in mg", None))
#endif // QT_CONFIG(accessibility)
        self.dose_unit.setText(QCoreApplication.translate("SecondCheckScreen", u"mg", None))
        self.dose_hint.setText(QCoreApplication.translate("SecondCheckScreen", u"ordered dose, from the order", None))
        self.dose_icon.setText("")
        self.dose_agrees.setText("")
        self.compare_button.setText(QCoreApplication.translate("SecondCheckScreen", u"Compare  F9", None))
        self.correct_button.setText(QCoreApplication.translate("SecondCheckScreen", u"Correct my typing  F8", None))
        self.typed_count.setText(QCoreApplication.translate("SecondCheckScreen", u"0 of 5 typed", None))
        self.compare_said.setText("")
        self.blind_icon.setText("")
        self.blind_words.setText(QCoreApplication.translate("SecondCheckScreen", u"Nothing is filled in for you, and copying from the first result is not possible. What you type is kept word for word in the record.", None))
        self.steps_title.setText(QCoreApplication.translate("SecondCheckScreen", u"Steps", None))
        self.type_number.setText(QCoreApplication.translate("SecondCheckScreen", u"1", None))
        self.type_title.setText(QCoreApplication.translate("SecondCheckScreen", u"Type five values", None))
        self.type_words.setText(QCoreApplication.translate("SecondCheckScreen", u"blind, with the order and the chart in hand", None))
        self.result_number.setText(QCoreApplication.translate("SecondCheckScreen", u"2", None))
        self.result_title.setText(QCoreApplication.translate("SecondCheckScreen", u"Compare", None))
        self.result_words.setText(QCoreApplication.translate("SecondCheckScreen", u"opens after the fifth value; the dose is calculated from yours", None))
        self.decide_number.setText(QCoreApplication.translate("SecondCheckScreen", u"3", None))
        self.decide_title.setText(QCoreApplication.translate("SecondCheckScreen", u"Findings and reasons", None))
        self.decide_words.setText(QCoreApplication.translate("SecondCheckScreen", u"accept each decision of the prescriber by itself", None))
        self.sign_number.setText(QCoreApplication.translate("SecondCheckScreen", u"4", None))
        self.sign_title.setText(QCoreApplication.translate("SecondCheckScreen", u"Sign", None))
        self.sign_words.setText(QCoreApplication.translate("SecondCheckScreen", u"with your password; a difference goes back instead", None))
        self.check_password_label.setText(QCoreApplication.translate("SecondCheckScreen", u"Password", None))
#if QT_CONFIG(accessibility)
        self.check_password_edit.setAccessibleName(QCoreApplication.translate("SecondCheckScreen", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.sign_said.setText("")
        self.who_title.setText(QCoreApplication.translate("SecondCheckScreen", u"Who may check", None))
        self.who_words.setText("")
        self.leave_button.setText(QCoreApplication.translate("SecondCheckScreen", u"Leave, keep what is typed  Esc", None))
        self.papers_button.setText(QCoreApplication.translate("SecondCheckScreen", u"Papers  F6", None))
        self.return_button.setText(QCoreApplication.translate("SecondCheckScreen", u"Return to verification \u2026  F7", None))
        self.sign_button.setText(QCoreApplication.translate("SecondCheckScreen", u"Sign second check  F10", None))
        pass
    # retranslateUi

