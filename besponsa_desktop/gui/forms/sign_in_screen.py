# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in_screen.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_SignInScreen(object):
    def setupUi(self, SignInScreen):
        if not SignInScreen.objectName():
            SignInScreen.setObjectName(u"SignInScreen")
        self.cover_outer = QVBoxLayout(SignInScreen)
        self.cover_outer.setSpacing(0)
        self.cover_outer.setObjectName(u"cover_outer")
        self.cover_outer.setContentsMargins(0, 0, 0, 0)
        self.cover_scroll = QScrollArea(SignInScreen)
        self.cover_scroll.setObjectName(u"cover_scroll")
        self.cover_scroll.setWidgetResizable(True)
        self.cover_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.cover_column = QWidget()
        self.cover_column.setObjectName(u"cover_column")
        self.cover_row = QHBoxLayout(self.cover_column)
        self.cover_row.setSpacing(0)
        self.cover_row.setObjectName(u"cover_row")
        self.cover_row.setContentsMargins(0, 0, 0, 0)
        self.stretch_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cover_row.addItem(self.stretch_12)

        self.cover_middle = QWidget(self.cover_column)
        self.cover_middle.setObjectName(u"cover_middle")
        self.cover_column_lines = QVBoxLayout(self.cover_middle)
        self.cover_column_lines.setSpacing(0)
        self.cover_column_lines.setObjectName(u"cover_column_lines")
        self.cover_column_lines.setContentsMargins(0, 0, 0, 0)
        self.stretch_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cover_column_lines.addItem(self.stretch_13)

        self.cover_card = QFrame(self.cover_middle)
        self.cover_card.setObjectName(u"cover_card")
        self.cover_card.setMinimumSize(QSize(560, 0))
        self.cover_card.setMaximumSize(QSize(720, 16777215))
        self.card_lines = QVBoxLayout(self.cover_card)
        self.card_lines.setSpacing(16)
        self.card_lines.setObjectName(u"card_lines")
        self.card_lines.setContentsMargins(32, 24, 32, 20)
        self.card_head = QHBoxLayout()
        self.card_head.setSpacing(8)
        self.card_head.setObjectName(u"card_head")
        self.card_head.setContentsMargins(0, 0, 0, 0)
        self.cover_program = QLabel(self.cover_card)
        self.cover_program.setObjectName(u"cover_program")
        self.cover_program.setProperty(u"role", u"program_name")

        self.card_head.addWidget(self.cover_program)

        self.stretch_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.card_head.addItem(self.stretch_10)

        self.cover_practice_tag = QLabel(self.cover_card)
        self.cover_practice_tag.setObjectName(u"cover_practice_tag")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.cover_practice_tag.sizePolicy().hasHeightForWidth())
        self.cover_practice_tag.setSizePolicy(sizePolicy)
        self.cover_practice_tag.setProperty(u"role", u"tag")

        self.card_head.addWidget(self.cover_practice_tag)


        self.card_lines.addLayout(self.card_head)

        self.cover_pages = QStackedWidget(self.cover_card)
        self.cover_pages.setObjectName(u"cover_pages")
        self.opening_page = QWidget()
        self.opening_page.setObjectName(u"opening_page")
        self.opening_page_lines = QVBoxLayout(self.opening_page)
        self.opening_page_lines.setSpacing(12)
        self.opening_page_lines.setObjectName(u"opening_page_lines")
        self.opening_page_lines.setContentsMargins(0, 0, 0, 0)
        self.opening_page_title = QLabel(self.opening_page)
        self.opening_page_title.setObjectName(u"opening_page_title")
        self.opening_page_title.setProperty(u"role", u"screen_title")

        self.opening_page_lines.addWidget(self.opening_page_title)

        self.opening_page_words = QLabel(self.opening_page)
        self.opening_page_words.setObjectName(u"opening_page_words")
        self.opening_page_words.setWordWrap(True)
        self.opening_page_words.setProperty(u"role", u"explanation")

        self.opening_page_lines.addWidget(self.opening_page_words)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.opening_page_lines.addItem(self.stretch_1)

        self.cover_pages.addWidget(self.opening_page)
        self.failed_page = QWidget()
        self.failed_page.setObjectName(u"failed_page")
        self.failed_page_lines = QVBoxLayout(self.failed_page)
        self.failed_page_lines.setSpacing(12)
        self.failed_page_lines.setObjectName(u"failed_page_lines")
        self.failed_page_lines.setContentsMargins(0, 0, 0, 0)
        self.failed_page_title = QLabel(self.failed_page)
        self.failed_page_title.setObjectName(u"failed_page_title")
        self.failed_page_title.setProperty(u"role", u"screen_title")

        self.failed_page_lines.addWidget(self.failed_page_title)

        self.failed_page_words = QLabel(self.failed_page)
        self.failed_page_words.setObjectName(u"failed_page_words")
        self.failed_page_words.setWordWrap(True)
        self.failed_page_words.setProperty(u"role", u"explanation")

        self.failed_page_lines.addWidget(self.failed_page_words)

        self.failed_buttons = QHBoxLayout()
        self.failed_buttons.setSpacing(8)
        self.failed_buttons.setObjectName(u"failed_buttons")
        self.failed_buttons.setContentsMargins(0, 0, 0, 0)
        self.again_button = QPushButton(self.failed_page)
        self.again_button.setObjectName(u"again_button")
        self.again_button.setProperty(u"role", u"primary")

        self.failed_buttons.addWidget(self.again_button)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.failed_buttons.addItem(self.stretch_2)


        self.failed_page_lines.addLayout(self.failed_buttons)

        self.stretch_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.failed_page_lines.addItem(self.stretch_3)

        self.cover_pages.addWidget(self.failed_page)
        self.sign_in_page = QWidget()
        self.sign_in_page.setObjectName(u"sign_in_page")
        self.sign_in_page_lines = QVBoxLayout(self.sign_in_page)
        self.sign_in_page_lines.setSpacing(12)
        self.sign_in_page_lines.setObjectName(u"sign_in_page_lines")
        self.sign_in_page_lines.setContentsMargins(0, 0, 0, 0)
        self.sign_in_page_title = QLabel(self.sign_in_page)
        self.sign_in_page_title.setObjectName(u"sign_in_page_title")
        self.sign_in_page_title.setProperty(u"role", u"screen_title")

        self.sign_in_page_lines.addWidget(self.sign_in_page_title)

        self.sign_in_page_words = QLabel(self.sign_in_page)
        self.sign_in_page_words.setObjectName(u"sign_in_page_words")
        self.sign_in_page_words.setWordWrap(True)
        self.sign_in_page_words.setProperty(u"role", u"explanation")

        self.sign_in_page_lines.addWidget(self.sign_in_page_words)

        self.sign_in_grid = QGridLayout()
        self.sign_in_grid.setObjectName(u"sign_in_grid")
        self.sign_in_grid.setHorizontalSpacing(12)
        self.sign_in_grid.setVerticalSpacing(8)
        self.sign_in_grid.setContentsMargins(0, 0, 0, 0)
        self.login_label = QLabel(self.sign_in_page)
        self.login_label.setObjectName(u"login_label")
        self.login_label.setProperty(u"role", u"field_label")

        self.sign_in_grid.addWidget(self.login_label, 0, 0, 1, 1)

        self.login_edit = QLineEdit(self.sign_in_page)
        self.login_edit.setObjectName(u"login_edit")
        self.login_edit.setMinimumSize(QSize(300, 0))
        self.login_edit.setMaximumSize(QSize(300, 16777215))

        self.sign_in_grid.addWidget(self.login_edit, 0, 1, 1, 1)

        self.password_label = QLabel(self.sign_in_page)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"role", u"field_label")

        self.sign_in_grid.addWidget(self.password_label, 1, 0, 1, 1)

        self.password_edit = QLineEdit(self.sign_in_page)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(300, 0))
        self.password_edit.setMaximumSize(QSize(300, 16777215))
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.sign_in_grid.addWidget(self.password_edit, 1, 1, 1, 1)

        self.sign_in_grid.setColumnStretch(2, 1)

        self.sign_in_page_lines.addLayout(self.sign_in_grid)

        self.sign_in_said = QLabel(self.sign_in_page)
        self.sign_in_said.setObjectName(u"sign_in_said")
        self.sign_in_said.setWordWrap(True)
        self.sign_in_said.setProperty(u"role", u"said")

        self.sign_in_page_lines.addWidget(self.sign_in_said)

        self.sign_in_buttons = QHBoxLayout()
        self.sign_in_buttons.setSpacing(8)
        self.sign_in_buttons.setObjectName(u"sign_in_buttons")
        self.sign_in_buttons.setContentsMargins(0, 0, 0, 0)
        self.sign_in_button = QPushButton(self.sign_in_page)
        self.sign_in_button.setObjectName(u"sign_in_button")
        self.sign_in_button.setProperty(u"role", u"primary")

        self.sign_in_buttons.addWidget(self.sign_in_button)

        self.other_person_button = QPushButton(self.sign_in_page)
        self.other_person_button.setObjectName(u"other_person_button")

        self.sign_in_buttons.addWidget(self.other_person_button)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sign_in_buttons.addItem(self.stretch_4)


        self.sign_in_page_lines.addLayout(self.sign_in_buttons)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sign_in_page_lines.addItem(self.stretch_5)

        self.cover_pages.addWidget(self.sign_in_page)
        self.own_password_page = QWidget()
        self.own_password_page.setObjectName(u"own_password_page")
        self.own_password_page_lines = QVBoxLayout(self.own_password_page)
        self.own_password_page_lines.setSpacing(12)
        self.own_password_page_lines.setObjectName(u"own_password_page_lines")
        self.own_password_page_lines.setContentsMargins(0, 0, 0, 0)
        self.own_password_page_title = QLabel(self.own_password_page)
        self.own_password_page_title.setObjectName(u"own_password_page_title")
        self.own_password_page_title.setProperty(u"role", u"screen_title")

        self.own_password_page_lines.addWidget(self.own_password_page_title)

        self.own_password_page_words = QLabel(self.own_password_page)
        self.own_password_page_words.setObjectName(u"own_password_page_words")
        self.own_password_page_words.setWordWrap(True)
        self.own_password_page_words.setProperty(u"role", u"explanation")

        self.own_password_page_lines.addWidget(self.own_password_page_words)

        self.own_grid = QGridLayout()
        self.own_grid.setObjectName(u"own_grid")
        self.own_grid.setHorizontalSpacing(12)
        self.own_grid.setVerticalSpacing(8)
        self.own_grid.setContentsMargins(0, 0, 0, 0)
        self.own_password_label = QLabel(self.own_password_page)
        self.own_password_label.setObjectName(u"own_password_label")
        self.own_password_label.setProperty(u"role", u"field_label")

        self.own_grid.addWidget(self.own_password_label, 0, 0, 1, 1)

        self.own_password_edit = QLineEdit(self.own_password_page)
        self.own_password_edit.setObjectName(u"own_password_edit")
        self.own_password_edit.setMinimumSize(QSize(300, 0))
        self.own_password_edit.setMaximumSize(QSize(300, 16777215))
        self.own_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.own_grid.addWidget(self.own_password_edit, 0, 1, 1, 1)

        self.own_again_label = QLabel(self.own_password_page)
        self.own_again_label.setObjectName(u"own_again_label")
        self.own_again_label.setProperty(u"role", u"field_label")

        self.own_grid.addWidget(self.own_again_label, 1, 0, 1, 1)

        self.own_again_edit = QLineEdit(self.own_password_page)
        self.own_again_edit.setObjectName(u"own_again_edit")
        self.own_again_edit.setMinimumSize(QSize(300, 0))
        self.own_again_edit.setMaximumSize(QSize(300, 16777215))
        self.own_again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.own_grid.addWidget(self.own_again_edit, 1, 1, 1, 1)

        self.own_grid.setColumnStretch(2, 1)

        self.own_password_page_lines.addLayout(self.own_grid)

        self.own_said = QLabel(self.own_password_page)
        self.own_said.setObjectName(u"own_said")
        self.own_said.setWordWrap(True)
        self.own_said.setProperty(u"role", u"said")

        self.own_password_page_lines.addWidget(self.own_said)

        self.own_buttons = QHBoxLayout()
        self.own_buttons.setSpacing(8)
        self.own_buttons.setObjectName(u"own_buttons")
        self.own_buttons.setContentsMargins(0, 0, 0, 0)
        self.own_button = QPushButton(self.own_password_page)
        self.own_button.setObjectName(u"own_button")
        self.own_button.setProperty(u"role", u"primary")

        self.own_buttons.addWidget(self.own_button)

        self.stretch_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.own_buttons.addItem(self.stretch_6)


        self.own_password_page_lines.addLayout(self.own_buttons)

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.own_password_page_lines.addItem(self.stretch_7)

        self.cover_pages.addWidget(self.own_password_page)
        self.first_page = QWidget()
        self.first_page.setObjectName(u"first_page")
        self.first_page_lines = QVBoxLayout(self.first_page)
        self.first_page_lines.setSpacing(12)
        self.first_page_lines.setObjectName(u"first_page_lines")
        self.first_page_lines.setContentsMargins(0, 0, 0, 0)
        self.first_page_title = QLabel(self.first_page)
        self.first_page_title.setObjectName(u"first_page_title")
        self.first_page_title.setProperty(u"role", u"screen_title")

        self.first_page_lines.addWidget(self.first_page_title)

        self.first_page_words = QLabel(self.first_page)
        self.first_page_words.setObjectName(u"first_page_words")
        self.first_page_words.setWordWrap(True)
        self.first_page_words.setProperty(u"role", u"explanation")

        self.first_page_lines.addWidget(self.first_page_words)

        self.first_grid = QGridLayout()
        self.first_grid.setObjectName(u"first_grid")
        self.first_grid.setHorizontalSpacing(12)
        self.first_grid.setVerticalSpacing(8)
        self.first_grid.setContentsMargins(0, 0, 0, 0)
        self.site_label = QLabel(self.first_page)
        self.site_label.setObjectName(u"site_label")
        self.site_label.setProperty(u"role", u"field_label")

        self.first_grid.addWidget(self.site_label, 0, 0, 1, 1)

        self.site_edit = QLineEdit(self.first_page)
        self.site_edit.setObjectName(u"site_edit")
        self.site_edit.setMinimumSize(QSize(300, 0))
        self.site_edit.setMaximumSize(QSize(300, 16777215))

        self.first_grid.addWidget(self.site_edit, 0, 1, 1, 1)

        self.site_hint = QLabel(self.first_page)
        self.site_hint.setObjectName(u"site_hint")
        self.site_hint.setProperty(u"role", u"explanation")

        self.first_grid.addWidget(self.site_hint, 0, 2, 1, 1)

        self.name_label = QLabel(self.first_page)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"field_label")

        self.first_grid.addWidget(self.name_label, 1, 0, 1, 1)

        self.name_edit = QLineEdit(self.first_page)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMinimumSize(QSize(300, 0))
        self.name_edit.setMaximumSize(QSize(300, 16777215))

        self.first_grid.addWidget(self.name_edit, 1, 1, 1, 1)

        self.name_hint = QLabel(self.first_page)
        self.name_hint.setObjectName(u"name_hint")
        self.name_hint.setProperty(u"role", u"explanation")

        self.first_grid.addWidget(self.name_hint, 1, 2, 1, 1)

        self.credential_label = QLabel(self.first_page)
        self.credential_label.setObjectName(u"credential_label")
        self.credential_label.setProperty(u"role", u"field_label")

        self.first_grid.addWidget(self.credential_label, 2, 0, 1, 1)

        self.credential_edit = QLineEdit(self.first_page)
        self.credential_edit.setObjectName(u"credential_edit")
        self.credential_edit.setMinimumSize(QSize(300, 0))
        self.credential_edit.setMaximumSize(QSize(300, 16777215))

        self.first_grid.addWidget(self.credential_edit, 2, 1, 1, 1)

        self.credential_hint = QLabel(self.first_page)
        self.credential_hint.setObjectName(u"credential_hint")
        self.credential_hint.setProperty(u"role", u"explanation")

        self.first_grid.addWidget(self.credential_hint, 2, 2, 1, 1)

        self.new_login_label = QLabel(self.first_page)
        self.new_login_label.setObjectName(u"new_login_label")
        self.new_login_label.setProperty(u"role", u"field_label")

        self.first_grid.addWidget(self.new_login_label, 3, 0, 1, 1)

        self.new_login_edit = QLineEdit(self.first_page)
        self.new_login_edit.setObjectName(u"new_login_edit")
        self.new_login_edit.setMinimumSize(QSize(300, 0))
        self.new_login_edit.setMaximumSize(QSize(300, 16777215))

        self.first_grid.addWidget(self.new_login_edit, 3, 1, 1, 1)

        self.new_login_hint = QLabel(self.first_page)
        self.new_login_hint.setObjectName(u"new_login_hint")
        self.new_login_hint.setProperty(u"role", u"explanation")

        self.first_grid.addWidget(self.new_login_hint, 3, 2, 1, 1)

        self.new_password_label = QLabel(self.first_page)
        self.new_password_label.setObjectName(u"new_password_label")
        self.new_password_label.setProperty(u"role", u"field_label")

        self.first_grid.addWidget(self.new_password_label, 4, 0, 1, 1)

        self.new_password_edit = QLineEdit(self.first_page)
        self.new_password_edit.setObjectName(u"new_password_edit")
        self.new_password_edit.setMinimumSize(QSize(300, 0))
        self.new_password_edit.setMaximumSize(QSize(300, 16777215))
        self.new_password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.first_grid.addWidget(self.new_password_edit, 4, 1, 1, 1)

        self.again_label = QLabel(self.first_page)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"field_label")

        self.first_grid.addWidget(self.again_label, 5, 0, 1, 1)

        self.again_edit = QLineEdit(self.first_page)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setMinimumSize(QSize(300, 0))
        self.again_edit.setMaximumSize(QSize(300, 16777215))
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.first_grid.addWidget(self.again_edit, 5, 1, 1, 1)

        self.is_pharmacist_box = QCheckBox(self.first_page)
        self.is_pharmacist_box.setObjectName(u"is_pharmacist_box")
        self.is_pharmacist_box.setChecked(True)

        self.first_grid.addWidget(self.is_pharmacist_box, 6, 1, 1, 2)

        self.first_grid.setColumnStretch(2, 1)

        self.first_page_lines.addLayout(self.first_grid)

        self.first_said = QLabel(self.first_page)
        self.first_said.setObjectName(u"first_said")
        self.first_said.setWordWrap(True)
        self.first_said.setProperty(u"role", u"said")

        self.first_page_lines.addWidget(self.first_said)

        self.first_buttons = QHBoxLayout()
        self.first_buttons.setSpacing(8)
        self.first_buttons.setObjectName(u"first_buttons")
        self.first_buttons.setContentsMargins(0, 0, 0, 0)
        self.first_button = QPushButton(self.first_page)
        self.first_button.setObjectName(u"first_button")
        self.first_button.setProperty(u"role", u"primary")

        self.first_buttons.addWidget(self.first_button)

        self.stretch_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.first_buttons.addItem(self.stretch_8)


        self.first_page_lines.addLayout(self.first_buttons)

        self.stretch_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.first_page_lines.addItem(self.stretch_9)

        self.cover_pages.addWidget(self.first_page)

        self.card_lines.addWidget(self.cover_pages)

        self.card_foot = QHBoxLayout()
        self.card_foot.setSpacing(8)
        self.card_foot.setObjectName(u"card_foot")
        self.card_foot.setContentsMargins(0, 0, 0, 0)
        self.home_button = QPushButton(self.cover_card)
        self.home_button.setObjectName(u"home_button")
        self.home_button.setProperty(u"role", u"link")

        self.card_foot.addWidget(self.home_button)

        self.stretch_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.card_foot.addItem(self.stretch_11)

        self.cover_place = QLabel(self.cover_card)
        self.cover_place.setObjectName(u"cover_place")
        self.cover_place.setProperty(u"role", u"caption")

        self.card_foot.addWidget(self.cover_place)


        self.card_lines.addLayout(self.card_foot)


        self.cover_column_lines.addWidget(self.cover_card)

        self.stretch_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cover_column_lines.addItem(self.stretch_14)


        self.cover_row.addWidget(self.cover_middle)

        self.stretch_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cover_row.addItem(self.stretch_15)

        self.cover_scroll.setWidget(self.cover_column)

        self.cover_outer.addWidget(self.cover_scroll)

#if QT_CONFIG(shortcut)
        self.login_label.setBuddy(self.login_edit)
        self.password_label.setBuddy(self.password_edit)
        self.own_password_label.setBuddy(self.own_password_edit)
        self.own_again_label.setBuddy(self.own_again_edit)
        self.site_label.setBuddy(self.site_edit)
        self.name_label.setBuddy(self.name_edit)
        self.credential_label.setBuddy(self.credential_edit)
        self.new_login_label.setBuddy(self.new_login_edit)
        self.new_password_label.setBuddy(self.new_password_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.login_edit, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.sign_in_button)
        QWidget.setTabOrder(self.sign_in_button, self.other_person_button)
        QWidget.setTabOrder(self.other_person_button, self.own_password_edit)
        QWidget.setTabOrder(self.own_password_edit, self.own_again_edit)
        QWidget.setTabOrder(self.own_again_edit, self.own_button)
        QWidget.setTabOrder(self.own_button, self.site_edit)
        QWidget.setTabOrder(self.site_edit, self.name_edit)
        QWidget.setTabOrder(self.name_edit, self.credential_edit)
        QWidget.setTabOrder(self.credential_edit, self.new_login_edit)
        QWidget.setTabOrder(self.new_login_edit, self.new_password_edit)
        QWidget.setTabOrder(self.new_password_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.is_pharmacist_box)
        QWidget.setTabOrder(self.is_pharmacist_box, self.first_button)
        QWidget.setTabOrder(self.first_button, self.home_button)

        self.retranslateUi(SignInScreen)

        self.cover_pages.setCurrentIndex(0)
        self.sign_in_button.setDefault(True)


        QMetaObject.connectSlotsByName(SignInScreen)
    # setupUi

    def retranslateUi(self, SignInScreen):
        self.cover_program.setText(QCoreApplication.translate("SignInScreen", u"Besponsa Desktop", None))
        self.cover_practice_tag.setText(QCoreApplication.translate("SignInScreen", u"PRACTICE", None))
        self.opening_page_title.setText(QCoreApplication.translate("SignInScreen", u"Opening the records", None))
        self.opening_page_words.setText("")
        self.failed_page_title.setText(QCoreApplication.translate("SignInScreen", u"The records are not open", None))
        self.failed_page_words.setText("")
        self.again_button.setText(QCoreApplication.translate("SignInScreen", u"Try again", None))
        self.sign_in_page_title.setText(QCoreApplication.translate("SignInScreen", u"Sign in", None))
        self.sign_in_page_words.setText("")
        self.login_label.setText(QCoreApplication.translate("SignInScreen", u"Login", None))
#if QT_CONFIG(accessibility)
        self.login_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Login", None))
#endif // QT_CONFIG(accessibility)
        self.password_label.setText(QCoreApplication.translate("SignInScreen", u"Password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.sign_in_said.setText("")
        self.sign_in_button.setText(QCoreApplication.translate("SignInScreen", u"Sign in", None))
        self.other_person_button.setText(QCoreApplication.translate("SignInScreen", u"Somebody else", None))
        self.own_password_page_title.setText(QCoreApplication.translate("SignInScreen", u"Choose your own password", None))
        self.own_password_page_words.setText(QCoreApplication.translate("SignInScreen", u"The password that an administrator gave you signs nothing. From now on, only you know yours; it opens your signing key and cannot be looked up by anyone.", None))
        self.own_password_label.setText(QCoreApplication.translate("SignInScreen", u"New password", None))
#if QT_CONFIG(accessibility)
        self.own_password_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"New password", None))
#endif // QT_CONFIG(accessibility)
        self.own_again_label.setText(QCoreApplication.translate("SignInScreen", u"Once more", None))
#if QT_CONFIG(accessibility)
        self.own_again_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Once more", None))
#endif // QT_CONFIG(accessibility)
        self.own_said.setText("")
        self.own_button.setText(QCoreApplication.translate("SignInScreen", u"Use this password", None))
        self.first_page_title.setText(QCoreApplication.translate("SignInScreen", u"Begin the records of this site", None))
        self.first_page_words.setText(QCoreApplication.translate("SignInScreen", u"There are no records at this computer yet. You become the administrator, and add the others in Settings. All of it stays at this computer, unless a server is named.", None))
        self.site_label.setText(QCoreApplication.translate("SignInScreen", u"Site", None))
#if QT_CONFIG(accessibility)
        self.site_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Site", None))
#endif // QT_CONFIG(accessibility)
        self.site_hint.setText(QCoreApplication.translate("SignInScreen", u"name of the pharmacy, as it stands on every sheet", None))
        self.name_label.setText(QCoreApplication.translate("SignInScreen", u"Your name", None))
#if QT_CONFIG(accessibility)
        self.name_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Your name", None))
#endif // QT_CONFIG(accessibility)
        self.name_hint.setText(QCoreApplication.translate("SignInScreen", u"as it stands on paper, such as Priya Practice", None))
        self.credential_label.setText(QCoreApplication.translate("SignInScreen", u"Credential", None))
#if QT_CONFIG(accessibility)
        self.credential_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Credential", None))
#endif // QT_CONFIG(accessibility)
        self.credential_hint.setText(QCoreApplication.translate("SignInScreen", u"such as PharmD", None))
        self.new_login_label.setText(QCoreApplication.translate("SignInScreen", u"Login", None))
#if QT_CONFIG(accessibility)
        self.new_login_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Login", None))
#endif // QT_CONFIG(accessibility)
        self.new_login_hint.setText(QCoreApplication.translate("SignInScreen", u"short, to type", None))
        self.new_password_label.setText(QCoreApplication.translate("SignInScreen", u"Password", None))
#if QT_CONFIG(accessibility)
        self.new_password_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Password", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("SignInScreen", u"Once more", None))
#if QT_CONFIG(accessibility)
        self.again_edit.setAccessibleName(QCoreApplication.translate("SignInScreen", u"Once more", None))
#endif // QT_CONFIG(accessibility)
        self.is_pharmacist_box.setText(QCoreApplication.translate("SignInScreen", u"I am a pharmacist, too, and verify orders", None))
        self.first_said.setText("")
        self.first_button.setText(QCoreApplication.translate("SignInScreen", u"Begin", None))
        self.home_button.setText(QCoreApplication.translate("SignInScreen", u"Practise with invented patients", None))
        self.cover_place.setText("")
        pass
    # retranslateUi

