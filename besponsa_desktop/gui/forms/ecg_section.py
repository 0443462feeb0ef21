# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ecg_section.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QSizePolicy, QSpacerItem,
    QWidget)

from besponsa_desktop.gui.fields.record_table import RecordTable

class Ui_EcgSection(object):
    def setupUi(self, EcgSection):
        if not EcgSection.objectName():
            EcgSection.setObjectName(u"EcgSection")
        self.grid = QGridLayout(EcgSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.ecgs_table = RecordTable(EcgSection)
        self.ecgs_table.setObjectName(u"ecgs_table")
        self.ecgs_table.setProperty(u"document_path", u"ecgs")

        self.grid.addWidget(self.ecgs_table, 0, 0, 1, 5)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)

        self.retranslateUi(EcgSection)

        QMetaObject.connectSlotsByName(EcgSection)
    # setupUi

    def retranslateUi(self, EcgSection):
        self.ecgs_table.setProperty(u"caption", QCoreApplication.translate("EcgSection", u"ECGs", None))
        pass
    # retranslateUi

