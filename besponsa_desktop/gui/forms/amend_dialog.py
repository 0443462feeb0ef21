# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'amend_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_AmendDialog(object):
    def setupUi(self, AmendDialog):
        if not AmendDialog.objectName():
            AmendDialog.setObjectName(u"AmendDialog")
        self.amend_lines = QVBoxLayout(AmendDialog)
        self.amend_lines.setSpacing(0)
        self.amend_lines.setObjectName(u"amend_lines")
        self.amend_lines.setContentsMargins(0, 0, 0, 0)
        self.amend_scroll = QScrollArea(AmendDialog)
        self.amend_scroll.setObjectName(u"amend_scroll")
        self.amend_scroll.setWidgetResizable(True)
        self.amend_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.amend_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.amend_page = QWidget()
        self.amend_page.setObjectName(u"amend_page")
        self.amend_page_lines = QVBoxLayout(self.amend_page)
        self.amend_page_lines.setSpacing(6)
        self.amend_page_lines.setObjectName(u"amend_page_lines")
        self.amend_page_lines.setContentsMargins(16, 16, 16, 16)
        self.amend_title = QLabel(self.amend_page)
        self.amend_title.setObjectName(u"amend_title")
        self.amend_title.setProperty(u"role", u"screen_title")

        self.amend_page_lines.addWidget(self.amend_title)

        self.amend_words = QLabel(self.amend_page)
        self.amend_words.setObjectName(u"amend_words")
        self.amend_words.setWordWrap(True)
        self.amend_words.setProperty(u"role", u"explanation")

        self.amend_page_lines.addWidget(self.amend_words)

        self.gap_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.amend_page_lines.addItem(self.gap_1)

        self.changes_heading = QLabel(self.amend_page)
        self.changes_heading.setObjectName(u"changes_heading")
        self.changes_heading.setProperty(u"role", u"pane_heading")

        self.amend_page_lines.addWidget(self.changes_heading)

        self.changes_slot = QWidget(self.amend_page)
        self.changes_slot.setObjectName(u"changes_slot")
        self.changes_slot_lines = QVBoxLayout(self.changes_slot)
        self.changes_slot_lines.setSpacing(0)
        self.changes_slot_lines.setObjectName(u"changes_slot_lines")
        self.changes_slot_lines.setContentsMargins(0, 0, 0, 0)

        self.amend_page_lines.addWidget(self.changes_slot)

        self.gap_2 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.amend_page_lines.addItem(self.gap_2)

        self.void_heading = QLabel(self.amend_page)
        self.void_heading.setObjectName(u"void_heading")
        self.void_heading.setProperty(u"role", u"pane_heading")

        self.amend_page_lines.addWidget(self.void_heading)

        self.void_words = QLabel(self.amend_page)
        self.void_words.setObjectName(u"void_words")
        self.void_words.setWordWrap(True)
        self.void_words.setProperty(u"role", u"explanation")

        self.amend_page_lines.addWidget(self.void_words)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.amend_page_lines.addItem(self.stretch_3)

        self.amend_scroll.setWidget(self.amend_page)

        self.amend_lines.addWidget(self.amend_scroll)

        self.amend_reason = QWidget(AmendDialog)
        self.amend_reason.setObjectName(u"amend_reason")
        self.amend_reason_lines = QVBoxLayout(self.amend_reason)
        self.amend_reason_lines.setSpacing(4)
        self.amend_reason_lines.setObjectName(u"amend_reason_lines")
        self.amend_reason_lines.setContentsMargins(16, 8, 16, 12)
        self.reason_label = QLabel(self.amend_reason)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field_label")

        self.amend_reason_lines.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.amend_reason)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(0, 62))
        self.reason_edit.setMaximumSize(QSize(16777215, 96))
        self.reason_edit.setTabChangesFocus(True)

        self.amend_reason_lines.addWidget(self.reason_edit)


        self.amend_lines.addWidget(self.amend_reason)

        self.screen_footer = QFrame(AmendDialog)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 49))
        self.footer_lines = QVBoxLayout(self.screen_footer)
        self.footer_lines.setSpacing(6)
        self.footer_lines.setObjectName(u"footer_lines")
        self.footer_lines.setContentsMargins(16, 8, 16, 8)
        self.step_said = QLabel(self.screen_footer)
        self.step_said.setObjectName(u"step_said")
        self.step_said.setWordWrap(True)
        self.step_said.setProperty(u"role", u"said")

        self.footer_lines.addWidget(self.step_said)

        self.off_words = QLabel(self.screen_footer)
        self.off_words.setObjectName(u"off_words")
        self.off_words.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.off_words.setProperty(u"role", u"column_head")

        self.footer_lines.addWidget(self.off_words)

        self.footer_line = QHBoxLayout()
        self.footer_line.setSpacing(8)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(0, 0, 0, 0)
        self.cancel_button = QPushButton(self.screen_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.footer_line.addWidget(self.cancel_button)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.stretch_4)

        self.password_label = QLabel(self.screen_footer)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"role", u"field_label")

        self.footer_line.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.screen_footer)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(84, 0))
        self.password_edit.setMaximumSize(QSize(180, 16777215))
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.footer_line.addWidget(self.password_edit)

        self.sign_button = QPushButton(self.screen_footer)
        self.sign_button.setObjectName(u"sign_button")
        self.sign_button.setAutoDefault(False)
        self.sign_button.setEnabled(False)
        self.sign_button.setProperty(u"role", u"primary")

        self.footer_line.addWidget(self.sign_button)


        self.footer_lines.addLayout(self.footer_line)


        self.amend_lines.addWidget(self.screen_footer)

        self.amend_lines.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.amend_scroll, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.sign_button)
        QWidget.setTabOrder(self.sign_button, self.cancel_button)

        self.retranslateUi(AmendDialog)

        QMetaObject.connectSlotsByName(AmendDialog)
    # setupUi

    def retranslateUi(self, AmendDialog):
        AmendDialog.setWindowTitle(QCoreApplication.translate("AmendDialog", u"Amend the order", None))
        self.amend_title.setText(QCoreApplication.translate("AmendDialog", u"Amend the order", None))
        self.amend_words.setText("")
        self.changes_heading.setText(QCoreApplication.translate("AmendDialog", u"What changes", None))
        self.void_heading.setText(QCoreApplication.translate("AmendDialog", u"Signatures that become void", None))
        self.void_words.setText("")
        self.reason_label.setText(QCoreApplication.translate("AmendDialog", u"&Reason for the change", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("AmendDialog", u"Reason for the change", None))
#endif // QT_CONFIG(accessibility)
        self.step_said.setText("")
        self.off_words.setText("")
        self.cancel_button.setText(QCoreApplication.translate("AmendDialog", u"Close  Esc", None))
        self.password_label.setText(QCoreApplication.translate("AmendDialog", u"Your &password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("AmendDialog", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.sign_button.setText(QCoreApplication.translate("AmendDialog", u"Amend  F10", None))
    # retranslateUi

