# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_section.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QSizePolicy, QSpacerItem, QWidget)

from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.text_edit import (NumberEdit, TextEdit)
from besponsa_desktop.gui.fields.time_edits import MomentEdit

class Ui_OrderSection(object):
    def setupUi(self, OrderSection):
        if not OrderSection.objectName():
            OrderSection.setObjectName(u"OrderSection")
        self.grid = QGridLayout(OrderSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.drug_label = QLabel(OrderSection)
        self.drug_label.setObjectName(u"drug_label")
        self.drug_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.drug_label, 0, 0, 1, 1)

        self.drug_edit = TextEdit(OrderSection)
        self.drug_edit.setObjectName(u"drug_edit")
        self.drug_edit.setProperty(u"document_path", u"order.drug")

        self.grid.addWidget(self.drug_edit, 0, 1, 1, 1)

        self.dose_per_area_label = QLabel(OrderSection)
        self.dose_per_area_label.setObjectName(u"dose_per_area_label")
        self.dose_per_area_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.dose_per_area_label, 0, 3, 1, 1)

        self.line_4 = QHBoxLayout()
        self.line_4.setSpacing(8)
        self.line_4.setObjectName(u"line_4")
        self.dose_per_area_edit = QuantityEdit(OrderSection)
        self.dose_per_area_edit.setObjectName(u"dose_per_area_edit")
        self.dose_per_area_edit.setMinimumSize(QSize(62, 0))
        self.dose_per_area_edit.setMaximumSize(QSize(62, 16777215))
        self.dose_per_area_edit.setProperty(u"document_path", u"order.dose_per_area")
        self.dose_per_area_edit.setProperty(u"unit", u"mg/m2")

        self.line_4.addWidget(self.dose_per_area_edit)

        self.dose_per_area_unit = QLabel(OrderSection)
        self.dose_per_area_unit.setObjectName(u"dose_per_area_unit")
        self.dose_per_area_unit.setProperty(u"role", u"unit")

        self.line_4.addWidget(self.dose_per_area_unit)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_4.addItem(self.spacer_3)


        self.grid.addLayout(self.line_4, 0, 4, 1, 1)

        self.cycle_label = QLabel(OrderSection)
        self.cycle_label.setObjectName(u"cycle_label")
        self.cycle_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.cycle_label, 2, 0, 1, 1)

        self.line_6 = QHBoxLayout()
        self.line_6.setSpacing(8)
        self.line_6.setObjectName(u"line_6")
        self.cycle_edit = NumberEdit(OrderSection)
        self.cycle_edit.setObjectName(u"cycle_edit")
        self.cycle_edit.setMinimumSize(QSize(46, 0))
        self.cycle_edit.setMaximumSize(QSize(46, 16777215))
        self.cycle_edit.setProperty(u"document_path", u"order.cycle")

        self.line_6.addWidget(self.cycle_edit)

        self.day_edit = NumberEdit(OrderSection)
        self.day_edit.setObjectName(u"day_edit")
        self.day_edit.setMinimumSize(QSize(46, 0))
        self.day_edit.setMaximumSize(QSize(46, 16777215))
        self.day_edit.setProperty(u"document_path", u"order.day")

        self.line_6.addWidget(self.day_edit)

        self.since_last_dose_value = QLabel(OrderSection)
        self.since_last_dose_value.setObjectName(u"since_last_dose_value")
        self.since_last_dose_value.setProperty(u"role", u"explanation")

        self.line_6.addWidget(self.since_last_dose_value)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_6.addItem(self.spacer_5)


        self.grid.addLayout(self.line_6, 2, 1, 1, 1)

        self.dose_label = QLabel(OrderSection)
        self.dose_label.setObjectName(u"dose_label")
        self.dose_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.dose_label, 2, 3, 1, 1)

        self.line_8 = QHBoxLayout()
        self.line_8.setSpacing(8)
        self.line_8.setObjectName(u"line_8")
        self.dose_edit = QuantityEdit(OrderSection)
        self.dose_edit.setObjectName(u"dose_edit")
        self.dose_edit.setMinimumSize(QSize(62, 0))
        self.dose_edit.setMaximumSize(QSize(62, 16777215))
        self.dose_edit.setProperty(u"document_path", u"order.dose")
        self.dose_edit.setProperty(u"unit", u"mg")

        self.line_8.addWidget(self.dose_edit)

        self.dose_unit = QLabel(OrderSection)
        self.dose_unit.setObjectName(u"dose_unit")
        self.dose_unit.setProperty(u"role", u"unit")

        self.line_8.addWidget(self.dose_unit)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_8.addItem(self.spacer_7)


        self.grid.addLayout(self.line_8, 2, 4, 1, 1)

        self.planned_start_label = QLabel(OrderSection)
        self.planned_start_label.setObjectName(u"planned_start_label")
        self.planned_start_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.planned_start_label, 4, 0, 1, 1)

        self.planned_start_edit = MomentEdit(OrderSection)
        self.planned_start_edit.setObjectName(u"planned_start_edit")
        self.planned_start_edit.setProperty(u"document_path", u"order.planned_start")

        self.grid.addWidget(self.planned_start_edit, 4, 1, 1, 1)

        self.bsa_label = QLabel(OrderSection)
        self.bsa_label.setObjectName(u"bsa_label")
        self.bsa_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.bsa_label, 4, 3, 1, 1)

        self.line_10 = QHBoxLayout()
        self.line_10.setSpacing(8)
        self.line_10.setObjectName(u"line_10")
        self.bsa_edit = QuantityEdit(OrderSection)
        self.bsa_edit.setObjectName(u"bsa_edit")
        self.bsa_edit.setMinimumSize(QSize(62, 0))
        self.bsa_edit.setMaximumSize(QSize(62, 16777215))
        self.bsa_edit.setProperty(u"document_path", u"order.bsa")
        self.bsa_edit.setProperty(u"unit", u"m2")

        self.line_10.addWidget(self.bsa_edit)

        self.bsa_unit = QLabel(OrderSection)
        self.bsa_unit.setObjectName(u"bsa_unit")
        self.bsa_unit.setProperty(u"role", u"unit")

        self.line_10.addWidget(self.bsa_unit)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_10.addItem(self.spacer_9)


        self.grid.addLayout(self.line_10, 4, 4, 1, 1)

        self.ordered_at_label = QLabel(OrderSection)
        self.ordered_at_label.setObjectName(u"ordered_at_label")
        self.ordered_at_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.ordered_at_label, 6, 0, 1, 1)

        self.ordered_at_edit = MomentEdit(OrderSection)
        self.ordered_at_edit.setObjectName(u"ordered_at_edit")
        self.ordered_at_edit.setProperty(u"document_path", u"order.ordered_at")

        self.grid.addWidget(self.ordered_at_edit, 6, 1, 1, 1)

        self.order_id_label = QLabel(OrderSection)
        self.order_id_label.setObjectName(u"order_id_label")
        self.order_id_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.order_id_label, 6, 3, 1, 1)

        self.order_id_edit = TextEdit(OrderSection)
        self.order_id_edit.setObjectName(u"order_id_edit")
        self.order_id_edit.setMinimumSize(QSize(124, 0))
        self.order_id_edit.setMaximumSize(QSize(124, 16777215))
        self.order_id_edit.setProperty(u"document_path", u"order.id")

        self.grid.addWidget(self.order_id_edit, 6, 4, 1, 1)

        self.prescriber_label = QLabel(OrderSection)
        self.prescriber_label.setObjectName(u"prescriber_label")
        self.prescriber_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.prescriber_label, 8, 0, 1, 1)

        self.prescriber_edit = TextEdit(OrderSection)
        self.prescriber_edit.setObjectName(u"prescriber_edit")
        self.prescriber_edit.setProperty(u"document_path", u"order.prescriber")

        self.grid.addWidget(self.prescriber_edit, 8, 1, 1, 1)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)
#if QT_CONFIG(shortcut)
        self.drug_label.setBuddy(self.drug_edit)
        self.dose_per_area_label.setBuddy(self.dose_per_area_edit)
        self.cycle_label.setBuddy(self.cycle_edit)
        self.dose_label.setBuddy(self.dose_edit)
        self.planned_start_label.setBuddy(self.planned_start_edit)
        self.bsa_label.setBuddy(self.bsa_edit)
        self.ordered_at_label.setBuddy(self.ordered_at_edit)
        self.order_id_label.setBuddy(self.order_id_edit)
        self.prescriber_label.setBuddy(self.prescriber_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OrderSection)

        QMetaObject.connectSlotsByName(OrderSection)
    # setupUi

    def retranslateUi(self, OrderSection):
        self.drug_label.setText(QCoreApplication.translate("OrderSection", u"Drug", None))
#if QT_CONFIG(accessibility)
        self.drug_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Drug", None))
#endif // QT_CONFIG(accessibility)
        self.dose_per_area_label.setText(QCoreApplication.translate("OrderSection", u"Dose level", None))
#if QT_CONFIG(accessibility)
        self.dose_per_area_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Dose level", None))
#endif // QT_CONFIG(accessibility)
        self.dose_per_area_unit.setText(QCoreApplication.translate("OrderSection", u"mg/m\u00b2", None))
        self.cycle_label.setText(QCoreApplication.translate("OrderSection", u"Cycle, day", None))
#if QT_CONFIG(accessibility)
        self.cycle_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Cycle", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Day of the cycle", None))
#endif // QT_CONFIG(accessibility)
        self.dose_label.setText(QCoreApplication.translate("OrderSection", u"Dose", None))
#if QT_CONFIG(accessibility)
        self.dose_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Dose", None))
#endif // QT_CONFIG(accessibility)
        self.dose_unit.setText(QCoreApplication.translate("OrderSection", u"mg", None))
        self.planned_start_label.setText(QCoreApplication.translate("OrderSection", u"Planned", None))
#if QT_CONFIG(accessibility)
        self.planned_start_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Planned start", None))
#endif // QT_CONFIG(accessibility)
        self.bsa_label.setText(QCoreApplication.translate("OrderSection", u"BSA stated", None))
#if QT_CONFIG(accessibility)
        self.bsa_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"BSA stated", None))
#endif // QT_CONFIG(accessibility)
        self.bsa_unit.setText(QCoreApplication.translate("OrderSection", u"m\u00b2", None))
        self.ordered_at_label.setText(QCoreApplication.translate("OrderSection", u"Ordered", None))
#if QT_CONFIG(accessibility)
        self.ordered_at_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Ordered at", None))
#endif // QT_CONFIG(accessibility)
        self.order_id_label.setText(QCoreApplication.translate("OrderSection", u"Order no.", None))
#if QT_CONFIG(accessibility)
        self.order_id_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Order number", None))
#endif // QT_CONFIG(accessibility)
        self.prescriber_label.setText(QCoreApplication.translate("OrderSection", u"Prescriber", None))
#if QT_CONFIG(accessibility)
        self.prescriber_edit.setAccessibleName(QCoreApplication.translate("OrderSection", u"Prescriber", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

