# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'verify_screen.ui'
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
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_VerifyScreen(object):
    def setupUi(self, VerifyScreen):
        if not VerifyScreen.objectName():
            VerifyScreen.setObjectName(u"VerifyScreen")
        self.verify_lines = QVBoxLayout(VerifyScreen)
        self.verify_lines.setSpacing(0)
        self.verify_lines.setObjectName(u"verify_lines")
        self.verify_lines.setContentsMargins(0, 0, 0, 0)
        self.bar_slot = QWidget(VerifyScreen)
        self.bar_slot.setObjectName(u"bar_slot")
        self.bar_slot_lines = QVBoxLayout(self.bar_slot)
        self.bar_slot_lines.setSpacing(0)
        self.bar_slot_lines.setObjectName(u"bar_slot_lines")
        self.bar_slot_lines.setContentsMargins(0, 0, 0, 0)

        self.verify_lines.addWidget(self.bar_slot)

        self.head = QWidget(VerifyScreen)
        self.head.setObjectName(u"head")
        self.head_lines = QVBoxLayout(self.head)
        self.head_lines.setSpacing(0)
        self.head_lines.setObjectName(u"head_lines")
        self.head_lines.setContentsMargins(16, 12, 16, 8)
        self.banner = QFrame(self.head)
        self.banner.setObjectName(u"banner")
        self.banner.setMinimumSize(QSize(0, 68))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.banner.sizePolicy().hasHeightForWidth())
        self.banner.setSizePolicy(sizePolicy)
        self.banner_line = QHBoxLayout(self.banner)
        self.banner_line.setSpacing(0)
        self.banner_line.setObjectName(u"banner_line")
        self.banner_line.setContentsMargins(15, 8, 16, 8)
        self.verdict_icon = QLabel(self.banner)
        self.verdict_icon.setObjectName(u"verdict_icon")

        self.banner_line.addWidget(self.verdict_icon, 0, Qt.AlignmentFlag.AlignVCenter)

        self.gap_1 = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.banner_line.addItem(self.gap_1)

        self.verdict_words = QWidget(self.banner)
        self.verdict_words.setObjectName(u"verdict_words")
        sizePolicy.setHeightForWidth(self.verdict_words.sizePolicy().hasHeightForWidth())
        self.verdict_words.setSizePolicy(sizePolicy)
        self.verdict_lines = QVBoxLayout(self.verdict_words)
        self.verdict_lines.setSpacing(0)
        self.verdict_lines.setObjectName(u"verdict_lines")
        self.verdict_lines.setContentsMargins(0, 0, 0, 0)
        self.verdict_word = QLabel(self.verdict_words)
        self.verdict_word.setObjectName(u"verdict_word")
        self.verdict_word.setProperty(u"role", u"verdict")

        self.verdict_lines.addWidget(self.verdict_word)

        self.verdict_sentence = QLabel(self.verdict_words)
        self.verdict_sentence.setObjectName(u"verdict_sentence")
        self.verdict_sentence.setWordWrap(True)
        self.verdict_sentence.setProperty(u"role", u"verdict_sentence")

        self.verdict_lines.addWidget(self.verdict_sentence)


        self.banner_line.addWidget(self.verdict_words)

        self.gap_2 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.banner_line.addItem(self.gap_2)

        self.verdict_counts = QLabel(self.banner)
        self.verdict_counts.setObjectName(u"verdict_counts")
        self.verdict_counts.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.verdict_counts.setProperty(u"role", u"counts")

        self.banner_line.addWidget(self.verdict_counts)


        self.head_lines.addWidget(self.banner)


        self.verify_lines.addWidget(self.head)

        self.review_scroll = QScrollArea(VerifyScreen)
        self.review_scroll.setObjectName(u"review_scroll")
        self.review_scroll.setWidgetResizable(True)
        self.review_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.review_scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.review_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.review_page = QWidget()
        self.review_page.setObjectName(u"review_page")
        self.review_columns = QHBoxLayout(self.review_page)
        self.review_columns.setSpacing(24)
        self.review_columns.setObjectName(u"review_columns")
        self.review_columns.setContentsMargins(16, 8, 16, 16)
        self.before_column = QWidget(self.review_page)
        self.before_column.setObjectName(u"before_column")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(5)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.before_column.sizePolicy().hasHeightForWidth())
        self.before_column.setSizePolicy(sizePolicy1)
        self.before_lines = QVBoxLayout(self.before_column)
        self.before_lines.setSpacing(4)
        self.before_lines.setObjectName(u"before_lines")
        self.before_lines.setContentsMargins(0, 0, 0, 0)
        self.dose_card = QFrame(self.before_column)
        self.dose_card.setObjectName(u"dose_card")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.dose_card.sizePolicy().hasHeightForWidth())
        self.dose_card.setSizePolicy(sizePolicy2)
        self.dose_line = QHBoxLayout(self.dose_card)
        self.dose_line.setSpacing(0)
        self.dose_line.setObjectName(u"dose_line")
        self.dose_line.setContentsMargins(15, 10, 15, 10)
        self.dose_words = QWidget(self.dose_card)
        self.dose_words.setObjectName(u"dose_words")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.dose_words.sizePolicy().hasHeightForWidth())
        self.dose_words.setSizePolicy(sizePolicy3)
        self.dose_lines = QVBoxLayout(self.dose_words)
        self.dose_lines.setSpacing(0)
        self.dose_lines.setObjectName(u"dose_lines")
        self.dose_lines.setContentsMargins(0, 0, 0, 0)
        self.calculated_caption = QLabel(self.dose_words)
        self.calculated_caption.setObjectName(u"calculated_caption")
        self.calculated_caption.setProperty(u"role", u"caption")

        self.dose_lines.addWidget(self.calculated_caption)

        self.calculated_dose = QLabel(self.dose_words)
        self.calculated_dose.setObjectName(u"calculated_dose")
        self.calculated_dose.setProperty(u"role", u"dose")

        self.dose_lines.addWidget(self.calculated_dose)

        self.drug_value = QLabel(self.dose_words)
        self.drug_value.setObjectName(u"drug_value")
        self.drug_value.setProperty(u"role", u"drug")

        self.dose_lines.addWidget(self.drug_value)

        self.place_value = QLabel(self.dose_words)
        self.place_value.setObjectName(u"place_value")
        self.place_value.setProperty(u"role", u"caption")

        self.dose_lines.addWidget(self.place_value)


        self.dose_line.addWidget(self.dose_words)

        self.gap_3 = QSpacerItem(24, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.dose_line.addItem(self.gap_3)

        self.figures = QWidget(self.dose_card)
        self.figures.setObjectName(u"figures")
        sizePolicy.setHeightForWidth(self.figures.sizePolicy().hasHeightForWidth())
        self.figures.setSizePolicy(sizePolicy)
        self.figures_grid = QGridLayout(self.figures)
        self.figures_grid.setObjectName(u"figures_grid")
        self.figures_grid.setHorizontalSpacing(16)
        self.figures_grid.setVerticalSpacing(8)
        self.figures_grid.setContentsMargins(0, 0, 0, 0)
        self.ordered_figure = QWidget(self.figures)
        self.ordered_figure.setObjectName(u"ordered_figure")
        self.ordered_lines = QVBoxLayout(self.ordered_figure)
        self.ordered_lines.setSpacing(0)
        self.ordered_lines.setObjectName(u"ordered_lines")
        self.ordered_lines.setContentsMargins(0, 0, 0, 0)
        self.ordered_caption = QLabel(self.ordered_figure)
        self.ordered_caption.setObjectName(u"ordered_caption")
        self.ordered_caption.setProperty(u"role", u"caption")

        self.ordered_lines.addWidget(self.ordered_caption)

        self.ordered_value = QLabel(self.ordered_figure)
        self.ordered_value.setObjectName(u"ordered_value")
        self.ordered_value.setProperty(u"role", u"amount")

        self.ordered_lines.addWidget(self.ordered_value)

        self.ordered_explanation = QLabel(self.ordered_figure)
        self.ordered_explanation.setObjectName(u"ordered_explanation")
        self.ordered_explanation.setProperty(u"role", u"source")

        self.ordered_lines.addWidget(self.ordered_explanation)

        self.stretch_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.ordered_lines.addItem(self.stretch_4)


        self.figures_grid.addWidget(self.ordered_figure, 0, 0, 1, 1)

        self.level_figure = QWidget(self.figures)
        self.level_figure.setObjectName(u"level_figure")
        self.level_lines = QVBoxLayout(self.level_figure)
        self.level_lines.setSpacing(0)
        self.level_lines.setObjectName(u"level_lines")
        self.level_lines.setContentsMargins(0, 0, 0, 0)
        self.level_caption = QLabel(self.level_figure)
        self.level_caption.setObjectName(u"level_caption")
        self.level_caption.setProperty(u"role", u"caption")

        self.level_lines.addWidget(self.level_caption)

        self.level_value = QLabel(self.level_figure)
        self.level_value.setObjectName(u"level_value")
        self.level_value.setProperty(u"role", u"amount")

        self.level_lines.addWidget(self.level_value)

        self.level_explanation = QLabel(self.level_figure)
        self.level_explanation.setObjectName(u"level_explanation")
        self.level_explanation.setProperty(u"role", u"source")

        self.level_lines.addWidget(self.level_explanation)

        self.stretch_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.level_lines.addItem(self.stretch_5)


        self.figures_grid.addWidget(self.level_figure, 0, 1, 1, 1)

        self.bsa_figure = QWidget(self.figures)
        self.bsa_figure.setObjectName(u"bsa_figure")
        self.bsa_lines = QVBoxLayout(self.bsa_figure)
        self.bsa_lines.setSpacing(0)
        self.bsa_lines.setObjectName(u"bsa_lines")
        self.bsa_lines.setContentsMargins(0, 0, 0, 0)
        self.bsa_caption = QLabel(self.bsa_figure)
        self.bsa_caption.setObjectName(u"bsa_caption")
        self.bsa_caption.setProperty(u"role", u"caption")

        self.bsa_lines.addWidget(self.bsa_caption)

        self.bsa_value = QLabel(self.bsa_figure)
        self.bsa_value.setObjectName(u"bsa_value")
        self.bsa_value.setProperty(u"role", u"amount")

        self.bsa_lines.addWidget(self.bsa_value)

        self.bsa_explanation = QLabel(self.bsa_figure)
        self.bsa_explanation.setObjectName(u"bsa_explanation")
        self.bsa_explanation.setProperty(u"role", u"source")

        self.bsa_lines.addWidget(self.bsa_explanation)

        self.stretch_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bsa_lines.addItem(self.stretch_6)


        self.figures_grid.addWidget(self.bsa_figure, 1, 0, 1, 1)

        self.start_figure = QWidget(self.figures)
        self.start_figure.setObjectName(u"start_figure")
        self.start_lines = QVBoxLayout(self.start_figure)
        self.start_lines.setSpacing(0)
        self.start_lines.setObjectName(u"start_lines")
        self.start_lines.setContentsMargins(0, 0, 0, 0)
        self.start_caption = QLabel(self.start_figure)
        self.start_caption.setObjectName(u"start_caption")
        self.start_caption.setProperty(u"role", u"caption")

        self.start_lines.addWidget(self.start_caption)

        self.start_value = QLabel(self.start_figure)
        self.start_value.setObjectName(u"start_value")
        self.start_value.setProperty(u"role", u"amount")

        self.start_lines.addWidget(self.start_value)

        self.start_explanation = QLabel(self.start_figure)
        self.start_explanation.setObjectName(u"start_explanation")
        self.start_explanation.setProperty(u"role", u"source")

        self.start_lines.addWidget(self.start_explanation)

        self.stretch_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_lines.addItem(self.stretch_7)


        self.figures_grid.addWidget(self.start_figure, 1, 1, 1, 1)

        self.figures_grid.setColumnStretch(0, 1)
        self.figures_grid.setColumnStretch(1, 1)

        self.dose_line.addWidget(self.figures)


        self.before_lines.addWidget(self.dose_card)

        self.gap_8 = QSpacerItem(0, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.before_lines.addItem(self.gap_8)

        self.signed_heading = QLabel(self.before_column)
        self.signed_heading.setObjectName(u"signed_heading")
        self.signed_heading.setWordWrap(True)
        self.signed_heading.setProperty(u"role", u"pane_heading")

        self.before_lines.addWidget(self.signed_heading)

        self.signed_words = QLabel(self.before_column)
        self.signed_words.setObjectName(u"signed_words")
        self.signed_words.setWordWrap(True)
        self.signed_words.setProperty(u"role", u"explanation")

        self.before_lines.addWidget(self.signed_words)

        self.signed_slot = QWidget(self.before_column)
        self.signed_slot.setObjectName(u"signed_slot")
        self.signed_slot_lines = QVBoxLayout(self.signed_slot)
        self.signed_slot_lines.setSpacing(0)
        self.signed_slot_lines.setObjectName(u"signed_slot_lines")
        self.signed_slot_lines.setContentsMargins(0, 2, 0, 14)

        self.before_lines.addWidget(self.signed_slot)

        self.dose_heading = QLabel(self.before_column)
        self.dose_heading.setObjectName(u"dose_heading")
        self.dose_heading.setWordWrap(True)
        self.dose_heading.setProperty(u"role", u"pane_heading")

        self.before_lines.addWidget(self.dose_heading)

        self.dose_changes_words = QLabel(self.before_column)
        self.dose_changes_words.setObjectName(u"dose_changes_words")
        self.dose_changes_words.setWordWrap(True)
        self.dose_changes_words.setProperty(u"role", u"explanation")

        self.before_lines.addWidget(self.dose_changes_words)

        self.gap_9 = QSpacerItem(0, 2, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.before_lines.addItem(self.gap_9)

        self.dose_slot = QWidget(self.before_column)
        self.dose_slot.setObjectName(u"dose_slot")
        self.dose_slot_lines = QVBoxLayout(self.dose_slot)
        self.dose_slot_lines.setSpacing(0)
        self.dose_slot_lines.setObjectName(u"dose_slot_lines")
        self.dose_slot_lines.setContentsMargins(0, 0, 0, 0)

        self.before_lines.addWidget(self.dose_slot)

        self.same_words = QLabel(self.before_column)
        self.same_words.setObjectName(u"same_words")
        self.same_words.setWordWrap(True)
        self.same_words.setProperty(u"role", u"explanation")

        self.before_lines.addWidget(self.same_words)

        self.stretch_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.before_lines.addItem(self.stretch_10)


        self.review_columns.addWidget(self.before_column)

        self.decide_column = QWidget(self.review_page)
        self.decide_column.setObjectName(u"decide_column")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(6)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.decide_column.sizePolicy().hasHeightForWidth())
        self.decide_column.setSizePolicy(sizePolicy4)
        self.decide_lines = QVBoxLayout(self.decide_column)
        self.decide_lines.setSpacing(4)
        self.decide_lines.setObjectName(u"decide_lines")
        self.decide_lines.setContentsMargins(0, 0, 0, 0)
        self.decide_heading = QLabel(self.decide_column)
        self.decide_heading.setObjectName(u"decide_heading")
        self.decide_heading.setProperty(u"role", u"pane_heading")

        self.decide_lines.addWidget(self.decide_heading)

        self.decide_words = QLabel(self.decide_column)
        self.decide_words.setObjectName(u"decide_words")
        self.decide_words.setWordWrap(True)
        self.decide_words.setProperty(u"role", u"explanation")

        self.decide_lines.addWidget(self.decide_words)

        self.gap_11 = QSpacerItem(0, 6, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.decide_lines.addItem(self.gap_11)

        self.entries_slot = QWidget(self.decide_column)
        self.entries_slot.setObjectName(u"entries_slot")
        self.entries_lines = QVBoxLayout(self.entries_slot)
        self.entries_lines.setSpacing(12)
        self.entries_lines.setObjectName(u"entries_lines")
        self.entries_lines.setContentsMargins(0, 0, 0, 0)

        self.decide_lines.addWidget(self.entries_slot)

        self.stretch_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.decide_lines.addItem(self.stretch_12)


        self.review_columns.addWidget(self.decide_column)

        self.review_scroll.setWidget(self.review_page)

        self.verify_lines.addWidget(self.review_scroll)

        self.nothing_page = QWidget(VerifyScreen)
        self.nothing_page.setObjectName(u"nothing_page")
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy5.setHorizontalStretch(0)
        sizePolicy5.setVerticalStretch(0)
        sizePolicy5.setHeightForWidth(self.nothing_page.sizePolicy().hasHeightForWidth())
        self.nothing_page.setSizePolicy(sizePolicy5)
        self.nothing_lines = QVBoxLayout(self.nothing_page)
        self.nothing_lines.setSpacing(0)
        self.nothing_lines.setObjectName(u"nothing_lines")
        self.nothing_lines.setContentsMargins(0, 0, 0, 0)
        self.stretch_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nothing_lines.addItem(self.stretch_15)


        self.verify_lines.addWidget(self.nothing_page)

        self.screen_footer = QFrame(VerifyScreen)
        self.screen_footer.setObjectName(u"screen_footer")
        self.screen_footer.setMinimumSize(QSize(0, 49))
        self.footer_lines = QVBoxLayout(self.screen_footer)
        self.footer_lines.setSpacing(6)
        self.footer_lines.setObjectName(u"footer_lines")
        self.footer_lines.setContentsMargins(16, 8, 16, 8)
        self.footer_said = QLabel(self.screen_footer)
        self.footer_said.setObjectName(u"footer_said")
        self.footer_said.setWordWrap(True)
        self.footer_said.setProperty(u"role", u"said")

        self.footer_lines.addWidget(self.footer_said)

        self.footer_columns = QHBoxLayout()
        self.footer_columns.setSpacing(8)
        self.footer_columns.setObjectName(u"footer_columns")
        self.footer_columns.setContentsMargins(0, 0, 0, 0)
        self.leave_group = QWidget(self.screen_footer)
        self.leave_group.setObjectName(u"leave_group")
        sizePolicy.setHeightForWidth(self.leave_group.sizePolicy().hasHeightForWidth())
        self.leave_group.setSizePolicy(sizePolicy)
        self.leave_line = QHBoxLayout(self.leave_group)
        self.leave_line.setSpacing(8)
        self.leave_line.setObjectName(u"leave_line")
        self.leave_line.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(self.leave_group)
        self.back_button.setObjectName(u"back_button")

        self.leave_line.addWidget(self.back_button)

        self.return_button = QPushButton(self.leave_group)
        self.return_button.setObjectName(u"return_button")

        self.leave_line.addWidget(self.return_button)

        self.stretch_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.leave_line.addItem(self.stretch_13)


        self.footer_columns.addWidget(self.leave_group)

        self.sign_group = QWidget(self.screen_footer)
        self.sign_group.setObjectName(u"sign_group")
        self.sign_line = QHBoxLayout(self.sign_group)
        self.sign_line.setSpacing(8)
        self.sign_line.setObjectName(u"sign_line")
        self.sign_line.setContentsMargins(0, 0, 0, 0)
        self.stretch_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sign_line.addItem(self.stretch_14)

        self.password_label = QLabel(self.sign_group)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setProperty(u"role", u"field_label")

        self.sign_line.addWidget(self.password_label)

        self.password_edit = QLineEdit(self.sign_group)
        self.password_edit.setObjectName(u"password_edit")
        self.password_edit.setMinimumSize(QSize(84, 0))
        self.password_edit.setMaximumSize(QSize(180, 16777215))
        self.password_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.sign_line.addWidget(self.password_edit)

        self.sign_button = QPushButton(self.sign_group)
        self.sign_button.setObjectName(u"sign_button")
        self.sign_button.setEnabled(False)
        self.sign_button.setProperty(u"role", u"primary")

        self.sign_line.addWidget(self.sign_button)


        self.footer_columns.addWidget(self.sign_group)


        self.footer_lines.addLayout(self.footer_columns)


        self.verify_lines.addWidget(self.screen_footer)

        self.verify_lines.setStretch(2, 1)
        self.verify_lines.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.password_label.setBuddy(self.password_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.review_scroll, self.password_edit)
        QWidget.setTabOrder(self.password_edit, self.sign_button)
        QWidget.setTabOrder(self.sign_button, self.back_button)
        QWidget.setTabOrder(self.back_button, self.return_button)

        self.retranslateUi(VerifyScreen)

        QMetaObject.connectSlotsByName(VerifyScreen)
    # setupUi

    def retranslateUi(self, VerifyScreen):
        self.verdict_icon.setText("")
        self.verdict_word.setText("")
        self.verdict_sentence.setText("")
        self.verdict_counts.setText("")
#if QT_CONFIG(accessibility)
        self.review_scroll.setAccessibleName(QCoreApplication.translate("VerifyScreen", u"The order to be verified", None))
#endif // QT_CONFIG(accessibility)
        self.calculated_caption.setText(QCoreApplication.translate("VerifyScreen", u"calculated dose", None))
        self.calculated_dose.setText(QCoreApplication.translate("VerifyScreen", u"\u2013", None))
        self.drug_value.setText("")
        self.place_value.setText("")
        self.ordered_caption.setText(QCoreApplication.translate("VerifyScreen", u"ordered", None))
        self.ordered_value.setText(QCoreApplication.translate("VerifyScreen", u"\u2013", None))
        self.ordered_explanation.setText("")
        self.level_caption.setText(QCoreApplication.translate("VerifyScreen", u"level", None))
        self.level_value.setText(QCoreApplication.translate("VerifyScreen", u"\u2013", None))
        self.level_explanation.setText("")
        self.bsa_caption.setText(QCoreApplication.translate("VerifyScreen", u"BSA", None))
        self.bsa_value.setText(QCoreApplication.translate("VerifyScreen", u"\u2013", None))
        self.bsa_explanation.setText("")
        self.start_caption.setText(QCoreApplication.translate("VerifyScreen", u"planned start", None))
        self.start_value.setText(QCoreApplication.translate("VerifyScreen", u"\u2013", None))
        self.start_explanation.setText("")
        self.signed_heading.setText(QCoreApplication.translate("VerifyScreen", u"What changed since this order was signed", None))
        self.signed_words.setText("")
        self.dose_heading.setText(QCoreApplication.translate("VerifyScreen", u"What changed since the last signed dose", None))
        self.dose_changes_words.setText("")
        self.same_words.setText("")
        self.decide_heading.setText(QCoreApplication.translate("VerifyScreen", u"To decide", None))
        self.decide_words.setText("")
        self.footer_said.setText("")
        self.back_button.setText(QCoreApplication.translate("VerifyScreen", u"Back to the order  Esc", None))
        self.return_button.setText(QCoreApplication.translate("VerifyScreen", u"Return to prescriber \u2026  F7", None))
        self.password_label.setText(QCoreApplication.translate("VerifyScreen", u"Your &password", None))
#if QT_CONFIG(accessibility)
        self.password_edit.setAccessibleName(QCoreApplication.translate("VerifyScreen", u"Your password", None))
#endif // QT_CONFIG(accessibility)
        self.sign_button.setText(QCoreApplication.translate("VerifyScreen", u"Verify and sign  F10", None))
        pass
    # retranslateUi

