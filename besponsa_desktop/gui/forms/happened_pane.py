# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'happened_pane.ui'
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.time_edits import MomentEdit
from besponsa_desktop.gui.widgets.row_table import RowTable

class Ui_HappenedPane(object):
    def setupUi(self, HappenedPane):
        if not HappenedPane.objectName():
            HappenedPane.setObjectName(u"HappenedPane")
        HappenedPane.setProperty(u"role", u"ruled")
        self.happened_lines = QVBoxLayout(HappenedPane)
        self.happened_lines.setSpacing(8)
        self.happened_lines.setObjectName(u"happened_lines")
        self.happened_lines.setContentsMargins(0, 12, 0, 12)
        self.happened_title = QLabel(HappenedPane)
        self.happened_title.setObjectName(u"happened_title")
        self.happened_title.setTextFormat(Qt.TextFormat.PlainText)
        self.happened_title.setProperty(u"role", u"pane_subheading")

        self.happened_lines.addWidget(self.happened_title)

        self.act_grid = QGridLayout()
        self.act_grid.setObjectName(u"act_grid")
        self.act_grid.setHorizontalSpacing(8)
        self.act_grid.setVerticalSpacing(6)
        self.act_grid.setContentsMargins(0, 0, 0, 0)
        self.reaction_button = QPushButton(HappenedPane)
        self.reaction_button.setObjectName(u"reaction_button")
        self.reaction_button.setProperty(u"role", u"page")

        self.act_grid.addWidget(self.reaction_button, 0, 0, 1, 1)

        self.interrupted_button = QPushButton(HappenedPane)
        self.interrupted_button.setObjectName(u"interrupted_button")
        self.interrupted_button.setProperty(u"role", u"page")

        self.act_grid.addWidget(self.interrupted_button, 0, 1, 1, 1)

        self.treated_button = QPushButton(HappenedPane)
        self.treated_button.setObjectName(u"treated_button")
        self.treated_button.setProperty(u"role", u"page")

        self.act_grid.addWidget(self.treated_button, 0, 2, 1, 1)

        self.resumed_button = QPushButton(HappenedPane)
        self.resumed_button.setObjectName(u"resumed_button")
        self.resumed_button.setProperty(u"role", u"page")

        self.act_grid.addWidget(self.resumed_button, 1, 0, 1, 1)

        self.stopped_button = QPushButton(HappenedPane)
        self.stopped_button.setObjectName(u"stopped_button")
        self.stopped_button.setProperty(u"role", u"page")

        self.act_grid.addWidget(self.stopped_button, 1, 1, 1, 1)

        self.reaction_over_button = QPushButton(HappenedPane)
        self.reaction_over_button.setObjectName(u"reaction_over_button")
        self.reaction_over_button.setProperty(u"role", u"page")

        self.act_grid.addWidget(self.reaction_over_button, 1, 2, 1, 1)

        self.act_grid.setColumnStretch(0, 1)
        self.act_grid.setColumnStretch(1, 1)
        self.act_grid.setColumnStretch(2, 1)

        self.happened_lines.addLayout(self.act_grid)

        self.entry_box = QFrame(HappenedPane)
        self.entry_box.setObjectName(u"entry_box")
        self.entry_box.setProperty(u"role", u"panel")
        self.entry_lines = QVBoxLayout(self.entry_box)
        self.entry_lines.setSpacing(8)
        self.entry_lines.setObjectName(u"entry_lines")
        self.entry_lines.setContentsMargins(12, 10, 12, 10)
        self.entry_title = QLabel(self.entry_box)
        self.entry_title.setObjectName(u"entry_title")
        self.entry_title.setTextFormat(Qt.TextFormat.PlainText)
        self.entry_title.setWordWrap(True)
        self.entry_title.setProperty(u"role", u"pane_subheading")

        self.entry_lines.addWidget(self.entry_title)

        self.grade_row = QWidget(self.entry_box)
        self.grade_row.setObjectName(u"grade_row")
        self.grade_lines = QVBoxLayout(self.grade_row)
        self.grade_lines.setSpacing(0)
        self.grade_lines.setObjectName(u"grade_lines")
        self.grade_lines.setContentsMargins(0, 0, 0, 0)
        self.grade_line = QHBoxLayout()
        self.grade_line.setSpacing(12)
        self.grade_line.setObjectName(u"grade_line")
        self.grade_line.setContentsMargins(0, 0, 0, 0)
        self.grade_label = QLabel(self.grade_row)
        self.grade_label.setObjectName(u"grade_label")
        self.grade_label.setMinimumSize(QSize(110, 0))
        self.grade_label.setMaximumSize(QSize(110, 16777215))
        self.grade_label.setTextFormat(Qt.TextFormat.PlainText)
        self.grade_label.setProperty(u"role", u"field_label")

        self.grade_line.addWidget(self.grade_label)

        self.grade_edit = QLineEdit(self.grade_row)
        self.grade_edit.setObjectName(u"grade_edit")
        self.grade_edit.setMinimumSize(QSize(48, 0))
        self.grade_edit.setMaximumSize(QSize(48, 16777215))

        self.grade_line.addWidget(self.grade_edit)

        self.grade_words = QLabel(self.grade_row)
        self.grade_words.setObjectName(u"grade_words")
        self.grade_words.setTextFormat(Qt.TextFormat.PlainText)
        self.grade_words.setProperty(u"role", u"explanation")

        self.grade_line.addWidget(self.grade_words)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.grade_line.addItem(self.stretch_1)


        self.grade_lines.addLayout(self.grade_line)


        self.entry_lines.addWidget(self.grade_row)

        self.at_row = QWidget(self.entry_box)
        self.at_row.setObjectName(u"at_row")
        self.at_lines = QVBoxLayout(self.at_row)
        self.at_lines.setSpacing(0)
        self.at_lines.setObjectName(u"at_lines")
        self.at_lines.setContentsMargins(0, 0, 0, 0)
        self.at_line = QHBoxLayout()
        self.at_line.setSpacing(12)
        self.at_line.setObjectName(u"at_line")
        self.at_line.setContentsMargins(0, 0, 0, 0)
        self.at_label = QLabel(self.at_row)
        self.at_label.setObjectName(u"at_label")
        self.at_label.setMinimumSize(QSize(110, 0))
        self.at_label.setMaximumSize(QSize(110, 16777215))
        self.at_label.setTextFormat(Qt.TextFormat.PlainText)
        self.at_label.setProperty(u"role", u"field_label")

        self.at_line.addWidget(self.at_label)

        self.at_edit = MomentEdit(self.at_row)
        self.at_edit.setObjectName(u"at_edit")
        self.at_edit.setMinimumSize(QSize(220, 0))
        self.at_edit.setMaximumSize(QSize(220, 16777215))

        self.at_line.addWidget(self.at_edit)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.at_line.addItem(self.stretch_2)


        self.at_lines.addLayout(self.at_line)


        self.entry_lines.addWidget(self.at_row)

        self.words_row = QWidget(self.entry_box)
        self.words_row.setObjectName(u"words_row")
        self.words_lines = QVBoxLayout(self.words_row)
        self.words_lines.setSpacing(0)
        self.words_lines.setObjectName(u"words_lines")
        self.words_lines.setContentsMargins(0, 0, 0, 0)
        self.words_line = QHBoxLayout()
        self.words_line.setSpacing(12)
        self.words_line.setObjectName(u"words_line")
        self.words_line.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(self.words_row)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setMinimumSize(QSize(110, 0))
        self.words_label.setMaximumSize(QSize(110, 16777215))
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        self.words_label.setProperty(u"role", u"field_label")

        self.words_line.addWidget(self.words_label)

        self.words_edit = QLineEdit(self.words_row)
        self.words_edit.setObjectName(u"words_edit")

        self.words_line.addWidget(self.words_edit)


        self.words_lines.addLayout(self.words_line)


        self.entry_lines.addWidget(self.words_row)

        self.reason_row = QWidget(self.entry_box)
        self.reason_row.setObjectName(u"reason_row")
        self.reason_lines = QVBoxLayout(self.reason_row)
        self.reason_lines.setSpacing(0)
        self.reason_lines.setObjectName(u"reason_lines")
        self.reason_lines.setContentsMargins(0, 0, 0, 0)
        self.reason_line = QHBoxLayout()
        self.reason_line.setSpacing(12)
        self.reason_line.setObjectName(u"reason_line")
        self.reason_line.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_row)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setMinimumSize(QSize(110, 0))
        self.reason_label.setMaximumSize(QSize(110, 16777215))
        self.reason_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_label.setProperty(u"role", u"field_label")

        self.reason_line.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.reason_row)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_line.addWidget(self.reason_edit)


        self.reason_lines.addLayout(self.reason_line)


        self.entry_lines.addWidget(self.reason_row)

        self.entry_buttons = QHBoxLayout()
        self.entry_buttons.setSpacing(8)
        self.entry_buttons.setObjectName(u"entry_buttons")
        self.entry_buttons.setContentsMargins(0, 0, 0, 0)
        self.record_button = QPushButton(self.entry_box)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setProperty(u"role", u"primary")

        self.entry_buttons.addWidget(self.record_button)

        self.drop_button = QPushButton(self.entry_box)
        self.drop_button.setObjectName(u"drop_button")

        self.entry_buttons.addWidget(self.drop_button)

        self.entry_off = QLabel(self.entry_box)
        self.entry_off.setObjectName(u"entry_off")
        self.entry_off.setTextFormat(Qt.TextFormat.PlainText)
        self.entry_off.setWordWrap(True)
        self.entry_off.setProperty(u"role", u"explanation")

        self.entry_buttons.addWidget(self.entry_off)

        self.entry_buttons.setStretch(2, 1)

        self.entry_lines.addLayout(self.entry_buttons)


        self.happened_lines.addWidget(self.entry_box)

        self.happened_waits = QLabel(HappenedPane)
        self.happened_waits.setObjectName(u"happened_waits")
        self.happened_waits.setTextFormat(Qt.TextFormat.PlainText)
        self.happened_waits.setWordWrap(True)
        self.happened_waits.setProperty(u"role", u"explanation")

        self.happened_lines.addWidget(self.happened_waits)

        self.happened_said = QLabel(HappenedPane)
        self.happened_said.setObjectName(u"happened_said")
        self.happened_said.setTextFormat(Qt.TextFormat.PlainText)
        self.happened_said.setWordWrap(True)
        self.happened_said.setProperty(u"role", u"said")

        self.happened_lines.addWidget(self.happened_said)

        self.event_table = RowTable(HappenedPane)
        self.event_table.setObjectName(u"event_table")
        self.event_table.setProperty(u"role", u"rows")

        self.happened_lines.addWidget(self.event_table)

        self.happened_none = QLabel(HappenedPane)
        self.happened_none.setObjectName(u"happened_none")
        self.happened_none.setTextFormat(Qt.TextFormat.PlainText)
        self.happened_none.setProperty(u"role", u"explanation")

        self.happened_lines.addWidget(self.happened_none)

        self.change_box = QWidget(HappenedPane)
        self.change_box.setObjectName(u"change_box")
        self.change_line = QHBoxLayout(self.change_box)
        self.change_line.setSpacing(8)
        self.change_line.setObjectName(u"change_line")
        self.change_line.setContentsMargins(0, 0, 0, 0)
        self.correct_button = QPushButton(self.change_box)
        self.correct_button.setObjectName(u"correct_button")
        self.correct_button.setProperty(u"role", u"quiet")

        self.change_line.addWidget(self.correct_button)

        self.take_back_button = QPushButton(self.change_box)
        self.take_back_button.setObjectName(u"take_back_button")
        self.take_back_button.setProperty(u"role", u"quiet")

        self.change_line.addWidget(self.take_back_button)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.change_line.addItem(self.stretch_3)


        self.happened_lines.addWidget(self.change_box)

#if QT_CONFIG(shortcut)
        self.grade_label.setBuddy(self.grade_edit)
        self.at_label.setBuddy(self.at_edit)
        self.words_label.setBuddy(self.words_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reaction_button, self.interrupted_button)
        QWidget.setTabOrder(self.interrupted_button, self.treated_button)
        QWidget.setTabOrder(self.treated_button, self.resumed_button)
        QWidget.setTabOrder(self.resumed_button, self.stopped_button)
        QWidget.setTabOrder(self.stopped_button, self.reaction_over_button)
        QWidget.setTabOrder(self.reaction_over_button, self.grade_edit)
        QWidget.setTabOrder(self.grade_edit, self.at_edit)
        QWidget.setTabOrder(self.at_edit, self.words_edit)
        QWidget.setTabOrder(self.words_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.record_button)
        QWidget.setTabOrder(self.record_button, self.drop_button)
        QWidget.setTabOrder(self.drop_button, self.event_table)
        QWidget.setTabOrder(self.event_table, self.correct_button)
        QWidget.setTabOrder(self.correct_button, self.take_back_button)

        self.retranslateUi(HappenedPane)

        QMetaObject.connectSlotsByName(HappenedPane)
    # setupUi

    def retranslateUi(self, HappenedPane):
        self.happened_title.setText(QCoreApplication.translate("HappenedPane", u"What happens in the infusion and the watch", None))
        self.reaction_button.setText(QCoreApplication.translate("HappenedPane", u"Reaction \u2026  Ctrl+1", None))
        self.interrupted_button.setText(QCoreApplication.translate("HappenedPane", u"Interrupted \u2026  Ctrl+2", None))
        self.treated_button.setText(QCoreApplication.translate("HappenedPane", u"Treated \u2026  Ctrl+3", None))
        self.resumed_button.setText(QCoreApplication.translate("HappenedPane", u"Resumed \u2026  Ctrl+4", None))
        self.stopped_button.setText(QCoreApplication.translate("HappenedPane", u"Stopped \u2026  Ctrl+5", None))
        self.reaction_over_button.setText(QCoreApplication.translate("HappenedPane", u"Reaction over \u2026  Ctrl+6", None))
        self.entry_title.setText("")
        self.grade_label.setText(QCoreApplication.translate("HappenedPane", u"Grade, 1 to 5", None))
#if QT_CONFIG(accessibility)
        self.grade_edit.setAccessibleName(QCoreApplication.translate("HappenedPane", u"Grade, 1 to 5, or 0 while it is not graded yet", None))
#endif // QT_CONFIG(accessibility)
        self.grade_words.setText(QCoreApplication.translate("HappenedPane", u"0: not graded yet", None))
        self.at_label.setText(QCoreApplication.translate("HappenedPane", u"Time", None))
#if QT_CONFIG(accessibility)
        self.at_edit.setAccessibleName(QCoreApplication.translate("HappenedPane", u"Time of what happened", None))
#endif // QT_CONFIG(accessibility)
        self.words_label.setText(QCoreApplication.translate("HappenedPane", u"Words", None))
#if QT_CONFIG(accessibility)
        self.words_edit.setAccessibleName(QCoreApplication.translate("HappenedPane", u"Words", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("HappenedPane", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("HappenedPane", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.record_button.setText(QCoreApplication.translate("HappenedPane", u"Record  Enter", None))
        self.drop_button.setText(QCoreApplication.translate("HappenedPane", u"Close without it  Esc", None))
        self.entry_off.setText("")
        self.happened_waits.setText("")
        self.happened_said.setText("")
#if QT_CONFIG(accessibility)
        self.event_table.setAccessibleName(QCoreApplication.translate("HappenedPane", u"What happened", None))
#endif // QT_CONFIG(accessibility)
        self.happened_none.setText(QCoreApplication.translate("HappenedPane", u"Nothing is recorded.", None))
        self.correct_button.setText(QCoreApplication.translate("HappenedPane", u"Correct \u2026  Enter", None))
        self.take_back_button.setText(QCoreApplication.translate("HappenedPane", u"Take back \u2026  Del", None))
        pass
    # retranslateUi

