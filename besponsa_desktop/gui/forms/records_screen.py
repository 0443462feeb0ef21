# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'records_screen.ui'
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
    QLabel, QLineEdit, QListWidgetItem, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.time_edits import DayEdit
from besponsa_desktop.gui.widgets.place_list import PlaceList
from besponsa_desktop.gui.widgets.row_table import RowTable
from besponsa_desktop.gui.widgets.said_label import SaidLabel

class Ui_RecordsScreen(object):
    def setupUi(self, RecordsScreen):
        if not RecordsScreen.objectName():
            RecordsScreen.setObjectName(u"RecordsScreen")
        self.screen_row = QHBoxLayout(RecordsScreen)
        self.screen_row.setSpacing(0)
        self.screen_row.setObjectName(u"screen_row")
        self.screen_row.setContentsMargins(0, 0, 0, 0)
        self.place_pane = QFrame(RecordsScreen)
        self.place_pane.setObjectName(u"place_pane")
        self.place_pane.setMinimumSize(QSize(160, 0))
        self.place_pane.setMaximumSize(QSize(160, 16777215))
        self.place_lines = QVBoxLayout(self.place_pane)
        self.place_lines.setSpacing(0)
        self.place_lines.setObjectName(u"place_lines")
        self.place_lines.setContentsMargins(0, 16, 0, 8)
        self.place_list = PlaceList(self.place_pane)
        self.place_list.setObjectName(u"place_list")

        self.place_lines.addWidget(self.place_list)


        self.screen_row.addWidget(self.place_pane)

        self.place_scroll = QScrollArea(RecordsScreen)
        self.place_scroll.setObjectName(u"place_scroll")
        self.place_scroll.setWidgetResizable(True)
        self.place_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.place_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place_pages = QStackedWidget()
        self.place_pages.setObjectName(u"place_pages")
        self.trail_page = QWidget()
        self.trail_page.setObjectName(u"trail_page")
        self.trail_page_lines = QVBoxLayout(self.trail_page)
        self.trail_page_lines.setSpacing(10)
        self.trail_page_lines.setObjectName(u"trail_page_lines")
        self.trail_page_lines.setContentsMargins(16, 12, 16, 12)
        self.trail_page_head = QHBoxLayout()
        self.trail_page_head.setSpacing(8)
        self.trail_page_head.setObjectName(u"trail_page_head")
        self.trail_page_head.setContentsMargins(0, 0, 0, 0)
        self.trail_page_title = QLabel(self.trail_page)
        self.trail_page_title.setObjectName(u"trail_page_title")
        self.trail_page_title.setProperty(u"role", u"screen_title")

        self.trail_page_head.addWidget(self.trail_page_title)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trail_page_head.addItem(self.stretch_3)

        self.check_button = QPushButton(self.trail_page)
        self.check_button.setObjectName(u"check_button")

        self.trail_page_head.addWidget(self.check_button)

        self.export_button = QPushButton(self.trail_page)
        self.export_button.setObjectName(u"export_button")

        self.trail_page_head.addWidget(self.export_button)

        self.period_pack_button = QPushButton(self.trail_page)
        self.period_pack_button.setObjectName(u"period_pack_button")

        self.trail_page_head.addWidget(self.period_pack_button)


        self.trail_page_lines.addLayout(self.trail_page_head)

        self.trail_page_words = QLabel(self.trail_page)
        self.trail_page_words.setObjectName(u"trail_page_words")
        self.trail_page_words.setWordWrap(True)
        self.trail_page_words.setProperty(u"role", u"explanation")

        self.trail_page_lines.addWidget(self.trail_page_words)

        self.trail_bar = QHBoxLayout()
        self.trail_bar.setSpacing(8)
        self.trail_bar.setObjectName(u"trail_bar")
        self.trail_bar.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(self.trail_page)
        self.from_label.setObjectName(u"from_label")
        self.from_label.setProperty(u"role", u"field_label")

        self.trail_bar.addWidget(self.from_label)

        self.from_edit = DayEdit(self.trail_page)
        self.from_edit.setObjectName(u"from_edit")
        self.from_edit.setMinimumSize(QSize(104, 0))
        self.from_edit.setMaximumSize(QSize(104, 16777215))

        self.trail_bar.addWidget(self.from_edit)

        self.to_label = QLabel(self.trail_page)
        self.to_label.setObjectName(u"to_label")
        self.to_label.setProperty(u"role", u"field_label")

        self.trail_bar.addWidget(self.to_label)

        self.to_edit = DayEdit(self.trail_page)
        self.to_edit.setObjectName(u"to_edit")
        self.to_edit.setMinimumSize(QSize(104, 0))
        self.to_edit.setMaximumSize(QSize(104, 16777215))

        self.trail_bar.addWidget(self.to_edit)

        self.gap_1 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.trail_bar.addItem(self.gap_1)

        self.about_label = QLabel(self.trail_page)
        self.about_label.setObjectName(u"about_label")
        self.about_label.setProperty(u"role", u"field_label")

        self.trail_bar.addWidget(self.about_label)

        self.about_edit = QLineEdit(self.trail_page)
        self.about_edit.setObjectName(u"about_edit")
        self.about_edit.setMinimumSize(QSize(72, 0))
        self.about_edit.setMaximumSize(QSize(260, 16777215))

        self.trail_bar.addWidget(self.about_edit)

        self.show_button = QPushButton(self.trail_page)
        self.show_button.setObjectName(u"show_button")

        self.trail_bar.addWidget(self.show_button)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trail_bar.addItem(self.stretch_2)


        self.trail_page_lines.addLayout(self.trail_bar)

        self.trail_said = SaidLabel(self.trail_page)
        self.trail_said.setObjectName(u"trail_said")
        self.trail_said.setWordWrap(True)
        self.trail_said.setProperty(u"role", u"said")

        self.trail_page_lines.addWidget(self.trail_said)

        self.trail_result = QFrame(self.trail_page)
        self.trail_result.setObjectName(u"trail_result")
        self.trail_result_lines = QVBoxLayout(self.trail_result)
        self.trail_result_lines.setSpacing(6)
        self.trail_result_lines.setObjectName(u"trail_result_lines")
        self.trail_result_lines.setContentsMargins(0, 0, 0, 0)
        self.trail_banner = QFrame(self.trail_result)
        self.trail_banner.setObjectName(u"trail_banner")
        self.trail_banner.setProperty(u"role", u"banner")
        self.trail_banner_line = QHBoxLayout(self.trail_banner)
        self.trail_banner_line.setSpacing(14)
        self.trail_banner_line.setObjectName(u"trail_banner_line")
        self.trail_banner_line.setContentsMargins(14, 8, 14, 8)
        self.trail_icon = QLabel(self.trail_banner)
        self.trail_icon.setObjectName(u"trail_icon")

        self.trail_banner_line.addWidget(self.trail_icon)

        self.trail_verdict = QLabel(self.trail_banner)
        self.trail_verdict.setObjectName(u"trail_verdict")
        self.trail_verdict.setProperty(u"role", u"verdict")

        self.trail_banner_line.addWidget(self.trail_verdict)

        self.trail_sentence = QLabel(self.trail_banner)
        self.trail_sentence.setObjectName(u"trail_sentence")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.trail_sentence.sizePolicy().hasHeightForWidth())
        self.trail_sentence.setSizePolicy(sizePolicy)
        self.trail_sentence.setWordWrap(True)
        self.trail_sentence.setProperty(u"role", u"verdict_sentence")

        self.trail_banner_line.addWidget(self.trail_sentence)


        self.trail_result_lines.addWidget(self.trail_banner)

        self.trail_faults = QPlainTextEdit(self.trail_result)
        self.trail_faults.setObjectName(u"trail_faults")
        self.trail_faults.setMinimumSize(QSize(0, 90))
        self.trail_faults.setMaximumSize(QSize(16777215, 150))
        self.trail_faults.setReadOnly(True)

        self.trail_result_lines.addWidget(self.trail_faults)


        self.trail_page_lines.addWidget(self.trail_result)

        self.trail_table = RowTable(self.trail_page)
        self.trail_table.setObjectName(u"trail_table")
        self.trail_table.setMinimumSize(QSize(0, 140))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(3)
        sizePolicy1.setHeightForWidth(self.trail_table.sizePolicy().hasHeightForWidth())
        self.trail_table.setSizePolicy(sizePolicy1)
        self.trail_table.setProperty(u"role", u"rows")

        self.trail_page_lines.addWidget(self.trail_table)

        self.entry_text = QPlainTextEdit(self.trail_page)
        self.entry_text.setObjectName(u"entry_text")
        self.entry_text.setMinimumSize(QSize(0, 86))
        self.entry_text.setMaximumSize(QSize(16777215, 110))
        self.entry_text.setReadOnly(True)

        self.trail_page_lines.addWidget(self.entry_text)

        self.place_pages.addWidget(self.trail_page)
        self.documents_page = QWidget()
        self.documents_page.setObjectName(u"documents_page")
        self.documents_page_lines = QVBoxLayout(self.documents_page)
        self.documents_page_lines.setSpacing(10)
        self.documents_page_lines.setObjectName(u"documents_page_lines")
        self.documents_page_lines.setContentsMargins(16, 12, 16, 12)
        self.documents_page_head = QHBoxLayout()
        self.documents_page_head.setSpacing(8)
        self.documents_page_head.setObjectName(u"documents_page_head")
        self.documents_page_head.setContentsMargins(0, 0, 0, 0)
        self.documents_page_title = QLabel(self.documents_page)
        self.documents_page_title.setObjectName(u"documents_page_title")
        self.documents_page_title.setProperty(u"role", u"screen_title")

        self.documents_page_head.addWidget(self.documents_page_title)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.documents_page_head.addItem(self.stretch_5)

        self.order_pack_button = QPushButton(self.documents_page)
        self.order_pack_button.setObjectName(u"order_pack_button")

        self.documents_page_head.addWidget(self.order_pack_button)


        self.documents_page_lines.addLayout(self.documents_page_head)

        self.documents_page_words = QLabel(self.documents_page)
        self.documents_page_words.setObjectName(u"documents_page_words")
        self.documents_page_words.setWordWrap(True)
        self.documents_page_words.setProperty(u"role", u"explanation")

        self.documents_page_lines.addWidget(self.documents_page_words)

        self.documents_bar = QHBoxLayout()
        self.documents_bar.setSpacing(8)
        self.documents_bar.setObjectName(u"documents_bar")
        self.documents_bar.setContentsMargins(0, 0, 0, 0)
        self.find_label = QLabel(self.documents_page)
        self.find_label.setObjectName(u"find_label")
        self.find_label.setProperty(u"role", u"field_label")

        self.documents_bar.addWidget(self.find_label)

        self.find_edit = QLineEdit(self.documents_page)
        self.find_edit.setObjectName(u"find_edit")
        self.find_edit.setMinimumSize(QSize(200, 0))
        self.find_edit.setMaximumSize(QSize(360, 16777215))

        self.documents_bar.addWidget(self.find_edit)

        self.find_key = QLabel(self.documents_page)
        self.find_key.setObjectName(u"find_key")
        self.find_key.setProperty(u"role", u"column_head")

        self.documents_bar.addWidget(self.find_key)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.documents_bar.addItem(self.stretch_4)

        self.papers_button = QPushButton(self.documents_page)
        self.papers_button.setObjectName(u"papers_button")
        self.papers_button.setProperty(u"role", u"primary")

        self.documents_bar.addWidget(self.papers_button)


        self.documents_page_lines.addLayout(self.documents_bar)

        self.documents_said = SaidLabel(self.documents_page)
        self.documents_said.setObjectName(u"documents_said")
        self.documents_said.setWordWrap(True)
        self.documents_said.setProperty(u"role", u"said")

        self.documents_page_lines.addWidget(self.documents_said)

        self.documents_table = RowTable(self.documents_page)
        self.documents_table.setObjectName(u"documents_table")
        self.documents_table.setMinimumSize(QSize(0, 140))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.documents_table.sizePolicy().hasHeightForWidth())
        self.documents_table.setSizePolicy(sizePolicy2)
        self.documents_table.setProperty(u"role", u"rows")

        self.documents_page_lines.addWidget(self.documents_table)

        self.place_pages.addWidget(self.documents_page)
        self.inspect_page = QWidget()
        self.inspect_page.setObjectName(u"inspect_page")
        self.inspect_page_lines = QVBoxLayout(self.inspect_page)
        self.inspect_page_lines.setSpacing(10)
        self.inspect_page_lines.setObjectName(u"inspect_page_lines")
        self.inspect_page_lines.setContentsMargins(16, 12, 16, 12)
        self.inspect_page_head = QHBoxLayout()
        self.inspect_page_head.setSpacing(8)
        self.inspect_page_head.setObjectName(u"inspect_page_head")
        self.inspect_page_head.setContentsMargins(0, 0, 0, 0)
        self.inspect_page_title = QLabel(self.inspect_page)
        self.inspect_page_title.setObjectName(u"inspect_page_title")
        self.inspect_page_title.setProperty(u"role", u"screen_title")

        self.inspect_page_head.addWidget(self.inspect_page_title)

        self.stretch_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.inspect_page_head.addItem(self.stretch_8)


        self.inspect_page_lines.addLayout(self.inspect_page_head)

        self.inspect_page_words = QLabel(self.inspect_page)
        self.inspect_page_words.setObjectName(u"inspect_page_words")
        self.inspect_page_words.setWordWrap(True)
        self.inspect_page_words.setProperty(u"role", u"explanation")

        self.inspect_page_lines.addWidget(self.inspect_page_words)

        self.inspect_bar = QHBoxLayout()
        self.inspect_bar.setSpacing(8)
        self.inspect_bar.setObjectName(u"inspect_bar")
        self.inspect_bar.setContentsMargins(0, 0, 0, 0)
        self.choose_pdf_button = QPushButton(self.inspect_page)
        self.choose_pdf_button.setObjectName(u"choose_pdf_button")
        self.choose_pdf_button.setProperty(u"role", u"primary")

        self.inspect_bar.addWidget(self.choose_pdf_button)

        self.inspected_name = QLabel(self.inspect_page)
        self.inspected_name.setObjectName(u"inspected_name")
        self.inspected_name.setProperty(u"role", u"caption")

        self.inspect_bar.addWidget(self.inspected_name)

        self.stretch_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.inspect_bar.addItem(self.stretch_6)

        self.inspected_papers_button = QPushButton(self.inspect_page)
        self.inspected_papers_button.setObjectName(u"inspected_papers_button")

        self.inspect_bar.addWidget(self.inspected_papers_button)


        self.inspect_page_lines.addLayout(self.inspect_bar)

        self.inspect_said = SaidLabel(self.inspect_page)
        self.inspect_said.setObjectName(u"inspect_said")
        self.inspect_said.setWordWrap(True)
        self.inspect_said.setProperty(u"role", u"said")

        self.inspect_page_lines.addWidget(self.inspect_said)

        self.inspect_result = QFrame(self.inspect_page)
        self.inspect_result.setObjectName(u"inspect_result")
        sizePolicy2.setHeightForWidth(self.inspect_result.sizePolicy().hasHeightForWidth())
        self.inspect_result.setSizePolicy(sizePolicy2)
        self.inspect_result_lines = QVBoxLayout(self.inspect_result)
        self.inspect_result_lines.setSpacing(10)
        self.inspect_result_lines.setObjectName(u"inspect_result_lines")
        self.inspect_result_lines.setContentsMargins(0, 0, 0, 0)
        self.inspect_banner = QFrame(self.inspect_result)
        self.inspect_banner.setObjectName(u"inspect_banner")
        self.inspect_banner.setProperty(u"role", u"banner")
        self.inspect_banner_line = QHBoxLayout(self.inspect_banner)
        self.inspect_banner_line.setSpacing(14)
        self.inspect_banner_line.setObjectName(u"inspect_banner_line")
        self.inspect_banner_line.setContentsMargins(14, 8, 14, 8)
        self.inspect_icon = QLabel(self.inspect_banner)
        self.inspect_icon.setObjectName(u"inspect_icon")

        self.inspect_banner_line.addWidget(self.inspect_icon)

        self.inspect_verdict = QLabel(self.inspect_banner)
        self.inspect_verdict.setObjectName(u"inspect_verdict")
        self.inspect_verdict.setProperty(u"role", u"verdict")

        self.inspect_banner_line.addWidget(self.inspect_verdict)

        self.inspect_sentence = QLabel(self.inspect_banner)
        self.inspect_sentence.setObjectName(u"inspect_sentence")
        sizePolicy.setHeightForWidth(self.inspect_sentence.sizePolicy().hasHeightForWidth())
        self.inspect_sentence.setSizePolicy(sizePolicy)
        self.inspect_sentence.setWordWrap(True)
        self.inspect_sentence.setProperty(u"role", u"verdict_sentence")

        self.inspect_banner_line.addWidget(self.inspect_sentence)


        self.inspect_result_lines.addWidget(self.inspect_banner)

        self.inspected_facts = QLabel(self.inspect_result)
        self.inspected_facts.setObjectName(u"inspected_facts")
        self.inspected_facts.setWordWrap(True)
        self.inspected_facts.setProperty(u"role", u"explanation")

        self.inspect_result_lines.addWidget(self.inspected_facts)

        self.checks_table = RowTable(self.inspect_result)
        self.checks_table.setObjectName(u"checks_table")
        self.checks_table.setMinimumSize(QSize(0, 140))
        sizePolicy2.setHeightForWidth(self.checks_table.sizePolicy().hasHeightForWidth())
        self.checks_table.setSizePolicy(sizePolicy2)
        self.checks_table.setProperty(u"role", u"rows")

        self.inspect_result_lines.addWidget(self.checks_table)


        self.inspect_page_lines.addWidget(self.inspect_result)

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.inspect_page_lines.addItem(self.stretch_7)

        self.place_pages.addWidget(self.inspect_page)
        self.place_scroll.setWidget(self.place_pages)

        self.screen_row.addWidget(self.place_scroll)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_edit)
        self.to_label.setBuddy(self.to_edit)
        self.about_label.setBuddy(self.about_edit)
        self.find_label.setBuddy(self.find_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place_list, self.check_button)
        QWidget.setTabOrder(self.check_button, self.export_button)
        QWidget.setTabOrder(self.export_button, self.period_pack_button)
        QWidget.setTabOrder(self.period_pack_button, self.from_edit)
        QWidget.setTabOrder(self.from_edit, self.to_edit)
        QWidget.setTabOrder(self.to_edit, self.about_edit)
        QWidget.setTabOrder(self.about_edit, self.show_button)
        QWidget.setTabOrder(self.show_button, self.trail_faults)
        QWidget.setTabOrder(self.trail_faults, self.trail_table)
        QWidget.setTabOrder(self.trail_table, self.entry_text)
        QWidget.setTabOrder(self.entry_text, self.find_edit)
        QWidget.setTabOrder(self.find_edit, self.papers_button)
        QWidget.setTabOrder(self.papers_button, self.order_pack_button)
        QWidget.setTabOrder(self.order_pack_button, self.documents_table)
        QWidget.setTabOrder(self.documents_table, self.choose_pdf_button)
        QWidget.setTabOrder(self.choose_pdf_button, self.inspected_papers_button)
        QWidget.setTabOrder(self.inspected_papers_button, self.checks_table)

        self.retranslateUi(RecordsScreen)

        self.place_pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(RecordsScreen)
    # setupUi

    def retranslateUi(self, RecordsScreen):
#if QT_CONFIG(accessibility)
        self.place_list.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"Parts of the records", None))
#endif // QT_CONFIG(accessibility)
        self.trail_page_title.setText(QCoreApplication.translate("RecordsScreen", u"Audit trail", None))
        self.check_button.setText(QCoreApplication.translate("RecordsScreen", u"Check the trail", None))
        self.export_button.setText(QCoreApplication.translate("RecordsScreen", u"Export \u2026", None))
        self.period_pack_button.setText(QCoreApplication.translate("RecordsScreen", u"Inspection pack \u2026  Ctrl+E", None))
        self.trail_page_words.setText(QCoreApplication.translate("RecordsScreen", u"Everything that was done in these records, the latest first. Nothing can be changed or taken out of it unseen.", None))
        self.from_label.setText(QCoreApplication.translate("RecordsScreen", u"&From", None))
#if QT_CONFIG(accessibility)
        self.from_edit.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"From", None))
#endif // QT_CONFIG(accessibility)
        self.to_label.setText(QCoreApplication.translate("RecordsScreen", u"&to", None))
#if QT_CONFIG(accessibility)
        self.to_edit.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"To", None))
#endif // QT_CONFIG(accessibility)
        self.about_label.setText(QCoreApplication.translate("RecordsScreen", u"&About", None))
#if QT_CONFIG(accessibility)
        self.about_edit.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"About", None))
#endif // QT_CONFIG(accessibility)
        self.about_edit.setPlaceholderText(QCoreApplication.translate("RecordsScreen", u"what, subject or reason", None))
        self.show_button.setText(QCoreApplication.translate("RecordsScreen", u"Show", None))
        self.trail_said.setText("")
        self.trail_icon.setText("")
        self.trail_verdict.setText("")
        self.trail_sentence.setText("")
#if QT_CONFIG(accessibility)
        self.trail_faults.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"What the check found", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.trail_table.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"Entries of the audit trail, the latest first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entry_text.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"The chosen entry", None))
#endif // QT_CONFIG(accessibility)
        self.documents_page_title.setText(QCoreApplication.translate("RecordsScreen", u"Signed documents", None))
        self.order_pack_button.setText(QCoreApplication.translate("RecordsScreen", u"Inspection pack \u2026  Ctrl+E", None))
        self.documents_page_words.setText(QCoreApplication.translate("RecordsScreen", u"Find an order of the whole history by patient name, MRN or order number, and open its papers.", None))
        self.find_label.setText(QCoreApplication.translate("RecordsScreen", u"F&ind", None))
#if QT_CONFIG(accessibility)
        self.find_edit.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"Find by name, MRN or order number", None))
#endif // QT_CONFIG(accessibility)
        self.find_edit.setPlaceholderText(QCoreApplication.translate("RecordsScreen", u"beginning of name, MRN or order number", None))
        self.find_key.setText(QCoreApplication.translate("RecordsScreen", u"Ctrl+F", None))
        self.papers_button.setText(QCoreApplication.translate("RecordsScreen", u"Open its papers  Enter", None))
        self.documents_said.setText("")
#if QT_CONFIG(accessibility)
        self.documents_table.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"Orders that were found", None))
#endif // QT_CONFIG(accessibility)
        self.inspect_page_title.setText(QCoreApplication.translate("RecordsScreen", u"Inspect a PDF", None))
        self.inspect_page_words.setText(QCoreApplication.translate("RecordsScreen", u"Whether a file is what was signed: by its signatures, by the record of it, and by the audit trail. Choose it, or drop it here.", None))
        self.choose_pdf_button.setText(QCoreApplication.translate("RecordsScreen", u"Choose a PDF \u2026  Ctrl+O", None))
        self.inspected_name.setText("")
        self.inspected_papers_button.setText(QCoreApplication.translate("RecordsScreen", u"Open the papers of its order", None))
        self.inspect_said.setText("")
        self.inspect_icon.setText("")
        self.inspect_verdict.setText("")
        self.inspect_sentence.setText("")
        self.inspected_facts.setText("")
#if QT_CONFIG(accessibility)
        self.checks_table.setAccessibleName(QCoreApplication.translate("RecordsScreen", u"Checks of the inspection, those that failed first", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

