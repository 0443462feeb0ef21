# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'patient_section.ui'
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
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import (DayEdit, MomentEdit)

class Ui_PatientSection(object):
    def setupUi(self, PatientSection):
        if not PatientSection.objectName():
            PatientSection.setObjectName(u"PatientSection")
        self.grid = QGridLayout(PatientSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.family_name_label = QLabel(PatientSection)
        self.family_name_label.setObjectName(u"family_name_label")
        self.family_name_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.family_name_label, 0, 0, 1, 1)

        self.family_name_edit = TextEdit(PatientSection)
        self.family_name_edit.setObjectName(u"family_name_edit")
        self.family_name_edit.setProperty(u"document_path", u"patient.family_name")

        self.grid.addWidget(self.family_name_edit, 0, 1, 1, 1)

        self.given_name_label = QLabel(PatientSection)
        self.given_name_label.setObjectName(u"given_name_label")
        self.given_name_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.given_name_label, 0, 3, 1, 1)

        self.given_name_edit = TextEdit(PatientSection)
        self.given_name_edit.setObjectName(u"given_name_edit")
        self.given_name_edit.setMinimumSize(QSize(124, 0))
        self.given_name_edit.setMaximumSize(QSize(124, 16777215))
        self.given_name_edit.setProperty(u"document_path", u"patient.given_name")

        self.grid.addWidget(self.given_name_edit, 0, 4, 1, 1)

        self.mrn_label = QLabel(PatientSection)
        self.mrn_label.setObjectName(u"mrn_label")
        self.mrn_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.mrn_label, 2, 0, 1, 1)

        self.mrn_edit = TextEdit(PatientSection)
        self.mrn_edit.setObjectName(u"mrn_edit")
        self.mrn_edit.setProperty(u"document_path", u"patient.mrn")

        self.grid.addWidget(self.mrn_edit, 2, 1, 1, 1)

        self.birth_date_label = QLabel(PatientSection)
        self.birth_date_label.setObjectName(u"birth_date_label")
        self.birth_date_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.birth_date_label, 2, 3, 1, 1)

        self.birth_date_edit = DayEdit(PatientSection)
        self.birth_date_edit.setObjectName(u"birth_date_edit")
        self.birth_date_edit.setMinimumSize(QSize(124, 0))
        self.birth_date_edit.setMaximumSize(QSize(124, 16777215))
        self.birth_date_edit.setProperty(u"document_path", u"patient.birth_date")

        self.grid.addWidget(self.birth_date_edit, 2, 4, 1, 1)

        self.location_label = QLabel(PatientSection)
        self.location_label.setObjectName(u"location_label")
        self.location_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.location_label, 4, 0, 1, 1)

        self.location_edit = TextEdit(PatientSection)
        self.location_edit.setObjectName(u"location_edit")
        self.location_edit.setProperty(u"document_path", u"patient.location")

        self.grid.addWidget(self.location_edit, 4, 1, 1, 1)

        self.sex_label = QLabel(PatientSection)
        self.sex_label.setObjectName(u"sex_label")
        self.sex_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.sex_label, 4, 3, 1, 1)

        self.sex_box = ChoiceBox(PatientSection)
        self.sex_box.addItem("")
        self.sex_box.addItem("")
        self.sex_box.addItem("")
        self.sex_box.addItem("")
        self.sex_box.addItem("")
        self.sex_box.setObjectName(u"sex_box")
        self.sex_box.setMinimumSize(QSize(124, 0))
        self.sex_box.setMaximumSize(QSize(124, 16777215))
        self.sex_box.setProperty(u"document_path", u"patient.sex")
        self.sex_box.setProperty(u"values", [u"", u"female", u"male", u"other", u"unknown"])

        self.grid.addWidget(self.sex_box, 4, 4, 1, 1)

        self.pregnancy_test_label = QLabel(PatientSection)
        self.pregnancy_test_label.setObjectName(u"pregnancy_test_label")
        self.pregnancy_test_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.pregnancy_test_label, 6, 0, 1, 1)

        self.line_2 = QHBoxLayout()
        self.line_2.setSpacing(8)
        self.line_2.setObjectName(u"line_2")
        self.pregnancy_test_box = ChoiceBox(PatientSection)
        self.pregnancy_test_box.addItem("")
        self.pregnancy_test_box.addItem("")
        self.pregnancy_test_box.addItem("")
        self.pregnancy_test_box.setObjectName(u"pregnancy_test_box")
        self.pregnancy_test_box.setMinimumSize(QSize(116, 0))
        self.pregnancy_test_box.setMaximumSize(QSize(116, 16777215))
        self.pregnancy_test_box.setProperty(u"document_path", u"patient.pregnancy_test.result")
        self.pregnancy_test_box.setProperty(u"values", [u"", u"negative", u"positive"])

        self.line_2.addWidget(self.pregnancy_test_box)

        self.pregnancy_test_taken_label = QLabel(PatientSection)
        self.pregnancy_test_taken_label.setObjectName(u"pregnancy_test_taken_label")
        self.pregnancy_test_taken_label.setProperty(u"role", u"field_label")

        self.line_2.addWidget(self.pregnancy_test_taken_label)

        self.pregnancy_test_taken_edit = MomentEdit(PatientSection)
        self.pregnancy_test_taken_edit.setObjectName(u"pregnancy_test_taken_edit")
        self.pregnancy_test_taken_edit.setMinimumSize(QSize(182, 0))
        self.pregnancy_test_taken_edit.setMaximumSize(QSize(182, 16777215))
        self.pregnancy_test_taken_edit.setProperty(u"document_path", u"patient.pregnancy_test.collected_at")

        self.line_2.addWidget(self.pregnancy_test_taken_edit)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_2.addItem(self.spacer_1)


        self.grid.addLayout(self.line_2, 6, 1, 1, 4)

        self.allergies_table = RecordTable(PatientSection)
        self.allergies_table.setObjectName(u"allergies_table")
        self.allergies_table.setProperty(u"document_path", u"patient.allergies")

        self.grid.addWidget(self.allergies_table, 8, 0, 1, 5)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)
#if QT_CONFIG(shortcut)
        self.family_name_label.setBuddy(self.family_name_edit)
        self.given_name_label.setBuddy(self.given_name_edit)
        self.mrn_label.setBuddy(self.mrn_edit)
        self.birth_date_label.setBuddy(self.birth_date_edit)
        self.location_label.setBuddy(self.location_edit)
        self.sex_label.setBuddy(self.sex_box)
        self.pregnancy_test_label.setBuddy(self.pregnancy_test_box)
        self.pregnancy_test_taken_label.setBuddy(self.pregnancy_test_taken_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PatientSection)

        QMetaObject.connectSlotsByName(PatientSection)
    # setupUi

    def retranslateUi(self, PatientSection):
        self.family_name_label.setText(QCoreApplication.translate("PatientSection", u"Family name", None))
#if QT_CONFIG(accessibility)
        self.family_name_edit.setAccessibleName(QCoreApplication.translate("PatientSection", u"Family name", None))
#endif // QT_CONFIG(accessibility)
        self.given_name_label.setText(QCoreApplication.translate("PatientSection", u"Given name", None))
#if QT_CONFIG(accessibility)
        self.given_name_edit.setAccessibleName(QCoreApplication.translate("PatientSection", u"Given name", None))
#endif // QT_CONFIG(accessibility)
        self.mrn_label.setText(QCoreApplication.translate("PatientSection", u"MRN", None))
#if QT_CONFIG(accessibility)
        self.mrn_edit.setAccessibleName(QCoreApplication.translate("PatientSection", u"Medical record number (MRN)", None))
#endif // QT_CONFIG(accessibility)
        self.birth_date_label.setText(QCoreApplication.translate("PatientSection", u"Born", None))
#if QT_CONFIG(accessibility)
        self.birth_date_edit.setAccessibleName(QCoreApplication.translate("PatientSection", u"Date of birth", None))
#endif // QT_CONFIG(accessibility)
        self.location_label.setText(QCoreApplication.translate("PatientSection", u"Location", None))
#if QT_CONFIG(accessibility)
        self.location_edit.setAccessibleName(QCoreApplication.translate("PatientSection", u"Location", None))
#endif // QT_CONFIG(accessibility)
        self.sex_label.setText(QCoreApplication.translate("PatientSection", u"Sex", None))
        self.sex_box.setItemText(0, QCoreApplication.translate("PatientSection", u"not stated", None))
        self.sex_box.setItemText(1, QCoreApplication.translate("PatientSection", u"female", None))
        self.sex_box.setItemText(2, QCoreApplication.translate("PatientSection", u"male", None))
        self.sex_box.setItemText(3, QCoreApplication.translate("PatientSection", u"other", None))
        self.sex_box.setItemText(4, QCoreApplication.translate("PatientSection", u"unknown", None))

#if QT_CONFIG(accessibility)
        self.sex_box.setAccessibleName(QCoreApplication.translate("PatientSection", u"Sex", None))
#endif // QT_CONFIG(accessibility)
        self.pregnancy_test_label.setText(QCoreApplication.translate("PatientSection", u"Pregnancy", None))
        self.pregnancy_test_box.setItemText(0, QCoreApplication.translate("PatientSection", u"not stated", None))
        self.pregnancy_test_box.setItemText(1, QCoreApplication.translate("PatientSection", u"test negative", None))
        self.pregnancy_test_box.setItemText(2, QCoreApplication.translate("PatientSection", u"test positive", None))

#if QT_CONFIG(accessibility)
        self.pregnancy_test_box.setAccessibleName(QCoreApplication.translate("PatientSection", u"Pregnancy test", None))
#endif // QT_CONFIG(accessibility)
        self.pregnancy_test_taken_label.setText(QCoreApplication.translate("PatientSection", u"taken", None))
#if QT_CONFIG(accessibility)
        self.pregnancy_test_taken_edit.setAccessibleName(QCoreApplication.translate("PatientSection", u"Pregnancy test taken", None))
#endif // QT_CONFIG(accessibility)
        self.allergies_table.setProperty(u"caption", QCoreApplication.translate("PatientSection", u"Allergies", None))
        pass
    # retranslateUi

