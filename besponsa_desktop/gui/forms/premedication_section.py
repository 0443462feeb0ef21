# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'premedication_section.ui'
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

class Ui_PremedicationSection(object):
    def setupUi(self, PremedicationSection):
        if not PremedicationSection.objectName():
            PremedicationSection.setObjectName(u"PremedicationSection")
        self.grid = QGridLayout(PremedicationSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.premedication_table = RecordTable(PremedicationSection)
        self.premedication_table.setObjectName(u"premedication_table")
        self.premedication_table.setProperty(u"document_path", u"premedication")

        self.grid.addWidget(self.premedication_table, 0, 0, 1, 5)

        self.cytoreduction_table = RecordTable(PremedicationSection)
        self.cytoreduction_table.setObjectName(u"cytoreduction_table")
        self.cytoreduction_table.setProperty(u"document_path", u"cytoreduction")

        self.grid.addWidget(self.cytoreduction_table, 2, 0, 1, 5)

        self.anti_infectives_table = RecordTable(PremedicationSection)
        self.anti_infectives_table.setObjectName(u"anti_infectives_table")
        self.anti_infectives_table.setProperty(u"document_path", u"anti_infectives")

        self.grid.addWidget(self.anti_infectives_table, 4, 0, 1, 5)

        self.concomitant_medicines_table = RecordTable(PremedicationSection)
        self.concomitant_medicines_table.setObjectName(u"concomitant_medicines_table")
        self.concomitant_medicines_table.setProperty(u"document_path", u"concomitant_medicines")

        self.grid.addWidget(self.concomitant_medicines_table, 6, 0, 1, 5)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)

        self.retranslateUi(PremedicationSection)

        QMetaObject.connectSlotsByName(PremedicationSection)
    # setupUi

    def retranslateUi(self, PremedicationSection):
        self.premedication_table.setProperty(u"caption", QCoreApplication.translate("PremedicationSection", u"Premedication", None))
        self.cytoreduction_table.setProperty(u"caption", QCoreApplication.translate("PremedicationSection", u"Cytoreduction", None))
        self.anti_infectives_table.setProperty(u"caption", QCoreApplication.translate("PremedicationSection", u"Anti-infectives", None))
        self.concomitant_medicines_table.setProperty(u"caption", QCoreApplication.translate("PremedicationSection", u"Other medicines", None))
        pass
    # retranslateUi

