# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'papers_screen.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.widgets.order_bar import OrderBar
from besponsa_desktop.gui.widgets.pdf_view import PdfView
from besponsa_desktop.gui.widgets.row_table import RowTable

class Ui_PapersScreen(object):
    def setupUi(self, PapersScreen):
        if not PapersScreen.objectName():
            PapersScreen.setObjectName(u"PapersScreen")
        self.screen_lines = QVBoxLayout(PapersScreen)
        self.screen_lines.setSpacing(0)
        self.screen_lines.setObjectName(u"screen_lines")
        self.screen_lines.setContentsMargins(0, 0, 0, 0)
        self.order_bar = OrderBar(PapersScreen)
        self.order_bar.setObjectName(u"order_bar")

        self.screen_lines.addWidget(self.order_bar)

        self.papers_row = QHBoxLayout()
        self.papers_row.setSpacing(0)
        self.papers_row.setObjectName(u"papers_row")
        self.papers_row.setContentsMargins(0, 0, 0, 0)
        self.papers_pane = QScrollArea(PapersScreen)
        self.papers_pane.setObjectName(u"papers_pane")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(11)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.papers_pane.sizePolicy().hasHeightForWidth())
        self.papers_pane.setSizePolicy(sizePolicy)
        self.papers_pane.setWidgetResizable(True)
        self.papers_pane.setFrameShape(QFrame.Shape.NoFrame)
        self.papers_pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.papers_page = QWidget()
        self.papers_page.setObjectName(u"papers_page")
        self.papers_lines = QVBoxLayout(self.papers_page)
        self.papers_lines.setSpacing(8)
        self.papers_lines.setObjectName(u"papers_lines")
        self.papers_lines.setContentsMargins(16, 12, 16, 12)
        self.papers_heading = QLabel(self.papers_page)
        self.papers_heading.setObjectName(u"papers_heading")
        self.papers_heading.setProperty(u"role", u"pane_heading")

        self.papers_lines.addWidget(self.papers_heading)

        self.papers_table = RowTable(self.papers_page)
        self.papers_table.setObjectName(u"papers_table")
        self.papers_table.setMinimumSize(QSize(0, 120))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(2)
        sizePolicy1.setHeightForWidth(self.papers_table.sizePolicy().hasHeightForWidth())
        self.papers_table.setSizePolicy(sizePolicy1)
        self.papers_table.setProperty(u"role", u"rows")

        self.papers_lines.addWidget(self.papers_table)

        self.paper_facts = QLabel(self.papers_page)
        self.paper_facts.setObjectName(u"paper_facts")
        self.paper_facts.setWordWrap(True)
        self.paper_facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.paper_facts.setProperty(u"role", u"explanation")

        self.papers_lines.addWidget(self.paper_facts)

        self.gap_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.papers_lines.addItem(self.gap_1)

        self.history_heading = QLabel(self.papers_page)
        self.history_heading.setObjectName(u"history_heading")
        self.history_heading.setProperty(u"role", u"pane_heading")

        self.papers_lines.addWidget(self.history_heading)

        self.history_table = RowTable(self.papers_page)
        self.history_table.setObjectName(u"history_table")
        self.history_table.setMinimumSize(QSize(0, 180))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(3)
        sizePolicy2.setHeightForWidth(self.history_table.sizePolicy().hasHeightForWidth())
        self.history_table.setSizePolicy(sizePolicy2)
        self.history_table.setProperty(u"role", u"rows")

        self.papers_lines.addWidget(self.history_table)

        self.papers_pane.setWidget(self.papers_page)

        self.papers_row.addWidget(self.papers_pane)

        self.pages_pane = QFrame(PapersScreen)
        self.pages_pane.setObjectName(u"pages_pane")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(13)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.pages_pane.sizePolicy().hasHeightForWidth())
        self.pages_pane.setSizePolicy(sizePolicy3)
        self.pages_lines = QVBoxLayout(self.pages_pane)
        self.pages_lines.setSpacing(0)
        self.pages_lines.setObjectName(u"pages_lines")
        self.pages_lines.setContentsMargins(0, 0, 0, 0)
        self.preview_bar = QFrame(self.pages_pane)
        self.preview_bar.setObjectName(u"preview_bar")
        self.preview_bar.setMinimumSize(QSize(0, 38))
        self.preview_bar.setMaximumSize(QSize(16777215, 38))
        self.preview_line = QHBoxLayout(self.preview_bar)
        self.preview_line.setSpacing(8)
        self.preview_line.setObjectName(u"preview_line")
        self.preview_line.setContentsMargins(16, 0, 16, 0)
        self.paper_title = QLabel(self.preview_bar)
        self.paper_title.setObjectName(u"paper_title")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(1)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.paper_title.sizePolicy().hasHeightForWidth())
        self.paper_title.setSizePolicy(sizePolicy4)
        self.paper_title.setProperty(u"role", u"pane_subheading")

        self.preview_line.addWidget(self.paper_title)

        self.smaller_button = QPushButton(self.preview_bar)
        self.smaller_button.setObjectName(u"smaller_button")
        self.smaller_button.setProperty(u"role", u"page")

        self.preview_line.addWidget(self.smaller_button)

        self.zoom_value = QLabel(self.preview_bar)
        self.zoom_value.setObjectName(u"zoom_value")
        self.zoom_value.setProperty(u"role", u"caption")

        self.preview_line.addWidget(self.zoom_value)

        self.larger_button = QPushButton(self.preview_bar)
        self.larger_button.setObjectName(u"larger_button")
        self.larger_button.setProperty(u"role", u"page")

        self.preview_line.addWidget(self.larger_button)


        self.pages_lines.addWidget(self.preview_bar)

        self.pages_scroll = PdfView(self.pages_pane)
        self.pages_scroll.setObjectName(u"pages_scroll")

        self.pages_lines.addWidget(self.pages_scroll)

        self.pages_note = QLabel(self.pages_pane)
        self.pages_note.setObjectName(u"pages_note")
        self.pages_note.setWordWrap(True)
        self.pages_note.setMargin(8)
        self.pages_note.setProperty(u"role", u"explanation")

        self.pages_lines.addWidget(self.pages_note)


        self.papers_row.addWidget(self.pages_pane)

        self.papers_row.setStretch(0, 11)
        self.papers_row.setStretch(1, 13)

        self.screen_lines.addLayout(self.papers_row)

        self.screen_footer = QFrame(PapersScreen)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 49))
        self.screen_footer.setMaximumSize(QSize(16777215, 49))
        self.footer_line = QHBoxLayout(self.screen_footer)
        self.footer_line.setSpacing(8)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(16, 8, 16, 8)
        self.cancel_order_button = QPushButton(self.screen_footer)
        self.cancel_order_button.setObjectName(u"cancel_order_button")

        self.footer_line.addWidget(self.cancel_order_button)

        self.open_order_button = QPushButton(self.screen_footer)
        self.open_order_button.setObjectName(u"open_order_button")

        self.footer_line.addWidget(self.open_order_button)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.stretch_2)

        self.save_button = QPushButton(self.screen_footer)
        self.save_button.setObjectName(u"save_button")

        self.footer_line.addWidget(self.save_button)

        self.print_button = QPushButton(self.screen_footer)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"primary")

        self.footer_line.addWidget(self.print_button)


        self.screen_lines.addWidget(self.screen_footer)

        QWidget.setTabOrder(self.papers_table, self.history_table)
        QWidget.setTabOrder(self.history_table, self.smaller_button)
        QWidget.setTabOrder(self.smaller_button, self.larger_button)
        QWidget.setTabOrder(self.larger_button, self.pages_scroll)
        QWidget.setTabOrder(self.pages_scroll, self.cancel_order_button)
        QWidget.setTabOrder(self.cancel_order_button, self.open_order_button)
        QWidget.setTabOrder(self.open_order_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.print_button)

        self.retranslateUi(PapersScreen)

        QMetaObject.connectSlotsByName(PapersScreen)
    # setupUi

    def retranslateUi(self, PapersScreen):
        self.papers_heading.setText(QCoreApplication.translate("PapersScreen", u"Signed documents and label", None))
#if QT_CONFIG(accessibility)
        self.papers_table.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Papers of the order", None))
#endif // QT_CONFIG(accessibility)
        self.paper_facts.setText("")
        self.history_heading.setText(QCoreApplication.translate("PapersScreen", u"What happened to the order", None))
#if QT_CONFIG(accessibility)
        self.history_table.setAccessibleName(QCoreApplication.translate("PapersScreen", u"What happened to the order, the latest first", None))
#endif // QT_CONFIG(accessibility)
        self.paper_title.setText("")
        self.smaller_button.setText(QCoreApplication.translate("PapersScreen", u"Smaller", None))
        self.zoom_value.setText(QCoreApplication.translate("PapersScreen", u"100 %", None))
        self.larger_button.setText(QCoreApplication.translate("PapersScreen", u"Larger", None))
        self.pages_note.setText("")
        self.cancel_order_button.setText(QCoreApplication.translate("PapersScreen", u"Cancel the order \u2026", None))
        self.open_order_button.setText(QCoreApplication.translate("PapersScreen", u"Open the order", None))
        self.save_button.setText(QCoreApplication.translate("PapersScreen", u"Save the PDF \u2026  Ctrl+S", None))
        self.print_button.setText(QCoreApplication.translate("PapersScreen", u"Print \u2026  Ctrl+P", None))
        pass
    # retranslateUi

