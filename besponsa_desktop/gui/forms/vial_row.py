# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'vial_row.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.time_edits import (DayEdit, MomentEdit)

class Ui_VialRow(object):
    def setupUi(self, VialRow):
        if not VialRow.objectName():
            VialRow.setObjectName(u"VialRow")
        VialRow.setProperty(u"role", u"ruled")
        self.vial_lines = QVBoxLayout(VialRow)
        self.vial_lines.setSpacing(6)
        self.vial_lines.setObjectName(u"vial_lines")
        self.vial_lines.setContentsMargins(0, 10, 0, 10)
        self.vial_head = QHBoxLayout()
        self.vial_head.setSpacing(10)
        self.vial_head.setObjectName(u"vial_head")
        self.vial_head.setContentsMargins(0, 0, 0, 0)
        self.vial_icon = QLabel(VialRow)
        self.vial_icon.setObjectName(u"vial_icon")
        self.vial_icon.setMinimumSize(QSize(18, 18))
        self.vial_icon.setMaximumSize(QSize(18, 18))
        self.vial_icon.setTextFormat(Qt.TextFormat.PlainText)

        self.vial_head.addWidget(self.vial_icon)

        self.vial_title = QLabel(VialRow)
        self.vial_title.setObjectName(u"vial_title")
        self.vial_title.setTextFormat(Qt.TextFormat.PlainText)
        self.vial_title.setProperty(u"role", u"strong_value")

        self.vial_head.addWidget(self.vial_title)

        self.vial_product = QLabel(VialRow)
        self.vial_product.setObjectName(u"vial_product")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.vial_product.sizePolicy().hasHeightForWidth())
        self.vial_product.setSizePolicy(sizePolicy)
        self.vial_product.setTextFormat(Qt.TextFormat.PlainText)
        self.vial_product.setProperty(u"role", u"explanation")

        self.vial_head.addWidget(self.vial_product)

        self.withdraw_value = QLabel(VialRow)
        self.withdraw_value.setObjectName(u"withdraw_value")
        self.withdraw_value.setTextFormat(Qt.TextFormat.PlainText)
        self.withdraw_value.setProperty(u"role", u"big_value")

        self.vial_head.addWidget(self.withdraw_value)

        self.remove_button = QToolButton(VialRow)
        self.remove_button.setObjectName(u"remove_button")

        self.vial_head.addWidget(self.remove_button)


        self.vial_lines.addLayout(self.vial_head)

        self.vial_fields = QWidget(VialRow)
        self.vial_fields.setObjectName(u"vial_fields")
        self.vial_field_lines = QVBoxLayout(self.vial_fields)
        self.vial_field_lines.setSpacing(0)
        self.vial_field_lines.setObjectName(u"vial_field_lines")
        self.vial_field_lines.setContentsMargins(0, 0, 0, 0)
        self.vial_field_row = QHBoxLayout()
        self.vial_field_row.setSpacing(8)
        self.vial_field_row.setObjectName(u"vial_field_row")
        self.vial_field_row.setContentsMargins(0, 0, 0, 0)
        self.lot_cell = QVBoxLayout()
        self.lot_cell.setSpacing(2)
        self.lot_cell.setObjectName(u"lot_cell")
        self.lot_cell.setContentsMargins(0, 0, 0, 0)
        self.lot_label = QLabel(self.vial_fields)
        self.lot_label.setObjectName(u"lot_label")
        self.lot_label.setProperty(u"role", u"column_head")

        self.lot_cell.addWidget(self.lot_label)

        self.lot_edit = TextEdit(self.vial_fields)
        self.lot_edit.setObjectName(u"lot_edit")
        self.lot_edit.setMinimumSize(QSize(100, 0))
        self.lot_edit.setMaximumSize(QSize(100, 16777215))

        self.lot_cell.addWidget(self.lot_edit)


        self.vial_field_row.addLayout(self.lot_cell)

        self.expires_cell = QVBoxLayout()
        self.expires_cell.setSpacing(2)
        self.expires_cell.setObjectName(u"expires_cell")
        self.expires_cell.setContentsMargins(0, 0, 0, 0)
        self.expires_label = QLabel(self.vial_fields)
        self.expires_label.setObjectName(u"expires_label")
        self.expires_label.setProperty(u"role", u"column_head")

        self.expires_cell.addWidget(self.expires_label)

        self.expires_edit = DayEdit(self.vial_fields)
        self.expires_edit.setObjectName(u"expires_edit")
        self.expires_edit.setMinimumSize(QSize(104, 0))
        self.expires_edit.setMaximumSize(QSize(104, 16777215))

        self.expires_cell.addWidget(self.expires_edit)


        self.vial_field_row.addLayout(self.expires_cell)

        self.serial_cell = QVBoxLayout()
        self.serial_cell.setSpacing(2)
        self.serial_cell.setObjectName(u"serial_cell")
        self.serial_cell.setContentsMargins(0, 0, 0, 0)
        self.serial_label = QLabel(self.vial_fields)
        self.serial_label.setObjectName(u"serial_label")
        self.serial_label.setProperty(u"role", u"column_head")

        self.serial_cell.addWidget(self.serial_label)

        self.serial_edit = TextEdit(self.vial_fields)
        self.serial_edit.setObjectName(u"serial_edit")
        self.serial_edit.setMinimumSize(QSize(104, 0))
        self.serial_edit.setMaximumSize(QSize(104, 16777215))

        self.serial_cell.addWidget(self.serial_edit)


        self.vial_field_row.addLayout(self.serial_cell)

        self.reconstituted_cell = QVBoxLayout()
        self.reconstituted_cell.setSpacing(2)
        self.reconstituted_cell.setObjectName(u"reconstituted_cell")
        self.reconstituted_cell.setContentsMargins(0, 0, 0, 0)
        self.reconstituted_label = QLabel(self.vial_fields)
        self.reconstituted_label.setObjectName(u"reconstituted_label")
        self.reconstituted_label.setProperty(u"role", u"column_head")

        self.reconstituted_cell.addWidget(self.reconstituted_label)

        self.reconstituted_edit = MomentEdit(self.vial_fields)
        self.reconstituted_edit.setObjectName(u"reconstituted_edit")
        self.reconstituted_edit.setMinimumSize(QSize(200, 0))
        self.reconstituted_edit.setMaximumSize(QSize(200, 16777215))

        self.reconstituted_cell.addWidget(self.reconstituted_edit)


        self.vial_field_row.addLayout(self.reconstituted_cell)

        self.now_cell = QVBoxLayout()
        self.now_cell.setSpacing(2)
        self.now_cell.setObjectName(u"now_cell")
        self.now_cell.setContentsMargins(0, 0, 0, 0)
        self.now_label = QLabel(self.vial_fields)
        self.now_label.setObjectName(u"now_label")
        self.now_label.setTextFormat(Qt.TextFormat.PlainText)
        self.now_label.setProperty(u"role", u"column_head")

        self.now_cell.addWidget(self.now_label)

        self.reconstituted_button = QPushButton(self.vial_fields)
        self.reconstituted_button.setObjectName(u"reconstituted_button")
        self.reconstituted_button.setProperty(u"role", u"page")

        self.now_cell.addWidget(self.reconstituted_button)


        self.vial_field_row.addLayout(self.now_cell)

        self.stretch_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.vial_field_row.addItem(self.stretch_1)


        self.vial_field_lines.addLayout(self.vial_field_row)


        self.vial_lines.addWidget(self.vial_fields)

        self.vial_said = QLabel(VialRow)
        self.vial_said.setObjectName(u"vial_said")
        self.vial_said.setTextFormat(Qt.TextFormat.PlainText)
        self.vial_said.setWordWrap(True)
        self.vial_said.setProperty(u"role", u"said")

        self.vial_lines.addWidget(self.vial_said)

#if QT_CONFIG(shortcut)
        self.lot_label.setBuddy(self.lot_edit)
        self.expires_label.setBuddy(self.expires_edit)
        self.serial_label.setBuddy(self.serial_edit)
        self.reconstituted_label.setBuddy(self.reconstituted_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.lot_edit, self.expires_edit)
        QWidget.setTabOrder(self.expires_edit, self.serial_edit)
        QWidget.setTabOrder(self.serial_edit, self.reconstituted_edit)
        QWidget.setTabOrder(self.reconstituted_edit, self.reconstituted_button)
        QWidget.setTabOrder(self.reconstituted_button, self.remove_button)

        self.retranslateUi(VialRow)

        QMetaObject.connectSlotsByName(VialRow)
    # setupUi

    def retranslateUi(self, VialRow):
        self.vial_icon.setText("")
        self.vial_title.setText(QCoreApplication.translate("VialRow", u"Vial", None))
        self.vial_product.setText("")
        self.withdraw_value.setText("")
        self.remove_button.setText(QCoreApplication.translate("VialRow", u"\u00d7", None))
#if QT_CONFIG(accessibility)
        self.remove_button.setAccessibleName(QCoreApplication.translate("VialRow", u"Take this vial out", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.remove_button.setToolTip(QCoreApplication.translate("VialRow", u"Take this vial out", None))
#endif // QT_CONFIG(tooltip)
        self.lot_label.setText(QCoreApplication.translate("VialRow", u"Lot", None))
#if QT_CONFIG(accessibility)
        self.lot_edit.setAccessibleName(QCoreApplication.translate("VialRow", u"Lot", None))
#endif // QT_CONFIG(accessibility)
        self.expires_label.setText(QCoreApplication.translate("VialRow", u"Expires", None))
#if QT_CONFIG(accessibility)
        self.expires_edit.setAccessibleName(QCoreApplication.translate("VialRow", u"Expires on", None))
#endif // QT_CONFIG(accessibility)
        self.serial_label.setText(QCoreApplication.translate("VialRow", u"Serial", None))
#if QT_CONFIG(accessibility)
        self.serial_edit.setAccessibleName(QCoreApplication.translate("VialRow", u"Serial number", None))
#endif // QT_CONFIG(accessibility)
        self.reconstituted_label.setText(QCoreApplication.translate("VialRow", u"Reconstituted at", None))
#if QT_CONFIG(accessibility)
        self.reconstituted_edit.setAccessibleName(QCoreApplication.translate("VialRow", u"Reconstituted at", None))
#endif // QT_CONFIG(accessibility)
        self.now_label.setText("")
        self.reconstituted_button.setText(QCoreApplication.translate("VialRow", u"Now  F4", None))
#if QT_CONFIG(accessibility)
        self.reconstituted_button.setAccessibleName(QCoreApplication.translate("VialRow", u"Reconstituted now", None))
#endif // QT_CONFIG(accessibility)
        self.vial_said.setText("")
        pass
    # retranslateUi

