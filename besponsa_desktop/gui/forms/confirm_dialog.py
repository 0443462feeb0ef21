# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'confirm_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.widgets.said_label import SaidLabel

class Ui_ConfirmDialog(object):
    def setupUi(self, ConfirmDialog):
        if not ConfirmDialog.objectName():
            ConfirmDialog.setObjectName(u"ConfirmDialog")
        ConfirmDialog.setMinimumSize(QSize(520, 0))
        self.lines = QVBoxLayout(ConfirmDialog)
        self.lines.setSpacing(12)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(24, 20, 24, 16)
        self.confirm_title = QLabel(ConfirmDialog)
        self.confirm_title.setObjectName(u"confirm_title")
        self.confirm_title.setWordWrap(True)
        self.confirm_title.setProperty(u"role", u"screen_title")

        self.lines.addWidget(self.confirm_title)

        self.confirm_words = QLabel(ConfirmDialog)
        self.confirm_words.setObjectName(u"confirm_words")
        self.confirm_words.setTextFormat(Qt.TextFormat.PlainText)
        self.confirm_words.setWordWrap(True)
        self.confirm_words.setProperty(u"role", u"explanation")

        self.lines.addWidget(self.confirm_words)

        self.confirm_grid = QGridLayout()
        self.confirm_grid.setObjectName(u"confirm_grid")
        self.confirm_grid.setHorizontalSpacing(12)
        self.confirm_grid.setVerticalSpacing(8)
        self.confirm_grid.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(ConfirmDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field_label")

        self.confirm_grid.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason_edit = QLineEdit(ConfirmDialog)
        self.reason_edit.setObjectName(u"reason_edit")

        self.confirm_grid.addWidget(self.reason_edit, 0, 1, 1, 1)

        self.password_label = QLabel(ConfirmDialog)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"role", u"field_label")

        self.confirm_grid.addWidget(self.password_label, 1, 0, 1, 1)

        self.password_edit = QLineEdit(ConfirmDialog)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.confirm_grid.addWidget(self.password_edit, 1, 1, 1, 1)

        self.confirm_grid.setColumnStretch(1, 1)

        self.lines.addLayout(self.confirm_grid)

        self.confirm_said = SaidLabel(ConfirmDialog)
        self.confirm_said.setObjectName(u"confirm_said")
        self.confirm_said.setWordWrap(True)
        self.confirm_said.setProperty(u"role", u"said")

        self.lines.addWidget(self.confirm_said)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.stretch_1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(ConfirmDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.buttons.addWidget(self.back_button)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.stretch_2)

        self.confirm_button = QPushButton(ConfirmDialog)
        self.confirm_button.setObjectName(u"confirm_button")
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.confirm_button)


        self.lines.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.confirm_button)
        QWidget.setTabOrder(self.confirm_button, self.back_button)

        self.retranslateUi(ConfirmDialog)

        QMetaObject.connectSlotsByName(ConfirmDialog)
    # setupUi

    def retranslateUi(self, ConfirmDialog):
        self.confirm_title.setText("")
        self.confirm_words.setText("")
        self.reason_label.setText(QCoreApplication.translate("ConfirmDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ConfirmDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("ConfirmDialog", u"Your &password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("ConfirmDialog", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.confirm_said.setText("")
        self.back_button.setText(QCoreApplication.translate("ConfirmDialog", u"Back", None))
        self.confirm_button.setText("")
        pass
    # retranslateUi

