# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'return_dialog.ui'
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

class Ui_ReturnDialog(object):
    def setupUi(self, ReturnDialog):
        if not ReturnDialog.objectName():
            ReturnDialog.setObjectName(u"ReturnDialog")
        self.return_lines = QVBoxLayout(ReturnDialog)
        self.return_lines.setSpacing(0)
        self.return_lines.setObjectName(u"return_lines")
        self.return_lines.setContentsMargins(0, 0, 0, 0)
        self.return_scroll = QScrollArea(ReturnDialog)
        self.return_scroll.setObjectName(u"return_scroll")
        self.return_scroll.setWidgetResizable(True)
        self.return_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.return_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.return_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.return_page = QWidget()
        self.return_page.setObjectName(u"return_page")
        self.return_page_lines = QVBoxLayout(self.return_page)
        self.return_page_lines.setSpacing(6)
        self.return_page_lines.setObjectName(u"return_page_lines")
        self.return_page_lines.setContentsMargins(16, 16, 16, 16)
        self.return_title = QLabel(self.return_page)
        self.return_title.setObjectName(u"return_title")
        self.return_title.setProperty(u"role", u"screen_title")

        self.return_page_lines.addWidget(self.return_title)

        self.return_words = QLabel(self.return_page)
        self.return_words.setObjectName(u"return_words")
        self.return_words.setWordWrap(True)
        self.return_words.setProperty(u"role", u"explanation")

        self.return_page_lines.addWidget(self.return_words)

        self.gap_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.return_page_lines.addItem(self.gap_1)

        self.reason_label = QLabel(self.return_page)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field_label")

        self.return_page_lines.addWidget(self.reason_label)

        self.reason_edit = QPlainTextEdit(self.return_page)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(0, 62))
        self.reason_edit.setMaximumSize(QSize(16777215, 96))
        self.reason_edit.setTabChangesFocus(True)

        self.return_page_lines.addWidget(self.reason_edit)

        self.told_label = QLabel(self.return_page)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setProperty(u"role", u"field_label")

        self.return_page_lines.addWidget(self.told_label)

        self.told_edit = QLineEdit(self.return_page)
        self.told_edit.setObjectName(u"told_edit")

        self.return_page_lines.addWidget(self.told_edit)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.return_page_lines.addItem(self.stretch_2)

        self.return_scroll.setWidget(self.return_page)

        self.return_lines.addWidget(self.return_scroll)

        self.screen_footer = QFrame(ReturnDialog)
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

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.stretch_3)

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


        self.return_lines.addWidget(self.screen_footer)

        self.return_lines.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.told_label.setBuddy(self.told_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.told_edit)
        QWidget.setTabOrder(self.told_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.sign_button)
        QWidget.setTabOrder(self.sign_button, self.cancel_button)

        self.retranslateUi(ReturnDialog)

        QMetaObject.connectSlotsByName(ReturnDialog)
    # setupUi

    def retranslateUi(self, ReturnDialog):
        ReturnDialog.setWindowTitle(QCoreApplication.translate("ReturnDialog", u"Return to the prescriber", None))
        self.return_title.setText(QCoreApplication.translate("ReturnDialog", u"Return to the prescriber", None))
        self.return_words.setText("")
        self.reason_label.setText(QCoreApplication.translate("ReturnDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ReturnDialog", u"Reason for returning the order", None))
#endif // QT_CONFIG(accessibility)
        self.told_label.setText(QCoreApplication.translate("ReturnDialog", u"&Whom you told", None))
#if QT_CONFIG(accessibility)
        self.told_edit.setAccessibleName(QCoreApplication.translate("ReturnDialog", u"Whom you told", None))
#endif // QT_CONFIG(accessibility)
        self.told_edit.setPlaceholderText(QCoreApplication.translate("ReturnDialog", u"name, and how: such as O. Illustra, MD, by telephone", None))
        self.step_said.setText("")
        self.off_words.setText("")
        self.cancel_button.setText(QCoreApplication.translate("ReturnDialog", u"Close  Esc", None))
        self.password_label.setText(QCoreApplication.translate("ReturnDialog", u"Your &password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("ReturnDialog", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.sign_button.setText(QCoreApplication.translate("ReturnDialog", u"Sign and return  F10", None))
    # retranslateUi

