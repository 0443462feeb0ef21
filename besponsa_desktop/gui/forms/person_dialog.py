# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.widgets.said_label import SaidLabel

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        PersonDialog.setMinimumSize(QSize(720, 0))
        self.lines = QVBoxLayout(PersonDialog)
        self.lines.setSpacing(12)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(24, 20, 24, 16)
        self.person_title = QLabel(PersonDialog)
        self.person_title.setObjectName(u"person_title")
        self.person_title.setWordWrap(True)
        self.person_title.setProperty(u"role", u"screen_title")

        self.lines.addWidget(self.person_title)

        self.person_words = QLabel(PersonDialog)
        self.person_words.setObjectName(u"person_words")
        self.person_words.setWordWrap(True)
        self.person_words.setProperty(u"role", u"explanation")

        self.lines.addWidget(self.person_words)

        self.person_grid = QGridLayout()
        self.person_grid.setObjectName(u"person_grid")
        self.person_grid.setHorizontalSpacing(12)
        self.person_grid.setVerticalSpacing(8)
        self.person_grid.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(PersonDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.name_label, 0, 0, 1, 1)

        self.name_edit = QLineEdit(PersonDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(280, 0))
        self.name_edit.setMaximumSize(QSize(280, 16777215))

        self.person_grid.addWidget(self.name_edit, 0, 1, 1, 1)

        self.name_hint = QLabel(PersonDialog)
        self.name_hint.setObjectName(u"name_hint")
        self.name_hint.setProperty(u"role", u"explanation")

        self.person_grid.addWidget(self.name_hint, 0, 2, 1, 1)

        self.credential_label = QLabel(PersonDialog)
        self.credential_label.setObjectName(u"credential_label")
        self.credential_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.credential_label, 1, 0, 1, 1)

        self.credential_edit = QLineEdit(PersonDialog)
        self.credential_edit.setObjectName(u"credential_edit")
        self.credential_edit.setMinimumSize(QSize(280, 0))
        self.credential_edit.setMaximumSize(QSize(280, 16777215))

        self.person_grid.addWidget(self.credential_edit, 1, 1, 1, 1)

        self.credential_hint = QLabel(PersonDialog)
        self.credential_hint.setObjectName(u"credential_hint")
        self.credential_hint.setProperty(u"role", u"explanation")

        self.person_grid.addWidget(self.credential_hint, 1, 2, 1, 1)

        self.login_label = QLabel(PersonDialog)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.login_label, 2, 0, 1, 1)

        self.login_edit = QLineEdit(PersonDialog)
        self.login_edit.setObjectName(u"login_edit")
        self.login_edit.setMinimumSize(QSize(280, 0))
        self.login_edit.setMaximumSize(QSize(280, 16777215))

        self.person_grid.addWidget(self.login_edit, 2, 1, 1, 1)

        self.login_hint = QLabel(PersonDialog)
        self.login_hint.setObjectName(u"login_hint")
        self.login_hint.setProperty(u"role", u"explanation")

        self.person_grid.addWidget(self.login_hint, 2, 2, 1, 1)

        self.roles_label = QLabel(PersonDialog)
        self.roles_label.setObjectName(u"roles_label")
        self.roles_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.roles_label, 3, 0, 1, 1)

        self.roles_row = QHBoxLayout()
        self.roles_row.setSpacing(12)
        self.roles_row.setObjectName(u"roles_row")
        self.roles_row.setContentsMargins(0, 0, 0, 0)
        self.pharmacist_box = QCheckBox(PersonDialog)
        self.pharmacist_box.setObjectName(u"pharmacist_box")

        self.roles_row.addWidget(self.pharmacist_box)

        self.technician_box = QCheckBox(PersonDialog)
        self.technician_box.setObjectName(u"technician_box")

        self.roles_row.addWidget(self.technician_box)

        self.administrator_box = QCheckBox(PersonDialog)
        self.administrator_box.setObjectName(u"administrator_box")

        self.roles_row.addWidget(self.administrator_box)

        self.auditor_box = QCheckBox(PersonDialog)
        self.auditor_box.setObjectName(u"auditor_box")

        self.roles_row.addWidget(self.auditor_box)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.roles_row.addItem(self.stretch_1)


        self.person_grid.addLayout(self.roles_row, 3, 1, 1, 2)

        self.first_label = QLabel(PersonDialog)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.first_label, 4, 0, 1, 1)

        self.first_edit = QLineEdit(PersonDialog)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setMinimumSize(QSize(280, 0))
        self.first_edit.setMaximumSize(QSize(280, 16777215))
        self.first_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.person_grid.addWidget(self.first_edit, 4, 1, 1, 1)

        self.first_hint = QLabel(PersonDialog)
        self.first_hint.setObjectName(u"first_hint")
        self.first_hint.setProperty(u"role", u"explanation")

        self.person_grid.addWidget(self.first_hint, 4, 2, 1, 1)

        self.first_again_label = QLabel(PersonDialog)
        self.first_again_label.setObjectName(u"first_again_label")
        self.first_again_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.first_again_label, 5, 0, 1, 1)

        self.first_again_edit = QLineEdit(PersonDialog)
        self.first_again_edit.setObjectName(u"first_again_edit")
        self.first_again_edit.setMinimumSize(QSize(280, 0))
        self.first_again_edit.setMaximumSize(QSize(280, 16777215))
        self.first_again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.person_grid.addWidget(self.first_again_edit, 5, 1, 1, 1)

        self.reason_label = QLabel(PersonDialog)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.reason_label, 6, 0, 1, 1)

        self.reason_edit = QLineEdit(PersonDialog)
        self.reason_edit.setObjectName(u"reason_edit")
        self.reason_edit.setMinimumSize(QSize(280, 0))
        self.reason_edit.setMaximumSize(QSize(280, 16777215))

        self.person_grid.addWidget(self.reason_edit, 6, 1, 1, 1)

        self.reason_hint = QLabel(PersonDialog)
        self.reason_hint.setObjectName(u"reason_hint")
        self.reason_hint.setProperty(u"role", u"explanation")

        self.person_grid.addWidget(self.reason_hint, 6, 2, 1, 1)

        self.own_label = QLabel(PersonDialog)
        self.own_label.setObjectName(u"own_label")
        self.own_label.setProperty(u"role", u"field_label")

        self.person_grid.addWidget(self.own_label, 7, 0, 1, 1)

        self.own_edit = QLineEdit(PersonDialog)
        self.own_edit.setObjectName(u"own_edit")
        self.own_edit.setMinimumSize(QSize(280, 0))
        self.own_edit.setMaximumSize(QSize(280, 16777215))
        self.own_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.person_grid.addWidget(self.own_edit, 7, 1, 1, 1)

        self.person_grid.setColumnStretch(2, 1)

        self.lines.addLayout(self.person_grid)

        self.person_said = SaidLabel(PersonDialog)
        self.person_said.setObjectName(u"person_said")
        self.person_said.setWordWrap(True)
        self.person_said.setProperty(u"role", u"said")

        self.lines.addWidget(self.person_said)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.stretch_2)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(PersonDialog)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.buttons.addWidget(self.back_button)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.stretch_3)

        self.person_step_button = QPushButton(PersonDialog)
        self.person_step_button.setObjectName(u"person_step_button")
        self.person_step_button.setAutoDefault(False)
        self.person_step_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.person_step_button)


        self.lines.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.credential_label.setBuddy(self.credential_edit)
        self.login_label.setBuddy(self.login_edit)
        self.first_label.setBuddy(self.first_edit)
        self.first_again_label.setBuddy(self.first_again_edit)
        self.reason_label.setBuddy(self.reason_edit)
        self.own_label.setBuddy(self.own_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.credential_edit)
        QWidget.setTabOrder(self.credential_edit, self.login_edit)
        QWidget.setTabOrder(self.login_edit, self.pharmacist_box)
        QWidget.setTabOrder(self.pharmacist_box, self.technician_box)
        QWidget.setTabOrder(self.technician_box, self.administrator_box)
        QWidget.setTabOrder(self.administrator_box, self.auditor_box)
        QWidget.setTabOrder(self.auditor_box, self.first_edit)
        QWidget.setTabOrder(self.first_edit, self.first_again_edit)
        QWidget.setTabOrder(self.first_again_edit, self.reason_edit)
        QWidget.setTabOrder(self.reason_edit, self.own_edit)
        QWidget.setTabOrder(self.own_edit, self.person_step_button)
        QWidget.setTabOrder(self.person_step_button, self.back_button)

        self.retranslateUi(PersonDialog)

        QMetaObject.connectSlotsByName(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog):
        self.person_title.setText("")
        self.person_words.setText("")
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"&Name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Name", None))
#endif // QT_CONFIG(accessibility)
        self.name_hint.setText(QCoreApplication.translate("PersonDialog", u"as it stands on paper", None))
        self.credential_label.setText(QCoreApplication.translate("PersonDialog", u"&Credential", None))
#if QT_CONFIG(accessibility)
        self.credential_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Credential", None))
#endif // QT_CONFIG(accessibility)
        self.credential_hint.setText(QCoreApplication.translate("PersonDialog", u"such as PharmD", None))
        self.login_label.setText(QCoreApplication.translate("PersonDialog", u"&Login", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Login", None))
#endif // QT_CONFIG(accessibility)
        self.login_hint.setText(QCoreApplication.translate("PersonDialog", u"short, to type", None))
        self.roles_label.setText(QCoreApplication.translate("PersonDialog", u"Roles", None))
        self.pharmacist_box.setText(QCoreApplication.translate("PersonDialog", u"Pharmacist", None))
        self.technician_box.setText(QCoreApplication.translate("PersonDialog", u"Technician", None))
        self.administrator_box.setText(QCoreApplication.translate("PersonDialog", u"Administrator", None))
        self.auditor_box.setText(QCoreApplication.translate("PersonDialog", u"Auditor", None))
        self.first_label.setText(QCoreApplication.translate("PersonDialog", u"&First password", None))
#if QT_CONFIG(accessibility)
        self.first_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"First password", None))
#endif // QT_CONFIG(accessibility)
        self.first_hint.setText(QCoreApplication.translate("PersonDialog", u"they choose their own when they sign in", None))
        self.first_again_label.setText(QCoreApplication.translate("PersonDialog", u"Once &more", None))
#if QT_CONFIG(accessibility)
        self.first_again_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Once more", None))
#endif // QT_CONFIG(accessibility)
        self.reason_label.setText(QCoreApplication.translate("PersonDialog", u"&Reason", None))
#if QT_CONFIG(accessibility)
        self.reason_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Reason", None))
#endif // QT_CONFIG(accessibility)
        self.reason_hint.setText(QCoreApplication.translate("PersonDialog", u"recorded", None))
        self.own_label.setText(QCoreApplication.translate("PersonDialog", u"Your &password", None))
#if QT_CONFIG(accessibility)
        self.own_edit.setAccessibleName(QCoreApplication.translate("PersonDialog", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.person_said.setText("")
        self.back_button.setText(QCoreApplication.translate("PersonDialog", u"Back", None))
        self.person_step_button.setText("")
        pass
    # retranslateUi

