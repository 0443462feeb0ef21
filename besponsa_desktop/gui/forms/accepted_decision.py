# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'accepted_decision.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_AcceptedDecision(object):
    def setupUi(self, AcceptedDecision):
        if not AcceptedDecision.objectName():
            AcceptedDecision.setObjectName(u"AcceptedDecision")
        AcceptedDecision.setProperty(u"role", u"panel")
        self.decision_lines = QVBoxLayout(AcceptedDecision)
        self.decision_lines.setSpacing(4)
        self.decision_lines.setObjectName(u"decision_lines")
        self.decision_lines.setContentsMargins(12, 8, 12, 8)
        self.decision_title = QLabel(AcceptedDecision)
        self.decision_title.setObjectName(u"decision_title")
        self.decision_title.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_title.setWordWrap(True)
        self.decision_title.setProperty(u"role", u"strong_value")

        self.decision_lines.addWidget(self.decision_title)

        self.decision_message = QLabel(AcceptedDecision)
        self.decision_message.setObjectName(u"decision_message")
        self.decision_message.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_message.setWordWrap(True)
        self.decision_message.setProperty(u"role", u"explanation")

        self.decision_lines.addWidget(self.decision_message)

        self.decision_words = QLabel(AcceptedDecision)
        self.decision_words.setObjectName(u"decision_words")
        self.decision_words.setTextFormat(Qt.TextFormat.PlainText)
        self.decision_words.setWordWrap(True)
        self.decision_words.setProperty(u"role", u"message")

        self.decision_lines.addWidget(self.decision_words)

        self.accept_box = QCheckBox(AcceptedDecision)
        self.accept_box.setObjectName(u"accept_box")

        self.decision_lines.addWidget(self.accept_box)


        self.retranslateUi(AcceptedDecision)

        QMetaObject.connectSlotsByName(AcceptedDecision)
    # setupUi

    def retranslateUi(self, AcceptedDecision):
        self.decision_title.setText("")
        self.decision_message.setText("")
        self.decision_words.setText("")
        self.accept_box.setText(QCoreApplication.translate("AcceptedDecision", u"I accept this decision, too", None))
        pass
    # retranslateUi

