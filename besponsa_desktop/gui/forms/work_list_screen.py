# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'work_list_screen.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_WorkListScreen(object):
    def setupUi(self, WorkListScreen):
        if not WorkListScreen.objectName():
            WorkListScreen.setObjectName(u"WorkListScreen")
        self.work_row = QHBoxLayout(WorkListScreen)
        self.work_row.setSpacing(0)
        self.work_row.setObjectName(u"work_row")
        self.work_row.setContentsMargins(0, 0, 0, 0)
        self.shelf_pane = QFrame(WorkListScreen)
        self.shelf_pane.setObjectName(u"shelf_pane")
        self.shelf_pane.setMinimumSize(QSize(168, 0))
        self.shelf_pane.setMaximumSize(QSize(168, 16777215))
        self.shelf_lines = QVBoxLayout(self.shelf_pane)
        self.shelf_lines.setSpacing(0)
        self.shelf_lines.setObjectName(u"shelf_lines")
        self.shelf_lines.setContentsMargins(0, 8, 0, 8)
        self.shelf_list = QListWidget(self.shelf_pane)
        self.shelf_list.setObjectName(u"shelf_list")
        self.shelf_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.shelf_lines.addWidget(self.shelf_list)


        self.work_row.addWidget(self.shelf_pane)

        self.work_pane = QWidget(WorkListScreen)
        self.work_pane.setObjectName(u"work_pane")
        self.work_lines = QVBoxLayout(self.work_pane)
        self.work_lines.setSpacing(0)
        self.work_lines.setObjectName(u"work_lines")
        self.work_lines.setContentsMargins(0, 0, 0, 0)
        self.search_bar = QFrame(self.work_pane)
        self.search_bar.setObjectName(u"search_bar")
        self.search_bar.setMinimumSize(QSize(0, 48))
        self.search_line = QHBoxLayout(self.search_bar)
        self.search_line.setSpacing(0)
        self.search_line.setObjectName(u"search_line")
        self.search_line.setContentsMargins(16, 8, 16, 8)
        self.search_edit = QLineEdit(self.search_bar)
        self.search_edit.setObjectName(u"search_edit")
        self.search_edit.setMinimumSize(QSize(140, 0))
        self.search_edit.setMaximumSize(QSize(330, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search_edit.sizePolicy().hasHeightForWidth())
        self.search_edit.setSizePolicy(sizePolicy)
        self.search_edit.setClearButtonEnabled(True)

        self.search_line.addWidget(self.search_edit)

        self.gap_1 = QSpacerItem(10, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.search_line.addItem(self.gap_1)

        self.search_hint = QLabel(self.search_bar)
        self.search_hint.setObjectName(u"search_hint")
        self.search_hint.setProperty(u"role", u"caption")

        self.search_line.addWidget(self.search_hint)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_line.addItem(self.stretch_2)

        self.import_button = QPushButton(self.search_bar)
        self.import_button.setObjectName(u"import_button")

        self.search_line.addWidget(self.import_button)

        self.gap_3 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.search_line.addItem(self.gap_3)

        self.new_order_button = QPushButton(self.search_bar)
        self.new_order_button.setObjectName(u"new_order_button")

        self.search_line.addWidget(self.new_order_button)

        self.gap_4 = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.search_line.addItem(self.gap_4)

        self.course_of_button = QPushButton(self.search_bar)
        self.course_of_button.setObjectName(u"course_of_button")

        self.search_line.addWidget(self.course_of_button)

        self.gap_course = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.search_line.addItem(self.gap_course)

        self.papers_button = QPushButton(self.search_bar)
        self.papers_button.setObjectName(u"papers_button")

        self.search_line.addWidget(self.papers_button)

        self.gap_papers = QSpacerItem(8, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.search_line.addItem(self.gap_papers)

        self.open_order_button = QPushButton(self.search_bar)
        self.open_order_button.setObjectName(u"open_order_button")
        self.open_order_button.setProperty(u"role", u"primary")

        self.search_line.addWidget(self.open_order_button)


        self.work_lines.addWidget(self.search_bar)

        self.work_pages = QStackedWidget(self.work_pane)
        self.work_pages.setObjectName(u"work_pages")
        self.table_page = QWidget()
        self.table_page.setObjectName(u"table_page")
        self.table_lines = QVBoxLayout(self.table_page)
        self.table_lines.setSpacing(0)
        self.table_lines.setObjectName(u"table_lines")
        self.table_lines.setContentsMargins(0, 0, 0, 0)
        self.work_table = QTableView(self.table_page)
        self.work_table.setObjectName(u"work_table")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.work_table.sizePolicy().hasHeightForWidth())
        self.work_table.setSizePolicy(sizePolicy1)
        self.work_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.work_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.work_table.setShowGrid(False)
        self.work_table.setWordWrap(False)
        self.work_table.setTabKeyNavigation(False)
        self.work_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

        self.table_lines.addWidget(self.work_table)

        self.work_pages.addWidget(self.table_page)
        self.empty_page = QWidget()
        self.empty_page.setObjectName(u"empty_page")
        self.empty_lines = QVBoxLayout(self.empty_page)
        self.empty_lines.setSpacing(0)
        self.empty_lines.setObjectName(u"empty_lines")
        self.empty_lines.setContentsMargins(32, 32, 32, 32)
        self.empty_words = QLabel(self.empty_page)
        self.empty_words.setObjectName(u"empty_words")
        self.empty_words.setProperty(u"role", u"explanation")
        self.empty_words.setWordWrap(True)
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_lines.addWidget(self.empty_words)

        self.work_pages.addWidget(self.empty_page)

        self.work_lines.addWidget(self.work_pages)


        self.work_row.addWidget(self.work_pane)

        QWidget.setTabOrder(self.search_edit, self.work_table)
        QWidget.setTabOrder(self.work_table, self.shelf_list)
        QWidget.setTabOrder(self.shelf_list, self.import_button)
        QWidget.setTabOrder(self.import_button, self.new_order_button)
        QWidget.setTabOrder(self.new_order_button, self.course_of_button)
        QWidget.setTabOrder(self.course_of_button, self.papers_button)
        QWidget.setTabOrder(self.papers_button, self.open_order_button)

        self.retranslateUi(WorkListScreen)

        self.work_pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(WorkListScreen)
    # setupUi

    def retranslateUi(self, WorkListScreen):
#if QT_CONFIG(accessibility)
        self.shelf_list.setAccessibleName(QCoreApplication.translate("WorkListScreen", u"Shelves of the work list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search_edit.setAccessibleName(QCoreApplication.translate("WorkListScreen", u"Search by name, MRN or order number", None))
#endif // QT_CONFIG(accessibility)
        self.search_edit.setPlaceholderText(QCoreApplication.translate("WorkListScreen", u"Name, MRN or order number, whole history", None))
        self.search_hint.setText(QCoreApplication.translate("WorkListScreen", u"Ctrl+F", None))
        self.import_button.setText(QCoreApplication.translate("WorkListScreen", u"Import \u2026  Ctrl+I", None))
        self.new_order_button.setText(QCoreApplication.translate("WorkListScreen", u"New order  Ctrl+N", None))
        self.course_of_button.setText(QCoreApplication.translate("WorkListScreen", u"Course  F9", None))
        self.papers_button.setText(QCoreApplication.translate("WorkListScreen", u"Papers  F6", None))
        self.open_order_button.setText(QCoreApplication.translate("WorkListScreen", u"Open  Enter", None))
#if QT_CONFIG(accessibility)
        self.work_table.setAccessibleName(QCoreApplication.translate("WorkListScreen", u"Work list", None))
#endif // QT_CONFIG(accessibility)
        self.empty_words.setText("")
        pass
    # retranslateUi

