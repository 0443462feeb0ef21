# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'weight_section.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QSizePolicy,
    QWidget)

from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.time_edits import MomentEdit

class Ui_WeightSection(object):
    def setupUi(self, WeightSection):
        if not WeightSection.objectName():
            WeightSection.setObjectName(u"WeightSection")
        self.grid = QGridLayout(WeightSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.weight_label = QLabel(WeightSection)
        self.weight_label.setObjectName(u"weight_label")
        self.weight_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.weight_label, 0, 0, 1, 1)

        self.weight_edit = QuantityEdit(WeightSection)
        self.weight_edit.setObjectName(u"weight_edit")
        self.weight_edit.setMinimumSize(QSize(62, 0))
        self.weight_edit.setMaximumSize(QSize(62, 16777215))
        self.weight_edit.setProperty(u"document_path", u"weight")
        self.weight_edit.setProperty(u"unit", u"kg")

        self.grid.addWidget(self.weight_edit, 0, 1, 1, 1)

        self.weight_unit = QLabel(WeightSection)
        self.weight_unit.setObjectName(u"weight_unit")
        self.weight_unit.setProperty(u"role", u"unit")
        self.weight_unit.setMinimumSize(QSize(20, 0))

        self.grid.addWidget(self.weight_unit, 0, 2, 1, 1)

        self.weight_measured_edit = MomentEdit(WeightSection)
        self.weight_measured_edit.setObjectName(u"weight_measured_edit")
        self.weight_measured_edit.setMinimumSize(QSize(182, 0))
        self.weight_measured_edit.setMaximumSize(QSize(182, 16777215))
        self.weight_measured_edit.setProperty(u"document_path", u"weight.measured_at")

        self.grid.addWidget(self.weight_measured_edit, 0, 3, 1, 1)

        self.grid.setColumnStretch(4, 1)
        self.grid.setColumnMinimumWidth(0, 80)
#if QT_CONFIG(shortcut)
        self.weight_label.setBuddy(self.weight_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(WeightSection)

        QMetaObject.connectSlotsByName(WeightSection)
    # setupUi

    def retranslateUi(self, WeightSection):
        self.weight_label.setText(QCoreApplication.translate("WeightSection", u"Weight", None))
#if QT_CONFIG(accessibility)
        self.weight_edit.setAccessibleName(QCoreApplication.translate("WeightSection", u"Weight", None))
#endif // QT_CONFIG(accessibility)
        self.weight_unit.setText(QCoreApplication.translate("WeightSection", u"kg", None))
#if QT_CONFIG(accessibility)
        self.weight_measured_edit.setAccessibleName(QCoreApplication.translate("WeightSection", u"Weight measured", None))
#endif // QT_CONFIG(accessibility)
        self.weight_measured_edit.setPlaceholderText(QCoreApplication.translate("WeightSection", u"measured at", None))
        pass
    # retranslateUi

