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
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.widgets.order_bar import OrderBar
from besponsa_desktop.gui.widgets.pdf_view import PdfView
from besponsa_desktop.gui.widgets.row_table import RowTable
from besponsa_desktop.gui.widgets.said_label import SaidLabel

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
        sizePolicy.setHorizontalStretch(12)
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
        self.label_banner = QFrame(self.papers_page)
        self.label_banner.setObjectName(u"label_banner")
        self.label_banner.setProperty(u"role", u"banner")
        self.label_banner_line = QHBoxLayout(self.label_banner)
        self.label_banner_line.setSpacing(14)
        self.label_banner_line.setObjectName(u"label_banner_line")
        self.label_banner_line.setContentsMargins(14, 8, 14, 8)
        self.label_icon = QLabel(self.label_banner)
        self.label_icon.setObjectName(u"label_icon")

        self.label_banner_line.addWidget(self.label_icon)

        self.label_banner_words = QVBoxLayout()
        self.label_banner_words.setSpacing(2)
        self.label_banner_words.setObjectName(u"label_banner_words")
        self.label_banner_words.setContentsMargins(0, 0, 0, 0)
        self.label_verdict = QLabel(self.label_banner)
        self.label_verdict.setObjectName(u"label_verdict")
        self.label_verdict.setWordWrap(True)
        self.label_verdict.setProperty(u"role", u"verdict")

        self.label_banner_words.addWidget(self.label_verdict)

        self.label_sentence = QLabel(self.label_banner)
        self.label_sentence.setObjectName(u"label_sentence")
        self.label_sentence.setWordWrap(True)
        self.label_sentence.setProperty(u"role", u"verdict_sentence")

        self.label_banner_words.addWidget(self.label_sentence)


        self.label_banner_line.addLayout(self.label_banner_words)

        self.label_banner_line.setStretch(1, 1)

        self.papers_lines.addWidget(self.label_banner)

        self.papers_heading = QLabel(self.papers_page)
        self.papers_heading.setObjectName(u"papers_heading")
        self.papers_heading.setWordWrap(True)
        self.papers_heading.setProperty(u"role", u"pane_heading")

        self.papers_lines.addWidget(self.papers_heading)

        self.papers_table = RowTable(self.papers_page)
        self.papers_table.setObjectName(u"papers_table")
        self.papers_table.setMinimumSize(QSize(0, 230))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(2)
        sizePolicy1.setHeightForWidth(self.papers_table.sizePolicy().hasHeightForWidth())
        self.papers_table.setSizePolicy(sizePolicy1)
        self.papers_table.setProperty(u"role", u"rows")

        self.papers_lines.addWidget(self.papers_table)

        self.paper_facts = SaidLabel(self.papers_page)
        self.paper_facts.setObjectName(u"paper_facts")
        self.paper_facts.setProperty(u"role", u"explanation")
        self.paper_facts.setWordWrap(True)
        self.paper_facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.papers_lines.addWidget(self.paper_facts)

        self.label_frame = QFrame(self.papers_page)
        self.label_frame.setObjectName(u"label_frame")
        self.label_frame_lines = QVBoxLayout(self.label_frame)
        self.label_frame_lines.setSpacing(6)
        self.label_frame_lines.setObjectName(u"label_frame_lines")
        self.label_frame_lines.setContentsMargins(0, 0, 0, 0)
        self.label_head = QHBoxLayout()
        self.label_head.setSpacing(8)
        self.label_head.setObjectName(u"label_head")
        self.label_head.setContentsMargins(0, 0, 0, 0)
        self.label_heading = QLabel(self.label_frame)
        self.label_heading.setObjectName(u"label_heading")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.label_heading.sizePolicy().hasHeightForWidth())
        self.label_heading.setSizePolicy(sizePolicy2)
        self.label_heading.setProperty(u"role", u"pane_subheading")

        self.label_head.addWidget(self.label_heading)

        self.calibrate_button = QPushButton(self.label_frame)
        self.calibrate_button.setObjectName(u"calibrate_button")

        self.label_head.addWidget(self.calibrate_button)


        self.label_frame_lines.addLayout(self.label_head)

        self.label_first = QHBoxLayout()
        self.label_first.setSpacing(8)
        self.label_first.setObjectName(u"label_first")
        self.label_first.setContentsMargins(0, 0, 0, 0)
        self.label_printer_box_lines = QVBoxLayout()
        self.label_printer_box_lines.setSpacing(2)
        self.label_printer_box_lines.setObjectName(u"label_printer_box_lines")
        self.label_printer_box_lines.setContentsMargins(0, 0, 0, 0)
        self.label_printer_box_head = QLabel(self.label_frame)
        self.label_printer_box_head.setObjectName(u"label_printer_box_head")
        self.label_printer_box_head.setProperty(u"role", u"column_head")

        self.label_printer_box_lines.addWidget(self.label_printer_box_head)

        self.label_printer_box = ChoiceBox(self.label_frame)
        self.label_printer_box.setObjectName(u"label_printer_box")

        self.label_printer_box_lines.addWidget(self.label_printer_box)


        self.label_first.addLayout(self.label_printer_box_lines)

        self.stock_box_lines = QVBoxLayout()
        self.stock_box_lines.setSpacing(2)
        self.stock_box_lines.setObjectName(u"stock_box_lines")
        self.stock_box_lines.setContentsMargins(0, 0, 0, 0)
        self.stock_box_head = QLabel(self.label_frame)
        self.stock_box_head.setObjectName(u"stock_box_head")
        self.stock_box_head.setProperty(u"role", u"column_head")

        self.stock_box_lines.addWidget(self.stock_box_head)

        self.stock_box = ChoiceBox(self.label_frame)
        self.stock_box.setObjectName(u"stock_box")

        self.stock_box_lines.addWidget(self.stock_box)


        self.label_first.addLayout(self.stock_box_lines)

        self.label_first.setStretch(0, 2)
        self.label_first.setStretch(1, 3)

        self.label_frame_lines.addLayout(self.label_first)

        self.label_second = QHBoxLayout()
        self.label_second.setSpacing(8)
        self.label_second.setObjectName(u"label_second")
        self.label_second.setContentsMargins(0, 0, 0, 0)
        self.resolution_box_lines = QVBoxLayout()
        self.resolution_box_lines.setSpacing(2)
        self.resolution_box_lines.setObjectName(u"resolution_box_lines")
        self.resolution_box_lines.setContentsMargins(0, 0, 0, 0)
        self.resolution_box_head = QLabel(self.label_frame)
        self.resolution_box_head.setObjectName(u"resolution_box_head")
        self.resolution_box_head.setProperty(u"role", u"column_head")

        self.resolution_box_lines.addWidget(self.resolution_box_head)

        self.resolution_box = ChoiceBox(self.label_frame)
        self.resolution_box.setObjectName(u"resolution_box")

        self.resolution_box_lines.addWidget(self.resolution_box)


        self.label_second.addLayout(self.resolution_box_lines)

        self.offset_x_edit_lines = QVBoxLayout()
        self.offset_x_edit_lines.setSpacing(2)
        self.offset_x_edit_lines.setObjectName(u"offset_x_edit_lines")
        self.offset_x_edit_lines.setContentsMargins(0, 0, 0, 0)
        self.offset_x_edit_head = QLabel(self.label_frame)
        self.offset_x_edit_head.setObjectName(u"offset_x_edit_head")
        self.offset_x_edit_head.setProperty(u"role", u"column_head")

        self.offset_x_edit_lines.addWidget(self.offset_x_edit_head)

        self.offset_x_edit = QLineEdit(self.label_frame)
        self.offset_x_edit.setObjectName(u"offset_x_edit")

        self.offset_x_edit_lines.addWidget(self.offset_x_edit)


        self.label_second.addLayout(self.offset_x_edit_lines)

        self.offset_y_edit_lines = QVBoxLayout()
        self.offset_y_edit_lines.setSpacing(2)
        self.offset_y_edit_lines.setObjectName(u"offset_y_edit_lines")
        self.offset_y_edit_lines.setContentsMargins(0, 0, 0, 0)
        self.offset_y_edit_head = QLabel(self.label_frame)
        self.offset_y_edit_head.setObjectName(u"offset_y_edit_head")
        self.offset_y_edit_head.setProperty(u"role", u"column_head")

        self.offset_y_edit_lines.addWidget(self.offset_y_edit_head)

        self.offset_y_edit = QLineEdit(self.label_frame)
        self.offset_y_edit.setObjectName(u"offset_y_edit")

        self.offset_y_edit_lines.addWidget(self.offset_y_edit)


        self.label_second.addLayout(self.offset_y_edit_lines)

        self.place_part = QWidget(self.label_frame)
        self.place_part.setObjectName(u"place_part")
        self.place_part_lines = QVBoxLayout(self.place_part)
        self.place_part_lines.setSpacing(2)
        self.place_part_lines.setObjectName(u"place_part_lines")
        self.place_part_lines.setContentsMargins(0, 0, 0, 0)
        self.first_place_head = QLabel(self.place_part)
        self.first_place_head.setObjectName(u"first_place_head")
        self.first_place_head.setProperty(u"role", u"column_head")

        self.place_part_lines.addWidget(self.first_place_head)

        self.first_place_edit = QLineEdit(self.place_part)
        self.first_place_edit.setObjectName(u"first_place_edit")

        self.place_part_lines.addWidget(self.first_place_edit)


        self.label_second.addWidget(self.place_part)

        self.size_part = QWidget(self.label_frame)
        self.size_part.setObjectName(u"size_part")
        self.size_part_lines = QVBoxLayout(self.size_part)
        self.size_part_lines.setSpacing(2)
        self.size_part_lines.setObjectName(u"size_part_lines")
        self.size_part_lines.setContentsMargins(0, 0, 0, 0)
        self.size_head = QLabel(self.size_part)
        self.size_head.setObjectName(u"size_head")
        self.size_head.setProperty(u"role", u"column_head")

        self.size_part_lines.addWidget(self.size_head)

        self.size_edit = QLineEdit(self.size_part)
        self.size_edit.setObjectName(u"size_edit")

        self.size_part_lines.addWidget(self.size_edit)


        self.label_second.addWidget(self.size_part)

        self.label_second.setStretch(0, 1)
        self.label_second.setStretch(1, 1)
        self.label_second.setStretch(2, 1)
        self.label_second.setStretch(3, 1)
        self.label_second.setStretch(4, 1)

        self.label_frame_lines.addLayout(self.label_second)

        self.label_said = SaidLabel(self.label_frame)
        self.label_said.setObjectName(u"label_said")
        self.label_said.setWordWrap(True)
        self.label_said.setProperty(u"role", u"said")

        self.label_frame_lines.addWidget(self.label_said)


        self.papers_lines.addWidget(self.label_frame)

        self.scan_row = QWidget(self.papers_page)
        self.scan_row.setObjectName(u"scan_row")
        self.scan_line = QHBoxLayout(self.scan_row)
        self.scan_line.setSpacing(8)
        self.scan_line.setObjectName(u"scan_line")
        self.scan_line.setContentsMargins(0, 0, 0, 0)
        self.scan_icon = QLabel(self.scan_row)
        self.scan_icon.setObjectName(u"scan_icon")

        self.scan_line.addWidget(self.scan_icon)

        self.scan_words = QLabel(self.scan_row)
        self.scan_words.setObjectName(u"scan_words")
        self.scan_words.setWordWrap(True)
        self.scan_words.setProperty(u"role", u"explanation")

        self.scan_line.addWidget(self.scan_words)

        self.scan_line.setStretch(1, 1)

        self.papers_lines.addWidget(self.scan_row)

        self.gap_1 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.papers_lines.addItem(self.gap_1)

        self.history_heading = QLabel(self.papers_page)
        self.history_heading.setObjectName(u"history_heading")
        self.history_heading.setProperty(u"role", u"pane_heading")

        self.papers_lines.addWidget(self.history_heading)

        self.history_table = RowTable(self.papers_page)
        self.history_table.setObjectName(u"history_table")
        self.history_table.setMinimumSize(QSize(0, 112))
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(3)
        sizePolicy3.setHeightForWidth(self.history_table.sizePolicy().hasHeightForWidth())
        self.history_table.setSizePolicy(sizePolicy3)
        self.history_table.setProperty(u"role", u"rows")

        self.papers_lines.addWidget(self.history_table)

        self.papers_pane.setWidget(self.papers_page)

        self.papers_row.addWidget(self.papers_pane)

        self.pages_pane = QFrame(PapersScreen)
        self.pages_pane.setObjectName(u"pages_pane")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(13)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.pages_pane.sizePolicy().hasHeightForWidth())
        self.pages_pane.setSizePolicy(sizePolicy4)
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
        sizePolicy2.setHeightForWidth(self.paper_title.sizePolicy().hasHeightForWidth())
        self.paper_title.setSizePolicy(sizePolicy2)
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

        self.papers_row.setStretch(0, 12)
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

#if QT_CONFIG(shortcut)
        self.label_printer_box_head.setBuddy(self.label_printer_box)
        self.stock_box_head.setBuddy(self.stock_box)
        self.resolution_box_head.setBuddy(self.resolution_box)
        self.offset_x_edit_head.setBuddy(self.offset_x_edit)
        self.offset_y_edit_head.setBuddy(self.offset_y_edit)
        self.first_place_head.setBuddy(self.first_place_edit)
        self.size_head.setBuddy(self.size_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.papers_table, self.calibrate_button)
        QWidget.setTabOrder(self.calibrate_button, self.label_printer_box)
        QWidget.setTabOrder(self.label_printer_box, self.stock_box)
        QWidget.setTabOrder(self.stock_box, self.resolution_box)
        QWidget.setTabOrder(self.resolution_box, self.offset_x_edit)
        QWidget.setTabOrder(self.offset_x_edit, self.offset_y_edit)
        QWidget.setTabOrder(self.offset_y_edit, self.first_place_edit)
        QWidget.setTabOrder(self.first_place_edit, self.size_edit)
        QWidget.setTabOrder(self.size_edit, self.history_table)
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
        self.label_icon.setText("")
        self.label_verdict.setText("")
        self.label_sentence.setText("")
        self.papers_heading.setText(QCoreApplication.translate("PapersScreen", u"Signed documents, ward sheet and labels", None))
#if QT_CONFIG(accessibility)
        self.papers_table.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Papers of the order", None))
#endif // QT_CONFIG(accessibility)
        self.paper_facts.setText("")
        self.label_heading.setText(QCoreApplication.translate("PapersScreen", u"How labels are printed", None))
        self.calibrate_button.setText(QCoreApplication.translate("PapersScreen", u"Calibration page \u2026  Ctrl+K", None))
        self.label_printer_box_head.setText(QCoreApplication.translate("PapersScreen", u"&Printer", None))
#if QT_CONFIG(accessibility)
        self.label_printer_box.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Label printer", None))
#endif // QT_CONFIG(accessibility)
        self.stock_box_head.setText(QCoreApplication.translate("PapersScreen", u"Sto&ck", None))
#if QT_CONFIG(accessibility)
        self.stock_box.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Label stock", None))
#endif // QT_CONFIG(accessibility)
        self.resolution_box_head.setText(QCoreApplication.translate("PapersScreen", u"&dpi", None))
#if QT_CONFIG(accessibility)
        self.resolution_box.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Resolution of the label printer", None))
#endif // QT_CONFIG(accessibility)
        self.offset_x_edit_head.setText(QCoreApplication.translate("PapersScreen", u"Ri&ght, mm", None))
#if QT_CONFIG(accessibility)
        self.offset_x_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Offset to the right in mm", None))
#endif // QT_CONFIG(accessibility)
        self.offset_y_edit_head.setText(QCoreApplication.translate("PapersScreen", u"Do&wn, mm", None))
#if QT_CONFIG(accessibility)
        self.offset_y_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Offset down in mm", None))
#endif // QT_CONFIG(accessibility)
        self.first_place_head.setText(QCoreApplication.translate("PapersScreen", u"&First label", None))
#if QT_CONFIG(accessibility)
        self.first_place_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"First free label of the sheet", None))
#endif // QT_CONFIG(accessibility)
        self.size_head.setText(QCoreApplication.translate("PapersScreen", u"Si&ze, mm", None))
#if QT_CONFIG(accessibility)
        self.size_edit.setAccessibleName(QCoreApplication.translate("PapersScreen", u"Width and height of the label in mm", None))
#endif // QT_CONFIG(accessibility)
        self.size_edit.setPlaceholderText(QCoreApplication.translate("PapersScreen", u"110x80", None))
        self.label_said.setText("")
        self.scan_icon.setText("")
        self.scan_words.setText(QCoreApplication.translate("PapersScreen", u"Scan the square code of a printed label back at any time: it is compared with the records.", None))
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

