# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_pane.ui'
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
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_AssessmentPane(object):
    def setupUi(self, AssessmentPane):
        if not AssessmentPane.objectName():
            AssessmentPane.setObjectName(u"AssessmentPane")
        self.pane_lines = QVBoxLayout(AssessmentPane)
        self.pane_lines.setSpacing(0)
        self.pane_lines.setObjectName(u"pane_lines")
        self.pane_lines.setContentsMargins(0, 0, 0, 0)
        self.body_scroll = QScrollArea(AssessmentPane)
        self.body_scroll.setObjectName(u"body_scroll")
        self.body_scroll.setWidgetResizable(True)
        self.body_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.body_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.assessment_body = QFrame()
        self.assessment_body.setObjectName(u"assessment_body")
        self.assessment_body.setMaximumSize(QSize(792, 16777215))
        self.body_lines = QVBoxLayout(self.assessment_body)
        self.body_lines.setSpacing(0)
        self.body_lines.setObjectName(u"body_lines")
        self.body_lines.setContentsMargins(16, 12, 16, 5)
        self.banner = QFrame(self.assessment_body)
        self.banner.setObjectName(u"banner")
        self.banner.setMinimumSize(QSize(0, 68))
        self.banner_line = QHBoxLayout(self.banner)
        self.banner_line.setSpacing(0)
        self.banner_line.setObjectName(u"banner_line")
        self.banner_line.setContentsMargins(22, 6, 12, 6)
        self.verdict_icon = QLabel(self.banner)
        self.verdict_icon.setObjectName(u"verdict_icon")

        self.banner_line.addWidget(self.verdict_icon)

        self.spacer_78 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.banner_line.addItem(self.spacer_78)

        self.verdict_lines = QVBoxLayout()
        self.verdict_lines.setSpacing(1)
        self.verdict_lines.setObjectName(u"verdict_lines")
        self.verdict_lines.setContentsMargins(0, 0, 0, 0)
        self.verdict_word = QLabel(self.banner)
        self.verdict_word.setObjectName(u"verdict_word")
        self.verdict_word.setProperty(u"role", u"verdict")

        self.verdict_lines.addWidget(self.verdict_word)

        self.verdict_sentence = QLabel(self.banner)
        self.verdict_sentence.setObjectName(u"verdict_sentence")
        self.verdict_sentence.setProperty(u"role", u"verdict_sentence")
        self.verdict_sentence.setWordWrap(True)

        self.verdict_lines.addWidget(self.verdict_sentence)


        self.banner_line.addLayout(self.verdict_lines)

        self.spacer_79 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.banner_line.addItem(self.spacer_79)

        self.verdict_counts = QLabel(self.banner)
        self.verdict_counts.setObjectName(u"verdict_counts")
        self.verdict_counts.setProperty(u"role", u"counts")
        self.verdict_counts.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.banner_line.addWidget(self.verdict_counts)

        self.banner_line.setStretch(2, 1)

        self.body_lines.addWidget(self.banner)

        self.below_banner = QSpacerItem(0, 9, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.body_lines.addItem(self.below_banner)

        self.dose_card = QFrame(self.assessment_body)
        self.dose_card.setObjectName(u"dose_card")
        self.dose_card_lines = QVBoxLayout(self.dose_card)
        self.dose_card_lines.setSpacing(0)
        self.dose_card_lines.setObjectName(u"dose_card_lines")
        self.dose_card_lines.setContentsMargins(0, 0, 0, 0)
        self.dose_line = QHBoxLayout()
        self.dose_line.setSpacing(0)
        self.dose_line.setObjectName(u"dose_line")
        self.dose_line.setContentsMargins(14, 6, 12, 5)
        self.dose_lines = QVBoxLayout()
        self.dose_lines.setSpacing(0)
        self.dose_lines.setObjectName(u"dose_lines")
        self.dose_lines.setContentsMargins(0, 0, 0, 0)
        self.dose_caption = QLabel(self.dose_card)
        self.dose_caption.setObjectName(u"dose_caption")
        self.dose_caption.setProperty(u"role", u"caption")

        self.dose_lines.addWidget(self.dose_caption)

        self.calculated_dose = QLabel(self.dose_card)
        self.calculated_dose.setObjectName(u"calculated_dose")
        self.calculated_dose.setProperty(u"role", u"dose")
        self.calculated_dose.setMinimumSize(QSize(0, 50))
        self.calculated_dose.setMaximumSize(QSize(16777215, 50))

        self.dose_lines.addWidget(self.calculated_dose)

        self.drug_value = QLabel(self.dose_card)
        self.drug_value.setObjectName(u"drug_value")
        self.drug_value.setProperty(u"role", u"drug")

        self.dose_lines.addWidget(self.drug_value)

        self.place_value = QLabel(self.dose_card)
        self.place_value.setObjectName(u"place_value")
        self.place_value.setProperty(u"role", u"caption")

        self.dose_lines.addWidget(self.place_value)


        self.dose_line.addLayout(self.dose_lines)

        self.spacer_80 = QSpacerItem(24, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.dose_line.addItem(self.spacer_80)

        self.dose_rows = QGridLayout()
        self.dose_rows.setObjectName(u"dose_rows")
        self.dose_rows.setHorizontalSpacing(10)
        self.dose_rows.setVerticalSpacing(0)
        self.dose_rows.setContentsMargins(0, 0, 0, 0)
        self.bsa_label = QLabel(self.dose_card)
        self.bsa_label.setObjectName(u"bsa_label")
        self.bsa_label.setProperty(u"role", u"field_label")

        self.dose_rows.addWidget(self.bsa_label, 0, 0, 1, 1)

        self.bsa_value = QLabel(self.dose_card)
        self.bsa_value.setObjectName(u"bsa_value")
        self.bsa_value.setProperty(u"role", u"strong_value")
        self.bsa_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.dose_rows.addWidget(self.bsa_value, 0, 1, 1, 1)

        self.bsa_explanation = QLabel(self.dose_card)
        self.bsa_explanation.setObjectName(u"bsa_explanation")
        self.bsa_explanation.setProperty(u"role", u"explanation")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.bsa_explanation.sizePolicy().hasHeightForWidth())
        self.bsa_explanation.setSizePolicy(sizePolicy)

        self.dose_rows.addWidget(self.bsa_explanation, 0, 2, 1, 1)

        self.level_label = QLabel(self.dose_card)
        self.level_label.setObjectName(u"level_label")
        self.level_label.setProperty(u"role", u"field_label")

        self.dose_rows.addWidget(self.level_label, 1, 0, 1, 1)

        self.level_value = QLabel(self.dose_card)
        self.level_value.setObjectName(u"level_value")
        self.level_value.setProperty(u"role", u"strong_value")
        self.level_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.dose_rows.addWidget(self.level_value, 1, 1, 1, 1)

        self.level_explanation = QLabel(self.dose_card)
        self.level_explanation.setObjectName(u"level_explanation")
        self.level_explanation.setProperty(u"role", u"explanation")
        sizePolicy.setHeightForWidth(self.level_explanation.sizePolicy().hasHeightForWidth())
        self.level_explanation.setSizePolicy(sizePolicy)

        self.dose_rows.addWidget(self.level_explanation, 1, 2, 1, 1)

        self.dose_label = QLabel(self.dose_card)
        self.dose_label.setObjectName(u"dose_label")
        self.dose_label.setProperty(u"role", u"field_label")

        self.dose_rows.addWidget(self.dose_label, 2, 0, 1, 1)

        self.dose_value = QLabel(self.dose_card)
        self.dose_value.setObjectName(u"dose_value")
        self.dose_value.setProperty(u"role", u"strong_value")
        self.dose_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.dose_rows.addWidget(self.dose_value, 2, 1, 1, 1)

        self.dose_explanation = QLabel(self.dose_card)
        self.dose_explanation.setObjectName(u"dose_explanation")
        self.dose_explanation.setProperty(u"role", u"explanation")
        sizePolicy.setHeightForWidth(self.dose_explanation.sizePolicy().hasHeightForWidth())
        self.dose_explanation.setSizePolicy(sizePolicy)

        self.dose_rows.addWidget(self.dose_explanation, 2, 2, 1, 1)

        self.ordered_label = QLabel(self.dose_card)
        self.ordered_label.setObjectName(u"ordered_label")
        self.ordered_label.setProperty(u"role", u"field_label")

        self.dose_rows.addWidget(self.ordered_label, 3, 0, 1, 1)

        self.ordered_value = QLabel(self.dose_card)
        self.ordered_value.setObjectName(u"ordered_value")
        self.ordered_value.setProperty(u"role", u"strong_value")
        self.ordered_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.dose_rows.addWidget(self.ordered_value, 3, 1, 1, 1)

        self.ordered_explanation = QLabel(self.dose_card)
        self.ordered_explanation.setObjectName(u"ordered_explanation")
        self.ordered_explanation.setProperty(u"role", u"explanation")
        sizePolicy.setHeightForWidth(self.ordered_explanation.sizePolicy().hasHeightForWidth())
        self.ordered_explanation.setSizePolicy(sizePolicy)

        self.dose_rows.addWidget(self.ordered_explanation, 3, 2, 1, 1)

        self.cycle_total_label = QLabel(self.dose_card)
        self.cycle_total_label.setObjectName(u"cycle_total_label")
        self.cycle_total_label.setProperty(u"role", u"field_label")

        self.dose_rows.addWidget(self.cycle_total_label, 4, 0, 1, 1)

        self.cycle_total_value = QLabel(self.dose_card)
        self.cycle_total_value.setObjectName(u"cycle_total_value")
        self.cycle_total_value.setProperty(u"role", u"strong_value")
        self.cycle_total_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)

        self.dose_rows.addWidget(self.cycle_total_value, 4, 1, 1, 1)

        self.cycle_total_explanation = QLabel(self.dose_card)
        self.cycle_total_explanation.setObjectName(u"cycle_total_explanation")
        self.cycle_total_explanation.setProperty(u"role", u"explanation")
        sizePolicy.setHeightForWidth(self.cycle_total_explanation.sizePolicy().hasHeightForWidth())
        self.cycle_total_explanation.setSizePolicy(sizePolicy)

        self.dose_rows.addWidget(self.cycle_total_explanation, 4, 2, 1, 1)

        self.dose_rows.setColumnStretch(2, 1)

        self.dose_line.addLayout(self.dose_rows)

        self.dose_line.setStretch(2, 1)

        self.dose_card_lines.addLayout(self.dose_line)

        self.preparation_card = QFrame(self.dose_card)
        self.preparation_card.setObjectName(u"preparation_card")
        self.preparation_lines = QVBoxLayout(self.preparation_card)
        self.preparation_lines.setSpacing(0)
        self.preparation_lines.setObjectName(u"preparation_lines")
        self.preparation_lines.setContentsMargins(0, 0, 0, 0)
        self.preparation_head = QHBoxLayout()
        self.preparation_head.setSpacing(0)
        self.preparation_head.setObjectName(u"preparation_head")
        self.preparation_head.setContentsMargins(14, 4, 14, 0)
        self.preparation_title = QLabel(self.preparation_card)
        self.preparation_title.setObjectName(u"preparation_title")
        self.preparation_title.setProperty(u"role", u"pane_subheading")

        self.preparation_head.addWidget(self.preparation_title)

        self.spacer_81 = QSpacerItem(10, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.preparation_head.addItem(self.spacer_81)

        self.preparation_note = QLabel(self.preparation_card)
        self.preparation_note.setObjectName(u"preparation_note")
        self.preparation_note.setProperty(u"role", u"explanation")
        sizePolicy.setHeightForWidth(self.preparation_note.sizePolicy().hasHeightForWidth())
        self.preparation_note.setSizePolicy(sizePolicy)

        self.preparation_head.addWidget(self.preparation_note)


        self.preparation_lines.addLayout(self.preparation_head)

        self.preparation_strip = QHBoxLayout()
        self.preparation_strip.setSpacing(0)
        self.preparation_strip.setObjectName(u"preparation_strip")
        self.preparation_strip.setContentsMargins(14, 2, 14, 6)
        self.vials_cell = QFrame(self.preparation_card)
        self.vials_cell.setObjectName(u"vials_cell")
        self.vials_cell.setProperty(u"role", u"strip_first")
        self.vials_lines = QVBoxLayout(self.vials_cell)
        self.vials_lines.setSpacing(0)
        self.vials_lines.setObjectName(u"vials_lines")
        self.vials_lines.setContentsMargins(0, 0, 12, 0)
        self.vials_caption = QLabel(self.vials_cell)
        self.vials_caption.setObjectName(u"vials_caption")
        self.vials_caption.setProperty(u"role", u"column_head")

        self.vials_lines.addWidget(self.vials_caption)

        self.vials_amount = QLabel(self.vials_cell)
        self.vials_amount.setObjectName(u"vials_amount")
        self.vials_amount.setProperty(u"role", u"amount")

        self.vials_lines.addWidget(self.vials_amount)


        self.preparation_strip.addWidget(self.vials_cell)

        self.withdraw_cell = QFrame(self.preparation_card)
        self.withdraw_cell.setObjectName(u"withdraw_cell")
        self.withdraw_cell.setProperty(u"role", u"strip_cell")
        self.withdraw_lines = QVBoxLayout(self.withdraw_cell)
        self.withdraw_lines.setSpacing(0)
        self.withdraw_lines.setObjectName(u"withdraw_lines")
        self.withdraw_lines.setContentsMargins(12, 0, 12, 0)
        self.withdraw_caption = QLabel(self.withdraw_cell)
        self.withdraw_caption.setObjectName(u"withdraw_caption")
        self.withdraw_caption.setProperty(u"role", u"column_head")

        self.withdraw_lines.addWidget(self.withdraw_caption)

        self.withdraw_amount = QLabel(self.withdraw_cell)
        self.withdraw_amount.setObjectName(u"withdraw_amount")
        self.withdraw_amount.setProperty(u"role", u"amount")

        self.withdraw_lines.addWidget(self.withdraw_amount)


        self.preparation_strip.addWidget(self.withdraw_cell)

        self.diluent_volume_cell = QFrame(self.preparation_card)
        self.diluent_volume_cell.setObjectName(u"diluent_volume_cell")
        self.diluent_volume_cell.setProperty(u"role", u"strip_cell")
        self.diluent_volume_lines = QVBoxLayout(self.diluent_volume_cell)
        self.diluent_volume_lines.setSpacing(0)
        self.diluent_volume_lines.setObjectName(u"diluent_volume_lines")
        self.diluent_volume_lines.setContentsMargins(12, 0, 12, 0)
        self.diluent_volume_caption = QLabel(self.diluent_volume_cell)
        self.diluent_volume_caption.setObjectName(u"diluent_volume_caption")
        self.diluent_volume_caption.setProperty(u"role", u"column_head")

        self.diluent_volume_lines.addWidget(self.diluent_volume_caption)

        self.diluent_volume_amount = QLabel(self.diluent_volume_cell)
        self.diluent_volume_amount.setObjectName(u"diluent_volume_amount")
        self.diluent_volume_amount.setProperty(u"role", u"amount")

        self.diluent_volume_lines.addWidget(self.diluent_volume_amount)


        self.preparation_strip.addWidget(self.diluent_volume_cell)

        self.total_volume_cell = QFrame(self.preparation_card)
        self.total_volume_cell.setObjectName(u"total_volume_cell")
        self.total_volume_cell.setProperty(u"role", u"strip_cell")
        self.total_volume_lines = QVBoxLayout(self.total_volume_cell)
        self.total_volume_lines.setSpacing(0)
        self.total_volume_lines.setObjectName(u"total_volume_lines")
        self.total_volume_lines.setContentsMargins(12, 0, 12, 0)
        self.total_volume_caption = QLabel(self.total_volume_cell)
        self.total_volume_caption.setObjectName(u"total_volume_caption")
        self.total_volume_caption.setProperty(u"role", u"column_head")

        self.total_volume_lines.addWidget(self.total_volume_caption)

        self.total_volume_amount = QLabel(self.total_volume_cell)
        self.total_volume_amount.setObjectName(u"total_volume_amount")
        self.total_volume_amount.setProperty(u"role", u"amount")

        self.total_volume_lines.addWidget(self.total_volume_amount)


        self.preparation_strip.addWidget(self.total_volume_cell)

        self.concentration_cell = QFrame(self.preparation_card)
        self.concentration_cell.setObjectName(u"concentration_cell")
        self.concentration_cell.setProperty(u"role", u"strip_cell")
        self.concentration_lines = QVBoxLayout(self.concentration_cell)
        self.concentration_lines.setSpacing(0)
        self.concentration_lines.setObjectName(u"concentration_lines")
        self.concentration_lines.setContentsMargins(12, 0, 12, 0)
        self.concentration_caption = QLabel(self.concentration_cell)
        self.concentration_caption.setObjectName(u"concentration_caption")
        self.concentration_caption.setProperty(u"role", u"column_head")

        self.concentration_lines.addWidget(self.concentration_caption)

        self.concentration_amount = QLabel(self.concentration_cell)
        self.concentration_amount.setObjectName(u"concentration_amount")
        self.concentration_amount.setProperty(u"role", u"amount")

        self.concentration_lines.addWidget(self.concentration_amount)


        self.preparation_strip.addWidget(self.concentration_cell)

        self.infuse_cell = QFrame(self.preparation_card)
        self.infuse_cell.setObjectName(u"infuse_cell")
        self.infuse_cell.setProperty(u"role", u"strip_cell")
        self.infuse_lines = QVBoxLayout(self.infuse_cell)
        self.infuse_lines.setSpacing(0)
        self.infuse_lines.setObjectName(u"infuse_lines")
        self.infuse_lines.setContentsMargins(12, 0, 12, 0)
        self.infuse_caption = QLabel(self.infuse_cell)
        self.infuse_caption.setObjectName(u"infuse_caption")
        self.infuse_caption.setProperty(u"role", u"column_head")

        self.infuse_lines.addWidget(self.infuse_caption)

        self.infuse_amount = QLabel(self.infuse_cell)
        self.infuse_amount.setObjectName(u"infuse_amount")
        self.infuse_amount.setProperty(u"role", u"amount")

        self.infuse_lines.addWidget(self.infuse_amount)


        self.preparation_strip.addWidget(self.infuse_cell)

        self.spacer_82 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.preparation_strip.addItem(self.spacer_82)


        self.preparation_lines.addLayout(self.preparation_strip)


        self.dose_card_lines.addWidget(self.preparation_card)


        self.body_lines.addWidget(self.dose_card)

        self.findings_head = QFrame(self.assessment_body)
        self.findings_head.setObjectName(u"findings_head")
        self.findings_head_line = QHBoxLayout(self.findings_head)
        self.findings_head_line.setSpacing(0)
        self.findings_head_line.setObjectName(u"findings_head_line")
        self.findings_head_line.setContentsMargins(0, 7, 0, 3)
        self.findings_title = QLabel(self.findings_head)
        self.findings_title.setObjectName(u"findings_title")
        self.findings_title.setProperty(u"role", u"pane_heading")

        self.findings_head_line.addWidget(self.findings_title)

        self.spacer_83 = QSpacerItem(10, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.findings_head_line.addItem(self.spacer_83)

        self.findings_order = QLabel(self.findings_head)
        self.findings_order.setObjectName(u"findings_order")
        self.findings_order.setProperty(u"role", u"explanation")

        self.findings_head_line.addWidget(self.findings_order)

        self.spacer_84 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.findings_head_line.addItem(self.spacer_84)

        self.all_rules_button = QPushButton(self.findings_head)
        self.all_rules_button.setObjectName(u"all_rules_button")
        self.all_rules_button.setCheckable(True)
        self.all_rules_button.setProperty(u"role", u"link")

        self.findings_head_line.addWidget(self.all_rules_button)


        self.body_lines.addWidget(self.findings_head)

        self.findings_scroll = QScrollArea(self.assessment_body)
        self.findings_scroll.setObjectName(u"findings_scroll")
        self.findings_scroll.setWidgetResizable(True)
        self.findings_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.findings_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.findings_scroll.setMinimumSize(QSize(0, 150))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.findings_scroll.sizePolicy().hasHeightForWidth())
        self.findings_scroll.setSizePolicy(sizePolicy1)
        self.findings_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.findings_page = QWidget()
        self.findings_page.setObjectName(u"findings_page")
        self.findings_lines = QVBoxLayout(self.findings_page)
        self.findings_lines.setSpacing(0)
        self.findings_lines.setObjectName(u"findings_lines")
        self.findings_lines.setContentsMargins(0, 0, 0, 0)
        self.findings_list = QFrame(self.findings_page)
        self.findings_list.setObjectName(u"findings_list")
        self.findings_rows = QVBoxLayout(self.findings_list)
        self.findings_rows.setSpacing(0)
        self.findings_rows.setObjectName(u"findings_rows")
        self.findings_rows.setContentsMargins(0, 0, 0, 0)

        self.findings_lines.addWidget(self.findings_list)

        self.spacer_85 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.findings_lines.addItem(self.spacer_85)

        self.findings_scroll.setWidget(self.findings_page)

        self.body_lines.addWidget(self.findings_scroll)

        self.body_scroll.setWidget(self.assessment_body)

        self.pane_lines.addWidget(self.body_scroll)

        self.footer = QFrame(AssessmentPane)
        self.footer.setObjectName(u"footer")
        self.footer.setMinimumSize(QSize(0, 49))
        self.footer.setMaximumSize(QSize(16777215, 49))
        self.footer_line = QHBoxLayout(self.footer)
        self.footer_line.setSpacing(0)
        self.footer_line.setObjectName(u"footer_line")
        self.footer_line.setContentsMargins(16, 8, 16, 8)
        self.open_button = QPushButton(self.footer)
        self.open_button.setObjectName(u"open_button")

        self.footer_line.addWidget(self.open_button)

        self.spacer_86 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.spacer_86)

        self.save_button = QPushButton(self.footer)
        self.save_button.setObjectName(u"save_button")

        self.footer_line.addWidget(self.save_button)

        self.spacer_87 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.spacer_87)

        self.new_button = QPushButton(self.footer)
        self.new_button.setObjectName(u"new_button")

        self.footer_line.addWidget(self.new_button)

        self.spacer_papers = QSpacerItem(8, 0, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.spacer_papers)

        self.papers_button = QPushButton(self.footer)
        self.papers_button.setObjectName(u"papers_button")

        self.footer_line.addWidget(self.papers_button)

        self.spacer_return = QSpacerItem(8, 0, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.spacer_return)

        self.return_button = QPushButton(self.footer)
        self.return_button.setObjectName(u"return_button")

        self.footer_line.addWidget(self.return_button)

        self.spacer_88 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.spacer_88)

        self.preview_button = QPushButton(self.footer)
        self.preview_button.setObjectName(u"preview_button")
        self.preview_button.setProperty(u"role", u"primary")

        self.footer_line.addWidget(self.preview_button)

        self.spacer_verify = QSpacerItem(8, 0, QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

        self.footer_line.addItem(self.spacer_verify)

        self.verify_button = QPushButton(self.footer)
        self.verify_button.setObjectName(u"verify_button")
        self.verify_button.setProperty(u"role", u"primary")

        self.footer_line.addWidget(self.verify_button)


        self.pane_lines.addWidget(self.footer)

        self.pane_lines.setStretch(0, 1)

        self.retranslateUi(AssessmentPane)

        QMetaObject.connectSlotsByName(AssessmentPane)
    # setupUi

    def retranslateUi(self, AssessmentPane):
        self.verdict_icon.setText("")
        self.verdict_word.setText(QCoreApplication.translate("AssessmentPane", u"STARTING", None))
        self.verdict_sentence.setText(QCoreApplication.translate("AssessmentPane", u"The rules are being loaded \u2026", None))
        self.verdict_counts.setText("")
        self.dose_caption.setText(QCoreApplication.translate("AssessmentPane", u"calculated dose", None))
        self.calculated_dose.setText(QCoreApplication.translate("AssessmentPane", u"\u2013", None))
        self.drug_value.setText("")
        self.place_value.setText("")
        self.bsa_label.setText(QCoreApplication.translate("AssessmentPane", u"BSA", None))
        self.bsa_value.setText("")
        self.bsa_explanation.setText("")
        self.level_label.setText(QCoreApplication.translate("AssessmentPane", u"Level", None))
        self.level_value.setText("")
        self.level_explanation.setText("")
        self.dose_label.setText(QCoreApplication.translate("AssessmentPane", u"Dose", None))
        self.dose_value.setText("")
        self.dose_explanation.setText("")
        self.ordered_label.setText(QCoreApplication.translate("AssessmentPane", u"Ordered", None))
        self.ordered_value.setText("")
        self.ordered_explanation.setText("")
        self.cycle_total_label.setText(QCoreApplication.translate("AssessmentPane", u"Cycle total", None))
        self.cycle_total_value.setText("")
        self.cycle_total_explanation.setText("")
        self.preparation_title.setText(QCoreApplication.translate("AssessmentPane", u"Preparation", None))
        self.preparation_note.setText("")
        self.vials_caption.setText(QCoreApplication.translate("AssessmentPane", u"vials", None))
        self.vials_amount.setText("")
        self.withdraw_caption.setText(QCoreApplication.translate("AssessmentPane", u"withdraw", None))
        self.withdraw_amount.setText("")
        self.diluent_volume_caption.setText(QCoreApplication.translate("AssessmentPane", u"saline 0.9 %", None))
        self.diluent_volume_amount.setText("")
        self.total_volume_caption.setText(QCoreApplication.translate("AssessmentPane", u"bag total", None))
        self.total_volume_amount.setText("")
        self.concentration_caption.setText(QCoreApplication.translate("AssessmentPane", u"concentration", None))
        self.concentration_amount.setText("")
        self.infuse_caption.setText(QCoreApplication.translate("AssessmentPane", u"infuse over", None))
        self.infuse_amount.setText("")
        self.findings_title.setText(QCoreApplication.translate("AssessmentPane", u"Findings", None))
        self.findings_order.setText(QCoreApplication.translate("AssessmentPane", u"worst first", None))
        self.all_rules_button.setText(QCoreApplication.translate("AssessmentPane", u"Show all rules  Ctrl+L", None))
        self.open_button.setText(QCoreApplication.translate("AssessmentPane", u"Open \u2026  Ctrl+O", None))
        self.save_button.setText(QCoreApplication.translate("AssessmentPane", u"Save order \u2026  Ctrl+S", None))
        self.new_button.setText(QCoreApplication.translate("AssessmentPane", u"New  Ctrl+N", None))
        self.papers_button.setText(QCoreApplication.translate("AssessmentPane", u"Papers  F6", None))
        self.return_button.setText(QCoreApplication.translate("AssessmentPane", u"Return \u2026  F7", None))
        self.preview_button.setText(QCoreApplication.translate("AssessmentPane", u"Print preview \u2026  Ctrl+P", None))
        self.verify_button.setText(QCoreApplication.translate("AssessmentPane", u"Verify and sign  F10", None))
        pass
    # retranslateUi

