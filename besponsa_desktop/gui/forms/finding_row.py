# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'finding_row.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_FindingRow(object):
    def setupUi(self, FindingRow):
        if not FindingRow.objectName():
            FindingRow.setObjectName(u"FindingRow")
        self.lines = QVBoxLayout(FindingRow)
        self.lines.setSpacing(0)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.head_button = QPushButton(FindingRow)
        self.head_button.setObjectName(u"head_button")
        self.head_button.setCheckable(True)
        self.head_button.setProperty(u"role", u"finding")
        self.head_line = QHBoxLayout(self.head_button)
        self.head_line.setSpacing(0)
        self.head_line.setObjectName(u"head_line")
        self.head_line.setContentsMargins(13, 0, 10, 0)
        self.severity_icon = QLabel(self.head_button)
        self.severity_icon.setObjectName(u"severity_icon")

        self.head_line.addWidget(self.severity_icon)

        self.spacer_89 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_89)

        self.severity_word = QLabel(self.head_button)
        self.severity_word.setObjectName(u"severity_word")
        self.severity_word.setProperty(u"role", u"severity_word")

        self.head_line.addWidget(self.severity_word)

        self.spacer_90 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_90)

        self.finding_title = QLabel(self.head_button)
        self.finding_title.setObjectName(u"finding_title")
        self.finding_title.setProperty(u"role", u"finding_title")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.finding_title.sizePolicy().hasHeightForWidth())
        self.finding_title.setSizePolicy(sizePolicy)

        self.head_line.addWidget(self.finding_title)

        self.spacer_91 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_91)

        self.confirm_badge = QLabel(self.head_button)
        self.confirm_badge.setObjectName(u"confirm_badge")
        self.confirm_badge.setProperty(u"role", u"badge")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.confirm_badge.sizePolicy().hasHeightForWidth())
        self.confirm_badge.setSizePolicy(sizePolicy1)

        self.head_line.addWidget(self.confirm_badge)

        self.spacer_92 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_92)

        self.rule_id = QLabel(self.head_button)
        self.rule_id.setObjectName(u"rule_id")
        self.rule_id.setProperty(u"role", u"rule_id")

        self.head_line.addWidget(self.rule_id)

        self.spacer_93 = QSpacerItem(10, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.head_line.addItem(self.spacer_93)

        self.fold_icon = QLabel(self.head_button)
        self.fold_icon.setObjectName(u"fold_icon")

        self.head_line.addWidget(self.fold_icon)


        self.lines.addWidget(self.head_button)

        self.basis = QFrame(FindingRow)
        self.basis.setObjectName(u"basis")
        self.basis_lines = QVBoxLayout(self.basis)
        self.basis_lines.setSpacing(1)
        self.basis_lines.setObjectName(u"basis_lines")
        self.basis_lines.setContentsMargins(106, 0, 12, 4)

        self.lines.addWidget(self.basis)


        self.retranslateUi(FindingRow)

        QMetaObject.connectSlotsByName(FindingRow)
    # setupUi

    def retranslateUi(self, FindingRow):
        self.severity_icon.setText("")
        self.severity_word.setText("")
        self.finding_title.setText("")
        self.confirm_badge.setText(QCoreApplication.translate("FindingRow", u"confirm with current labelling", None))
        self.rule_id.setText("")
        self.fold_icon.setText("")
        pass
    # retranslateUi

