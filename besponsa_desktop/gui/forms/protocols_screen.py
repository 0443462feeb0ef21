# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'protocols_screen.ui'
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
    QLabel, QLineEdit, QListWidgetItem, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.widgets.place_list import PlaceList
from besponsa_desktop.gui.widgets.row_table import RowTable

class Ui_ProtocolsScreen(object):
    def setupUi(self, ProtocolsScreen):
        if not ProtocolsScreen.objectName():
            ProtocolsScreen.setObjectName(u"ProtocolsScreen")
        self.screen_row = QHBoxLayout(ProtocolsScreen)
        self.screen_row.setSpacing(0)
        self.screen_row.setObjectName(u"screen_row")
        self.screen_row.setContentsMargins(0, 0, 0, 0)
        self.place_pane = QFrame(ProtocolsScreen)
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

        self.place_scroll = QScrollArea(ProtocolsScreen)
        self.place_scroll.setObjectName(u"place_scroll")
        self.place_scroll.setWidgetResizable(True)
        self.place_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.place_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place_pages = QStackedWidget()
        self.place_pages.setObjectName(u"place_pages")
        self.numbers_page = QWidget()
        self.numbers_page.setObjectName(u"numbers_page")
        self.numbers_page_lines = QVBoxLayout(self.numbers_page)
        self.numbers_page_lines.setSpacing(10)
        self.numbers_page_lines.setObjectName(u"numbers_page_lines")
        self.numbers_page_lines.setContentsMargins(16, 12, 16, 12)
        self.numbers_page_head = QHBoxLayout()
        self.numbers_page_head.setSpacing(8)
        self.numbers_page_head.setObjectName(u"numbers_page_head")
        self.numbers_page_head.setContentsMargins(0, 0, 0, 0)
        self.numbers_page_title = QLabel(self.numbers_page)
        self.numbers_page_title.setObjectName(u"numbers_page_title")
        self.numbers_page_title.setProperty(u"role", u"screen_title")

        self.numbers_page_head.addWidget(self.numbers_page_title)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.numbers_page_head.addItem(self.stretch_3)

        self.file_button = QPushButton(self.numbers_page)
        self.file_button.setObjectName(u"file_button")

        self.numbers_page_head.addWidget(self.file_button)

        self.force_button = QPushButton(self.numbers_page)
        self.force_button.setObjectName(u"force_button")
        self.force_button.setProperty(u"role", u"primary")

        self.numbers_page_head.addWidget(self.force_button)


        self.numbers_page_lines.addLayout(self.numbers_page_head)

        self.numbers_page_words = QLabel(self.numbers_page)
        self.numbers_page_words.setObjectName(u"numbers_page_words")
        self.numbers_page_words.setWordWrap(True)
        self.numbers_page_words.setProperty(u"role", u"explanation")

        self.numbers_page_lines.addWidget(self.numbers_page_words)

        self.numbers_bar = QHBoxLayout()
        self.numbers_bar.setSpacing(8)
        self.numbers_bar.setObjectName(u"numbers_bar")
        self.numbers_bar.setContentsMargins(0, 0, 0, 0)
        self.edition_label = QLabel(self.numbers_page)
        self.edition_label.setObjectName(u"edition_label")
        self.edition_label.setProperty(u"role", u"field_label")

        self.numbers_bar.addWidget(self.edition_label)

        self.edition_box = ChoiceBox(self.numbers_page)
        self.edition_box.setObjectName(u"edition_box")
        self.edition_box.setMinimumSize(QSize(180, 0))
        self.edition_box.setMaximumSize(QSize(420, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.edition_box.sizePolicy().hasHeightForWidth())
        self.edition_box.setSizePolicy(sizePolicy)

        self.numbers_bar.addWidget(self.edition_box)

        self.gap_1 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.numbers_bar.addItem(self.gap_1)

        self.number_label = QLabel(self.numbers_page)
        self.number_label.setObjectName(u"number_label")
        self.number_label.setProperty(u"role", u"field_label")

        self.numbers_bar.addWidget(self.number_label)

        self.number_edit = QLineEdit(self.numbers_page)
        self.number_edit.setObjectName(u"number_edit")
        self.number_edit.setMinimumSize(QSize(100, 0))
        self.number_edit.setMaximumSize(QSize(240, 16777215))

        self.numbers_bar.addWidget(self.number_edit)

        self.number_key = QLabel(self.numbers_page)
        self.number_key.setObjectName(u"number_key")
        self.number_key.setProperty(u"role", u"column_head")

        self.numbers_bar.addWidget(self.number_key)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.numbers_bar.addItem(self.stretch_2)


        self.numbers_page_lines.addLayout(self.numbers_bar)

        self.edition_facts = QLabel(self.numbers_page)
        self.edition_facts.setObjectName(u"edition_facts")
        self.edition_facts.setWordWrap(True)
        self.edition_facts.setProperty(u"role", u"explanation")

        self.numbers_page_lines.addWidget(self.edition_facts)

        self.edition_banner = QFrame(self.numbers_page)
        self.edition_banner.setObjectName(u"edition_banner")
        self.edition_banner.setProperty(u"role", u"banner")
        self.edition_banner_line = QHBoxLayout(self.edition_banner)
        self.edition_banner_line.setSpacing(14)
        self.edition_banner_line.setObjectName(u"edition_banner_line")
        self.edition_banner_line.setContentsMargins(14, 8, 14, 8)
        self.edition_icon = QLabel(self.edition_banner)
        self.edition_icon.setObjectName(u"edition_icon")

        self.edition_banner_line.addWidget(self.edition_icon)

        self.edition_verdict = QLabel(self.edition_banner)
        self.edition_verdict.setObjectName(u"edition_verdict")
        self.edition_verdict.setProperty(u"role", u"verdict")

        self.edition_banner_line.addWidget(self.edition_verdict)

        self.edition_sentence = QLabel(self.edition_banner)
        self.edition_sentence.setObjectName(u"edition_sentence")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.edition_sentence.sizePolicy().hasHeightForWidth())
        self.edition_sentence.setSizePolicy(sizePolicy1)
        self.edition_sentence.setWordWrap(True)
        self.edition_sentence.setProperty(u"role", u"verdict_sentence")

        self.edition_banner_line.addWidget(self.edition_sentence)


        self.numbers_page_lines.addWidget(self.edition_banner)

        self.numbers_table = RowTable(self.numbers_page)
        self.numbers_table.setObjectName(u"numbers_table")
        self.numbers_table.setMinimumSize(QSize(0, 150))
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.numbers_table.sizePolicy().hasHeightForWidth())
        self.numbers_table.setSizePolicy(sizePolicy2)
        self.numbers_table.setProperty(u"role", u"rows")

        self.numbers_page_lines.addWidget(self.numbers_table)

        self.source_words = QLabel(self.numbers_page)
        self.source_words.setObjectName(u"source_words")
        self.source_words.setMinimumSize(QSize(0, 36))
        self.source_words.setWordWrap(True)
        self.source_words.setProperty(u"role", u"explanation")

        self.numbers_page_lines.addWidget(self.source_words)

        self.place_pages.addWidget(self.numbers_page)
        self.compare_page = QWidget()
        self.compare_page.setObjectName(u"compare_page")
        self.compare_page_lines = QVBoxLayout(self.compare_page)
        self.compare_page_lines.setSpacing(10)
        self.compare_page_lines.setObjectName(u"compare_page_lines")
        self.compare_page_lines.setContentsMargins(16, 12, 16, 12)
        self.compare_page_head = QHBoxLayout()
        self.compare_page_head.setSpacing(8)
        self.compare_page_head.setObjectName(u"compare_page_head")
        self.compare_page_head.setContentsMargins(0, 0, 0, 0)
        self.compare_page_title = QLabel(self.compare_page)
        self.compare_page_title.setObjectName(u"compare_page_title")
        self.compare_page_title.setProperty(u"role", u"screen_title")

        self.compare_page_head.addWidget(self.compare_page_title)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compare_page_head.addItem(self.stretch_5)


        self.compare_page_lines.addLayout(self.compare_page_head)

        self.compare_page_words = QLabel(self.compare_page)
        self.compare_page_words.setObjectName(u"compare_page_words")
        self.compare_page_words.setWordWrap(True)
        self.compare_page_words.setProperty(u"role", u"explanation")

        self.compare_page_lines.addWidget(self.compare_page_words)

        self.compare_bar = QHBoxLayout()
        self.compare_bar.setSpacing(8)
        self.compare_bar.setObjectName(u"compare_bar")
        self.compare_bar.setContentsMargins(0, 0, 0, 0)
        self.first_box = ChoiceBox(self.compare_page)
        self.first_box.setObjectName(u"first_box")
        self.first_box.setMinimumSize(QSize(180, 0))
        self.first_box.setMaximumSize(QSize(420, 16777215))
        sizePolicy.setHeightForWidth(self.first_box.sizePolicy().hasHeightForWidth())
        self.first_box.setSizePolicy(sizePolicy)

        self.compare_bar.addWidget(self.first_box)

        self.compare_and = QLabel(self.compare_page)
        self.compare_and.setObjectName(u"compare_and")
        self.compare_and.setProperty(u"role", u"field_label")

        self.compare_bar.addWidget(self.compare_and)

        self.second_box = ChoiceBox(self.compare_page)
        self.second_box.setObjectName(u"second_box")
        self.second_box.setMinimumSize(QSize(180, 0))
        self.second_box.setMaximumSize(QSize(420, 16777215))
        sizePolicy.setHeightForWidth(self.second_box.sizePolicy().hasHeightForWidth())
        self.second_box.setSizePolicy(sizePolicy)

        self.compare_bar.addWidget(self.second_box)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compare_bar.addItem(self.stretch_4)


        self.compare_page_lines.addLayout(self.compare_bar)

        self.compare_words = QLabel(self.compare_page)
        self.compare_words.setObjectName(u"compare_words")
        self.compare_words.setWordWrap(True)
        self.compare_words.setProperty(u"role", u"explanation")

        self.compare_page_lines.addWidget(self.compare_words)

        self.compare_table = RowTable(self.compare_page)
        self.compare_table.setObjectName(u"compare_table")
        self.compare_table.setMinimumSize(QSize(0, 150))
        sizePolicy2.setHeightForWidth(self.compare_table.sizePolicy().hasHeightForWidth())
        self.compare_table.setSizePolicy(sizePolicy2)
        self.compare_table.setProperty(u"role", u"rows")

        self.compare_page_lines.addWidget(self.compare_table)

        self.place_pages.addWidget(self.compare_page)
        self.past_page = QWidget()
        self.past_page.setObjectName(u"past_page")
        self.past_page_lines = QVBoxLayout(self.past_page)
        self.past_page_lines.setSpacing(10)
        self.past_page_lines.setObjectName(u"past_page_lines")
        self.past_page_lines.setContentsMargins(16, 12, 16, 12)
        self.past_page_head = QHBoxLayout()
        self.past_page_head.setSpacing(8)
        self.past_page_head.setObjectName(u"past_page_head")
        self.past_page_head.setContentsMargins(0, 0, 0, 0)
        self.past_page_title = QLabel(self.past_page)
        self.past_page_title.setObjectName(u"past_page_title")
        self.past_page_title.setProperty(u"role", u"screen_title")

        self.past_page_head.addWidget(self.past_page_title)

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.past_page_head.addItem(self.stretch_7)

        self.past_papers_button = QPushButton(self.past_page)
        self.past_papers_button.setObjectName(u"past_papers_button")

        self.past_page_head.addWidget(self.past_papers_button)


        self.past_page_lines.addLayout(self.past_page_head)

        self.past_page_words = QLabel(self.past_page)
        self.past_page_words.setObjectName(u"past_page_words")
        self.past_page_words.setWordWrap(True)
        self.past_page_words.setProperty(u"role", u"explanation")

        self.past_page_lines.addWidget(self.past_page_words)

        self.past_bar = QHBoxLayout()
        self.past_bar.setSpacing(8)
        self.past_bar.setObjectName(u"past_bar")
        self.past_bar.setContentsMargins(0, 0, 0, 0)
        self.candidate_label = QLabel(self.past_page)
        self.candidate_label.setObjectName(u"candidate_label")
        self.candidate_label.setProperty(u"role", u"field_label")

        self.past_bar.addWidget(self.candidate_label)

        self.candidate_box = ChoiceBox(self.past_page)
        self.candidate_box.setObjectName(u"candidate_box")
        self.candidate_box.setMinimumSize(QSize(180, 0))
        self.candidate_box.setMaximumSize(QSize(420, 16777215))
        sizePolicy.setHeightForWidth(self.candidate_box.sizePolicy().hasHeightForWidth())
        self.candidate_box.setSizePolicy(sizePolicy)

        self.past_bar.addWidget(self.candidate_box)

        self.run_button = QPushButton(self.past_page)
        self.run_button.setObjectName(u"run_button")

        self.past_bar.addWidget(self.run_button)

        self.stretch_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.past_bar.addItem(self.stretch_6)


        self.past_page_lines.addLayout(self.past_bar)

        self.past_banner = QFrame(self.past_page)
        self.past_banner.setObjectName(u"past_banner")
        self.past_banner.setProperty(u"role", u"banner")
        self.past_banner_line = QHBoxLayout(self.past_banner)
        self.past_banner_line.setSpacing(14)
        self.past_banner_line.setObjectName(u"past_banner_line")
        self.past_banner_line.setContentsMargins(14, 8, 14, 8)
        self.past_icon = QLabel(self.past_banner)
        self.past_icon.setObjectName(u"past_icon")

        self.past_banner_line.addWidget(self.past_icon)

        self.past_verdict = QLabel(self.past_banner)
        self.past_verdict.setObjectName(u"past_verdict")
        self.past_verdict.setProperty(u"role", u"verdict")

        self.past_banner_line.addWidget(self.past_verdict)

        self.past_sentence = QLabel(self.past_banner)
        self.past_sentence.setObjectName(u"past_sentence")
        sizePolicy1.setHeightForWidth(self.past_sentence.sizePolicy().hasHeightForWidth())
        self.past_sentence.setSizePolicy(sizePolicy1)
        self.past_sentence.setWordWrap(True)
        self.past_sentence.setProperty(u"role", u"verdict_sentence")

        self.past_banner_line.addWidget(self.past_sentence)


        self.past_page_lines.addWidget(self.past_banner)

        self.past_table = RowTable(self.past_page)
        self.past_table.setObjectName(u"past_table")
        self.past_table.setMinimumSize(QSize(0, 150))
        sizePolicy2.setHeightForWidth(self.past_table.sizePolicy().hasHeightForWidth())
        self.past_table.setSizePolicy(sizePolicy2)
        self.past_table.setProperty(u"role", u"rows")

        self.past_page_lines.addWidget(self.past_table)

        self.place_pages.addWidget(self.past_page)
        self.in_force_page = QWidget()
        self.in_force_page.setObjectName(u"in_force_page")
        self.in_force_page_lines = QVBoxLayout(self.in_force_page)
        self.in_force_page_lines.setSpacing(10)
        self.in_force_page_lines.setObjectName(u"in_force_page_lines")
        self.in_force_page_lines.setContentsMargins(16, 12, 16, 12)
        self.in_force_page_head = QHBoxLayout()
        self.in_force_page_head.setSpacing(8)
        self.in_force_page_head.setObjectName(u"in_force_page_head")
        self.in_force_page_head.setContentsMargins(0, 0, 0, 0)
        self.in_force_page_title = QLabel(self.in_force_page)
        self.in_force_page_title.setObjectName(u"in_force_page_title")
        self.in_force_page_title.setProperty(u"role", u"screen_title")

        self.in_force_page_head.addWidget(self.in_force_page_title)

        self.stretch_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.in_force_page_head.addItem(self.stretch_8)


        self.in_force_page_lines.addLayout(self.in_force_page_head)

        self.in_force_page_words = QLabel(self.in_force_page)
        self.in_force_page_words.setObjectName(u"in_force_page_words")
        self.in_force_page_words.setWordWrap(True)
        self.in_force_page_words.setProperty(u"role", u"explanation")

        self.in_force_page_lines.addWidget(self.in_force_page_words)

        self.in_force_table = RowTable(self.in_force_page)
        self.in_force_table.setObjectName(u"in_force_table")
        self.in_force_table.setMinimumSize(QSize(0, 150))
        sizePolicy2.setHeightForWidth(self.in_force_table.sizePolicy().hasHeightForWidth())
        self.in_force_table.setSizePolicy(sizePolicy2)
        self.in_force_table.setProperty(u"role", u"rows")

        self.in_force_page_lines.addWidget(self.in_force_table)

        self.place_pages.addWidget(self.in_force_page)
        self.place_scroll.setWidget(self.place_pages)

        self.screen_row.addWidget(self.place_scroll)

#if QT_CONFIG(shortcut)
        self.edition_label.setBuddy(self.edition_box)
        self.number_label.setBuddy(self.number_edit)
        self.candidate_label.setBuddy(self.candidate_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place_list, self.file_button)
        QWidget.setTabOrder(self.file_button, self.force_button)
        QWidget.setTabOrder(self.force_button, self.edition_box)
        QWidget.setTabOrder(self.edition_box, self.number_edit)
        QWidget.setTabOrder(self.number_edit, self.numbers_table)
        QWidget.setTabOrder(self.numbers_table, self.first_box)
        QWidget.setTabOrder(self.first_box, self.second_box)
        QWidget.setTabOrder(self.second_box, self.compare_table)
        QWidget.setTabOrder(self.compare_table, self.past_papers_button)
        QWidget.setTabOrder(self.past_papers_button, self.candidate_box)
        QWidget.setTabOrder(self.candidate_box, self.run_button)
        QWidget.setTabOrder(self.run_button, self.past_table)
        QWidget.setTabOrder(self.past_table, self.in_force_table)

        self.retranslateUi(ProtocolsScreen)

        self.place_pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ProtocolsScreen)
    # setupUi

    def retranslateUi(self, ProtocolsScreen):
#if QT_CONFIG(accessibility)
        self.place_list.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Parts of the protocols", None))
#endif // QT_CONFIG(accessibility)
        self.numbers_page_title.setText(QCoreApplication.translate("ProtocolsScreen", u"Every number", None))
        self.file_button.setText(QCoreApplication.translate("ProtocolsScreen", u"From a file \u2026", None))
        self.force_button.setText(QCoreApplication.translate("ProtocolsScreen", u"Put in force \u2026", None))
        self.numbers_page_words.setText(QCoreApplication.translate("ProtocolsScreen", u"What orders are judged by: protocols say what the label says, the site policy what this site decides.", None))
        self.edition_label.setText(QCoreApplication.translate("ProtocolsScreen", u"&Edition", None))
#if QT_CONFIG(accessibility)
        self.edition_box.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Edition", None))
#endif // QT_CONFIG(accessibility)
        self.number_label.setText(QCoreApplication.translate("ProtocolsScreen", u"F&ind", None))
#if QT_CONFIG(accessibility)
        self.number_edit.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Find a number", None))
#endif // QT_CONFIG(accessibility)
        self.number_edit.setPlaceholderText(QCoreApplication.translate("ProtocolsScreen", u"key, value or source", None))
        self.number_key.setText(QCoreApplication.translate("ProtocolsScreen", u"Ctrl+F", None))
        self.edition_facts.setText("")
        self.edition_icon.setText("")
        self.edition_verdict.setText("")
        self.edition_sentence.setText("")
#if QT_CONFIG(accessibility)
        self.numbers_table.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Numbers of the edition with their sources", None))
#endif // QT_CONFIG(accessibility)
        self.source_words.setText("")
        self.compare_page_title.setText(QCoreApplication.translate("ProtocolsScreen", u"Two editions side by side", None))
        self.compare_page_words.setText(QCoreApplication.translate("ProtocolsScreen", u"Every number in which they differ; a source alone that differs is no difference.", None))
#if QT_CONFIG(accessibility)
        self.first_box.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"First edition", None))
#endif // QT_CONFIG(accessibility)
        self.compare_and.setText(QCoreApplication.translate("ProtocolsScreen", u"and", None))
#if QT_CONFIG(accessibility)
        self.second_box.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Second edition", None))
#endif // QT_CONFIG(accessibility)
        self.compare_words.setText("")
#if QT_CONFIG(accessibility)
        self.compare_table.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Differences of the two editions", None))
#endif // QT_CONFIG(accessibility)
        self.past_page_title.setText(QCoreApplication.translate("ProtocolsScreen", u"Past orders under another protocol", None))
        self.past_papers_button.setText(QCoreApplication.translate("ProtocolsScreen", u"Open its papers  Enter", None))
        self.past_page_words.setText(QCoreApplication.translate("ProtocolsScreen", u"Every signed order is judged anew, under its own site policy, and those are listed whose verdict would be another. Nothing is changed by that.", None))
        self.candidate_label.setText(QCoreApplication.translate("ProtocolsScreen", u"&Protocol", None))
#if QT_CONFIG(accessibility)
        self.candidate_box.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Protocol", None))
#endif // QT_CONFIG(accessibility)
        self.run_button.setText(QCoreApplication.translate("ProtocolsScreen", u"Judge the past orders", None))
        self.past_icon.setText("")
        self.past_verdict.setText("")
        self.past_sentence.setText("")
#if QT_CONFIG(accessibility)
        self.past_table.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"Orders whose verdict would be another", None))
#endif // QT_CONFIG(accessibility)
        self.in_force_page_title.setText(QCoreApplication.translate("ProtocolsScreen", u"What was in force", None))
        self.in_force_page_words.setText(QCoreApplication.translate("ProtocolsScreen", u"Since when, decided by whom, and why: the latest first.", None))
#if QT_CONFIG(accessibility)
        self.in_force_table.setAccessibleName(QCoreApplication.translate("ProtocolsScreen", u"What was put in force, the latest first", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

