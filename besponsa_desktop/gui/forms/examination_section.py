# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'examination_section.ui'
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
from besponsa_desktop.gui.fields.time_edits import MomentEdit

class Ui_ExaminationSection(object):
    def setupUi(self, ExaminationSection):
        if not ExaminationSection.objectName():
            ExaminationSection.setObjectName(u"ExaminationSection")
        self.grid = QGridLayout(ExaminationSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.examined_at_label = QLabel(ExaminationSection)
        self.examined_at_label.setObjectName(u"examined_at_label")
        self.examined_at_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.examined_at_label, 0, 0, 1, 1)

        self.line_36 = QHBoxLayout()
        self.line_36.setSpacing(8)
        self.line_36.setObjectName(u"line_36")
        self.examined_at_edit = MomentEdit(ExaminationSection)
        self.examined_at_edit.setObjectName(u"examined_at_edit")
        self.examined_at_edit.setMinimumSize(QSize(182, 0))
        self.examined_at_edit.setMaximumSize(QSize(182, 16777215))
        self.examined_at_edit.setProperty(u"document_path", u"examination.examined_at")

        self.line_36.addWidget(self.examined_at_edit)

        self.spacer_35 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_36.addItem(self.spacer_35)


        self.grid.addLayout(self.line_36, 0, 1, 1, 4)

        self.hepatomegaly_label = QLabel(ExaminationSection)
        self.hepatomegaly_label.setObjectName(u"hepatomegaly_label")
        self.hepatomegaly_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.hepatomegaly_label, 2, 0, 1, 1)

        self.hepatomegaly_box = ChoiceBox(ExaminationSection)
        self.hepatomegaly_box.addItem("")
        self.hepatomegaly_box.addItem("")
        self.hepatomegaly_box.addItem("")
        self.hepatomegaly_box.addItem("")
        self.hepatomegaly_box.setObjectName(u"hepatomegaly_box")
        self.hepatomegaly_box.setProperty(u"document_path", u"examination.hepatomegaly")
        self.hepatomegaly_box.setProperty(u"values", [u"", u"none", u"painless", u"painful"])

        self.grid.addWidget(self.hepatomegaly_box, 2, 1, 1, 1)

        self.ascites_label = QLabel(ExaminationSection)
        self.ascites_label.setObjectName(u"ascites_label")
        self.ascites_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.ascites_label, 2, 3, 1, 1)

        self.ascites_box = ChoiceBox(ExaminationSection)
        self.ascites_box.addItem("")
        self.ascites_box.addItem("")
        self.ascites_box.addItem("")
        self.ascites_box.setObjectName(u"ascites_box")
        self.ascites_box.setMinimumSize(QSize(124, 0))
        self.ascites_box.setMaximumSize(QSize(124, 16777215))
        self.ascites_box.setProperty(u"document_path", u"examination.ascites")
        self.ascites_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.ascites_box, 2, 4, 1, 1)

        self.infection_label = QLabel(ExaminationSection)
        self.infection_label.setObjectName(u"infection_label")
        self.infection_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.infection_label, 4, 0, 1, 1)

        self.infection_box = ChoiceBox(ExaminationSection)
        self.infection_box.addItem("")
        self.infection_box.addItem("")
        self.infection_box.addItem("")
        self.infection_box.setObjectName(u"infection_box")
        self.infection_box.setProperty(u"document_path", u"examination.infection")
        self.infection_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.infection_box, 4, 1, 1, 1)

        self.bleeding_label = QLabel(ExaminationSection)
        self.bleeding_label.setObjectName(u"bleeding_label")
        self.bleeding_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.bleeding_label, 4, 3, 1, 1)

        self.bleeding_box = ChoiceBox(ExaminationSection)
        self.bleeding_box.addItem("")
        self.bleeding_box.addItem("")
        self.bleeding_box.addItem("")
        self.bleeding_box.setObjectName(u"bleeding_box")
        self.bleeding_box.setMinimumSize(QSize(124, 0))
        self.bleeding_box.setMaximumSize(QSize(124, 16777215))
        self.bleeding_box.setProperty(u"document_path", u"examination.bleeding")
        self.bleeding_box.setProperty(u"values", [u"", u"false", u"true"])

        self.grid.addWidget(self.bleeding_box, 4, 4, 1, 1)

        self.line_38 = QHBoxLayout()
        self.line_38.setSpacing(8)
        self.line_38.setObjectName(u"line_38")
        self.vod_confirmed_label = QLabel(ExaminationSection)
        self.vod_confirmed_label.setObjectName(u"vod_confirmed_label")
        self.vod_confirmed_label.setProperty(u"role", u"field_label")

        self.line_38.addWidget(self.vod_confirmed_label)

        self.spacer_37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_38.addItem(self.spacer_37)

        self.vod_confirmed_box = ChoiceBox(ExaminationSection)
        self.vod_confirmed_box.addItem("")
        self.vod_confirmed_box.addItem("")
        self.vod_confirmed_box.addItem("")
        self.vod_confirmed_box.setObjectName(u"vod_confirmed_box")
        self.vod_confirmed_box.setMinimumSize(QSize(124, 0))
        self.vod_confirmed_box.setMaximumSize(QSize(124, 16777215))
        self.vod_confirmed_box.setProperty(u"document_path", u"examination.vod_confirmed")
        self.vod_confirmed_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_38.addWidget(self.vod_confirmed_box)


        self.grid.addLayout(self.line_38, 6, 0, 1, 5)

        self.line_40 = QHBoxLayout()
        self.line_40.setSpacing(8)
        self.line_40.setObjectName(u"line_40")
        self.severe_liver_toxicity_label = QLabel(ExaminationSection)
        self.severe_liver_toxicity_label.setObjectName(u"severe_liver_toxicity_label")
        self.severe_liver_toxicity_label.setProperty(u"role", u"field_label")

        self.line_40.addWidget(self.severe_liver_toxicity_label)

        self.spacer_39 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_40.addItem(self.spacer_39)

        self.severe_liver_toxicity_box = ChoiceBox(ExaminationSection)
        self.severe_liver_toxicity_box.addItem("")
        self.severe_liver_toxicity_box.addItem("")
        self.severe_liver_toxicity_box.addItem("")
        self.severe_liver_toxicity_box.setObjectName(u"severe_liver_toxicity_box")
        self.severe_liver_toxicity_box.setMinimumSize(QSize(124, 0))
        self.severe_liver_toxicity_box.setMaximumSize(QSize(124, 16777215))
        self.severe_liver_toxicity_box.setProperty(u"document_path", u"examination.severe_liver_toxicity")
        self.severe_liver_toxicity_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_40.addWidget(self.severe_liver_toxicity_box)


        self.grid.addLayout(self.line_40, 8, 0, 1, 5)

        self.line_42 = QHBoxLayout()
        self.line_42.setSpacing(8)
        self.line_42.setObjectName(u"line_42")
        self.gilbert_label = QLabel(ExaminationSection)
        self.gilbert_label.setObjectName(u"gilbert_label")
        self.gilbert_label.setProperty(u"role", u"field_label")

        self.line_42.addWidget(self.gilbert_label)

        self.spacer_41 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_42.addItem(self.spacer_41)

        self.gilbert_box = ChoiceBox(ExaminationSection)
        self.gilbert_box.addItem("")
        self.gilbert_box.addItem("")
        self.gilbert_box.addItem("")
        self.gilbert_box.setObjectName(u"gilbert_box")
        self.gilbert_box.setMinimumSize(QSize(124, 0))
        self.gilbert_box.setMaximumSize(QSize(124, 16777215))
        self.gilbert_box.setProperty(u"document_path", u"examination.gilbert_or_hemolysis")
        self.gilbert_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_42.addWidget(self.gilbert_box)


        self.grid.addLayout(self.line_42, 10, 0, 1, 5)

        self.line_44 = QHBoxLayout()
        self.line_44.setSpacing(8)
        self.line_44.setObjectName(u"line_44")
        self.liver_not_recovered_label = QLabel(ExaminationSection)
        self.liver_not_recovered_label.setObjectName(u"liver_not_recovered_label")
        self.liver_not_recovered_label.setProperty(u"role", u"field_label")

        self.line_44.addWidget(self.liver_not_recovered_label)

        self.spacer_43 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_44.addItem(self.spacer_43)

        self.liver_not_recovered_box = ChoiceBox(ExaminationSection)
        self.liver_not_recovered_box.addItem("")
        self.liver_not_recovered_box.addItem("")
        self.liver_not_recovered_box.addItem("")
        self.liver_not_recovered_box.setObjectName(u"liver_not_recovered_box")
        self.liver_not_recovered_box.setMinimumSize(QSize(124, 0))
        self.liver_not_recovered_box.setMaximumSize(QSize(124, 16777215))
        self.liver_not_recovered_box.setProperty(u"document_path", u"examination.liver_tests_not_recovered")
        self.liver_not_recovered_box.setProperty(u"values", [u"", u"false", u"true"])

        self.line_44.addWidget(self.liver_not_recovered_box)


        self.grid.addLayout(self.line_44, 12, 0, 1, 5)

        self.toxicities_table = RecordTable(ExaminationSection)
        self.toxicities_table.setObjectName(u"toxicities_table")
        self.toxicities_table.setProperty(u"document_path", u"toxicities")

        self.grid.addWidget(self.toxicities_table, 14, 0, 1, 5)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)
#if QT_CONFIG(shortcut)
        self.examined_at_label.setBuddy(self.examined_at_edit)
        self.hepatomegaly_label.setBuddy(self.hepatomegaly_box)
        self.ascites_label.setBuddy(self.ascites_box)
        self.infection_label.setBuddy(self.infection_box)
        self.bleeding_label.setBuddy(self.bleeding_box)
        self.vod_confirmed_label.setBuddy(self.vod_confirmed_box)
        self.severe_liver_toxicity_label.setBuddy(self.severe_liver_toxicity_box)
        self.gilbert_label.setBuddy(self.gilbert_box)
        self.liver_not_recovered_label.setBuddy(self.liver_not_recovered_box)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ExaminationSection)

        QMetaObject.connectSlotsByName(ExaminationSection)
    # setupUi

    def retranslateUi(self, ExaminationSection):
        self.examined_at_label.setText(QCoreApplication.translate("ExaminationSection", u"Examined", None))
#if QT_CONFIG(accessibility)
        self.examined_at_edit.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Examined at", None))
#endif // QT_CONFIG(accessibility)
        self.hepatomegaly_label.setText(QCoreApplication.translate("ExaminationSection", u"Liver size", None))
        self.hepatomegaly_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.hepatomegaly_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"not enlarged", None))
        self.hepatomegaly_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"enlarged, painless", None))
        self.hepatomegaly_box.setItemText(3, QCoreApplication.translate("ExaminationSection", u"enlarged, painful", None))

#if QT_CONFIG(accessibility)
        self.hepatomegaly_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Hepatomegaly", None))
#endif // QT_CONFIG(accessibility)
        self.ascites_label.setText(QCoreApplication.translate("ExaminationSection", u"Ascites", None))
        self.ascites_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.ascites_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"no", None))
        self.ascites_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.ascites_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Ascites", None))
#endif // QT_CONFIG(accessibility)
        self.infection_label.setText(QCoreApplication.translate("ExaminationSection", u"Infection", None))
        self.infection_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.infection_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"no", None))
        self.infection_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.infection_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Infection", None))
#endif // QT_CONFIG(accessibility)
        self.bleeding_label.setText(QCoreApplication.translate("ExaminationSection", u"Bleeding", None))
        self.bleeding_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.bleeding_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"no", None))
        self.bleeding_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.bleeding_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Bleeding", None))
#endif // QT_CONFIG(accessibility)
        self.vod_confirmed_label.setText(QCoreApplication.translate("ExaminationSection", u"VOD confirmed", None))
        self.vod_confirmed_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.vod_confirmed_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"no", None))
        self.vod_confirmed_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.vod_confirmed_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"VOD confirmed", None))
#endif // QT_CONFIG(accessibility)
        self.severe_liver_toxicity_label.setText(QCoreApplication.translate("ExaminationSection", u"Severe liver toxicity", None))
        self.severe_liver_toxicity_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.severe_liver_toxicity_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"no", None))
        self.severe_liver_toxicity_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.severe_liver_toxicity_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Severe liver toxicity", None))
#endif // QT_CONFIG(accessibility)
        self.gilbert_label.setText(QCoreApplication.translate("ExaminationSection", u"Gilbert\u2019s syndrome or hemolysis documented", None))
        self.gilbert_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.gilbert_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"no", None))
        self.gilbert_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.gilbert_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Gilbert\u2019s syndrome or hemolysis documented", None))
#endif // QT_CONFIG(accessibility)
        self.liver_not_recovered_label.setText(QCoreApplication.translate("ExaminationSection", u"Liver tests declared not recovered", None))
        self.liver_not_recovered_box.setItemText(0, QCoreApplication.translate("ExaminationSection", u"not stated", None))
        self.liver_not_recovered_box.setItemText(1, QCoreApplication.translate("ExaminationSection", u"no", None))
        self.liver_not_recovered_box.setItemText(2, QCoreApplication.translate("ExaminationSection", u"yes", None))

#if QT_CONFIG(accessibility)
        self.liver_not_recovered_box.setAccessibleName(QCoreApplication.translate("ExaminationSection", u"Liver tests declared not recovered", None))
#endif // QT_CONFIG(accessibility)
        self.toxicities_table.setProperty(u"caption", QCoreApplication.translate("ExaminationSection", u"Reactions, toxicity", None))
        pass
    # retranslateUi

