# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'help_dialog.ui'
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
    QLabel, QLineEdit, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout,
    QWidget)

from besponsa_desktop.gui.widgets.place_list import PlaceList

class Ui_HelpDialog(object):
    def setupUi(self, HelpDialog):
        if not HelpDialog.objectName():
            HelpDialog.setObjectName(u"HelpDialog")
        self.help_outer = QVBoxLayout(HelpDialog)
        self.help_outer.setSpacing(0)
        self.help_outer.setObjectName(u"help_outer")
        self.help_outer.setContentsMargins(0, 0, 0, 0)
        self.help_columns = QHBoxLayout()
        self.help_columns.setSpacing(0)
        self.help_columns.setObjectName(u"help_columns")
        self.help_columns.setContentsMargins(0, 0, 0, 0)
        self.place_pane = QFrame(HelpDialog)
        self.place_pane.setObjectName(u"place_pane")
        self.place_pane.setMinimumSize(QSize(232, 0))
        self.place_pane.setMaximumSize(QSize(232, 16777215))
        self.place_lines = QVBoxLayout(self.place_pane)
        self.place_lines.setSpacing(8)
        self.place_lines.setObjectName(u"place_lines")
        self.place_lines.setContentsMargins(0, 16, 0, 8)
        self.find_line = QHBoxLayout()
        self.find_line.setSpacing(8)
        self.find_line.setObjectName(u"find_line")
        self.find_line.setContentsMargins(16, 0, 12, 0)
        self.help_find_label = QLabel(self.place_pane)
        self.help_find_label.setObjectName(u"help_find_label")
        self.help_find_label.setProperty(u"role", u"field_label")

        self.find_line.addWidget(self.help_find_label)

        self.help_find_edit = QLineEdit(self.place_pane)
        self.help_find_edit.setObjectName(u"help_find_edit")

        self.find_line.addWidget(self.help_find_edit)


        self.place_lines.addLayout(self.find_line)

        self.help_found_words = QLabel(self.place_pane)
        self.help_found_words.setObjectName(u"help_found_words")
        self.help_found_words.setWordWrap(True)
        self.help_found_words.setMargin(0)
        self.help_found_words.setIndent(16)
        self.help_found_words.setProperty(u"role", u"explanation")

        self.place_lines.addWidget(self.help_found_words)

        self.place_list = PlaceList(self.place_pane)
        self.place_list.setObjectName(u"place_list")
        self.place_list.setFrameShape(QFrame.Shape.NoFrame)
        self.place_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.place_lines.addWidget(self.place_list)


        self.help_columns.addWidget(self.place_pane)

        self.help_browser = QTextBrowser(HelpDialog)
        self.help_browser.setObjectName(u"help_browser")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.help_browser.sizePolicy().hasHeightForWidth())
        self.help_browser.setSizePolicy(sizePolicy)
        self.help_browser.setOpenLinks(False)
        self.help_browser.setOpenExternalLinks(False)

        self.help_columns.addWidget(self.help_browser)


        self.help_outer.addLayout(self.help_columns)

        self.screen_footer = QFrame(HelpDialog)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 49))
        self.screen_footer.setMaximumSize(QSize(16777215, 49))
        self.footer_line = QHBoxLayout(self.screen_footer)
        self.footer_line.setSpacing(8)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(16, 0, 16, 0)
        self.back_button = QPushButton(self.screen_footer)
        self.back_button.setObjectName(u"back_button")
        self.back_button.setAutoDefault(False)

        self.footer_line.addWidget(self.back_button)

        self.next_button = QPushButton(self.screen_footer)
        self.next_button.setObjectName(u"next_button")
        self.next_button.setAutoDefault(False)

        self.footer_line.addWidget(self.next_button)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.stretch_1)

        self.close_button = QPushButton(self.screen_footer)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setAutoDefault(False)

        self.footer_line.addWidget(self.close_button)


        self.help_outer.addWidget(self.screen_footer)

#if QT_CONFIG(shortcut)
        self.help_find_label.setBuddy(self.help_find_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.help_find_edit, self.place_list)
        QWidget.setTabOrder(self.place_list, self.help_browser)
        QWidget.setTabOrder(self.help_browser, self.back_button)
        QWidget.setTabOrder(self.back_button, self.next_button)
        QWidget.setTabOrder(self.next_button, self.close_button)

        self.retranslateUi(HelpDialog)

        QMetaObject.connectSlotsByName(HelpDialog)
    # setupUi

    def retranslateUi(self, HelpDialog):
        HelpDialog.setWindowTitle(QCoreApplication.translate("HelpDialog", u"Help", None))
        self.help_find_label.setText(QCoreApplication.translate("HelpDialog", u"F&ind", None))
#if QT_CONFIG(accessibility)
        self.help_find_edit.setAccessibleName(QCoreApplication.translate("HelpDialog", u"Find in the help", None))
#endif // QT_CONFIG(accessibility)
        self.help_find_edit.setPlaceholderText(QCoreApplication.translate("HelpDialog", u"Ctrl+F", None))
        self.help_found_words.setText("")
#if QT_CONFIG(accessibility)
        self.place_list.setAccessibleName(QCoreApplication.translate("HelpDialog", u"Pages of the help", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.help_browser.setAccessibleName(QCoreApplication.translate("HelpDialog", u"Page of the help", None))
#endif // QT_CONFIG(accessibility)
        self.back_button.setText(QCoreApplication.translate("HelpDialog", u"Back  Alt+Left", None))
        self.next_button.setText(QCoreApplication.translate("HelpDialog", u"Next place  F3", None))
        self.close_button.setText(QCoreApplication.translate("HelpDialog", u"Close  Esc", None))
    # retranslateUi

