# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'release_entry.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.time_edits import MomentEdit

class Ui_ReleaseEntry(object):
    def setupUi(self, ReleaseEntry):
        if not ReleaseEntry.objectName():
            ReleaseEntry.setObjectName(u"ReleaseEntry")
        self.entry_lines = QVBoxLayout(ReleaseEntry)
        self.entry_lines.setSpacing(6)
        self.entry_lines.setObjectName(u"entry_lines")
        self.entry_lines.setContentsMargins(13, 10, 13, 10)
        self.head_line = QHBoxLayout()
        self.head_line.setSpacing(8)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(0, 0, 0, 0)
        self.severity_icon = QLabel(ReleaseEntry)
        self.severity_icon.setObjectName(u"severity_icon")

        self.head_line.addWidget(self.severity_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.severity_word = QLabel(ReleaseEntry)
        self.severity_word.setObjectName(u"severity_word")
        self.severity_word.setMinimumSize(QSize(59, 0))
        self.severity_word.setMaximumSize(QSize(59, 16777215))
        self.severity_word.setProperty(u"role", u"severity_word")

        self.head_line.addWidget(self.severity_word, 0, Qt.AlignmentFlag.AlignTop)

        self.title_value = QLabel(ReleaseEntry)
        self.title_value.setObjectName(u"title_value")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title_value.sizePolicy().hasHeightForWidth())
        self.title_value.setSizePolicy(sizePolicy)
        self.title_value.setWordWrap(True)
        self.title_value.setProperty(u"role", u"finding_title")

        self.head_line.addWidget(self.title_value)

        self.changed_tag = QLabel(ReleaseEntry)
        self.changed_tag.setObjectName(u"changed_tag")
        self.changed_tag.setProperty(u"role", u"tag")

        self.head_line.addWidget(self.changed_tag, 0, Qt.AlignmentFlag.AlignTop)

        self.rule_id = QLabel(ReleaseEntry)
        self.rule_id.setObjectName(u"rule_id")
        self.rule_id.setProperty(u"role", u"rule_id")

        self.head_line.addWidget(self.rule_id, 0, Qt.AlignmentFlag.AlignTop)


        self.entry_lines.addLayout(self.head_line)

        self.entry_body = QWidget(ReleaseEntry)
        self.entry_body.setObjectName(u"entry_body")
        self.body_lines = QVBoxLayout(self.entry_body)
        self.body_lines.setSpacing(6)
        self.body_lines.setObjectName(u"body_lines")
        self.body_lines.setContentsMargins(93, 0, 0, 0)
        self.basis_line = QHBoxLayout()
        self.basis_line.setSpacing(0)
        self.basis_line.setObjectName(u"basis_line")
        self.basis_line.setContentsMargins(0, 0, 0, 0)
        self.basis_button = QPushButton(self.entry_body)
        self.basis_button.setObjectName(u"basis_button")
        self.basis_button.setCheckable(True)
        self.basis_button.setProperty(u"role", u"link")

        self.basis_line.addWidget(self.basis_button)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.basis_line.addItem(self.stretch_1)


        self.body_lines.addLayout(self.basis_line)

        self.basis_slot = QWidget(self.entry_body)
        self.basis_slot.setObjectName(u"basis_slot")
        self.basis_slot_lines = QVBoxLayout(self.basis_slot)
        self.basis_slot_lines.setSpacing(0)
        self.basis_slot_lines.setObjectName(u"basis_slot_lines")
        self.basis_slot_lines.setContentsMargins(0, 0, 0, 4)

        self.body_lines.addWidget(self.basis_slot)

        self.closed_words = QLabel(self.entry_body)
        self.closed_words.setObjectName(u"closed_words")
        self.closed_words.setWordWrap(True)
        self.closed_words.setProperty(u"role", u"message")

        self.body_lines.addWidget(self.closed_words)

        self.decision_fields = QWidget(self.entry_body)
        self.decision_fields.setObjectName(u"decision_fields")
        self.decision_grid = QGridLayout(self.decision_fields)
        self.decision_grid.setObjectName(u"decision_grid")
        self.decision_grid.setHorizontalSpacing(10)
        self.decision_grid.setVerticalSpacing(6)
        self.decision_grid.setContentsMargins(0, 0, 0, 0)
        self.prescriber_label = QLabel(self.decision_fields)
        self.prescriber_label.setObjectName(u"prescriber_label")
        self.prescriber_label.setMinimumSize(QSize(72, 0))
        self.prescriber_label.setProperty(u"role", u"field_label")

        self.decision_grid.addWidget(self.prescriber_label, 0, 0, 1, 1)

        self.prescriber_edit = QLineEdit(self.decision_fields)
        self.prescriber_edit.setObjectName(u"prescriber_edit")

        self.decision_grid.addWidget(self.prescriber_edit, 0, 1, 1, 1)

        self.decided_label = QLabel(self.decision_fields)
        self.decided_label.setObjectName(u"decided_label")
        self.decided_label.setProperty(u"role", u"field_label")

        self.decision_grid.addWidget(self.decided_label, 0, 2, 1, 1)

        self.decided_edit = MomentEdit(self.decision_fields)
        self.decided_edit.setObjectName(u"decided_edit")
        self.decided_edit.setMinimumSize(QSize(190, 0))

        self.decision_grid.addWidget(self.decided_edit, 0, 3, 1, 1)

        self.reached_label = QLabel(self.decision_fields)
        self.reached_label.setObjectName(u"reached_label")
        self.reached_label.setProperty(u"role", u"field_label")

        self.decision_grid.addWidget(self.reached_label, 1, 0, 1, 1)

        self.reached_edit = QLineEdit(self.decision_fields)
        self.reached_edit.setObjectName(u"reached_edit")

        self.decision_grid.addWidget(self.reached_edit, 1, 1, 1, 1)

        self.read_back_box = QCheckBox(self.decision_fields)
        self.read_back_box.setObjectName(u"read_back_box")

        self.decision_grid.addWidget(self.read_back_box, 1, 2, 1, 2)

        self.decision_grid.setColumnStretch(1, 3)
        self.decision_grid.setColumnStretch(3, 2)

        self.body_lines.addWidget(self.decision_fields)

        self.message_slot = QWidget(self.entry_body)
        self.message_slot.setObjectName(u"message_slot")
        self.message_slot_lines = QVBoxLayout(self.message_slot)
        self.message_slot_lines.setSpacing(0)
        self.message_slot_lines.setObjectName(u"message_slot_lines")
        self.message_slot_lines.setContentsMargins(0, 0, 0, 0)

        self.body_lines.addWidget(self.message_slot)

        self.reason_fields = QWidget(self.entry_body)
        self.reason_fields.setObjectName(u"reason_fields")
        self.reason_line = QHBoxLayout(self.reason_fields)
        self.reason_line.setSpacing(10)
        self.reason_line.setObjectName(u"reason_line")
        self.reason_line.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(self.reason_fields)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setMinimumSize(QSize(72, 0))
        self.reason_label.setProperty(u"role", u"field_label")

        self.reason_line.addWidget(self.reason_label)

        self.reason_edit = QLineEdit(self.reason_fields)
        self.reason_edit.setObjectName(u"reason_edit")

        self.reason_line.addWidget(self.reason_edit)


        self.body_lines.addWidget(self.reason_fields)

        self.needed_line = QHBoxLayout()
        self.needed_line.setSpacing(6)
        self.needed_line.setObjectName(u"needed_line")
        self.needed_line.setContentsMargins(0, 0, 0, 0)
        self.needed_icon = QLabel(self.entry_body)
        self.needed_icon.setObjectName(u"needed_icon")

        self.needed_line.addWidget(self.needed_icon, 0, Qt.AlignmentFlag.AlignTop)

        self.needed_value = QLabel(self.entry_body)
        self.needed_value.setObjectName(u"needed_value")
        sizePolicy.setHeightForWidth(self.needed_value.sizePolicy().hasHeightForWidth())
        self.needed_value.setSizePolicy(sizePolicy)
        self.needed_value.setWordWrap(True)
        self.needed_value.setProperty(u"role", u"said")

        self.needed_line.addWidget(self.needed_value)


        self.body_lines.addLayout(self.needed_line)


        self.entry_lines.addWidget(self.entry_body)

#if QT_CONFIG(shortcut)
        self.prescriber_label.setBuddy(self.prescriber_edit)
        self.decided_label.setBuddy(self.decided_edit)
        self.reached_label.setBuddy(self.reached_edit)
        self.reason_label.setBuddy(self.reason_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.basis_button, self.prescriber_edit)
        QWidget.setTabOrder(self.prescriber_edit, self.decided_edit)
        QWidget.setTabOrder(self.decided_edit, self.reached_edit)
        QWidget.setTabOrder(self.reached_edit, self.read_back_box)
        QWidget.setTabOrder(self.read_back_box, self.reason_edit)

        self.retranslateUi(ReleaseEntry)

        QMetaObject.connectSlotsByName(ReleaseEntry)
    # setupUi

    def retranslateUi(self, ReleaseEntry):
        self.severity_icon.setText("")
        self.severity_word.setText("")
        self.title_value.setText("")
        self.changed_tag.setText(QCoreApplication.translate("ReleaseEntry", u"changed", None))
        self.rule_id.setText("")
        self.basis_button.setText(QCoreApplication.translate("ReleaseEntry", u"What it rests on", None))
        self.closed_words.setText("")
        self.prescriber_label.setText(QCoreApplication.translate("ReleaseEntry", u"Prescriber", None))
#if QT_CONFIG(accessibility)
        self.prescriber_edit.setAccessibleName(QCoreApplication.translate("ReleaseEntry", u"Prescriber who decided", None))
#endif // QT_CONFIG(accessibility)
        self.decided_label.setText(QCoreApplication.translate("ReleaseEntry", u"Decided at", None))
#if QT_CONFIG(accessibility)
        self.decided_edit.setAccessibleName(QCoreApplication.translate("ReleaseEntry", u"When the prescriber decided", None))
#endif // QT_CONFIG(accessibility)
        self.reached_label.setText(QCoreApplication.translate("ReleaseEntry", u"Reached by", None))
#if QT_CONFIG(accessibility)
        self.reached_edit.setAccessibleName(QCoreApplication.translate("ReleaseEntry", u"How the prescriber was reached", None))
#endif // QT_CONFIG(accessibility)
        self.read_back_box.setText(QCoreApplication.translate("ReleaseEntry", u"Read back to the prescriber", None))
        self.reason_label.setText(QCoreApplication.translate("ReleaseEntry", u"Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReleaseEntry", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.needed_icon.setText("")
        self.needed_value.setText("")
        pass
    # retranslateUi

