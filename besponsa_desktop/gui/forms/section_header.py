# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'section_header.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QWidget)

class Ui_SectionHeader(object):
    def setupUi(self, SectionHeader):
        if not SectionHeader.objectName():
            SectionHeader.setObjectName(u"SectionHeader")
        self.line = QHBoxLayout(SectionHeader)
        self.line.setSpacing(6)
        self.line.setObjectName(u"line")
        self.line.setContentsMargins(20, 0, 15, 0)
        self.fold_icon = QLabel(SectionHeader)
        self.fold_icon.setObjectName(u"fold_icon")

        self.line.addWidget(self.fold_icon)

        self.title_label = QLabel(SectionHeader)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"role", u"section_title")

        self.line.addWidget(self.title_label)

        self.summary_label = QLabel(SectionHeader)
        self.summary_label.setObjectName(u"summary_label")
        self.summary_label.setProperty(u"role", u"summary")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary_label.sizePolicy().hasHeightForWidth())
        self.summary_label.setSizePolicy(sizePolicy)

        self.line.addWidget(self.summary_label)

        self.marks_icon = QLabel(SectionHeader)
        self.marks_icon.setObjectName(u"marks_icon")

        self.line.addWidget(self.marks_icon)

        self.marks_label = QLabel(SectionHeader)
        self.marks_label.setObjectName(u"marks_label")
        self.marks_label.setProperty(u"role", u"marks")

        self.line.addWidget(self.marks_label)

        self.accept_button = QPushButton(SectionHeader)
        self.accept_button.setObjectName(u"accept_button")
        self.accept_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.accept_button.setProperty(u"role", u"link")

        self.line.addWidget(self.accept_button)

        self.problem_icon = QLabel(SectionHeader)
        self.problem_icon.setObjectName(u"problem_icon")

        self.line.addWidget(self.problem_icon)


        self.retranslateUi(SectionHeader)

        QMetaObject.connectSlotsByName(SectionHeader)
    # setupUi

    def retranslateUi(self, SectionHeader):
        self.fold_icon.setText("")
        self.title_label.setText(QCoreApplication.translate("SectionHeader", u"Section", None))
        self.summary_label.setText("")
        self.marks_icon.setText("")
        self.marks_label.setText("")
        self.accept_button.setText(QCoreApplication.translate("SectionHeader", u"Accept the section  Ctrl+Space", None))
        self.problem_icon.setText("")
        pass
    # retranslateUi

