# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'diagnosis_section.ui'
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
    QSpacerItem, QWidget)

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.text_edit import NumberEdit

class Ui_DiagnosisSection(object):
    def setupUi(self, DiagnosisSection):
        if not DiagnosisSection.objectName():
            DiagnosisSection.setObjectName(u"DiagnosisSection")
        self.grid = QGridLayout(DiagnosisSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.disease_label = QLabel(DiagnosisSection)
        self.disease_label.setObjectName(u"disease_label")
        self.disease_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.disease_label, 0, 0, 1, 1)

        self.disease_box = ChoiceBox(DiagnosisSection)
        self.disease_box.addItem("")
        self.disease_box.addItem("")
        self.disease_box.addItem("")
        self.disease_box.setObjectName(u"disease_box")
        self.disease_box.setProperty(u"document_path", u"diagnosis.disease")
        self.disease_box.setProperty(u"values", [u"", u"b_cell_precursor_all", u"other"])

        self.grid.addWidget(self.disease_box, 0, 1, 1, 1)

        self.disease_status_label = QLabel(DiagnosisSection)
        self.disease_status_label.setObjectName(u"disease_status_label")
        self.disease_status_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.disease_status_label, 0, 3, 1, 1)

        self.disease_status_box = ChoiceBox(DiagnosisSection)
        self.disease_status_box.addItem("")
        self.disease_status_box.addItem("")
        self.disease_status_box.addItem("")
        self.disease_status_box.addItem("")
        self.disease_status_box.addItem("")
        self.disease_status_box.setObjectName(u"disease_status_box")
        self.disease_status_box.setMinimumSize(QSize(124, 0))
        self.disease_status_box.setMaximumSize(QSize(124, 16777215))
        self.disease_status_box.setProperty(u"document_path", u"diagnosis.status")
        self.disease_status_box.setProperty(u"values", [u"", u"relapsed", u"refractory", u"untreated", u"remission"])

        self.grid.addWidget(self.disease_status_box, 0, 4, 1, 1)

        self.cd22_label = QLabel(DiagnosisSection)
        self.cd22_label.setObjectName(u"cd22_label")
        self.cd22_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.cd22_label, 2, 0, 1, 1)

        self.cd22_box = ChoiceBox(DiagnosisSection)
        self.cd22_box.addItem("")
        self.cd22_box.addItem("")
        self.cd22_box.addItem("")
        self.cd22_box.addItem("")
        self.cd22_box.setObjectName(u"cd22_box")
        self.cd22_box.setProperty(u"document_path", u"diagnosis.cd22")
        self.cd22_box.setProperty(u"values", [u"", u"positive", u"negative", u"not_tested"])

        self.grid.addWidget(self.cd22_box, 2, 1, 1, 1)

        self.philadelphia_label = QLabel(DiagnosisSection)
        self.philadelphia_label.setObjectName(u"philadelphia_label")
        self.philadelphia_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.philadelphia_label, 2, 3, 1, 1)

        self.philadelphia_box = ChoiceBox(DiagnosisSection)
        self.philadelphia_box.addItem("")
        self.philadelphia_box.addItem("")
        self.philadelphia_box.addItem("")
        self.philadelphia_box.addItem("")
        self.philadelphia_box.setObjectName(u"philadelphia_box")
        self.philadelphia_box.setMinimumSize(QSize(124, 0))
        self.philadelphia_box.setMaximumSize(QSize(124, 16777215))
        self.philadelphia_box.setProperty(u"document_path", u"diagnosis.philadelphia_chromosome")
        self.philadelphia_box.setProperty(u"values", [u"", u"positive", u"negative", u"not_tested"])

        self.grid.addWidget(self.philadelphia_box, 2, 4, 1, 1)

        self.prior_tki_label = QLabel(DiagnosisSection)
        self.prior_tki_label.setObjectName(u"prior_tki_label")
        self.prior_tki_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.prior_tki_label, 4, 0, 1, 1)

        self.prior_tki_box = ChoiceBox(DiagnosisSection)
        self.prior_tki_box.addItem("")
        self.prior_tki_box.addItem("")
        self.prior_tki_box.addItem("")
        self.prior_tki_box.setObjectName(u"prior_tki_box")
        self.prior_tki_box.setProperty(u"document_path", u"diagnosis.prior_tki")
        self.prior_tki_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.prior_tki_box, 4, 1, 1, 1)

        self.salvage_line_label = QLabel(DiagnosisSection)
        self.salvage_line_label.setObjectName(u"salvage_line_label")
        self.salvage_line_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.salvage_line_label, 4, 3, 1, 1)

        self.salvage_line_edit = NumberEdit(DiagnosisSection)
        self.salvage_line_edit.setObjectName(u"salvage_line_edit")
        self.salvage_line_edit.setMinimumSize(QSize(62, 0))
        self.salvage_line_edit.setMaximumSize(QSize(62, 16777215))
        self.salvage_line_edit.setProperty(u"document_path", u"diagnosis.salvage_line")

        self.grid.addWidget(self.salvage_line_edit, 4, 4, 1, 1)

        self.prior_severe_vod_label = QLabel(DiagnosisSection)
        self.prior_severe_vod_label.setObjectName(u"prior_severe_vod_label")
        self.prior_severe_vod_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.prior_severe_vod_label, 6, 0, 1, 1)

        self.prior_severe_vod_box = ChoiceBox(DiagnosisSection)
        self.prior_severe_vod_box.addItem("")
        self.prior_severe_vod_box.addItem("")
        self.prior_severe_vod_box.addItem("")
        self.prior_severe_vod_box.setObjectName(u"prior_severe_vod_box")
        self.prior_severe_vod_box.setProperty(u"document_path", u"diagnosis.prior_severe_vod")
        self.prior_severe_vod_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.prior_severe_vod_box, 6, 1, 1, 1)

        self.serious_liver_disease_label = QLabel(DiagnosisSection)
        self.serious_liver_disease_label.setObjectName(u"serious_liver_disease_label")
        self.serious_liver_disease_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.serious_liver_disease_label, 6, 3, 1, 1)

        self.serious_liver_disease_box = ChoiceBox(DiagnosisSection)
        self.serious_liver_disease_box.addItem("")
        self.serious_liver_disease_box.addItem("")
        self.serious_liver_disease_box.addItem("")
        self.serious_liver_disease_box.setObjectName(u"serious_liver_disease_box")
        self.serious_liver_disease_box.setMinimumSize(QSize(124, 0))
        self.serious_liver_disease_box.setMaximumSize(QSize(124, 16777215))
        self.serious_liver_disease_box.setProperty(u"document_path", u"diagnosis.serious_liver_disease")
        self.serious_liver_disease_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.serious_liver_disease_box, 6, 4, 1, 1)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)
#if QT_CONFIG(shortcut)
        self.disease_label.setBuddy(self.disease_box)
        self.disease_status_label.setBuddy(self.disease_status_box)
        self.cd22_label.setBuddy(self.cd22_box)
        self.philadelphia_label.setBuddy(self.philadelphia_box)
        self.prior_tki_label.setBuddy(self.prior_tki_box)
        self.salvage_line_label.setBuddy(self.salvage_line_edit)
        self.prior_severe_vod_label.setBuddy(self.prior_severe_vod_box)
        self.serious_liver_disease_label.setBuddy(self.serious_liver_disease_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DiagnosisSection)

        QMetaObject.connectSlotsByName(DiagnosisSection)
    # setupUi

    def retranslateUi(self, DiagnosisSection):
        self.disease_label.setText(QCoreApplication.translate("DiagnosisSection", u"Disease", None))
        self.disease_box.setItemText(0, QCoreApplication.translate("DiagnosisSection", u"not stated", None))
        self.disease_box.setItemText(1, QCoreApplication.translate("DiagnosisSection", u"B-cell precursor ALL", None))
        self.disease_box.setItemText(2, QCoreApplication.translate("DiagnosisSection", u"another disease", None))

#if QT_CONFIG(accessibility)
        self.disease_box.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"Disease", None))
#endif // QT_CONFIG(accessibility)
        self.disease_status_label.setText(QCoreApplication.translate("DiagnosisSection", u"Status", None))
        self.disease_status_box.setItemText(0, QCoreApplication.translate("DiagnosisSection", u"not stated", None))
        self.disease_status_box.setItemText(1, QCoreApplication.translate("DiagnosisSection", u"relapsed", None))
        self.disease_status_box.setItemText(2, QCoreApplication.translate("DiagnosisSection", u"refractory", None))
        self.disease_status_box.setItemText(3, QCoreApplication.translate("DiagnosisSection", u"untreated", None))
        self.disease_status_box.setItemText(4, QCoreApplication.translate("DiagnosisSection", u"in remission", None))

#if QT_CONFIG(accessibility)
        self.disease_status_box.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"Status of the disease", None))
#endif // QT_CONFIG(accessibility)
        self.cd22_label.setText(QCoreApplication.translate("DiagnosisSection", u"CD22", None))
        self.cd22_box.setItemText(0, QCoreApplication.translate("DiagnosisSection", u"not stated", None))
        self.cd22_box.setItemText(1, QCoreApplication.translate("DiagnosisSection", u"positive", None))
        self.cd22_box.setItemText(2, QCoreApplication.translate("DiagnosisSection", u"negative", None))
        self.cd22_box.setItemText(3, QCoreApplication.translate("DiagnosisSection", u"not tested", None))

#if QT_CONFIG(accessibility)
        self.cd22_box.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"CD22", None))
#endif // QT_CONFIG(accessibility)
        self.philadelphia_label.setText(QCoreApplication.translate("DiagnosisSection", u"Ph status", None))
        self.philadelphia_box.setItemText(0, QCoreApplication.translate("DiagnosisSection", u"not stated", None))
        self.philadelphia_box.setItemText(1, QCoreApplication.translate("DiagnosisSection", u"positive", None))
        self.philadelphia_box.setItemText(2, QCoreApplication.translate("DiagnosisSection", u"negative", None))
        self.philadelphia_box.setItemText(3, QCoreApplication.translate("DiagnosisSection", u"not tested", None))

#if QT_CONFIG(accessibility)
        self.philadelphia_box.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"Philadelphia chromosome", None))
#endif // QT_CONFIG(accessibility)
        self.prior_tki_label.setText(QCoreApplication.translate("DiagnosisSection", u"TKI tried", None))
        self.prior_tki_box.setItemText(0, QCoreApplication.translate("DiagnosisSection", u"not stated", None))
        self.prior_tki_box.setItemText(1, QCoreApplication.translate("DiagnosisSection", u"no", None))
        self.prior_tki_box.setItemText(2, QCoreApplication.translate("DiagnosisSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.prior_tki_box.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"Tyrosine kinase inhibitor tried", None))
#endif // QT_CONFIG(accessibility)
        self.salvage_line_label.setText(QCoreApplication.translate("DiagnosisSection", u"Salvage line", None))
#if QT_CONFIG(accessibility)
        self.salvage_line_edit.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"Salvage line", None))
#endif // QT_CONFIG(accessibility)
        self.prior_severe_vod_label.setText(QCoreApplication.translate("DiagnosisSection", u"Earlier VOD", None))
        self.prior_severe_vod_box.setItemText(0, QCoreApplication.translate("DiagnosisSection", u"not stated", None))
        self.prior_severe_vod_box.setItemText(1, QCoreApplication.translate("DiagnosisSection", u"no", None))
        self.prior_severe_vod_box.setItemText(2, QCoreApplication.translate("DiagnosisSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.prior_severe_vod_box.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"Earlier severe VOD", None))
#endif // QT_CONFIG(accessibility)
        self.serious_liver_disease_label.setText(QCoreApplication.translate("DiagnosisSection", u"Liver disease", None))
        self.serious_liver_disease_box.setItemText(0, QCoreApplication.translate("DiagnosisSection", u"not stated", None))
        self.serious_liver_disease_box.setItemText(1, QCoreApplication.translate("DiagnosisSection", u"no", None))
        self.serious_liver_disease_box.setItemText(2, QCoreApplication.translate("DiagnosisSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.serious_liver_disease_box.setAccessibleName(QCoreApplication.translate("DiagnosisSection", u"Serious ongoing liver disease", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

