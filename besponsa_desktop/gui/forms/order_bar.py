# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'order_bar.ui'
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
    QSizePolicy, QSpacerItem, QWidget)

class Ui_OrderBar(object):
    def setupUi(self, patient_bar):
        if not patient_bar.objectName():
            patient_bar.setObjectName(u"patient_bar")
        patient_bar.setMinimumSize(QSize(0, 44))
        self.patient_line = QHBoxLayout(patient_bar)
        self.patient_line.setSpacing(0)
        self.patient_line.setObjectName(u"patient_line")
        self.patient_line.setContentsMargins(16, 0, 16, 0)
        self.patient_name = QLabel(patient_bar)
        self.patient_name.setObjectName(u"patient_name")
        self.patient_name.setWordWrap(False)
        self.patient_name.setProperty(u"role", u"screen_title")

        self.patient_line.addWidget(self.patient_name)

        self.gap_1 = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.patient_line.addItem(self.gap_1)

        self.patient_facts = QLabel(patient_bar)
        self.patient_facts.setObjectName(u"patient_facts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.patient_facts.sizePolicy().hasHeightForWidth())
        self.patient_facts.setSizePolicy(sizePolicy)
        self.patient_facts.setWordWrap(True)
        self.patient_facts.setProperty(u"role", u"facts")

        self.patient_line.addWidget(self.patient_facts)

        self.gap_2 = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.patient_line.addItem(self.gap_2)

        self.steps_value = QLabel(patient_bar)
        self.steps_value.setObjectName(u"steps_value")
        self.steps_value.setProperty(u"role", u"facts")

        self.patient_line.addWidget(self.steps_value)

        self.gap_3 = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.patient_line.addItem(self.gap_3)

        self.order_number = QLabel(patient_bar)
        self.order_number.setObjectName(u"order_number")
        self.order_number.setProperty(u"role", u"facts")

        self.patient_line.addWidget(self.order_number)


        self.retranslateUi(patient_bar)

        QMetaObject.connectSlotsByName(patient_bar)
    # setupUi

    def retranslateUi(self, patient_bar):
        self.patient_name.setText("")
        self.patient_facts.setText("")
        self.steps_value.setText("")
        self.order_number.setText("")
        pass
    # retranslateUi

