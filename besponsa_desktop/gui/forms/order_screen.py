# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_screen.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.choice_box import ChoiceBox

class Ui_OrderScreen(object):
    def setupUi(self, OrderScreen):
        if not OrderScreen.objectName():
            OrderScreen.setObjectName(u"OrderScreen")
        self.bars = QVBoxLayout(OrderScreen)
        self.bars.setSpacing(0)
        self.bars.setObjectName(u"bars")
        self.bars.setContentsMargins(0, 0, 0, 0)
        self.patient_bar = QFrame(OrderScreen)
        self.patient_bar.setObjectName(u"patient_bar")
        self.patient_bar.setMinimumSize(QSize(0, 44))
        self.patient_line = QHBoxLayout(self.patient_bar)
        self.patient_line.setSpacing(0)
        self.patient_line.setObjectName(u"patient_line")
        self.patient_line.setContentsMargins(16, 0, 16, 0)
        self.patient_name = QLabel(self.patient_bar)
        self.patient_name.setObjectName(u"patient_name")
        self.patient_name.setProperty(u"role", u"screen_title")
        self.patient_name.setWordWrap(True)

        self.patient_line.addWidget(self.patient_name)

        self.spacer_72 = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.patient_line.addItem(self.spacer_72)

        self.patient_facts = QLabel(self.patient_bar)
        self.patient_facts.setObjectName(u"patient_facts")
        self.patient_facts.setProperty(u"role", u"facts")
        self.patient_facts.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.patient_facts.sizePolicy().hasHeightForWidth())
        self.patient_facts.setSizePolicy(sizePolicy)

        self.patient_line.addWidget(self.patient_facts)

        self.spacer_73 = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.patient_line.addItem(self.spacer_73)

        self.steps_value = QLabel(self.patient_bar)
        self.steps_value.setObjectName(u"steps_value")
        self.steps_value.setProperty(u"role", u"facts")

        self.patient_line.addWidget(self.steps_value)

        self.spacer_steps = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.patient_line.addItem(self.spacer_steps)

        self.order_number = QLabel(self.patient_bar)
        self.order_number.setObjectName(u"order_number")
        self.order_number.setProperty(u"role", u"facts")

        self.patient_line.addWidget(self.order_number)


        self.bars.addWidget(self.patient_bar)

        self.page_bar = QFrame(OrderScreen)
        self.page_bar.setObjectName(u"page_bar")
        self.page_line = QHBoxLayout(self.page_bar)
        self.page_line.setSpacing(0)
        self.page_line.setObjectName(u"page_line")
        self.page_line.setContentsMargins(16, 6, 16, 6)
        self.section_chooser = ChoiceBox(self.page_bar)
        self.section_chooser.setObjectName(u"section_chooser")
        self.section_chooser.setMinimumSize(QSize(190, 0))

        self.page_line.addWidget(self.section_chooser)

        self.spacer_74 = QSpacerItem(12, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.spacer_74)

        self.form_page_button = QPushButton(self.page_bar)
        self.form_page_button.setObjectName(u"form_page_button")
        self.form_page_button.setCheckable(True)
        self.form_page_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.form_page_button)

        self.spacer_75 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.spacer_75)

        self.assessment_page_button = QPushButton(self.page_bar)
        self.assessment_page_button.setObjectName(u"assessment_page_button")
        self.assessment_page_button.setCheckable(True)
        self.assessment_page_button.setProperty(u"role", u"page")

        self.page_line.addWidget(self.assessment_page_button)

        self.spacer_76 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_line.addItem(self.spacer_76)


        self.bars.addWidget(self.page_bar)

        self.banner_slot = QFrame(OrderScreen)
        self.banner_slot.setObjectName(u"banner_slot")
        self.banner_slot_lines = QVBoxLayout(self.banner_slot)
        self.banner_slot_lines.setSpacing(0)
        self.banner_slot_lines.setObjectName(u"banner_slot_lines")
        self.banner_slot_lines.setContentsMargins(16, 12, 16, 0)

        self.bars.addWidget(self.banner_slot)

        self.panes = QFrame(OrderScreen)
        self.panes.setObjectName(u"panes")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.panes.sizePolicy().hasHeightForWidth())
        self.panes.setSizePolicy(sizePolicy1)
        self.pane_line = QHBoxLayout(self.panes)
        self.pane_line.setSpacing(0)
        self.pane_line.setObjectName(u"pane_line")
        self.pane_line.setContentsMargins(0, 0, 0, 0)
        self.section_pane = QFrame(self.panes)
        self.section_pane.setObjectName(u"section_pane")
        self.section_pane.setMinimumSize(QSize(148, 0))
        self.section_pane.setMaximumSize(QSize(148, 16777215))
        self.section_lines = QVBoxLayout(self.section_pane)
        self.section_lines.setSpacing(6)
        self.section_lines.setObjectName(u"section_lines")
        self.section_lines.setContentsMargins(0, 10, 0, 10)
        self.section_list = QListWidget(self.section_pane)
        self.section_list.setObjectName(u"section_list")
        self.section_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.section_lines.addWidget(self.section_list)

        self.section_hint = QLabel(self.section_pane)
        self.section_hint.setObjectName(u"section_hint")
        self.section_hint.setProperty(u"role", u"hint")
        self.section_hint.setWordWrap(True)

        self.section_lines.addWidget(self.section_hint)

        self.practice_line = QHBoxLayout()
        self.practice_line.setSpacing(0)
        self.practice_line.setObjectName(u"practice_line")
        self.practice_line.setContentsMargins(11, 0, 0, 0)
        self.practice_button = QPushButton(self.section_pane)
        self.practice_button.setObjectName(u"practice_button")
        self.practice_button.setProperty(u"role", u"link")

        self.practice_line.addWidget(self.practice_button)

        self.import_button = QPushButton(self.section_pane)
        self.import_button.setObjectName(u"import_button")
        self.import_button.setProperty(u"role", u"link")

        self.practice_line.addWidget(self.import_button)

        self.spacer_77 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.practice_line.addItem(self.spacer_77)


        self.section_lines.addLayout(self.practice_line)


        self.pane_line.addWidget(self.section_pane)

        self.form_pane = QFrame(self.panes)
        self.form_pane.setObjectName(u"form_pane")
        self.form_pane.setMinimumSize(QSize(556, 0))
        self.form_pane.setMaximumSize(QSize(556, 16777215))
        self.form_lines = QVBoxLayout(self.form_pane)
        self.form_lines.setSpacing(0)
        self.form_lines.setObjectName(u"form_lines")
        self.form_lines.setContentsMargins(0, 0, 0, 0)
        self.form_scroll = QScrollArea(self.form_pane)
        self.form_scroll.setObjectName(u"form_scroll")
        self.form_scroll.setWidgetResizable(True)
        self.form_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.sections = QVBoxLayout(self.form_page)
        self.sections.setSpacing(0)
        self.sections.setObjectName(u"sections")
        self.sections.setContentsMargins(0, 0, 0, 0)
        self.form_scroll.setWidget(self.form_page)

        self.form_lines.addWidget(self.form_scroll)


        self.pane_line.addWidget(self.form_pane)

        self.assessment_slot = QFrame(self.panes)
        self.assessment_slot.setObjectName(u"assessment_slot")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.assessment_slot.sizePolicy().hasHeightForWidth())
        self.assessment_slot.setSizePolicy(sizePolicy2)
        self.assessment_slot_line = QHBoxLayout(self.assessment_slot)
        self.assessment_slot_line.setSpacing(0)
        self.assessment_slot_line.setObjectName(u"assessment_slot_line")
        self.assessment_slot_line.setContentsMargins(0, 0, 0, 0)

        self.pane_line.addWidget(self.assessment_slot)


        self.bars.addWidget(self.panes)

        self.bars.setStretch(3, 1)

        self.retranslateUi(OrderScreen)

        QMetaObject.connectSlotsByName(OrderScreen)
    # setupUi

    def retranslateUi(self, OrderScreen):
        self.patient_name.setText(QCoreApplication.translate("OrderScreen", u"New order", None))
        self.patient_facts.setText("")
        self.steps_value.setText("")
        self.order_number.setText("")
#if QT_CONFIG(accessibility)
        self.section_chooser.setAccessibleName(QCoreApplication.translate("OrderScreen", u"Section of the order", None))
#endif // QT_CONFIG(accessibility)
        self.form_page_button.setText(QCoreApplication.translate("OrderScreen", u"Form  Ctrl+1", None))
        self.assessment_page_button.setText(QCoreApplication.translate("OrderScreen", u"Assessment  Ctrl+2", None))
#if QT_CONFIG(accessibility)
        self.section_list.setAccessibleName(QCoreApplication.translate("OrderScreen", u"Sections of the order", None))
#endif // QT_CONFIG(accessibility)
        self.section_hint.setText(QCoreApplication.translate("OrderScreen", u"Alt+1 \u2026 Alt+0 opens a section", None))
        self.practice_button.setText(QCoreApplication.translate("OrderScreen", u"Practice orders \u2026", None))
        self.import_button.setText(QCoreApplication.translate("OrderScreen", u"Import \u2026  Ctrl+I", None))
        pass
    # retranslateUi

