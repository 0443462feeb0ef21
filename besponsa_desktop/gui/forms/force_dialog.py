# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'force_dialog.ui'
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

class Ui_ForceDialog(object):
    def setupUi(self, ForceDialog):
        if not ForceDialog.objectName():
            ForceDialog.setObjectName(u"ForceDialog")
        ForceDialog.setMinimumSize(QSize(640, 0))
        self.lines = QVBoxLayout(ForceDialog)
        self.lines.setSpacing(12)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(24, 20, 24, 16)
        self.force_title = QLabel(ForceDialog)
        self.force_title.setObjectName(u"force_title")
        self.force_title.setWordWrap(True)
        self.force_title.setProperty(u"role", u"screen_title")

        self.lines.addWidget(self.force_title)

        self.force_words = QLabel(ForceDialog)
        self.force_words.setObjectName(u"force_words")
        self.force_words.setWordWrap(True)
        self.force_words.setProperty(u"role", u"explanation")

        self.lines.addWidget(self.force_words)

        self.force_warning = QLabel(ForceDialog)
        self.force_warning.setObjectName(u"force_warning")
        self.force_warning.setWordWrap(True)
        self.force_warning.setProperty(u"role", u"warning")

        self.lines.addWidget(self.force_warning)

        self.force_grid = QGridLayout()
        self.force_grid.setObjectName(u"force_grid")
        self.force_grid.setHorizontalSpacing(12)
        self.force_grid.setVerticalSpacing(8)
        self.force_grid.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(ForceDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field_label")

        self.force_grid.addWidget(self.reason_label, 0, 0, 1, 1)

        self.reason_edit = QLineEdit(ForceDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(280, 0))
        self.reason_edit.setMaximumSize(QSize(280, 16777215))

        self.force_grid.addWidget(self.reason_edit, 0, 1, 1, 1)

        self.reason_hint = QLabel(ForceDialog)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"role", u"explanation")

        self.force_grid.addWidget(self.reason_hint, 0, 2, 1, 1)

        self.own_label = QLabel(ForceDialog)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"role", u"field_label")

        self.force_grid.addWidget(self.own_label, 1, 0, 1, 1)

        self.own_edit = QLineEdit(ForceDialog)
        self.own_edit.setObjectName(u"own_edit")
        self.own_edit.setMinimumSize(QSize(280, 0))
        self.own_edit.setMaximumSize(QSize(280, 16777215))
        self.own_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.force_grid.addWidget(self.own_edit, 1, 1, 1, 1)

        self.own_hint = QLabel(ForceDialog)
        self.own_hint.setObjectName(u"own_hint")
        self.own_hint.setProperty(u"role", u"explanation")

        self.force_grid.addWidget(self.own_hint, 1, 2, 1, 1)

        self.second_login_label = QLabel(ForceDialog)
        self.second_login_label.setObjectName(u"second_login_label")
        self.second_login_label.setProperty(u"role", u"field_label")

        self.force_grid.addWidget(self.second_login_label, 2, 0, 1, 1)

        self.second_login_edit = QLineEdit(ForceDialog)
        self.second_login_edit.setObjectName(u"second_login_edit")
        self.second_login_edit.setMinimumSize(QSize(280, 0))
        self.second_login_edit.setMaximumSize(QSize(280, 16777215))

        self.force_grid.addWidget(self.second_login_edit, 2, 1, 1, 1)

        self.second_login_hint = QLabel(ForceDialog)
        self.second_login_hint.setObjectName(u"second_login_hint")
        self.second_login_hint.setProperty(u"role", u"explanation")

        self.force_grid.addWidget(self.second_login_hint, 2, 2, 1, 1)

        self.second_password_label = QLabel(ForceDialog)
        self.second_password_label.setObjectName(u"second_password_label")
        self.second_password_label.setProperty(u"role", u"field_label")

        self.force_grid.addWidget(self.second_password_label, 3, 0, 1, 1)

        self.second_password_edit = QLineEdit(ForceDialog)
        self.second_password_edit.setObjectName(u"second_password_edit")
        self.second_password_edit.setMinimumSize(QSize(280, 0))
        self.second_password_edit.setMaximumSize(QSize(280, 16777215))
        self.second_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.force_grid.addWidget(self.second_password_edit, 3, 1, 1, 1)

        self.second_password_hint = QLabel(ForceDialog)
        self.second_password_hint.setObjectName(u"second_password_hint")
        self.second_password_hint.setProperty(u"role", u"explanation")

        self.force_grid.addWidget(self.second_password_hint, 3, 2, 1, 1)

        self.force_grid.setColumnStretch(2, 1)

        self.lines.addLayout(self.force_grid)

        self.force_said = SaidLabel(ForceDialog)
        self.force_said.setObjectName(u"force_said")
        self.force_said.setWordWrap(True)
        self.force_said.setProperty(u"role", u"said")

        self.lines.addWidget(self.force_said)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.stretch_1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(ForceDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.buttons.addWidget(self.back_button)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.stretch_2)

        self.force_step_button = QPushButton(ForceDialog)
        self.force_step_button.setObjectName(u"force_step_button")
        self.force_step_button.setAutoDefault(False)
        self.force_step_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.force_step_button)


        self.lines.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_edit)
        self.own_label.setBuddy(self.own_edit)
        self.second_login_label.setBuddy(self.second_login_edit)
        self.second_password_label.setBuddy(self.second_password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_edit, self.own_edit)
        QWidget.setTabOrder(self.own_edit, self.second_login_edit)
        QWidget.setTabOrder(self.second_login_edit, self.second_password_edit)
        QWidget.setTabOrder(self.second_password_edit, self.force_step_button)
        QWidget.setTabOrder(self.force_step_button, self.back_button)

        self.retranslateUi(ForceDialog)

        QMetaObject.connectSlotsByName(ForceDialog)
    # setupUi

    def retranslateUi(self, ForceDialog):
        self.force_title.setText("")
        self.force_words.setText("")
        self.force_warning.setText("")
        self.reason_label.setText(QCoreApplication.translate("ForceDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("ForceDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason_hint.setText(QCoreApplication.translate("ForceDialog", u"stands in the records", None))
        self.own_label.setText(QCoreApplication.translate("ForceDialog", u"Your &password", None))
#if QT_CONFIG(accessibility)
        self.own_edit.setAccessibleName(QCoreApplication.translate("ForceDialog", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.own_hint.setText(QCoreApplication.translate("ForceDialog", u"you decide it", None))
        self.second_login_label.setText(QCoreApplication.translate("ForceDialog", u"&Second pharmacist", None))
#if QT_CONFIG(accessibility)
        self.second_login_edit.setAccessibleName(QCoreApplication.translate("ForceDialog", u"Second pharmacist", None))
#endif // QT_CONFIG(accessibility)
        self.second_login_hint.setText(QCoreApplication.translate("ForceDialog", u"their login", None))
        self.second_password_label.setText(QCoreApplication.translate("ForceDialog", u"Their pass&word", None))
#if QT_CONFIG(accessibility)
        self.second_password_edit.setAccessibleName(QCoreApplication.translate("ForceDialog", u"Their password", None))
#endif // QT_CONFIG(accessibility)
        self.second_password_hint.setText(QCoreApplication.translate("ForceDialog", u"typed by them", None))
        self.force_said.setText("")
        self.back_button.setText(QCoreApplication.translate("ForceDialog", u"Back", None))
        self.force_step_button.setText(QCoreApplication.translate("ForceDialog", u"Put in force", None))
        pass
    # retranslateUi

