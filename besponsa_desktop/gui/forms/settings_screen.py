# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_screen.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListWidgetItem,
    QPushButton, QRadioButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.widgets.place_list import PlaceList
from besponsa_desktop.gui.widgets.row_table import RowTable
from besponsa_desktop.gui.widgets.said_label import SaidLabel

class Ui_SettingsScreen(object):
    def setupUi(self, SettingsScreen):
        if not SettingsScreen.objectName():
            SettingsScreen.setObjectName(u"SettingsScreen")
        self.screen_row = QHBoxLayout(SettingsScreen)
        self.screen_row.setSpacing(0)
        self.screen_row.setObjectName(u"screen_row")
        self.screen_row.setContentsMargins(0, 0, 0, 0)
        self.place_pane = QFrame(SettingsScreen)
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

        self.place_scroll = QScrollArea(SettingsScreen)
        self.place_scroll.setObjectName(u"place_scroll")
        self.place_scroll.setWidgetResizable(True)
        self.place_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.place_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place_pages = QStackedWidget()
        self.place_pages.setObjectName(u"place_pages")
        self.look_page = QWidget()
        self.look_page.setObjectName(u"look_page")
        self.look_page_lines = QVBoxLayout(self.look_page)
        self.look_page_lines.setSpacing(10)
        self.look_page_lines.setObjectName(u"look_page_lines")
        self.look_page_lines.setContentsMargins(16, 12, 16, 12)
        self.look_page_head = QHBoxLayout()
        self.look_page_head.setSpacing(8)
        self.look_page_head.setObjectName(u"look_page_head")
        self.look_page_head.setContentsMargins(0, 0, 0, 0)
        self.look_page_title = QLabel(self.look_page)
        self.look_page_title.setObjectName(u"look_page_title")
        self.look_page_title.setProperty(u"role", u"screen_title")

        self.look_page_head.addWidget(self.look_page_title)

        self.stretch_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_page_head.addItem(self.stretch_6)


        self.look_page_lines.addLayout(self.look_page_head)

        self.look_page_words = QLabel(self.look_page)
        self.look_page_words.setObjectName(u"look_page_words")
        self.look_page_words.setWordWrap(True)
        self.look_page_words.setProperty(u"role", u"explanation")

        self.look_page_lines.addWidget(self.look_page_words)

        self.look_grid = QGridLayout()
        self.look_grid.setObjectName(u"look_grid")
        self.look_grid.setHorizontalSpacing(16)
        self.look_grid.setVerticalSpacing(12)
        self.look_grid.setContentsMargins(0, 0, 0, 0)
        self.theme_label = QLabel(self.look_page)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"role", u"field_label")

        self.look_grid.addWidget(self.theme_label, 0, 0, 1, 1)

        self.theme_row = QHBoxLayout()
        self.theme_row.setSpacing(16)
        self.theme_row.setObjectName(u"theme_row")
        self.theme_row.setContentsMargins(0, 0, 0, 0)
        self.light_button = QRadioButton(self.look_page)
        self.light_button.setObjectName(u"light_button")

        self.theme_row.addWidget(self.light_button)

        self.dark_button = QRadioButton(self.look_page)
        self.dark_button.setObjectName(u"dark_button")

        self.theme_row.addWidget(self.dark_button)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.theme_row.addItem(self.stretch_1)


        self.look_grid.addLayout(self.theme_row, 0, 1, 1, 1)

        self.zoom_label = QLabel(self.look_page)
        self.zoom_label.setObjectName(u"zoom_label")
        self.zoom_label.setProperty(u"role", u"field_label")

        self.look_grid.addWidget(self.zoom_label, 1, 0, 1, 1)

        self.zoom_row = QHBoxLayout()
        self.zoom_row.setSpacing(0)
        self.zoom_row.setObjectName(u"zoom_row")
        self.zoom_row.setContentsMargins(0, 0, 0, 0)
        self.zoom_box = ChoiceBox(self.look_page)
        self.zoom_box.setObjectName(u"zoom_box")
        self.zoom_box.setMinimumSize(QSize(160, 0))
        self.zoom_box.setMaximumSize(QSize(160, 16777215))

        self.zoom_row.addWidget(self.zoom_box)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.zoom_row.addItem(self.stretch_2)


        self.look_grid.addLayout(self.zoom_row, 1, 1, 1, 1)

        self.zoom_hint = QLabel(self.look_page)
        self.zoom_hint.setObjectName(u"zoom_hint")
        self.zoom_hint.setWordWrap(True)
        self.zoom_hint.setProperty(u"role", u"explanation")

        self.look_grid.addWidget(self.zoom_hint, 1, 2, 1, 1)

        self.lock_label = QLabel(self.look_page)
        self.lock_label.setObjectName(u"lock_label")
        self.lock_label.setProperty(u"role", u"field_label")

        self.look_grid.addWidget(self.lock_label, 2, 0, 1, 1)

        self.lock_row = QHBoxLayout()
        self.lock_row.setSpacing(0)
        self.lock_row.setObjectName(u"lock_row")
        self.lock_row.setContentsMargins(0, 0, 0, 0)
        self.lock_box = ChoiceBox(self.look_page)
        self.lock_box.setObjectName(u"lock_box")
        self.lock_box.setMinimumSize(QSize(160, 0))
        self.lock_box.setMaximumSize(QSize(160, 16777215))

        self.lock_row.addWidget(self.lock_box)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lock_row.addItem(self.stretch_3)


        self.look_grid.addLayout(self.lock_row, 2, 1, 1, 1)

        self.lock_hint = QLabel(self.look_page)
        self.lock_hint.setObjectName(u"lock_hint")
        self.lock_hint.setWordWrap(True)
        self.lock_hint.setProperty(u"role", u"explanation")

        self.look_grid.addWidget(self.lock_hint, 2, 2, 1, 1)

        self.language_label = QLabel(self.look_page)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"field_label")

        self.look_grid.addWidget(self.language_label, 3, 0, 1, 1)

        self.language_row = QHBoxLayout()
        self.language_row.setSpacing(0)
        self.language_row.setObjectName(u"language_row")
        self.language_row.setContentsMargins(0, 0, 0, 0)
        self.language_box = ChoiceBox(self.look_page)
        self.language_box.setObjectName(u"language_box")
        self.language_box.setMinimumSize(QSize(160, 0))
        self.language_box.setMaximumSize(QSize(160, 16777215))

        self.language_row.addWidget(self.language_box)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.language_row.addItem(self.stretch_4)


        self.look_grid.addLayout(self.language_row, 3, 1, 1, 1)

        self.language_hint = QLabel(self.look_page)
        self.language_hint.setObjectName(u"language_hint")
        self.language_hint.setWordWrap(True)
        self.language_hint.setProperty(u"role", u"explanation")

        self.look_grid.addWidget(self.language_hint, 3, 2, 1, 1)

        self.look_grid.setColumnStretch(2, 1)

        self.look_page_lines.addLayout(self.look_grid)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.look_page_lines.addItem(self.stretch_5)

        self.place_pages.addWidget(self.look_page)
        self.paper_page = QWidget()
        self.paper_page.setObjectName(u"paper_page")
        self.paper_page_lines = QVBoxLayout(self.paper_page)
        self.paper_page_lines.setSpacing(10)
        self.paper_page_lines.setObjectName(u"paper_page_lines")
        self.paper_page_lines.setContentsMargins(16, 12, 16, 12)
        self.paper_page_head = QHBoxLayout()
        self.paper_page_head.setSpacing(8)
        self.paper_page_head.setObjectName(u"paper_page_head")
        self.paper_page_head.setContentsMargins(0, 0, 0, 0)
        self.paper_page_title = QLabel(self.paper_page)
        self.paper_page_title.setObjectName(u"paper_page_title")
        self.paper_page_title.setProperty(u"role", u"screen_title")

        self.paper_page_head.addWidget(self.paper_page_title)

        self.stretch_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.paper_page_head.addItem(self.stretch_9)


        self.paper_page_lines.addLayout(self.paper_page_head)

        self.paper_page_words = QLabel(self.paper_page)
        self.paper_page_words.setObjectName(u"paper_page_words")
        self.paper_page_words.setWordWrap(True)
        self.paper_page_words.setProperty(u"role", u"explanation")

        self.paper_page_lines.addWidget(self.paper_page_words)

        self.paper_grid = QGridLayout()
        self.paper_grid.setObjectName(u"paper_grid")
        self.paper_grid.setHorizontalSpacing(16)
        self.paper_grid.setVerticalSpacing(12)
        self.paper_grid.setContentsMargins(0, 0, 0, 0)
        self.size_label = QLabel(self.paper_page)
        self.size_label.setObjectName(u"size_label")
        self.size_label.setProperty(u"role", u"field_label")

        self.paper_grid.addWidget(self.size_label, 0, 0, 1, 1)

        self.size_row = QHBoxLayout()
        self.size_row.setSpacing(16)
        self.size_row.setObjectName(u"size_row")
        self.size_row.setContentsMargins(0, 0, 0, 0)
        self.a4_button = QRadioButton(self.paper_page)
        self.a4_button.setObjectName(u"a4_button")

        self.size_row.addWidget(self.a4_button)

        self.letter_button = QRadioButton(self.paper_page)
        self.letter_button.setObjectName(u"letter_button")

        self.size_row.addWidget(self.letter_button)

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.size_row.addItem(self.stretch_7)


        self.paper_grid.addLayout(self.size_row, 0, 1, 1, 1)

        self.size_hint = QLabel(self.paper_page)
        self.size_hint.setObjectName(u"size_hint")
        self.size_hint.setWordWrap(True)
        self.size_hint.setProperty(u"role", u"explanation")

        self.paper_grid.addWidget(self.size_hint, 0, 2, 1, 1)

        self.worksheet_label = QLabel(self.paper_page)
        self.worksheet_label.setObjectName(u"worksheet_label")
        self.worksheet_label.setProperty(u"role", u"field_label")

        self.paper_grid.addWidget(self.worksheet_label, 1, 0, 1, 1)

        self.worksheet_box = ChoiceBox(self.paper_page)
        self.worksheet_box.setObjectName(u"worksheet_box")
        self.worksheet_box.setMinimumSize(QSize(260, 0))
        self.worksheet_box.setMaximumSize(QSize(260, 16777215))

        self.paper_grid.addWidget(self.worksheet_box, 1, 1, 1, 1)

        self.labels_label = QLabel(self.paper_page)
        self.labels_label.setObjectName(u"labels_label")
        self.labels_label.setProperty(u"role", u"field_label")

        self.paper_grid.addWidget(self.labels_label, 2, 0, 1, 1)

        self.labels_box = ChoiceBox(self.paper_page)
        self.labels_box.setObjectName(u"labels_box")
        self.labels_box.setMinimumSize(QSize(260, 0))
        self.labels_box.setMaximumSize(QSize(260, 16777215))

        self.paper_grid.addWidget(self.labels_box, 2, 1, 1, 1)

        self.labels_hint = QLabel(self.paper_page)
        self.labels_hint.setObjectName(u"labels_hint")
        self.labels_hint.setWordWrap(True)
        self.labels_hint.setProperty(u"role", u"explanation")

        self.paper_grid.addWidget(self.labels_hint, 2, 2, 1, 1)

        self.address_label = QLabel(self.paper_page)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"field_label")

        self.paper_grid.addWidget(self.address_label, 3, 0, 1, 1)

        self.address_edit = QLineEdit(self.paper_page)
        self.address_edit.setObjectName(u"address_edit")
        self.address_edit.setMinimumSize(QSize(260, 0))
        self.address_edit.setMaximumSize(QSize(260, 16777215))
        self.address_edit.setMaxLength(80)

        self.paper_grid.addWidget(self.address_edit, 3, 1, 1, 1)

        self.address_hint = QLabel(self.paper_page)
        self.address_hint.setObjectName(u"address_hint")
        self.address_hint.setWordWrap(True)
        self.address_hint.setProperty(u"role", u"explanation")

        self.paper_grid.addWidget(self.address_hint, 3, 2, 1, 1)

        self.phone_label = QLabel(self.paper_page)
        self.phone_label.setObjectName(u"phone_label")
        self.phone_label.setProperty(u"role", u"field_label")

        self.paper_grid.addWidget(self.phone_label, 4, 0, 1, 1)

        self.phone_edit = QLineEdit(self.paper_page)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMinimumSize(QSize(260, 0))
        self.phone_edit.setMaximumSize(QSize(260, 16777215))
        self.phone_edit.setMaxLength(30)

        self.paper_grid.addWidget(self.phone_edit, 4, 1, 1, 1)

        self.phone_hint = QLabel(self.paper_page)
        self.phone_hint.setObjectName(u"phone_hint")
        self.phone_hint.setWordWrap(True)
        self.phone_hint.setProperty(u"role", u"explanation")

        self.paper_grid.addWidget(self.phone_hint, 4, 2, 1, 1)

        self.gtin_label = QLabel(self.paper_page)
        self.gtin_label.setObjectName(u"gtin_label")
        self.gtin_label.setProperty(u"role", u"field_label")

        self.paper_grid.addWidget(self.gtin_label, 5, 0, 1, 1)

        self.gtin_edit = QLineEdit(self.paper_page)
        self.gtin_edit.setObjectName(u"gtin_edit")
        self.gtin_edit.setMinimumSize(QSize(260, 0))
        self.gtin_edit.setMaximumSize(QSize(260, 16777215))
        self.gtin_edit.setMaxLength(14)

        self.paper_grid.addWidget(self.gtin_edit, 5, 1, 1, 1)

        self.gtin_hint = QLabel(self.paper_page)
        self.gtin_hint.setObjectName(u"gtin_hint")
        self.gtin_hint.setWordWrap(True)
        self.gtin_hint.setProperty(u"role", u"explanation")

        self.paper_grid.addWidget(self.gtin_hint, 5, 2, 1, 1)

        self.paper_grid.setColumnStretch(2, 1)

        self.paper_page_lines.addLayout(self.paper_grid)

        self.paper_said = SaidLabel(self.paper_page)
        self.paper_said.setObjectName(u"paper_said")
        self.paper_said.setWordWrap(True)
        self.paper_said.setProperty(u"role", u"said")

        self.paper_page_lines.addWidget(self.paper_said)

        self.printers_words = QLabel(self.paper_page)
        self.printers_words.setObjectName(u"printers_words")
        self.printers_words.setWordWrap(True)
        self.printers_words.setProperty(u"role", u"explanation")

        self.paper_page_lines.addWidget(self.printers_words)

        self.stretch_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.paper_page_lines.addItem(self.stretch_8)

        self.place_pages.addWidget(self.paper_page)
        self.people_page = QWidget()
        self.people_page.setObjectName(u"people_page")
        self.people_page_lines = QVBoxLayout(self.people_page)
        self.people_page_lines.setSpacing(10)
        self.people_page_lines.setObjectName(u"people_page_lines")
        self.people_page_lines.setContentsMargins(16, 12, 16, 12)
        self.people_page_head = QHBoxLayout()
        self.people_page_head.setSpacing(8)
        self.people_page_head.setObjectName(u"people_page_head")
        self.people_page_head.setContentsMargins(0, 0, 0, 0)
        self.people_page_title = QLabel(self.people_page)
        self.people_page_title.setObjectName(u"people_page_title")
        self.people_page_title.setProperty(u"role", u"screen_title")

        self.people_page_head.addWidget(self.people_page_title)

        self.stretch_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_page_head.addItem(self.stretch_11)

        self.add_button = QPushButton(self.people_page)
        self.add_button.setObjectName(u"add_button")
        self.add_button.setProperty(u"role", u"primary")

        self.people_page_head.addWidget(self.add_button)


        self.people_page_lines.addLayout(self.people_page_head)

        self.people_page_words = QLabel(self.people_page)
        self.people_page_words.setObjectName(u"people_page_words")
        self.people_page_words.setWordWrap(True)
        self.people_page_words.setProperty(u"role", u"explanation")

        self.people_page_lines.addWidget(self.people_page_words)

        self.people_table = RowTable(self.people_page)
        self.people_table.setObjectName(u"people_table")
        self.people_table.setMinimumSize(QSize(0, 140))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.people_table.sizePolicy().hasHeightForWidth())
        self.people_table.setSizePolicy(sizePolicy)
        self.people_table.setProperty(u"role", u"rows")

        self.people_page_lines.addWidget(self.people_table)

        self.people_actions = QHBoxLayout()
        self.people_actions.setSpacing(8)
        self.people_actions.setObjectName(u"people_actions")
        self.people_actions.setContentsMargins(0, 0, 0, 0)
        self.roles_button = QPushButton(self.people_page)
        self.roles_button.setObjectName(u"roles_button")

        self.people_actions.addWidget(self.roles_button)

        self.reset_button = QPushButton(self.people_page)
        self.reset_button.setObjectName(u"reset_button")

        self.people_actions.addWidget(self.reset_button)

        self.unlock_button = QPushButton(self.people_page)
        self.unlock_button.setObjectName(u"unlock_button")

        self.people_actions.addWidget(self.unlock_button)

        self.disable_button = QPushButton(self.people_page)
        self.disable_button.setObjectName(u"disable_button")

        self.people_actions.addWidget(self.disable_button)

        self.stretch_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_actions.addItem(self.stretch_10)

        self.people_words = QLabel(self.people_page)
        self.people_words.setObjectName(u"people_words")
        self.people_words.setProperty(u"role", u"explanation")

        self.people_actions.addWidget(self.people_words)


        self.people_page_lines.addLayout(self.people_actions)

        self.place_pages.addWidget(self.people_page)
        self.records_page = QWidget()
        self.records_page.setObjectName(u"records_page")
        self.records_page_lines = QVBoxLayout(self.records_page)
        self.records_page_lines.setSpacing(10)
        self.records_page_lines.setObjectName(u"records_page_lines")
        self.records_page_lines.setContentsMargins(16, 12, 16, 12)
        self.records_page_head = QHBoxLayout()
        self.records_page_head.setSpacing(8)
        self.records_page_head.setObjectName(u"records_page_head")
        self.records_page_head.setContentsMargins(0, 0, 0, 0)
        self.records_page_title = QLabel(self.records_page)
        self.records_page_title.setObjectName(u"records_page_title")
        self.records_page_title.setProperty(u"role", u"screen_title")

        self.records_page_head.addWidget(self.records_page_title)

        self.stretch_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.records_page_head.addItem(self.stretch_15)


        self.records_page_lines.addLayout(self.records_page_head)

        self.records_page_words = QLabel(self.records_page)
        self.records_page_words.setObjectName(u"records_page_words")
        self.records_page_words.setWordWrap(True)
        self.records_page_words.setProperty(u"role", u"explanation")

        self.records_page_lines.addWidget(self.records_page_words)

        self.records_grid = QGridLayout()
        self.records_grid.setObjectName(u"records_grid")
        self.records_grid.setHorizontalSpacing(16)
        self.records_grid.setVerticalSpacing(8)
        self.records_grid.setContentsMargins(0, 0, 0, 0)
        self.site_name_label = QLabel(self.records_page)
        self.site_name_label.setObjectName(u"site_name_label")
        self.site_name_label.setProperty(u"role", u"field_label")

        self.records_grid.addWidget(self.site_name_label, 0, 0, 1, 1)

        self.site_name_value = QLabel(self.records_page)
        self.site_name_value.setObjectName(u"site_name_value")
        self.site_name_value.setWordWrap(True)
        self.site_name_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.records_grid.addWidget(self.site_name_value, 0, 1, 1, 1)

        self.computer_label = QLabel(self.records_page)
        self.computer_label.setObjectName(u"computer_label")
        self.computer_label.setProperty(u"role", u"field_label")

        self.records_grid.addWidget(self.computer_label, 1, 0, 1, 1)

        self.computer_value = QLabel(self.records_page)
        self.computer_value.setObjectName(u"computer_value")
        self.computer_value.setWordWrap(True)
        self.computer_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.records_grid.addWidget(self.computer_value, 1, 1, 1, 1)

        self.place_label = QLabel(self.records_page)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setProperty(u"role", u"field_label")

        self.records_grid.addWidget(self.place_label, 2, 0, 1, 1)

        self.place_value = QLabel(self.records_page)
        self.place_value.setObjectName(u"place_value")
        self.place_value.setWordWrap(True)
        self.place_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.records_grid.addWidget(self.place_value, 2, 1, 1, 1)

        self.kind_label = QLabel(self.records_page)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"role", u"field_label")

        self.records_grid.addWidget(self.kind_label, 3, 0, 1, 1)

        self.kind_value = QLabel(self.records_page)
        self.kind_value.setObjectName(u"kind_value")
        self.kind_value.setWordWrap(True)
        self.kind_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.records_grid.addWidget(self.kind_value, 3, 1, 1, 1)

        self.head_label = QLabel(self.records_page)
        self.head_label.setObjectName(u"head_label")
        self.head_label.setProperty(u"role", u"field_label")

        self.records_grid.addWidget(self.head_label, 4, 0, 1, 1)

        self.head_value = QLabel(self.records_page)
        self.head_value.setObjectName(u"head_value")
        self.head_value.setWordWrap(True)
        self.head_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.records_grid.addWidget(self.head_value, 4, 1, 1, 1)

        self.keys_label = QLabel(self.records_page)
        self.keys_label.setObjectName(u"keys_label")
        self.keys_label.setProperty(u"role", u"field_label")

        self.records_grid.addWidget(self.keys_label, 5, 0, 1, 1)

        self.keys_value = QLabel(self.records_page)
        self.keys_value.setObjectName(u"keys_value")
        self.keys_value.setWordWrap(True)
        self.keys_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.records_grid.addWidget(self.keys_value, 5, 1, 1, 1)

        self.room_label = QLabel(self.records_page)
        self.room_label.setObjectName(u"room_label")
        self.room_label.setProperty(u"role", u"field_label")

        self.records_grid.addWidget(self.room_label, 6, 0, 1, 1)

        self.room_value = QLabel(self.records_page)
        self.room_value.setObjectName(u"room_value")
        self.room_value.setWordWrap(True)
        self.room_value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.records_grid.addWidget(self.room_value, 6, 1, 1, 1)

        self.records_grid.setColumnStretch(1, 1)

        self.records_page_lines.addLayout(self.records_grid)

        self.gap_12 = QSpacerItem(0, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.records_page_lines.addItem(self.gap_12)

        self.backup_heading = QLabel(self.records_page)
        self.backup_heading.setObjectName(u"backup_heading")
        self.backup_heading.setProperty(u"role", u"pane_heading")

        self.records_page_lines.addWidget(self.backup_heading)

        self.backup_words = QLabel(self.records_page)
        self.backup_words.setObjectName(u"backup_words")
        self.backup_words.setWordWrap(True)
        self.backup_words.setProperty(u"role", u"explanation")

        self.records_page_lines.addWidget(self.backup_words)

        self.backup_row = QHBoxLayout()
        self.backup_row.setSpacing(0)
        self.backup_row.setObjectName(u"backup_row")
        self.backup_row.setContentsMargins(0, 0, 0, 0)
        self.backup_button = QPushButton(self.records_page)
        self.backup_button.setObjectName(u"backup_button")
        self.backup_button.setProperty(u"role", u"primary")

        self.backup_row.addWidget(self.backup_button)

        self.stretch_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backup_row.addItem(self.stretch_13)


        self.records_page_lines.addLayout(self.backup_row)

        self.backup_said = SaidLabel(self.records_page)
        self.backup_said.setObjectName(u"backup_said")
        self.backup_said.setWordWrap(True)
        self.backup_said.setProperty(u"role", u"said")

        self.records_page_lines.addWidget(self.backup_said)

        self.restore_heading = QLabel(self.records_page)
        self.restore_heading.setObjectName(u"restore_heading")
        self.restore_heading.setProperty(u"role", u"pane_heading")

        self.records_page_lines.addWidget(self.restore_heading)

        self.restore_words = QLabel(self.records_page)
        self.restore_words.setObjectName(u"restore_words")
        self.restore_words.setWordWrap(True)
        self.restore_words.setProperty(u"role", u"explanation")

        self.records_page_lines.addWidget(self.restore_words)

        self.stretch_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.records_page_lines.addItem(self.stretch_14)

        self.place_pages.addWidget(self.records_page)
        self.place_scroll.setWidget(self.place_pages)

        self.screen_row.addWidget(self.place_scroll)

#if QT_CONFIG(shortcut)
        self.zoom_label.setBuddy(self.zoom_box)
        self.lock_label.setBuddy(self.lock_box)
        self.language_label.setBuddy(self.language_box)
        self.worksheet_label.setBuddy(self.worksheet_box)
        self.labels_label.setBuddy(self.labels_box)
        self.address_label.setBuddy(self.address_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.gtin_label.setBuddy(self.gtin_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.place_list, self.light_button)
        QWidget.setTabOrder(self.light_button, self.dark_button)
        QWidget.setTabOrder(self.dark_button, self.zoom_box)
        QWidget.setTabOrder(self.zoom_box, self.lock_box)
        QWidget.setTabOrder(self.lock_box, self.language_box)
        QWidget.setTabOrder(self.language_box, self.a4_button)
        QWidget.setTabOrder(self.a4_button, self.letter_button)
        QWidget.setTabOrder(self.letter_button, self.worksheet_box)
        QWidget.setTabOrder(self.worksheet_box, self.labels_box)
        QWidget.setTabOrder(self.labels_box, self.address_edit)
        QWidget.setTabOrder(self.address_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.gtin_edit)
        QWidget.setTabOrder(self.gtin_edit, self.add_button)
        QWidget.setTabOrder(self.add_button, self.people_table)
        QWidget.setTabOrder(self.people_table, self.roles_button)
        QWidget.setTabOrder(self.roles_button, self.reset_button)
        QWidget.setTabOrder(self.reset_button, self.unlock_button)
        QWidget.setTabOrder(self.unlock_button, self.disable_button)
        QWidget.setTabOrder(self.disable_button, self.backup_button)

        self.retranslateUi(SettingsScreen)

        self.place_pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(SettingsScreen)
    # setupUi

    def retranslateUi(self, SettingsScreen):
#if QT_CONFIG(accessibility)
        self.place_list.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Parts of the settings", None))
#endif // QT_CONFIG(accessibility)
        self.look_page_title.setText(QCoreApplication.translate("SettingsScreen", u"Appearance and lock", None))
        self.look_page_words.setText(QCoreApplication.translate("SettingsScreen", u"How the window looks, and when it locks. This is yours, at this computer.", None))
        self.theme_label.setText(QCoreApplication.translate("SettingsScreen", u"Colours", None))
        self.light_button.setText(QCoreApplication.translate("SettingsScreen", u"Light", None))
        self.dark_button.setText(QCoreApplication.translate("SettingsScreen", u"Dark", None))
        self.zoom_label.setText(QCoreApplication.translate("SettingsScreen", u"&Size", None))
#if QT_CONFIG(accessibility)
        self.zoom_box.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Size", None))
#endif // QT_CONFIG(accessibility)
        self.zoom_hint.setText(QCoreApplication.translate("SettingsScreen", u"Ctrl + and Ctrl \u2212 do the same.", None))
        self.lock_label.setText(QCoreApplication.translate("SettingsScreen", u"&Lock after", None))
#if QT_CONFIG(accessibility)
        self.lock_box.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Lock after", None))
#endif // QT_CONFIG(accessibility)
        self.lock_hint.setText(QCoreApplication.translate("SettingsScreen", u"Without a key or a movement; what was typed is kept.", None))
        self.language_label.setText(QCoreApplication.translate("SettingsScreen", u"L&anguage", None))
#if QT_CONFIG(accessibility)
        self.language_box.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.language_hint.setText(QCoreApplication.translate("SettingsScreen", u"From the next start of the program on. Findings, rules and paper stay in English.", None))
        self.paper_page_title.setText(QCoreApplication.translate("SettingsScreen", u"Printers and paper", None))
        self.paper_page_words.setText(QCoreApplication.translate("SettingsScreen", u"Which paper sheets are made for at this computer, and which printer is offered first. Each print still asks.", None))
        self.size_label.setText(QCoreApplication.translate("SettingsScreen", u"Paper", None))
        self.a4_button.setText(QCoreApplication.translate("SettingsScreen", u"A4", None))
        self.letter_button.setText(QCoreApplication.translate("SettingsScreen", u"Letter", None))
        self.size_hint.setText(QCoreApplication.translate("SettingsScreen", u"For sheets that are signed from now on. What is signed keeps its paper.", None))
        self.worksheet_label.setText(QCoreApplication.translate("SettingsScreen", u"&Worksheets", None))
#if QT_CONFIG(accessibility)
        self.worksheet_box.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Printer of worksheets", None))
#endif // QT_CONFIG(accessibility)
        self.labels_label.setText(QCoreApplication.translate("SettingsScreen", u"&Labels", None))
#if QT_CONFIG(accessibility)
        self.labels_box.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Printer of labels", None))
#endif // QT_CONFIG(accessibility)
        self.labels_hint.setText(QCoreApplication.translate("SettingsScreen", u"Which stock, is chosen where a label is printed.", None))
        self.address_label.setText(QCoreApplication.translate("SettingsScreen", u"A&ddress", None))
#if QT_CONFIG(accessibility)
        self.address_edit.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Address of the pharmacy", None))
#endif // QT_CONFIG(accessibility)
        self.address_hint.setText(QCoreApplication.translate("SettingsScreen", u"Of the pharmacy; it stands on labels and ward sheets.", None))
        self.phone_label.setText(QCoreApplication.translate("SettingsScreen", u"P&hone", None))
#if QT_CONFIG(accessibility)
        self.phone_edit.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Phone of the pharmacy", None))
#endif // QT_CONFIG(accessibility)
        self.phone_hint.setText(QCoreApplication.translate("SettingsScreen", u"Whom the ward calls.", None))
        self.gtin_label.setText(QCoreApplication.translate("SettingsScreen", u"&Product code", None))
#if QT_CONFIG(accessibility)
        self.gtin_edit.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Product code (GTIN) of prepared doses", None))
#endif // QT_CONFIG(accessibility)
        self.gtin_hint.setText(QCoreApplication.translate("SettingsScreen", u"The site's own GTIN of prepared doses, where it has one: labels then carry a GS1 code.", None))
        self.paper_said.setText("")
        self.printers_words.setText("")
        self.people_page_title.setText(QCoreApplication.translate("SettingsScreen", u"People", None))
        self.add_button.setText(QCoreApplication.translate("SettingsScreen", u"Add a person \u2026", None))
        self.people_page_words.setText(QCoreApplication.translate("SettingsScreen", u"Who may sign in, and as what. Whatever is changed here is recorded with your name.", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"People of this site", None))
#endif // QT_CONFIG(accessibility)
        self.roles_button.setText(QCoreApplication.translate("SettingsScreen", u"Roles \u2026", None))
        self.reset_button.setText(QCoreApplication.translate("SettingsScreen", u"New password \u2026", None))
        self.unlock_button.setText(QCoreApplication.translate("SettingsScreen", u"Unlock \u2026", None))
        self.disable_button.setText(QCoreApplication.translate("SettingsScreen", u"Disable \u2026", None))
        self.people_words.setText("")
        self.records_page_title.setText(QCoreApplication.translate("SettingsScreen", u"Records", None))
        self.records_page_words.setText(QCoreApplication.translate("SettingsScreen", u"Where everything is kept, and how it is kept safe.", None))
        self.site_name_label.setText(QCoreApplication.translate("SettingsScreen", u"Site", None))
        self.site_name_value.setText("")
        self.computer_label.setText(QCoreApplication.translate("SettingsScreen", u"This workstation", None))
        self.computer_value.setText("")
        self.place_label.setText(QCoreApplication.translate("SettingsScreen", u"Records", None))
        self.place_value.setText("")
        self.kind_label.setText(QCoreApplication.translate("SettingsScreen", u"Kind", None))
        self.kind_value.setText("")
        self.head_label.setText(QCoreApplication.translate("SettingsScreen", u"Audit trail", None))
        self.head_value.setText("")
        self.keys_label.setText(QCoreApplication.translate("SettingsScreen", u"Keys of the site", None))
        self.keys_value.setText("")
        self.room_label.setText(QCoreApplication.translate("SettingsScreen", u"Room on the disk", None))
        self.room_value.setText("")
        self.backup_heading.setText(QCoreApplication.translate("SettingsScreen", u"Backup", None))
        self.backup_words.setText("")
        self.backup_button.setText(QCoreApplication.translate("SettingsScreen", u"Save a backup \u2026", None))
        self.backup_said.setText("")
        self.restore_heading.setText(QCoreApplication.translate("SettingsScreen", u"Putting a backup back", None))
        self.restore_words.setText("")
        pass
    # retranslateUi

