# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'measurements_section.ui'
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
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QPushButton,
    QSizePolicy, QWidget)

from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import MomentEdit

class Ui_MeasurementsSection(object):
    def setupUi(self, MeasurementsSection):
        if not MeasurementsSection.objectName():
            MeasurementsSection.setObjectName(u"MeasurementsSection")
        self.grid = QGridLayout(MeasurementsSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(6)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 9, 6)
        self.label_column = QLabel(MeasurementsSection)
        self.label_column.setObjectName(u"label_column")
        self.label_column.setMinimumSize(QSize(96, 0))

        self.grid.addWidget(self.label_column, 0, 0, 1, 1)

        self.measured_head = QLabel(MeasurementsSection)
        self.measured_head.setObjectName(u"measured_head")
        self.measured_head.setProperty(u"role", u"column_head")

        self.grid.addWidget(self.measured_head, 0, 3, 1, 1)

        self.previous_head = QLabel(MeasurementsSection)
        self.previous_head.setObjectName(u"previous_head")
        self.previous_head.setProperty(u"role", u"column_head")

        self.grid.addWidget(self.previous_head, 0, 4, 1, 1)

        self.change_head = QLabel(MeasurementsSection)
        self.change_head.setObjectName(u"change_head")
        self.change_head.setProperty(u"role", u"column_head")
        self.change_head.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.grid.addWidget(self.change_head, 0, 5, 1, 1)

        self.height_label = QLabel(MeasurementsSection)
        self.height_label.setObjectName(u"height_label")
        self.height_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.height_label, 2, 0, 1, 1)

        self.height_edit = QuantityEdit(MeasurementsSection)
        self.height_edit.setObjectName(u"height_edit")
        self.height_edit.setMinimumSize(QSize(62, 0))
        self.height_edit.setMaximumSize(QSize(62, 16777215))
        self.height_edit.setProperty(u"document_path", u"measurements.height")
        self.height_edit.setProperty(u"unit", u"cm")

        self.grid.addWidget(self.height_edit, 2, 1, 1, 1)

        self.height_unit = QLabel(MeasurementsSection)
        self.height_unit.setObjectName(u"height_unit")
        self.height_unit.setProperty(u"role", u"unit")
        self.height_unit.setMinimumSize(QSize(20, 0))

        self.grid.addWidget(self.height_unit, 2, 2, 1, 1)

        self.height_measured_edit = MomentEdit(MeasurementsSection)
        self.height_measured_edit.setObjectName(u"height_measured_edit")
        self.height_measured_edit.setMinimumSize(QSize(170, 0))
        self.height_measured_edit.setMaximumSize(QSize(170, 16777215))
        self.height_measured_edit.setProperty(u"document_path", u"measurements.height.measured_at")

        self.grid.addWidget(self.height_measured_edit, 2, 3, 1, 1)

        self.height_previous_value = QLabel(MeasurementsSection)
        self.height_previous_value.setObjectName(u"height_previous_value")
        self.height_previous_value.setProperty(u"role", u"explanation")

        self.grid.addWidget(self.height_previous_value, 2, 4, 1, 1)

        self.height_change_value = QLabel(MeasurementsSection)
        self.height_change_value.setObjectName(u"height_change_value")
        self.height_change_value.setProperty(u"role", u"explanation")
        self.height_change_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.grid.addWidget(self.height_change_value, 2, 5, 1, 1)

        self.weight_label = QLabel(MeasurementsSection)
        self.weight_label.setObjectName(u"weight_label")
        self.weight_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.weight_label, 4, 0, 1, 1)

        self.weight_edit = QuantityEdit(MeasurementsSection)
        self.weight_edit.setObjectName(u"weight_edit")
        self.weight_edit.setMinimumSize(QSize(62, 0))
        self.weight_edit.setMaximumSize(QSize(62, 16777215))
        self.weight_edit.setProperty(u"document_path", u"measurements.weight")
        self.weight_edit.setProperty(u"unit", u"kg")

        self.grid.addWidget(self.weight_edit, 4, 1, 1, 1)

        self.weight_unit = QLabel(MeasurementsSection)
        self.weight_unit.setObjectName(u"weight_unit")
        self.weight_unit.setProperty(u"role", u"unit")
        self.weight_unit.setMinimumSize(QSize(20, 0))

        self.grid.addWidget(self.weight_unit, 4, 2, 1, 1)

        self.weight_measured_edit = MomentEdit(MeasurementsSection)
        self.weight_measured_edit.setObjectName(u"weight_measured_edit")
        self.weight_measured_edit.setMinimumSize(QSize(170, 0))
        self.weight_measured_edit.setMaximumSize(QSize(170, 16777215))
        self.weight_measured_edit.setProperty(u"document_path", u"measurements.weight.measured_at")

        self.grid.addWidget(self.weight_measured_edit, 4, 3, 1, 1)

        self.weight_previous_value = QLabel(MeasurementsSection)
        self.weight_previous_value.setObjectName(u"weight_previous_value")
        self.weight_previous_value.setProperty(u"role", u"explanation")

        self.grid.addWidget(self.weight_previous_value, 4, 4, 1, 1)

        self.weight_change_value = QLabel(MeasurementsSection)
        self.weight_change_value.setObjectName(u"weight_change_value")
        self.weight_change_value.setProperty(u"role", u"explanation")
        self.weight_change_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.grid.addWidget(self.weight_change_value, 4, 5, 1, 1)

        self.baseline_weight_label = QLabel(MeasurementsSection)
        self.baseline_weight_label.setObjectName(u"baseline_weight_label")
        self.baseline_weight_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.baseline_weight_label, 6, 0, 1, 1)

        self.baseline_weight_edit = QuantityEdit(MeasurementsSection)
        self.baseline_weight_edit.setObjectName(u"baseline_weight_edit")
        self.baseline_weight_edit.setMinimumSize(QSize(62, 0))
        self.baseline_weight_edit.setMaximumSize(QSize(62, 16777215))
        self.baseline_weight_edit.setProperty(u"document_path", u"measurements.baseline_weight")
        self.baseline_weight_edit.setProperty(u"unit", u"kg")

        self.grid.addWidget(self.baseline_weight_edit, 6, 1, 1, 1)

        self.baseline_weight_unit = QLabel(MeasurementsSection)
        self.baseline_weight_unit.setObjectName(u"baseline_weight_unit")
        self.baseline_weight_unit.setProperty(u"role", u"unit")
        self.baseline_weight_unit.setMinimumSize(QSize(20, 0))

        self.grid.addWidget(self.baseline_weight_unit, 6, 2, 1, 1)

        self.baseline_weight_measured_edit = MomentEdit(MeasurementsSection)
        self.baseline_weight_measured_edit.setObjectName(u"baseline_weight_measured_edit")
        self.baseline_weight_measured_edit.setMinimumSize(QSize(170, 0))
        self.baseline_weight_measured_edit.setMaximumSize(QSize(170, 16777215))
        self.baseline_weight_measured_edit.setProperty(u"document_path", u"measurements.baseline_weight.measured_at")

        self.grid.addWidget(self.baseline_weight_measured_edit, 6, 3, 1, 1)

        self.baseline_weight_previous_value = QLabel(MeasurementsSection)
        self.baseline_weight_previous_value.setObjectName(u"baseline_weight_previous_value")
        self.baseline_weight_previous_value.setProperty(u"role", u"explanation")

        self.grid.addWidget(self.baseline_weight_previous_value, 6, 4, 1, 1)

        self.baseline_weight_change_value = QLabel(MeasurementsSection)
        self.baseline_weight_change_value.setObjectName(u"baseline_weight_change_value")
        self.baseline_weight_change_value.setProperty(u"role", u"explanation")
        self.baseline_weight_change_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.grid.addWidget(self.baseline_weight_change_value, 6, 5, 1, 1)

        self.more_measurements_button = QPushButton(MeasurementsSection)
        self.more_measurements_button.setObjectName(u"more_measurements_button")
        self.more_measurements_button.setCheckable(True)
        self.more_measurements_button.setProperty(u"role", u"link")

        self.grid.addWidget(self.more_measurements_button, 8, 0, 1, 6)

        self.previous_height_label = QLabel(MeasurementsSection)
        self.previous_height_label.setObjectName(u"previous_height_label")
        self.previous_height_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.previous_height_label, 10, 0, 1, 1)

        self.previous_height_edit = QuantityEdit(MeasurementsSection)
        self.previous_height_edit.setObjectName(u"previous_height_edit")
        self.previous_height_edit.setMinimumSize(QSize(62, 0))
        self.previous_height_edit.setMaximumSize(QSize(62, 16777215))
        self.previous_height_edit.setProperty(u"document_path", u"measurements.previous_height")
        self.previous_height_edit.setProperty(u"unit", u"cm")

        self.grid.addWidget(self.previous_height_edit, 10, 1, 1, 1)

        self.previous_height_unit = QLabel(MeasurementsSection)
        self.previous_height_unit.setObjectName(u"previous_height_unit")
        self.previous_height_unit.setProperty(u"role", u"unit")
        self.previous_height_unit.setMinimumSize(QSize(20, 0))

        self.grid.addWidget(self.previous_height_unit, 10, 2, 1, 1)

        self.previous_height_measured_edit = MomentEdit(MeasurementsSection)
        self.previous_height_measured_edit.setObjectName(u"previous_height_measured_edit")
        self.previous_height_measured_edit.setMinimumSize(QSize(170, 0))
        self.previous_height_measured_edit.setMaximumSize(QSize(170, 16777215))
        self.previous_height_measured_edit.setProperty(u"document_path", u"measurements.previous_height.measured_at")

        self.grid.addWidget(self.previous_height_measured_edit, 10, 3, 1, 1)

        self.previous_weight_label = QLabel(MeasurementsSection)
        self.previous_weight_label.setObjectName(u"previous_weight_label")
        self.previous_weight_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.previous_weight_label, 12, 0, 1, 1)

        self.previous_weight_edit = QuantityEdit(MeasurementsSection)
        self.previous_weight_edit.setObjectName(u"previous_weight_edit")
        self.previous_weight_edit.setMinimumSize(QSize(62, 0))
        self.previous_weight_edit.setMaximumSize(QSize(62, 16777215))
        self.previous_weight_edit.setProperty(u"document_path", u"measurements.previous_weight")
        self.previous_weight_edit.setProperty(u"unit", u"kg")

        self.grid.addWidget(self.previous_weight_edit, 12, 1, 1, 1)

        self.previous_weight_unit = QLabel(MeasurementsSection)
        self.previous_weight_unit.setObjectName(u"previous_weight_unit")
        self.previous_weight_unit.setProperty(u"role", u"unit")
        self.previous_weight_unit.setMinimumSize(QSize(20, 0))

        self.grid.addWidget(self.previous_weight_unit, 12, 2, 1, 1)

        self.previous_weight_measured_edit = MomentEdit(MeasurementsSection)
        self.previous_weight_measured_edit.setObjectName(u"previous_weight_measured_edit")
        self.previous_weight_measured_edit.setMinimumSize(QSize(170, 0))
        self.previous_weight_measured_edit.setMaximumSize(QSize(170, 16777215))
        self.previous_weight_measured_edit.setProperty(u"document_path", u"measurements.previous_weight.measured_at")

        self.grid.addWidget(self.previous_weight_measured_edit, 12, 3, 1, 1)

        self.dosing_weight_label = QLabel(MeasurementsSection)
        self.dosing_weight_label.setObjectName(u"dosing_weight_label")
        self.dosing_weight_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.dosing_weight_label, 14, 0, 1, 1)

        self.dosing_weight_edit = QuantityEdit(MeasurementsSection)
        self.dosing_weight_edit.setObjectName(u"dosing_weight_edit")
        self.dosing_weight_edit.setMinimumSize(QSize(62, 0))
        self.dosing_weight_edit.setMaximumSize(QSize(62, 16777215))
        self.dosing_weight_edit.setProperty(u"document_path", u"measurements.dosing_weight")
        self.dosing_weight_edit.setProperty(u"unit", u"kg")

        self.grid.addWidget(self.dosing_weight_edit, 14, 1, 1, 1)

        self.dosing_weight_unit = QLabel(MeasurementsSection)
        self.dosing_weight_unit.setObjectName(u"dosing_weight_unit")
        self.dosing_weight_unit.setProperty(u"role", u"unit")
        self.dosing_weight_unit.setMinimumSize(QSize(20, 0))

        self.grid.addWidget(self.dosing_weight_unit, 14, 2, 1, 1)

        self.dosing_weight_measured_edit = MomentEdit(MeasurementsSection)
        self.dosing_weight_measured_edit.setObjectName(u"dosing_weight_measured_edit")
        self.dosing_weight_measured_edit.setMinimumSize(QSize(170, 0))
        self.dosing_weight_measured_edit.setMaximumSize(QSize(170, 16777215))
        self.dosing_weight_measured_edit.setProperty(u"document_path", u"measurements.dosing_weight.measured_at")

        self.grid.addWidget(self.dosing_weight_measured_edit, 14, 3, 1, 1)

        self.dosing_weight_reason_label = QLabel(MeasurementsSection)
        self.dosing_weight_reason_label.setObjectName(u"dosing_weight_reason_label")
        self.dosing_weight_reason_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.dosing_weight_reason_label, 16, 0, 1, 1)

        self.dosing_weight_reason_edit = TextEdit(MeasurementsSection)
        self.dosing_weight_reason_edit.setObjectName(u"dosing_weight_reason_edit")
        self.dosing_weight_reason_edit.setProperty(u"document_path", u"measurements.dosing_weight.reason")

        self.grid.addWidget(self.dosing_weight_reason_edit, 16, 1, 1, 5)

        self.grid.setColumnStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.height_label.setBuddy(self.height_edit)
        self.weight_label.setBuddy(self.weight_edit)
        self.baseline_weight_label.setBuddy(self.baseline_weight_edit)
        self.previous_height_label.setBuddy(self.previous_height_edit)
        self.previous_weight_label.setBuddy(self.previous_weight_edit)
        self.dosing_weight_label.setBuddy(self.dosing_weight_edit)
        self.dosing_weight_reason_label.setBuddy(self.dosing_weight_reason_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MeasurementsSection)

        QMetaObject.connectSlotsByName(MeasurementsSection)
    # setupUi

    def retranslateUi(self, MeasurementsSection):
        self.label_column.setText("")
        self.measured_head.setText(QCoreApplication.translate("MeasurementsSection", u"measured", None))
        self.previous_head.setText(QCoreApplication.translate("MeasurementsSection", u"previous", None))
        self.change_head.setText(QCoreApplication.translate("MeasurementsSection", u"change", None))
        self.height_label.setText(QCoreApplication.translate("MeasurementsSection", u"Height", None))
#if QT_CONFIG(accessibility)
        self.height_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Height", None))
#endif // QT_CONFIG(accessibility)
        self.height_unit.setText(QCoreApplication.translate("MeasurementsSection", u"cm", None))
#if QT_CONFIG(accessibility)
        self.height_measured_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Height measured", None))
#endif // QT_CONFIG(accessibility)
        self.weight_label.setText(QCoreApplication.translate("MeasurementsSection", u"Weight", None))
#if QT_CONFIG(accessibility)
        self.weight_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Weight", None))
#endif // QT_CONFIG(accessibility)
        self.weight_unit.setText(QCoreApplication.translate("MeasurementsSection", u"kg", None))
#if QT_CONFIG(accessibility)
        self.weight_measured_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Weight measured", None))
#endif // QT_CONFIG(accessibility)
        self.baseline_weight_label.setText(QCoreApplication.translate("MeasurementsSection", u"Before treatment", None))
#if QT_CONFIG(accessibility)
        self.baseline_weight_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Before treatment", None))
#endif // QT_CONFIG(accessibility)
        self.baseline_weight_unit.setText(QCoreApplication.translate("MeasurementsSection", u"kg", None))
#if QT_CONFIG(accessibility)
        self.baseline_weight_measured_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Before treatment measured", None))
#endif // QT_CONFIG(accessibility)
        self.more_measurements_button.setText(QCoreApplication.translate("MeasurementsSection", u"Previous measurements, dosing weight", None))
        self.previous_height_label.setText(QCoreApplication.translate("MeasurementsSection", u"Previous height", None))
#if QT_CONFIG(accessibility)
        self.previous_height_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Previous height", None))
#endif // QT_CONFIG(accessibility)
        self.previous_height_unit.setText(QCoreApplication.translate("MeasurementsSection", u"cm", None))
#if QT_CONFIG(accessibility)
        self.previous_height_measured_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Previous height measured", None))
#endif // QT_CONFIG(accessibility)
        self.previous_weight_label.setText(QCoreApplication.translate("MeasurementsSection", u"Previous weight", None))
#if QT_CONFIG(accessibility)
        self.previous_weight_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Previous weight", None))
#endif // QT_CONFIG(accessibility)
        self.previous_weight_unit.setText(QCoreApplication.translate("MeasurementsSection", u"kg", None))
#if QT_CONFIG(accessibility)
        self.previous_weight_measured_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Previous weight measured", None))
#endif // QT_CONFIG(accessibility)
        self.dosing_weight_label.setText(QCoreApplication.translate("MeasurementsSection", u"Dosing weight", None))
#if QT_CONFIG(accessibility)
        self.dosing_weight_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Dosing weight", None))
#endif // QT_CONFIG(accessibility)
        self.dosing_weight_unit.setText(QCoreApplication.translate("MeasurementsSection", u"kg", None))
#if QT_CONFIG(accessibility)
        self.dosing_weight_measured_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Dosing weight measured", None))
#endif // QT_CONFIG(accessibility)
        self.dosing_weight_reason_label.setText(QCoreApplication.translate("MeasurementsSection", u"because", None))
#if QT_CONFIG(accessibility)
        self.dosing_weight_reason_edit.setAccessibleName(QCoreApplication.translate("MeasurementsSection", u"Reason for the dosing weight", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

