# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from besponsa_desktop.gui.widgets.pdf_view import PdfView

class Ui_PreviewDialog(object):
    def setupUi(self, PreviewDialog):
        if not PreviewDialog.objectName():
            PreviewDialog.setObjectName(u"PreviewDialog")
        PreviewDialog.resize(980, 720)
        self.lines = QVBoxLayout(PreviewDialog)
        self.lines.setSpacing(0)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.preview_bar = QFrame(PreviewDialog)
        self.preview_bar.setObjectName(u"preview_bar")
        self.preview_bar.setMinimumSize(QSize(0, 38))
        self.preview_bar.setMaximumSize(QSize(16777215, 38))
        self.preview_bar_line = QHBoxLayout(self.preview_bar)
        self.preview_bar_line.setSpacing(0)
        self.preview_bar_line.setObjectName(u"preview_bar_line")
        self.preview_bar_line.setContentsMargins(16, 0, 16, 0)
        self.worksheet_button = QPushButton(self.preview_bar)
        self.worksheet_button.setObjectName(u"worksheet_button")
        self.worksheet_button.setCheckable(True)
        self.worksheet_button.setProperty(u"role", u"navigation")

        self.preview_bar_line.addWidget(self.worksheet_button)

        self.label_button = QPushButton(self.preview_bar)
        self.label_button.setObjectName(u"label_button")
        self.label_button.setCheckable(True)
        self.label_button.setProperty(u"role", u"navigation")

        self.preview_bar_line.addWidget(self.label_button)

        self.spacer_94 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preview_bar_line.addItem(self.spacer_94)

        self.a4_button = QPushButton(self.preview_bar)
        self.a4_button.setObjectName(u"a4_button")
        self.a4_button.setCheckable(True)
        self.a4_button.setProperty(u"role", u"page")

        self.preview_bar_line.addWidget(self.a4_button)

        self.spacer_95 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preview_bar_line.addItem(self.spacer_95)

        self.letter_button = QPushButton(self.preview_bar)
        self.letter_button.setObjectName(u"letter_button")
        self.letter_button.setCheckable(True)
        self.letter_button.setProperty(u"role", u"page")

        self.preview_bar_line.addWidget(self.letter_button)

        self.spacer_96 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preview_bar_line.addItem(self.spacer_96)

        self.smaller_button = QPushButton(self.preview_bar)
        self.smaller_button.setObjectName(u"smaller_button")
        self.smaller_button.setProperty(u"role", u"page")

        self.preview_bar_line.addWidget(self.smaller_button)

        self.spacer_97 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preview_bar_line.addItem(self.spacer_97)

        self.zoom_value = QLabel(self.preview_bar)
        self.zoom_value.setObjectName(u"zoom_value")
        self.zoom_value.setProperty(u"role", u"caption")
        self.zoom_value.setMinimumSize(QSize(44, 0))

        self.preview_bar_line.addWidget(self.zoom_value)

        self.spacer_98 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preview_bar_line.addItem(self.spacer_98)

        self.larger_button = QPushButton(self.preview_bar)
        self.larger_button.setObjectName(u"larger_button")
        self.larger_button.setProperty(u"role", u"page")

        self.preview_bar_line.addWidget(self.larger_button)


        self.lines.addWidget(self.preview_bar)

        self.pages_scroll = PdfView(PreviewDialog)
        self.pages_scroll.setObjectName(u"pages_scroll")

        self.lines.addWidget(self.pages_scroll)

        self.preview_footer = QFrame(PreviewDialog)
        self.preview_footer.setObjectName(u"preview_footer")
        self.preview_footer.setMinimumSize(QSize(0, 49))
        self.preview_footer.setMaximumSize(QSize(16777215, 49))
        self.preview_footer_line = QHBoxLayout(self.preview_footer)
        self.preview_footer_line.setSpacing(0)
        self.preview_footer_line.setObjectName(u"preview_footer_line")
        self.preview_footer_line.setContentsMargins(16, 8, 16, 8)
        self.preview_note = QLabel(self.preview_footer)
        self.preview_note.setObjectName(u"preview_note")
        self.preview_note.setProperty(u"role", u"explanation")
        self.preview_note.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.preview_note.sizePolicy().hasHeightForWidth())
        self.preview_note.setSizePolicy(sizePolicy)

        self.preview_footer_line.addWidget(self.preview_note)

        self.spacer_99 = QSpacerItem(12, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preview_footer_line.addItem(self.spacer_99)

        self.save_pdf_button = QPushButton(self.preview_footer)
        self.save_pdf_button.setObjectName(u"save_pdf_button")
        self.save_pdf_button.setProperty(u"role", u"primary")

        self.preview_footer_line.addWidget(self.save_pdf_button)

        self.spacer_100 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preview_footer_line.addItem(self.spacer_100)

        self.close_button = QPushButton(self.preview_footer)
        self.close_button.setObjectName(u"close_button")

        self.preview_footer_line.addWidget(self.close_button)


        self.lines.addWidget(self.preview_footer)

        self.lines.setStretch(1, 1)

        self.retranslateUi(PreviewDialog)

        QMetaObject.connectSlotsByName(PreviewDialog)
    # setupUi

    def retranslateUi(self, PreviewDialog):
        PreviewDialog.setWindowTitle(QCoreApplication.translate("PreviewDialog", u"Print preview", None))
        self.worksheet_button.setText(QCoreApplication.translate("PreviewDialog", u"Worksheet", None))
        self.label_button.setText(QCoreApplication.translate("PreviewDialog", u"Label", None))
        self.a4_button.setText(QCoreApplication.translate("PreviewDialog", u"A4", None))
        self.letter_button.setText(QCoreApplication.translate("PreviewDialog", u"Letter", None))
        self.smaller_button.setText(QCoreApplication.translate("PreviewDialog", u"\u2212", None))
#if QT_CONFIG(tooltip)
        self.smaller_button.setToolTip(QCoreApplication.translate("PreviewDialog", u"Smaller  Ctrl+-", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_value.setText(QCoreApplication.translate("PreviewDialog", u"100 %", None))
        self.larger_button.setText(QCoreApplication.translate("PreviewDialog", u"+", None))
#if QT_CONFIG(tooltip)
        self.larger_button.setToolTip(QCoreApplication.translate("PreviewDialog", u"Larger  Ctrl++", None))
#endif // QT_CONFIG(tooltip)
        self.preview_note.setText("")
        self.save_pdf_button.setText(QCoreApplication.translate("PreviewDialog", u"Save PDF \u2026  Ctrl+S", None))
        self.close_button.setText(QCoreApplication.translate("PreviewDialog", u"Close  Esc", None))
    # retranslateUi

