# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'laboratory_section.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.laboratory_table import LaboratoryTable
from besponsa_desktop.gui.fields.time_edits import MomentEdit

class Ui_LaboratorySection(object):
    def setupUi(self, LaboratorySection):
        if not LaboratorySection.objectName():
            LaboratorySection.setObjectName(u"LaboratorySection")
        self.grid = QGridLayout(LaboratorySection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.drawn_label = QLabel(LaboratorySection)
        self.drawn_label.setObjectName(u"drawn_label")
        self.drawn_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.drawn_label, 0, 0, 1, 1)

        self.line_60 = QHBoxLayout()
        self.line_60.setSpacing(8)
        self.line_60.setObjectName(u"line_60")
        self.drawn_edit = MomentEdit(LaboratorySection)
        self.drawn_edit.setObjectName(u"drawn_edit")
        self.drawn_edit.setMinimumSize(QSize(182, 0))
        self.drawn_edit.setMaximumSize(QSize(182, 16777215))
        self.drawn_edit.setProperty(u"document_path", u"")

        self.line_60.addWidget(self.drawn_edit)

        self.older_draw_button = QPushButton(LaboratorySection)
        self.older_draw_button.setObjectName(u"older_draw_button")
        self.older_draw_button.setProperty(u"role", u"link")

        self.line_60.addWidget(self.older_draw_button)

        self.newer_draw_button = QPushButton(LaboratorySection)
        self.newer_draw_button.setObjectName(u"newer_draw_button")
        self.newer_draw_button.setProperty(u"role", u"link")

        self.line_60.addWidget(self.newer_draw_button)

        self.spacer_59 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_60.addItem(self.spacer_59)

        self.add_draw_button = QPushButton(LaboratorySection)
        self.add_draw_button.setObjectName(u"add_draw_button")
        self.add_draw_button.setProperty(u"role", u"link")

        self.line_60.addWidget(self.add_draw_button)


        self.grid.addLayout(self.line_60, 0, 1, 1, 4)

        self.laboratory_table = LaboratoryTable(LaboratorySection)
        self.laboratory_table.setObjectName(u"laboratory_table")
        self.laboratory_table.setProperty(u"document_path", u"labs")

        self.grid.addWidget(self.laboratory_table, 2, 0, 1, 5)

        self.laboratory_messages = QWidget(LaboratorySection)
        self.laboratory_messages.setObjectName(u"laboratory_messages")
        self.messages = QVBoxLayout(self.laboratory_messages)
        self.messages.setSpacing(2)
        self.messages.setObjectName(u"messages")
        self.messages.setContentsMargins(0, 0, 0, 0)

        self.grid.addWidget(self.laboratory_messages, 4, 0, 1, 5)

        self.line_62 = QHBoxLayout()
        self.line_62.setSpacing(8)
        self.line_62.setObjectName(u"line_62")
        self.all_tests_button = QPushButton(LaboratorySection)
        self.all_tests_button.setObjectName(u"all_tests_button")
        self.all_tests_button.setCheckable(True)
        self.all_tests_button.setProperty(u"role", u"link")

        self.line_62.addWidget(self.all_tests_button)

        self.spacer_61 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_62.addItem(self.spacer_61)


        self.grid.addLayout(self.line_62, 6, 0, 1, 5)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)
#if QT_CONFIG(shortcut)
        self.drawn_label.setBuddy(self.drawn_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LaboratorySection)

        QMetaObject.connectSlotsByName(LaboratorySection)
    # setupUi

    def retranslateUi(self, LaboratorySection):
        self.drawn_label.setText(QCoreApplication.translate("LaboratorySection", u"Drawn", None))
#if QT_CONFIG(accessibility)
        self.drawn_edit.setAccessibleName(QCoreApplication.translate("LaboratorySection", u"Blood drawn at", None))
#endif // QT_CONFIG(accessibility)
        self.older_draw_button.setText(QCoreApplication.translate("LaboratorySection", u"Older", None))
#if QT_CONFIG(tooltip)
        self.older_draw_button.setToolTip(QCoreApplication.translate("LaboratorySection", u"Show the draw before  Alt+Left", None))
#endif // QT_CONFIG(tooltip)
        self.newer_draw_button.setText(QCoreApplication.translate("LaboratorySection", u"Newer", None))
#if QT_CONFIG(tooltip)
        self.newer_draw_button.setToolTip(QCoreApplication.translate("LaboratorySection", u"Show the draw after  Alt+Right", None))
#endif // QT_CONFIG(tooltip)
        self.add_draw_button.setText(QCoreApplication.translate("LaboratorySection", u"Add a draw", None))
#if QT_CONFIG(accessibility)
        self.laboratory_table.setAccessibleName(QCoreApplication.translate("LaboratorySection", u"Laboratory results", None))
#endif // QT_CONFIG(accessibility)
        self.all_tests_button.setText(QCoreApplication.translate("LaboratorySection", u"Show all 12 tests", None))
        pass
    # retranslateUi

