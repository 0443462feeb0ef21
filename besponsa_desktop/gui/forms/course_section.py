# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'course_section.ui'
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

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.fields.text_edit import NumberEdit
from besponsa_desktop.gui.fields.time_edits import DayEdit

class Ui_CourseSection(object):
    def setupUi(self, CourseSection):
        if not CourseSection.objectName():
            CourseSection.setObjectName(u"CourseSection")
        self.grid = QGridLayout(CourseSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.hsct_label = QLabel(CourseSection)
        self.hsct_label.setObjectName(u"hsct_label")
        self.hsct_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.hsct_label, 0, 0, 1, 1)

        self.hsct_box = ChoiceBox(CourseSection)
        self.hsct_box.addItem("")
        self.hsct_box.addItem("")
        self.hsct_box.addItem("")
        self.hsct_box.addItem("")
        self.hsct_box.addItem("")
        self.hsct_box.setObjectName(u"hsct_box")
        self.hsct_box.setProperty(u"document_path", u"course.hsct")
        self.hsct_box.setProperty(u"values", [u"", u"planned", u"not_planned", u"undecided", u"done"])

        self.grid.addWidget(self.hsct_box, 0, 1, 1, 1)

        self.hsct_on_label = QLabel(CourseSection)
        self.hsct_on_label.setObjectName(u"hsct_on_label")
        self.hsct_on_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.hsct_on_label, 0, 3, 1, 1)

        self.hsct_on_edit = DayEdit(CourseSection)
        self.hsct_on_edit.setObjectName(u"hsct_on_edit")
        self.hsct_on_edit.setMinimumSize(QSize(124, 0))
        self.hsct_on_edit.setMaximumSize(QSize(124, 16777215))
        self.hsct_on_edit.setProperty(u"document_path", u"course.hsct_on")

        self.grid.addWidget(self.hsct_on_edit, 0, 4, 1, 1)

        self.dose_reduction_label = QLabel(CourseSection)
        self.dose_reduction_label.setObjectName(u"dose_reduction_label")
        self.dose_reduction_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.dose_reduction_label, 2, 0, 1, 1)

        self.dose_reduction_box = ChoiceBox(CourseSection)
        self.dose_reduction_box.addItem("")
        self.dose_reduction_box.addItem("")
        self.dose_reduction_box.addItem("")
        self.dose_reduction_box.setObjectName(u"dose_reduction_box")
        self.dose_reduction_box.setProperty(u"document_path", u"course.dose_reduction")
        self.dose_reduction_box.setProperty(u"values", [u"none", u"reduced_25_percent", u"two_doses_per_cycle"])

        self.grid.addWidget(self.dose_reduction_box, 2, 1, 1, 1)

        self.prior_hsct_on_label = QLabel(CourseSection)
        self.prior_hsct_on_label.setObjectName(u"prior_hsct_on_label")
        self.prior_hsct_on_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.prior_hsct_on_label, 2, 3, 1, 1)

        self.prior_hsct_on_edit = DayEdit(CourseSection)
        self.prior_hsct_on_edit.setObjectName(u"prior_hsct_on_edit")
        self.prior_hsct_on_edit.setMinimumSize(QSize(124, 0))
        self.prior_hsct_on_edit.setMaximumSize(QSize(124, 16777215))
        self.prior_hsct_on_edit.setProperty(u"document_path", u"course.prior_hsct_on")

        self.grid.addWidget(self.prior_hsct_on_edit, 2, 4, 1, 1)

        self.doses_given_table = RecordTable(CourseSection)
        self.doses_given_table.setObjectName(u"doses_given_table")
        self.doses_given_table.setProperty(u"document_path", u"course.doses_given")

        self.grid.addWidget(self.doses_given_table, 4, 0, 1, 5)

        self.omitted_doses_table = RecordTable(CourseSection)
        self.omitted_doses_table.setObjectName(u"omitted_doses_table")
        self.omitted_doses_table.setProperty(u"document_path", u"course.omitted_doses")

        self.grid.addWidget(self.omitted_doses_table, 6, 0, 1, 5)

        self.interruptions_table = RecordTable(CourseSection)
        self.interruptions_table.setObjectName(u"interruptions_table")
        self.interruptions_table.setProperty(u"document_path", u"course.interruptions")

        self.grid.addWidget(self.interruptions_table, 8, 0, 1, 5)

        self.caption_10 = QLabel(CourseSection)
        self.caption_10.setObjectName(u"caption_10")
        self.caption_10.setProperty(u"role", u"group_caption")

        self.grid.addWidget(self.caption_10, 10, 0, 1, 5)

        self.response_status_label = QLabel(CourseSection)
        self.response_status_label.setObjectName(u"response_status_label")
        self.response_status_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.response_status_label, 12, 0, 1, 1)

        self.response_status_box = ChoiceBox(CourseSection)
        self.response_status_box.addItem("")
        self.response_status_box.addItem("")
        self.response_status_box.addItem("")
        self.response_status_box.addItem("")
        self.response_status_box.addItem("")
        self.response_status_box.setObjectName(u"response_status_box")
        self.response_status_box.setProperty(u"document_path", u"course.response.status")
        self.response_status_box.setProperty(u"values", [u"", u"not_assessed", u"cr", u"cri", u"none"])

        self.grid.addWidget(self.response_status_box, 12, 1, 1, 1)

        self.response_assessed_on_label = QLabel(CourseSection)
        self.response_assessed_on_label.setObjectName(u"response_assessed_on_label")
        self.response_assessed_on_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.response_assessed_on_label, 12, 3, 1, 1)

        self.response_assessed_on_edit = DayEdit(CourseSection)
        self.response_assessed_on_edit.setObjectName(u"response_assessed_on_edit")
        self.response_assessed_on_edit.setMinimumSize(QSize(124, 0))
        self.response_assessed_on_edit.setMaximumSize(QSize(124, 16777215))
        self.response_assessed_on_edit.setProperty(u"document_path", u"course.response.assessed_on")

        self.grid.addWidget(self.response_assessed_on_edit, 12, 4, 1, 1)

        self.marrow_blasts_label = QLabel(CourseSection)
        self.marrow_blasts_label.setObjectName(u"marrow_blasts_label")
        self.marrow_blasts_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.marrow_blasts_label, 14, 0, 1, 1)

        self.line_12 = QHBoxLayout()
        self.line_12.setSpacing(8)
        self.line_12.setObjectName(u"line_12")
        self.marrow_blasts_edit = NumberEdit(CourseSection)
        self.marrow_blasts_edit.setObjectName(u"marrow_blasts_edit")
        self.marrow_blasts_edit.setMinimumSize(QSize(62, 0))
        self.marrow_blasts_edit.setMaximumSize(QSize(62, 16777215))
        self.marrow_blasts_edit.setProperty(u"document_path", u"course.response.marrow_blasts_percent")

        self.line_12.addWidget(self.marrow_blasts_edit)

        self.marrow_blasts_unit = QLabel(CourseSection)
        self.marrow_blasts_unit.setObjectName(u"marrow_blasts_unit")
        self.marrow_blasts_unit.setProperty(u"role", u"unit")

        self.line_12.addWidget(self.marrow_blasts_unit)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_12.addItem(self.spacer_11)


        self.grid.addLayout(self.line_12, 14, 1, 1, 1)

        self.blood_blasts_label = QLabel(CourseSection)
        self.blood_blasts_label.setObjectName(u"blood_blasts_label")
        self.blood_blasts_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.blood_blasts_label, 14, 3, 1, 1)

        self.blood_blasts_box = ChoiceBox(CourseSection)
        self.blood_blasts_box.addItem("")
        self.blood_blasts_box.addItem("")
        self.blood_blasts_box.addItem("")
        self.blood_blasts_box.setObjectName(u"blood_blasts_box")
        self.blood_blasts_box.setMinimumSize(QSize(124, 0))
        self.blood_blasts_box.setMaximumSize(QSize(124, 16777215))
        self.blood_blasts_box.setProperty(u"document_path", u"course.response.peripheral_leukemic_blasts")
        self.blood_blasts_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.blood_blasts_box, 14, 4, 1, 1)

        self.mrd_label = QLabel(CourseSection)
        self.mrd_label.setObjectName(u"mrd_label")
        self.mrd_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.mrd_label, 16, 0, 1, 1)

        self.mrd_box = ChoiceBox(CourseSection)
        self.mrd_box.addItem("")
        self.mrd_box.addItem("")
        self.mrd_box.addItem("")
        self.mrd_box.addItem("")
        self.mrd_box.setObjectName(u"mrd_box")
        self.mrd_box.setProperty(u"document_path", u"course.response.mrd")
        self.mrd_box.setProperty(u"values", [u"", u"not_assessed", u"negative", u"positive"])

        self.grid.addWidget(self.mrd_box, 16, 1, 1, 1)

        self.extramedullary_label = QLabel(CourseSection)
        self.extramedullary_label.setObjectName(u"extramedullary_label")
        self.extramedullary_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.extramedullary_label, 16, 3, 1, 1)

        self.extramedullary_box = ChoiceBox(CourseSection)
        self.extramedullary_box.addItem("")
        self.extramedullary_box.addItem("")
        self.extramedullary_box.addItem("")
        self.extramedullary_box.setObjectName(u"extramedullary_box")
        self.extramedullary_box.setMinimumSize(QSize(124, 0))
        self.extramedullary_box.setMaximumSize(QSize(124, 16777215))
        self.extramedullary_box.setProperty(u"document_path", u"course.response.extramedullary_disease_resolved")
        self.extramedullary_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.extramedullary_box, 16, 4, 1, 1)

        self.response_anc_label = QLabel(CourseSection)
        self.response_anc_label.setObjectName(u"response_anc_label")
        self.response_anc_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.response_anc_label, 18, 0, 1, 1)

        self.line_14 = QHBoxLayout()
        self.line_14.setSpacing(8)
        self.line_14.setObjectName(u"line_14")
        self.response_anc_edit = QuantityEdit(CourseSection)
        self.response_anc_edit.setObjectName(u"response_anc_edit")
        self.response_anc_edit.setMinimumSize(QSize(62, 0))
        self.response_anc_edit.setMaximumSize(QSize(62, 16777215))
        self.response_anc_edit.setProperty(u"document_path", u"course.response.anc")
        self.response_anc_edit.setProperty(u"unit", u"10*9/L")

        self.line_14.addWidget(self.response_anc_edit)

        self.response_anc_unit = QLabel(CourseSection)
        self.response_anc_unit.setObjectName(u"response_anc_unit")
        self.response_anc_unit.setProperty(u"role", u"unit")

        self.line_14.addWidget(self.response_anc_unit)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_14.addItem(self.spacer_13)


        self.grid.addLayout(self.line_14, 18, 1, 1, 1)

        self.response_platelets_label = QLabel(CourseSection)
        self.response_platelets_label.setObjectName(u"response_platelets_label")
        self.response_platelets_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.response_platelets_label, 18, 3, 1, 1)

        self.line_16 = QHBoxLayout()
        self.line_16.setSpacing(8)
        self.line_16.setObjectName(u"line_16")
        self.response_platelets_edit = QuantityEdit(CourseSection)
        self.response_platelets_edit.setObjectName(u"response_platelets_edit")
        self.response_platelets_edit.setMinimumSize(QSize(62, 0))
        self.response_platelets_edit.setMaximumSize(QSize(62, 16777215))
        self.response_platelets_edit.setProperty(u"document_path", u"course.response.platelets")
        self.response_platelets_edit.setProperty(u"unit", u"10*9/L")

        self.line_16.addWidget(self.response_platelets_edit)

        self.response_platelets_unit = QLabel(CourseSection)
        self.response_platelets_unit.setObjectName(u"response_platelets_unit")
        self.response_platelets_unit.setProperty(u"role", u"unit")

        self.line_16.addWidget(self.response_platelets_unit)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_16.addItem(self.spacer_15)


        self.grid.addLayout(self.line_16, 18, 4, 1, 1)

        self.line_18 = QHBoxLayout()
        self.line_18.setSpacing(8)
        self.line_18.setObjectName(u"line_18")
        self.responded_early_label = QLabel(CourseSection)
        self.responded_early_label.setObjectName(u"responded_early_label")
        self.responded_early_label.setProperty(u"role", u"field_label")

        self.line_18.addWidget(self.responded_early_label)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_18.addItem(self.spacer_17)

        self.responded_early_box = ChoiceBox(CourseSection)
        self.responded_early_box.addItem("")
        self.responded_early_box.addItem("")
        self.responded_early_box.addItem("")
        self.responded_early_box.setObjectName(u"responded_early_box")
        self.responded_early_box.setMinimumSize(QSize(124, 0))
        self.responded_early_box.setMaximumSize(QSize(124, 16777215))
        self.responded_early_box.setProperty(u"document_path", u"course.responded_within_3_cycles")
        self.responded_early_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_18.addWidget(self.responded_early_box)


        self.grid.addLayout(self.line_18, 20, 0, 1, 5)

        self.caption_22 = QLabel(CourseSection)
        self.caption_22.setObjectName(u"caption_22")
        self.caption_22.setProperty(u"role", u"group_caption")

        self.grid.addWidget(self.caption_22, 22, 0, 1, 5)

        self.baseline_anc_label = QLabel(CourseSection)
        self.baseline_anc_label.setObjectName(u"baseline_anc_label")
        self.baseline_anc_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.baseline_anc_label, 24, 0, 1, 1)

        self.line_20 = QHBoxLayout()
        self.line_20.setSpacing(8)
        self.line_20.setObjectName(u"line_20")
        self.baseline_anc_edit = QuantityEdit(CourseSection)
        self.baseline_anc_edit.setObjectName(u"baseline_anc_edit")
        self.baseline_anc_edit.setMinimumSize(QSize(62, 0))
        self.baseline_anc_edit.setMaximumSize(QSize(62, 16777215))
        self.baseline_anc_edit.setProperty(u"document_path", u"course.baseline_counts.anc")
        self.baseline_anc_edit.setProperty(u"unit", u"10*9/L")

        self.line_20.addWidget(self.baseline_anc_edit)

        self.baseline_anc_unit = QLabel(CourseSection)
        self.baseline_anc_unit.setObjectName(u"baseline_anc_unit")
        self.baseline_anc_unit.setProperty(u"role", u"unit")

        self.line_20.addWidget(self.baseline_anc_unit)

        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_20.addItem(self.spacer_19)


        self.grid.addLayout(self.line_20, 24, 1, 1, 1)

        self.baseline_platelets_label = QLabel(CourseSection)
        self.baseline_platelets_label.setObjectName(u"baseline_platelets_label")
        self.baseline_platelets_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.baseline_platelets_label, 24, 3, 1, 1)

        self.line_22 = QHBoxLayout()
        self.line_22.setSpacing(8)
        self.line_22.setObjectName(u"line_22")
        self.baseline_platelets_edit = QuantityEdit(CourseSection)
        self.baseline_platelets_edit.setObjectName(u"baseline_platelets_edit")
        self.baseline_platelets_edit.setMinimumSize(QSize(62, 0))
        self.baseline_platelets_edit.setMaximumSize(QSize(62, 16777215))
        self.baseline_platelets_edit.setProperty(u"document_path", u"course.baseline_counts.platelets")
        self.baseline_platelets_edit.setProperty(u"unit", u"10*9/L")

        self.line_22.addWidget(self.baseline_platelets_edit)

        self.baseline_platelets_unit = QLabel(CourseSection)
        self.baseline_platelets_unit.setObjectName(u"baseline_platelets_unit")
        self.baseline_platelets_unit.setProperty(u"role", u"unit")

        self.line_22.addWidget(self.baseline_platelets_unit)

        self.spacer_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_22.addItem(self.spacer_21)


        self.grid.addLayout(self.line_22, 24, 4, 1, 1)

        self.caption_26 = QLabel(CourseSection)
        self.caption_26.setObjectName(u"caption_26")
        self.caption_26.setProperty(u"role", u"group_caption")

        self.grid.addWidget(self.caption_26, 26, 0, 1, 5)

        self.prior_cycle_anc_label = QLabel(CourseSection)
        self.prior_cycle_anc_label.setObjectName(u"prior_cycle_anc_label")
        self.prior_cycle_anc_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.prior_cycle_anc_label, 28, 0, 1, 1)

        self.line_24 = QHBoxLayout()
        self.line_24.setSpacing(8)
        self.line_24.setObjectName(u"line_24")
        self.prior_cycle_anc_edit = QuantityEdit(CourseSection)
        self.prior_cycle_anc_edit.setObjectName(u"prior_cycle_anc_edit")
        self.prior_cycle_anc_edit.setMinimumSize(QSize(62, 0))
        self.prior_cycle_anc_edit.setMaximumSize(QSize(62, 16777215))
        self.prior_cycle_anc_edit.setProperty(u"document_path", u"course.prior_cycle_baseline_counts.anc")
        self.prior_cycle_anc_edit.setProperty(u"unit", u"10*9/L")

        self.line_24.addWidget(self.prior_cycle_anc_edit)

        self.prior_cycle_anc_unit = QLabel(CourseSection)
        self.prior_cycle_anc_unit.setObjectName(u"prior_cycle_anc_unit")
        self.prior_cycle_anc_unit.setProperty(u"role", u"unit")

        self.line_24.addWidget(self.prior_cycle_anc_unit)

        self.spacer_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_24.addItem(self.spacer_23)


        self.grid.addLayout(self.line_24, 28, 1, 1, 1)

        self.prior_cycle_platelets_label = QLabel(CourseSection)
        self.prior_cycle_platelets_label.setObjectName(u"prior_cycle_platelets_label")
        self.prior_cycle_platelets_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.prior_cycle_platelets_label, 28, 3, 1, 1)

        self.line_26 = QHBoxLayout()
        self.line_26.setSpacing(8)
        self.line_26.setObjectName(u"line_26")
        self.prior_cycle_platelets_edit = QuantityEdit(CourseSection)
        self.prior_cycle_platelets_edit.setObjectName(u"prior_cycle_platelets_edit")
        self.prior_cycle_platelets_edit.setMinimumSize(QSize(62, 0))
        self.prior_cycle_platelets_edit.setMaximumSize(QSize(62, 16777215))
        self.prior_cycle_platelets_edit.setProperty(u"document_path", u"course.prior_cycle_baseline_counts.platelets")
        self.prior_cycle_platelets_edit.setProperty(u"unit", u"10*9/L")

        self.line_26.addWidget(self.prior_cycle_platelets_edit)

        self.prior_cycle_platelets_unit = QLabel(CourseSection)
        self.prior_cycle_platelets_unit.setObjectName(u"prior_cycle_platelets_unit")
        self.prior_cycle_platelets_unit.setProperty(u"role", u"unit")

        self.line_26.addWidget(self.prior_cycle_platelets_unit)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_26.addItem(self.spacer_25)


        self.grid.addLayout(self.line_26, 28, 4, 1, 1)

        self.caption_30 = QLabel(CourseSection)
        self.caption_30.setObjectName(u"caption_30")
        self.caption_30.setProperty(u"role", u"group_caption")

        self.grid.addWidget(self.caption_30, 30, 0, 1, 5)

        self.low_counts_days_label = QLabel(CourseSection)
        self.low_counts_days_label.setObjectName(u"low_counts_days_label")
        self.low_counts_days_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.low_counts_days_label, 32, 0, 1, 1)

        self.line_28 = QHBoxLayout()
        self.line_28.setSpacing(8)
        self.line_28.setObjectName(u"line_28")
        self.low_counts_days_edit = NumberEdit(CourseSection)
        self.low_counts_days_edit.setObjectName(u"low_counts_days_edit")
        self.low_counts_days_edit.setMinimumSize(QSize(62, 0))
        self.low_counts_days_edit.setMaximumSize(QSize(62, 16777215))
        self.low_counts_days_edit.setProperty(u"document_path", u"course.low_counts_days")

        self.line_28.addWidget(self.low_counts_days_edit)

        self.low_counts_days_unit = QLabel(CourseSection)
        self.low_counts_days_unit.setObjectName(u"low_counts_days_unit")
        self.low_counts_days_unit.setProperty(u"role", u"unit")

        self.line_28.addWidget(self.low_counts_days_unit)

        self.spacer_27 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_28.addItem(self.spacer_27)


        self.grid.addLayout(self.line_28, 32, 1, 1, 1)

        self.low_counts_drug_related_label = QLabel(CourseSection)
        self.low_counts_drug_related_label.setObjectName(u"low_counts_drug_related_label")
        self.low_counts_drug_related_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.low_counts_drug_related_label, 32, 3, 1, 1)

        self.low_counts_drug_related_box = ChoiceBox(CourseSection)
        self.low_counts_drug_related_box.addItem("")
        self.low_counts_drug_related_box.addItem("")
        self.low_counts_drug_related_box.addItem("")
        self.low_counts_drug_related_box.setObjectName(u"low_counts_drug_related_box")
        self.low_counts_drug_related_box.setMinimumSize(QSize(124, 0))
        self.low_counts_drug_related_box.setMaximumSize(QSize(124, 16777215))
        self.low_counts_drug_related_box.setProperty(u"document_path", u"course.low_counts_drug_related")
        self.low_counts_drug_related_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.low_counts_drug_related_box, 32, 4, 1, 1)

        self.line_30 = QHBoxLayout()
        self.line_30.setSpacing(8)
        self.line_30.setObjectName(u"line_30")
        self.cytopenia_due_to_disease_label = QLabel(CourseSection)
        self.cytopenia_due_to_disease_label.setObjectName(u"cytopenia_due_to_disease_label")
        self.cytopenia_due_to_disease_label.setProperty(u"role", u"field_label")

        self.line_30.addWidget(self.cytopenia_due_to_disease_label)

        self.spacer_29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_30.addItem(self.spacer_29)

        self.cytopenia_due_to_disease_box = ChoiceBox(CourseSection)
        self.cytopenia_due_to_disease_box.addItem("")
        self.cytopenia_due_to_disease_box.addItem("")
        self.cytopenia_due_to_disease_box.addItem("")
        self.cytopenia_due_to_disease_box.setObjectName(u"cytopenia_due_to_disease_box")
        self.cytopenia_due_to_disease_box.setMinimumSize(QSize(124, 0))
        self.cytopenia_due_to_disease_box.setMaximumSize(QSize(124, 16777215))
        self.cytopenia_due_to_disease_box.setProperty(u"document_path", u"course.cytopenia_due_to_disease")
        self.cytopenia_due_to_disease_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_30.addWidget(self.cytopenia_due_to_disease_box)


        self.grid.addLayout(self.line_30, 34, 0, 1, 5)

        self.line_32 = QHBoxLayout()
        self.line_32.setSpacing(8)
        self.line_32.setObjectName(u"line_32")
        self.marrow_stable_label = QLabel(CourseSection)
        self.marrow_stable_label.setObjectName(u"marrow_stable_label")
        self.marrow_stable_label.setProperty(u"role", u"field_label")

        self.line_32.addWidget(self.marrow_stable_label)

        self.spacer_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_32.addItem(self.spacer_31)

        self.marrow_stable_box = ChoiceBox(CourseSection)
        self.marrow_stable_box.addItem("")
        self.marrow_stable_box.addItem("")
        self.marrow_stable_box.addItem("")
        self.marrow_stable_box.setObjectName(u"marrow_stable_box")
        self.marrow_stable_box.setMinimumSize(QSize(124, 0))
        self.marrow_stable_box.setMaximumSize(QSize(124, 16777215))
        self.marrow_stable_box.setProperty(u"document_path", u"course.marrow_stable_or_improved")
        self.marrow_stable_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_32.addWidget(self.marrow_stable_box)


        self.grid.addLayout(self.line_32, 36, 0, 1, 5)

        self.line_34 = QHBoxLayout()
        self.line_34.setSpacing(8)
        self.line_34.setObjectName(u"line_34")
        self.transfusion_dependent_label = QLabel(CourseSection)
        self.transfusion_dependent_label.setObjectName(u"transfusion_dependent_label")
        self.transfusion_dependent_label.setProperty(u"role", u"field_label")

        self.line_34.addWidget(self.transfusion_dependent_label)

        self.spacer_33 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_34.addItem(self.spacer_33)

        self.transfusion_dependent_box = ChoiceBox(CourseSection)
        self.transfusion_dependent_box.addItem("")
        self.transfusion_dependent_box.addItem("")
        self.transfusion_dependent_box.addItem("")
        self.transfusion_dependent_box.setObjectName(u"transfusion_dependent_box")
        self.transfusion_dependent_box.setMinimumSize(QSize(124, 0))
        self.transfusion_dependent_box.setMaximumSize(QSize(124, 16777215))
        self.transfusion_dependent_box.setProperty(u"document_path", u"course.platelets_transfusion_dependent")
        self.transfusion_dependent_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_34.addWidget(self.transfusion_dependent_box)


        self.grid.addLayout(self.line_34, 38, 0, 1, 5)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)
#if QT_CONFIG(shortcut)
        self.hsct_label.setBuddy(self.hsct_box)
        self.hsct_on_label.setBuddy(self.hsct_on_edit)
        self.dose_reduction_label.setBuddy(self.dose_reduction_box)
        self.prior_hsct_on_label.setBuddy(self.prior_hsct_on_edit)
        self.response_status_label.setBuddy(self.response_status_box)
        self.response_assessed_on_label.setBuddy(self.response_assessed_on_edit)
        self.marrow_blasts_label.setBuddy(self.marrow_blasts_edit)
        self.blood_blasts_label.setBuddy(self.blood_blasts_box)
        self.mrd_label.setBuddy(self.mrd_box)
        self.extramedullary_label.setBuddy(self.extramedullary_box)
        self.response_anc_label.setBuddy(self.response_anc_edit)
        self.response_platelets_label.setBuddy(self.response_platelets_edit)
        self.responded_early_label.setBuddy(self.responded_early_box)
        self.baseline_anc_label.setBuddy(self.baseline_anc_edit)
        self.baseline_platelets_label.setBuddy(self.baseline_platelets_edit)
        self.prior_cycle_anc_label.setBuddy(self.prior_cycle_anc_edit)
        self.prior_cycle_platelets_label.setBuddy(self.prior_cycle_platelets_edit)
        self.low_counts_days_label.setBuddy(self.low_counts_days_edit)
        self.low_counts_drug_related_label.setBuddy(self.low_counts_drug_related_box)
        self.cytopenia_due_to_disease_label.setBuddy(self.cytopenia_due_to_disease_box)
        self.marrow_stable_label.setBuddy(self.marrow_stable_box)
        self.transfusion_dependent_label.setBuddy(self.transfusion_dependent_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CourseSection)

        QMetaObject.connectSlotsByName(CourseSection)
    # setupUi

    def retranslateUi(self, CourseSection):
        self.hsct_label.setText(QCoreApplication.translate("CourseSection", u"Transplant", None))
        self.hsct_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.hsct_box.setItemText(1, QCoreApplication.translate("CourseSection", u"planned", None))
        self.hsct_box.setItemText(2, QCoreApplication.translate("CourseSection", u"not planned", None))
        self.hsct_box.setItemText(3, QCoreApplication.translate("CourseSection", u"undecided", None))
        self.hsct_box.setItemText(4, QCoreApplication.translate("CourseSection", u"done", None))

#if QT_CONFIG(accessibility)
        self.hsct_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Transplant", None))
#endif // QT_CONFIG(accessibility)
        self.hsct_on_label.setText(QCoreApplication.translate("CourseSection", u"done on", None))
#if QT_CONFIG(accessibility)
        self.hsct_on_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Transplant done on", None))
#endif // QT_CONFIG(accessibility)
        self.dose_reduction_label.setText(QCoreApplication.translate("CourseSection", u"Reduction", None))
        self.dose_reduction_box.setItemText(0, QCoreApplication.translate("CourseSection", u"none recorded", None))
        self.dose_reduction_box.setItemText(1, QCoreApplication.translate("CourseSection", u"dose lowered by 25 %", None))
        self.dose_reduction_box.setItemText(2, QCoreApplication.translate("CourseSection", u"two doses per cycle", None))

#if QT_CONFIG(accessibility)
        self.dose_reduction_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Dose reduction", None))
#endif // QT_CONFIG(accessibility)
        self.prior_hsct_on_label.setText(QCoreApplication.translate("CourseSection", u"Earlier one", None))
#if QT_CONFIG(accessibility)
        self.prior_hsct_on_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Earlier transplant on", None))
#endif // QT_CONFIG(accessibility)
        self.doses_given_table.setProperty(u"caption", QCoreApplication.translate("CourseSection", u"Doses given", None))
        self.omitted_doses_table.setProperty(u"caption", QCoreApplication.translate("CourseSection", u"Omitted doses", None))
        self.interruptions_table.setProperty(u"caption", QCoreApplication.translate("CourseSection", u"Interruptions", None))
        self.caption_10.setText(QCoreApplication.translate("CourseSection", u"Response", None))
        self.response_status_label.setText(QCoreApplication.translate("CourseSection", u"Response", None))
        self.response_status_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.response_status_box.setItemText(1, QCoreApplication.translate("CourseSection", u"not assessed", None))
        self.response_status_box.setItemText(2, QCoreApplication.translate("CourseSection", u"CR", None))
        self.response_status_box.setItemText(3, QCoreApplication.translate("CourseSection", u"CRi", None))
        self.response_status_box.setItemText(4, QCoreApplication.translate("CourseSection", u"neither CR nor CRi", None))

#if QT_CONFIG(accessibility)
        self.response_status_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Response", None))
#endif // QT_CONFIG(accessibility)
        self.response_assessed_on_label.setText(QCoreApplication.translate("CourseSection", u"assessed", None))
#if QT_CONFIG(accessibility)
        self.response_assessed_on_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Response assessed on", None))
#endif // QT_CONFIG(accessibility)
        self.marrow_blasts_label.setText(QCoreApplication.translate("CourseSection", u"Marrow blasts", None))
#if QT_CONFIG(accessibility)
        self.marrow_blasts_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Marrow blasts in percent", None))
#endif // QT_CONFIG(accessibility)
        self.marrow_blasts_unit.setText(QCoreApplication.translate("CourseSection", u"%", None))
        self.blood_blasts_label.setText(QCoreApplication.translate("CourseSection", u"Blood blasts", None))
        self.blood_blasts_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.blood_blasts_box.setItemText(1, QCoreApplication.translate("CourseSection", u"no", None))
        self.blood_blasts_box.setItemText(2, QCoreApplication.translate("CourseSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.blood_blasts_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Leukemic blasts in the blood", None))
#endif // QT_CONFIG(accessibility)
        self.mrd_label.setText(QCoreApplication.translate("CourseSection", u"MRD", None))
        self.mrd_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.mrd_box.setItemText(1, QCoreApplication.translate("CourseSection", u"not assessed", None))
        self.mrd_box.setItemText(2, QCoreApplication.translate("CourseSection", u"negative", None))
        self.mrd_box.setItemText(3, QCoreApplication.translate("CourseSection", u"positive", None))

#if QT_CONFIG(accessibility)
        self.mrd_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"MRD", None))
#endif // QT_CONFIG(accessibility)
        self.extramedullary_label.setText(QCoreApplication.translate("CourseSection", u"EMD gone", None))
        self.extramedullary_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.extramedullary_box.setItemText(1, QCoreApplication.translate("CourseSection", u"no", None))
        self.extramedullary_box.setItemText(2, QCoreApplication.translate("CourseSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.extramedullary_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Extramedullary disease resolved", None))
#endif // QT_CONFIG(accessibility)
        self.response_anc_label.setText(QCoreApplication.translate("CourseSection", u"ANC", None))
#if QT_CONFIG(accessibility)
        self.response_anc_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"ANC at the response", None))
#endif // QT_CONFIG(accessibility)
        self.response_anc_unit.setText(QCoreApplication.translate("CourseSection", u"\u00d710\u2079/L", None))
        self.response_platelets_label.setText(QCoreApplication.translate("CourseSection", u"Platelets", None))
#if QT_CONFIG(accessibility)
        self.response_platelets_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Platelets at the response", None))
#endif // QT_CONFIG(accessibility)
        self.response_platelets_unit.setText(QCoreApplication.translate("CourseSection", u"\u00d710\u2079/L", None))
        self.responded_early_label.setText(QCoreApplication.translate("CourseSection", u"CR or CRi within the first 3 cycles", None))
        self.responded_early_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.responded_early_box.setItemText(1, QCoreApplication.translate("CourseSection", u"no", None))
        self.responded_early_box.setItemText(2, QCoreApplication.translate("CourseSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.responded_early_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"CR or CRi within the first 3 cycles", None))
#endif // QT_CONFIG(accessibility)
        self.caption_22.setText(QCoreApplication.translate("CourseSection", u"Counts before treatment", None))
        self.baseline_anc_label.setText(QCoreApplication.translate("CourseSection", u"ANC", None))
#if QT_CONFIG(accessibility)
        self.baseline_anc_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"ANC before treatment", None))
#endif // QT_CONFIG(accessibility)
        self.baseline_anc_unit.setText(QCoreApplication.translate("CourseSection", u"\u00d710\u2079/L", None))
        self.baseline_platelets_label.setText(QCoreApplication.translate("CourseSection", u"Platelets", None))
#if QT_CONFIG(accessibility)
        self.baseline_platelets_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Platelets before treatment", None))
#endif // QT_CONFIG(accessibility)
        self.baseline_platelets_unit.setText(QCoreApplication.translate("CourseSection", u"\u00d710\u2079/L", None))
        self.caption_26.setText(QCoreApplication.translate("CourseSection", u"Counts before the prior cycle", None))
        self.prior_cycle_anc_label.setText(QCoreApplication.translate("CourseSection", u"ANC", None))
#if QT_CONFIG(accessibility)
        self.prior_cycle_anc_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"ANC before the prior cycle", None))
#endif // QT_CONFIG(accessibility)
        self.prior_cycle_anc_unit.setText(QCoreApplication.translate("CourseSection", u"\u00d710\u2079/L", None))
        self.prior_cycle_platelets_label.setText(QCoreApplication.translate("CourseSection", u"Platelets", None))
#if QT_CONFIG(accessibility)
        self.prior_cycle_platelets_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Platelets before the prior cycle", None))
#endif // QT_CONFIG(accessibility)
        self.prior_cycle_platelets_unit.setText(QCoreApplication.translate("CourseSection", u"\u00d710\u2079/L", None))
        self.caption_30.setText(QCoreApplication.translate("CourseSection", u"Low counts", None))
        self.low_counts_days_label.setText(QCoreApplication.translate("CourseSection", u"Low for", None))
#if QT_CONFIG(accessibility)
        self.low_counts_days_edit.setAccessibleName(QCoreApplication.translate("CourseSection", u"Days of low counts", None))
#endif // QT_CONFIG(accessibility)
        self.low_counts_days_unit.setText(QCoreApplication.translate("CourseSection", u"days", None))
        self.low_counts_drug_related_label.setText(QCoreApplication.translate("CourseSection", u"by the drug", None))
        self.low_counts_drug_related_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.low_counts_drug_related_box.setItemText(1, QCoreApplication.translate("CourseSection", u"no", None))
        self.low_counts_drug_related_box.setItemText(2, QCoreApplication.translate("CourseSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.low_counts_drug_related_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Low counts drug-related", None))
#endif // QT_CONFIG(accessibility)
        self.cytopenia_due_to_disease_label.setText(QCoreApplication.translate("CourseSection", u"Low counts judged due to disease", None))
        self.cytopenia_due_to_disease_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.cytopenia_due_to_disease_box.setItemText(1, QCoreApplication.translate("CourseSection", u"no", None))
        self.cytopenia_due_to_disease_box.setItemText(2, QCoreApplication.translate("CourseSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.cytopenia_due_to_disease_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Low counts judged due to disease", None))
#endif // QT_CONFIG(accessibility)
        self.marrow_stable_label.setText(QCoreApplication.translate("CourseSection", u"Marrow stable or improved", None))
        self.marrow_stable_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.marrow_stable_box.setItemText(1, QCoreApplication.translate("CourseSection", u"no", None))
        self.marrow_stable_box.setItemText(2, QCoreApplication.translate("CourseSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.marrow_stable_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Marrow stable or improved", None))
#endif // QT_CONFIG(accessibility)
        self.transfusion_dependent_label.setText(QCoreApplication.translate("CourseSection", u"Platelets depend on transfusion", None))
        self.transfusion_dependent_box.setItemText(0, QCoreApplication.translate("CourseSection", u"not stated", None))
        self.transfusion_dependent_box.setItemText(1, QCoreApplication.translate("CourseSection", u"no", None))
        self.transfusion_dependent_box.setItemText(2, QCoreApplication.translate("CourseSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.transfusion_dependent_box.setAccessibleName(QCoreApplication.translate("CourseSection", u"Platelets depend on transfusion", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

