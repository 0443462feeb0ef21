# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'password_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PasswordDialog(object):
    def setupUi(self, PasswordDialog):
        if not PasswordDialog.objectName():
            PasswordDialog.setObjectName(u"PasswordDialog")
        self.password_lines = QVBoxLayout(PasswordDialog)
        self.password_lines.setSpacing(0)
        self.password_lines.setObjectName(u"password_lines")
        self.password_lines.setContentsMargins(0, 0, 0, 0)
        self.password_page = QWidget(PasswordDialog)
        self.password_page.setObjectName(u"password_page")
        self.password_page.setMinimumSize(QSize(440, 0))
        self.password_page_lines = QVBoxLayout(self.password_page)
        self.password_page_lines.setSpacing(6)
        self.password_page_lines.setObjectName(u"password_page_lines")
        self.password_page_lines.setContentsMargins(16, 16, 16, 16)
        self.password_title = QLabel(self.password_page)
        self.password_title.setObjectName(u"password_title")
        self.password_title.setProperty(u"role", u"screen_title")

        self.password_page_lines.addWidget(self.password_title)

        self.password_words = QLabel(self.password_page)
        self.password_words.setObjectName(u"password_words")
        self.password_words.setWordWrap(True)
        self.password_words.setProperty(u"role", u"explanation")

        self.password_page_lines.addWidget(self.password_words)

        self.gap_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.password_page_lines.addItem(self.gap_1)

        self.password_grid = QGridLayout()
        self.password_grid.setObjectName(u"password_grid")
        self.password_grid.setHorizontalSpacing(12)
        self.password_grid.setVerticalSpacing(6)
        self.password_grid.setContentsMargins(0, 0, 0, 0)
        self.present_password_label = QLabel(self.password_page)
        self.present_password_label.setObjectName(u"present_password_label")
        self.present_password_label.setProperty(u"role", u"field_label")

        self.password_grid.addWidget(self.present_password_label, 0, 0, 1, 1)

        self.present_password_edit = QLineEdit(self.password_page)
        self.present_password_edit.setObjectName(u"present_password_edit")
        self.present_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_grid.addWidget(self.present_password_edit, 0, 1, 1, 1)

        self.new_password_label = QLabel(self.password_page)
        self.new_password_label.setObjectName(u"new_password_label")
        self.new_password_label.setProperty(u"role", u"field_label")

        self.password_grid.addWidget(self.new_password_label, 1, 0, 1, 1)

        self.new_password_edit = QLineEdit(self.password_page)
        self.new_password_edit.setObjectName(u"new_password_edit")
        self.new_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_grid.addWidget(self.new_password_edit, 1, 1, 1, 1)

        self.again_label = QLabel(self.password_page)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"field_label")

        self.password_grid.addWidget(self.again_label, 2, 0, 1, 1)

        self.again_edit = QLineEdit(self.password_page)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_grid.addWidget(self.again_edit, 2, 1, 1, 1)

        self.password_grid.setColumnStretch(1, 1)

        self.password_page_lines.addLayout(self.password_grid)

        self.password_said = QLabel(self.password_page)
        self.password_said.setObjectName(u"password_said")
        self.password_said.setWordWrap(True)
        self.password_said.setProperty(u"role", u"said")

        self.password_page_lines.addWidget(self.password_said)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.password_page_lines.addItem(self.stretch_2)


        self.password_lines.addWidget(self.password_page)

        self.screen_footer = QFrame(PasswordDialog)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 49))
        self.footer_line = QHBoxLayout(self.screen_footer)
        self.footer_line.setSpacing(8)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(16, 8, 16, 8)
        self.cancel_button = QPushButton(self.screen_footer)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.footer_line.addWidget(self.cancel_button)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.stretch_3)

        self.change_button = QPushButton(self.screen_footer)
        self.change_button.setObjectName(u"change_button")
        self.change_button.setAutoDefault(False)
        self.change_button.setEnabled(False)
        self.change_button.setProperty(u"role", u"primary")

        self.footer_line.addWidget(self.change_button)


        self.password_lines.addWidget(self.screen_footer)

        self.password_lines.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.present_password_label.setBuddy(self.present_password_edit)
        self.new_password_label.setBuddy(self.new_password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.present_password_edit, self.new_password_edit)
        QWidget.setTabOrder(self.new_password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.change_button)
        QWidget.setTabOrder(self.change_button, self.cancel_button)

        self.retranslateUi(PasswordDialog)

        QMetaObject.connectSlotsByName(PasswordDialog)
    # setupUi

    def retranslateUi(self, PasswordDialog):
        PasswordDialog.setWindowTitle(QCoreApplication.translate("PasswordDialog", u"Change your password", None))
        self.password_title.setText(QCoreApplication.translate("PasswordDialog", u"Change your password", None))
        self.password_words.setText(QCoreApplication.translate("PasswordDialog", u"It opens your signing key. Nobody can look it up; what you signed stays signed.", None))
        self.present_password_label.setText(QCoreApplication.translate("PasswordDialog", u"&Present password", None))
#if QT_CONFIG(accessibility)
        self.present_password_edit.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"Present password", None))
#endif // QT_CONFIG(accessibility)
        self.new_password_label.setText(QCoreApplication.translate("PasswordDialog", u"&New password", None))
#if QT_CONFIG(accessibility)
        self.new_password_edit.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"New password", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("PasswordDialog", u"Once &more", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("PasswordDialog", u"Once more", None))
#endif // QT_CONFIG(accessibility)
        self.password_said.setText("")
        self.cancel_button.setText(QCoreApplication.translate("PasswordDialog", u"Close  Esc", None))
        self.change_button.setText(QCoreApplication.translate("PasswordDialog", u"Change password  F10", None))
    # retranslateUi

