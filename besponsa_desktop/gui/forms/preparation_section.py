# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preparation_section.ui'
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
from besponsa_desktop.gui.fields.object_box import ObjectBox
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.record_table import RecordTable
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import MomentEdit

class Ui_PreparationSection(object):
    def setupUi(self, PreparationSection):
        if not PreparationSection.objectName():
            PreparationSection.setObjectName(u"PreparationSection")
        self.grid = QGridLayout(PreparationSection)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(3)
        self.grid.setContentsMargins(38, 0, 15, 6)
        self.gap = QSpacerItem(2, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.grid.addItem(self.gap, 0, 2, 1, 1)

        self.container_label = QLabel(PreparationSection)
        self.container_label.setObjectName(u"container_label")
        self.container_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.container_label, 0, 0, 1, 1)

        self.container_box = ChoiceBox(PreparationSection)
        self.container_box.addItem("")
        self.container_box.addItem("")
        self.container_box.addItem("")
        self.container_box.setObjectName(u"container_box")
        self.container_box.setProperty(u"document_path", u"order.container")
        self.container_box.setProperty(u"values", [u"", u"bag", u"syringe"])

        self.grid.addWidget(self.container_box, 0, 1, 1, 1)

        self.final_volume_label = QLabel(PreparationSection)
        self.final_volume_label.setObjectName(u"final_volume_label")
        self.final_volume_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.final_volume_label, 0, 3, 1, 1)

        self.line_46 = QHBoxLayout()
        self.line_46.setSpacing(8)
        self.line_46.setObjectName(u"line_46")
        self.final_volume_edit = QuantityEdit(PreparationSection)
        self.final_volume_edit.setObjectName(u"final_volume_edit")
        self.final_volume_edit.setMinimumSize(QSize(62, 0))
        self.final_volume_edit.setMaximumSize(QSize(62, 16777215))
        self.final_volume_edit.setProperty(u"document_path", u"order.final_volume")
        self.final_volume_edit.setProperty(u"unit", u"mL")

        self.line_46.addWidget(self.final_volume_edit)

        self.final_volume_unit = QLabel(PreparationSection)
        self.final_volume_unit.setObjectName(u"final_volume_unit")
        self.final_volume_unit.setProperty(u"role", u"unit")

        self.line_46.addWidget(self.final_volume_unit)

        self.spacer_45 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_46.addItem(self.spacer_45)


        self.grid.addLayout(self.line_46, 0, 4, 1, 1)

        self.diluent_label = QLabel(PreparationSection)
        self.diluent_label.setObjectName(u"diluent_label")
        self.diluent_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.diluent_label, 2, 0, 1, 1)

        self.diluent_edit = TextEdit(PreparationSection)
        self.diluent_edit.setObjectName(u"diluent_edit")
        self.diluent_edit.setProperty(u"document_path", u"order.diluent")

        self.grid.addWidget(self.diluent_edit, 2, 1, 1, 1)

        self.infusion_duration_label = QLabel(PreparationSection)
        self.infusion_duration_label.setObjectName(u"infusion_duration_label")
        self.infusion_duration_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.infusion_duration_label, 2, 3, 1, 1)

        self.line_48 = QHBoxLayout()
        self.line_48.setSpacing(8)
        self.line_48.setObjectName(u"line_48")
        self.infusion_duration_edit = QuantityEdit(PreparationSection)
        self.infusion_duration_edit.setObjectName(u"infusion_duration_edit")
        self.infusion_duration_edit.setMinimumSize(QSize(62, 0))
        self.infusion_duration_edit.setMaximumSize(QSize(62, 16777215))
        self.infusion_duration_edit.setProperty(u"document_path", u"order.infusion_duration")
        self.infusion_duration_edit.setProperty(u"unit", u"min")

        self.line_48.addWidget(self.infusion_duration_edit)

        self.infusion_duration_unit = QLabel(PreparationSection)
        self.infusion_duration_unit.setObjectName(u"infusion_duration_unit")
        self.infusion_duration_unit.setProperty(u"role", u"unit")

        self.line_48.addWidget(self.infusion_duration_unit)

        self.spacer_47 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_48.addItem(self.spacer_47)


        self.grid.addLayout(self.line_48, 2, 4, 1, 1)

        self.route_label = QLabel(PreparationSection)
        self.route_label.setObjectName(u"route_label")
        self.route_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.route_label, 4, 0, 1, 1)

        self.route_edit = TextEdit(PreparationSection)
        self.route_edit.setObjectName(u"route_edit")
        self.route_edit.setProperty(u"document_path", u"order.route")

        self.grid.addWidget(self.route_edit, 4, 1, 1, 1)

        self.observation_after_label = QLabel(PreparationSection)
        self.observation_after_label.setObjectName(u"observation_after_label")
        self.observation_after_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.observation_after_label, 4, 3, 1, 1)

        self.line_50 = QHBoxLayout()
        self.line_50.setSpacing(8)
        self.line_50.setObjectName(u"line_50")
        self.observation_after_edit = QuantityEdit(PreparationSection)
        self.observation_after_edit.setObjectName(u"observation_after_edit")
        self.observation_after_edit.setMinimumSize(QSize(62, 0))
        self.observation_after_edit.setMaximumSize(QSize(62, 16777215))
        self.observation_after_edit.setProperty(u"document_path", u"order.observation_after")
        self.observation_after_edit.setProperty(u"unit", u"min")

        self.line_50.addWidget(self.observation_after_edit)

        self.observation_after_unit = QLabel(PreparationSection)
        self.observation_after_unit.setObjectName(u"observation_after_unit")
        self.observation_after_unit.setProperty(u"role", u"unit")

        self.line_50.addWidget(self.observation_after_unit)

        self.spacer_49 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_50.addItem(self.spacer_49)


        self.grid.addLayout(self.line_50, 4, 4, 1, 1)

        self.filter_label = QLabel(PreparationSection)
        self.filter_label.setObjectName(u"filter_label")
        self.filter_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.filter_label, 6, 0, 1, 1)

        self.filter_edit = TextEdit(PreparationSection)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setProperty(u"document_path", u"order.filter")

        self.grid.addWidget(self.filter_edit, 6, 1, 1, 1)

        self.preparation_label = QLabel(PreparationSection)
        self.preparation_label.setObjectName(u"preparation_label")
        self.preparation_label.setProperty(u"role", u"field_label")

        self.grid.addWidget(self.preparation_label, 8, 0, 1, 1)

        self.line_52 = QHBoxLayout()
        self.line_52.setSpacing(8)
        self.line_52.setObjectName(u"line_52")
        self.preparation_box = ObjectBox(PreparationSection)
        self.preparation_box.addItem("")
        self.preparation_box.addItem("")
        self.preparation_box.setObjectName(u"preparation_box")
        self.preparation_box.setMinimumSize(QSize(192, 0))
        self.preparation_box.setMaximumSize(QSize(192, 16777215))
        self.preparation_box.setProperty(u"document_path", u"preparation")
        self.preparation_box.setProperty(u"values", [u"", u"recorded"])

        self.line_52.addWidget(self.preparation_box)

        self.spacer_51 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_52.addItem(self.spacer_51)


        self.grid.addLayout(self.line_52, 8, 1, 1, 4)

        self.recorded_preparation = QWidget(PreparationSection)
        self.recorded_preparation.setObjectName(u"recorded_preparation")
        self.recorded_grid = QGridLayout(self.recorded_preparation)
        self.recorded_grid.setObjectName(u"recorded_grid")
        self.recorded_grid.setHorizontalSpacing(8)
        self.recorded_grid.setVerticalSpacing(3)
        self.recorded_grid.setContentsMargins(0, 0, 0, 0)
        self.recorded_label_column = QLabel(self.recorded_preparation)
        self.recorded_label_column.setObjectName(u"recorded_label_column")
        self.recorded_label_column.setMinimumSize(QSize(80, 0))

        self.recorded_grid.addWidget(self.recorded_label_column, 0, 0, 1, 1)

        self.diluted_at_label = QLabel(self.recorded_preparation)
        self.diluted_at_label.setObjectName(u"diluted_at_label")
        self.diluted_at_label.setProperty(u"role", u"field_label")

        self.recorded_grid.addWidget(self.diluted_at_label, 0, 0, 1, 1)

        self.line_54 = QHBoxLayout()
        self.line_54.setSpacing(8)
        self.line_54.setObjectName(u"line_54")
        self.diluted_at_edit = MomentEdit(self.recorded_preparation)
        self.diluted_at_edit.setObjectName(u"diluted_at_edit")
        self.diluted_at_edit.setMinimumSize(QSize(182, 0))
        self.diluted_at_edit.setMaximumSize(QSize(182, 16777215))
        self.diluted_at_edit.setProperty(u"document_path", u"preparation.diluted_at")

        self.line_54.addWidget(self.diluted_at_edit)

        self.spacer_53 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_54.addItem(self.spacer_53)


        self.recorded_grid.addLayout(self.line_54, 0, 1, 1, 4)

        self.infusion_start_label = QLabel(self.recorded_preparation)
        self.infusion_start_label.setObjectName(u"infusion_start_label")
        self.infusion_start_label.setProperty(u"role", u"field_label")

        self.recorded_grid.addWidget(self.infusion_start_label, 2, 0, 1, 1)

        self.line_56 = QHBoxLayout()
        self.line_56.setSpacing(8)
        self.line_56.setObjectName(u"line_56")
        self.infusion_start_edit = MomentEdit(self.recorded_preparation)
        self.infusion_start_edit.setObjectName(u"infusion_start_edit")
        self.infusion_start_edit.setMinimumSize(QSize(182, 0))
        self.infusion_start_edit.setMaximumSize(QSize(182, 16777215))
        self.infusion_start_edit.setProperty(u"document_path", u"preparation.infusion_start")

        self.line_56.addWidget(self.infusion_start_edit)

        self.spacer_55 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_56.addItem(self.spacer_55)


        self.recorded_grid.addLayout(self.line_56, 2, 1, 1, 4)

        self.infusion_end_label = QLabel(self.recorded_preparation)
        self.infusion_end_label.setObjectName(u"infusion_end_label")
        self.infusion_end_label.setProperty(u"role", u"field_label")

        self.recorded_grid.addWidget(self.infusion_end_label, 4, 0, 1, 1)

        self.line_58 = QHBoxLayout()
        self.line_58.setSpacing(8)
        self.line_58.setObjectName(u"line_58")
        self.infusion_end_edit = MomentEdit(self.recorded_preparation)
        self.infusion_end_edit.setObjectName(u"infusion_end_edit")
        self.infusion_end_edit.setMinimumSize(QSize(182, 0))
        self.infusion_end_edit.setMaximumSize(QSize(182, 16777215))
        self.infusion_end_edit.setProperty(u"document_path", u"preparation.infusion_end")

        self.line_58.addWidget(self.infusion_end_edit)

        self.spacer_57 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.line_58.addItem(self.spacer_57)


        self.recorded_grid.addLayout(self.line_58, 4, 1, 1, 4)

        self.vials_table = RecordTable(self.recorded_preparation)
        self.vials_table.setObjectName(u"vials_table")
        self.vials_table.setProperty(u"document_path", u"preparation.vials")

        self.recorded_grid.addWidget(self.vials_table, 6, 0, 1, 5)

        self.recorded_grid.setColumnStretch(1, 1)

        self.grid.addWidget(self.recorded_preparation, 10, 0, 1, 5)

        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnMinimumWidth(0, 80)
        self.grid.setColumnMinimumWidth(3, 72)
#if QT_CONFIG(shortcut)
        self.container_label.setBuddy(self.container_box)
        self.final_volume_label.setBuddy(self.final_volume_edit)
        self.diluent_label.setBuddy(self.diluent_edit)
        self.infusion_duration_label.setBuddy(self.infusion_duration_edit)
        self.route_label.setBuddy(self.route_edit)
        self.observation_after_label.setBuddy(self.observation_after_edit)
        self.filter_label.setBuddy(self.filter_edit)
        self.preparation_label.setBuddy(self.preparation_box)
        self.diluted_at_label.setBuddy(self.diluted_at_edit)
        self.infusion_start_label.setBuddy(self.infusion_start_edit)
        self.infusion_end_label.setBuddy(self.infusion_end_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreparationSection)

        QMetaObject.connectSlotsByName(PreparationSection)
    # setupUi

    def retranslateUi(self, PreparationSection):
        self.container_label.setText(QCoreApplication.translate("PreparationSection", u"Container", None))
        self.container_box.setItemText(0, QCoreApplication.translate("PreparationSection", u"not stated", None))
        self.container_box.setItemText(1, QCoreApplication.translate("PreparationSection", u"bag", None))
        self.container_box.setItemText(2, QCoreApplication.translate("PreparationSection", u"syringe", None))

#if QT_CONFIG(accessibility)
        self.container_box.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Container", None))
#endif // QT_CONFIG(accessibility)
        self.final_volume_label.setText(QCoreApplication.translate("PreparationSection", u"Total", None))
#if QT_CONFIG(accessibility)
        self.final_volume_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Total volume", None))
#endif // QT_CONFIG(accessibility)
        self.final_volume_unit.setText(QCoreApplication.translate("PreparationSection", u"mL", None))
        self.diluent_label.setText(QCoreApplication.translate("PreparationSection", u"Diluent", None))
#if QT_CONFIG(accessibility)
        self.diluent_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Diluent", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_duration_label.setText(QCoreApplication.translate("PreparationSection", u"Infuse over", None))
#if QT_CONFIG(accessibility)
        self.infusion_duration_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Infuse over", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_duration_unit.setText(QCoreApplication.translate("PreparationSection", u"min", None))
        self.route_label.setText(QCoreApplication.translate("PreparationSection", u"Route", None))
#if QT_CONFIG(accessibility)
        self.route_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Route", None))
#endif // QT_CONFIG(accessibility)
        self.observation_after_label.setText(QCoreApplication.translate("PreparationSection", u"Watch after", None))
#if QT_CONFIG(accessibility)
        self.observation_after_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Observation after the infusion", None))
#endif // QT_CONFIG(accessibility)
        self.observation_after_unit.setText(QCoreApplication.translate("PreparationSection", u"min", None))
        self.filter_label.setText(QCoreApplication.translate("PreparationSection", u"Filter", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Filter", None))
#endif // QT_CONFIG(accessibility)
        self.preparation_label.setText(QCoreApplication.translate("PreparationSection", u"Record", None))
        self.preparation_box.setItemText(0, QCoreApplication.translate("PreparationSection", u"nothing recorded yet", None))
        self.preparation_box.setItemText(1, QCoreApplication.translate("PreparationSection", u"preparation recorded", None))

#if QT_CONFIG(accessibility)
        self.preparation_box.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Preparation recorded", None))
#endif // QT_CONFIG(accessibility)
        self.diluted_at_label.setText(QCoreApplication.translate("PreparationSection", u"Diluted", None))
#if QT_CONFIG(accessibility)
        self.diluted_at_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Diluted", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_start_label.setText(QCoreApplication.translate("PreparationSection", u"Infusion start", None))
#if QT_CONFIG(accessibility)
        self.infusion_start_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Infusion start", None))
#endif // QT_CONFIG(accessibility)
        self.infusion_end_label.setText(QCoreApplication.translate("PreparationSection", u"Infusion end", None))
#if QT_CONFIG(accessibility)
        self.infusion_end_edit.setAccessibleName(QCoreApplication.translate("PreparationSection", u"Infusion end", None))
#endif // QT_CONFIG(accessibility)
        self.vials_table.setProperty(u"caption", QCoreApplication.translate("PreparationSection", u"Vials", None))
        pass
    # retranslateUi

