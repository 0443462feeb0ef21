# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
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
    QMainWindow, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from besponsa_desktop.gui.widgets.elided_label import ElidedLabel

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.central_lines = QVBoxLayout(self.central)
        self.central_lines.setSpacing(0)
        self.central_lines.setObjectName(u"central_lines")
        self.central_lines.setContentsMargins(0, 0, 0, 0)
        self.covers = QStackedWidget(self.central)
        self.covers.setObjectName(u"covers")
        self.desk_page = QWidget()
        self.desk_page.setObjectName(u"desk_page")
        self.bars = QVBoxLayout(self.desk_page)
        self.bars.setSpacing(0)
        self.bars.setObjectName(u"bars")
        self.bars.setContentsMargins(0, 0, 0, 0)
        self.navigation_bar = QFrame(self.desk_page)
        self.navigation_bar.setObjectName(u"navigation_bar")
        self.navigation_bar.setMinimumSize(QSize(0, 38))
        self.navigation_bar.setMaximumSize(QSize(16777215, 38))
        self.navigation_line = QHBoxLayout(self.navigation_bar)
        self.navigation_line.setSpacing(0)
        self.navigation_line.setObjectName(u"navigation_line")
        self.navigation_line.setContentsMargins(16, 0, 16, 0)
        self.program_name = QLabel(self.navigation_bar)
        self.program_name.setObjectName(u"program_name")
        self.program_name.setProperty(u"role", u"program_name")

        self.navigation_line.addWidget(self.program_name)

        self.gap_1 = QSpacerItem(20, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.gap_1)

        self.work_list_button = QPushButton(self.navigation_bar)
        self.work_list_button.setObjectName(u"work_list_button")
        self.work_list_button.setCheckable(True)
        self.work_list_button.setProperty(u"role", u"navigation")

        self.navigation_line.addWidget(self.work_list_button)

        self.order_screen_button = QPushButton(self.navigation_bar)
        self.order_screen_button.setObjectName(u"order_screen_button")
        self.order_screen_button.setCheckable(True)
        self.order_screen_button.setProperty(u"role", u"navigation")

        self.navigation_line.addWidget(self.order_screen_button)

        self.course_button = QPushButton(self.navigation_bar)
        self.course_button.setObjectName(u"course_button")
        self.course_button.setCheckable(True)
        self.course_button.setProperty(u"role", u"navigation")

        self.navigation_line.addWidget(self.course_button)

        self.protocols_button = QPushButton(self.navigation_bar)
        self.protocols_button.setObjectName(u"protocols_button")
        self.protocols_button.setCheckable(True)
        self.protocols_button.setProperty(u"role", u"navigation")

        self.navigation_line.addWidget(self.protocols_button)

        self.records_button = QPushButton(self.navigation_bar)
        self.records_button.setObjectName(u"records_button")
        self.records_button.setCheckable(True)
        self.records_button.setProperty(u"role", u"navigation")

        self.navigation_line.addWidget(self.records_button)

        self.settings_button = QPushButton(self.navigation_bar)
        self.settings_button.setObjectName(u"settings_button")
        self.settings_button.setCheckable(True)
        self.settings_button.setProperty(u"role", u"navigation")

        self.navigation_line.addWidget(self.settings_button)

        self.stretch_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.stretch_2)

        self.practice_tag = QLabel(self.navigation_bar)
        self.practice_tag.setObjectName(u"practice_tag")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.practice_tag.sizePolicy().hasHeightForWidth())
        self.practice_tag.setSizePolicy(sizePolicy)
        self.practice_tag.setProperty(u"role", u"tag")

        self.navigation_line.addWidget(self.practice_tag)

        self.gap_3 = QSpacerItem(12, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.gap_3)

        self.clock_value = QLabel(self.navigation_bar)
        self.clock_value.setObjectName(u"clock_value")
        self.clock_value.setProperty(u"role", u"facts")

        self.navigation_line.addWidget(self.clock_value)

        self.gap_4 = QSpacerItem(12, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.gap_4)

        self.person_button = QPushButton(self.navigation_bar)
        self.person_button.setObjectName(u"person_button")
        self.person_button.setProperty(u"role", u"quiet")

        self.navigation_line.addWidget(self.person_button)

        self.lock_button = QPushButton(self.navigation_bar)
        self.lock_button.setObjectName(u"lock_button")
        self.lock_button.setProperty(u"role", u"quiet")

        self.navigation_line.addWidget(self.lock_button)


        self.bars.addWidget(self.navigation_bar)

        self.screens = QStackedWidget(self.desk_page)
        self.screens.setObjectName(u"screens")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.screens.sizePolicy().hasHeightForWidth())
        self.screens.setSizePolicy(sizePolicy1)

        self.bars.addWidget(self.screens)

        self.status_bar = QFrame(self.desk_page)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setMinimumSize(QSize(0, 26))
        self.status_bar.setMaximumSize(QSize(16777215, 26))
        self.status_line = QHBoxLayout(self.status_bar)
        self.status_line.setSpacing(0)
        self.status_line.setObjectName(u"status_line")
        self.status_line.setContentsMargins(16, 0, 8, 0)
        self.saved_value = ElidedLabel(self.status_bar)
        self.saved_value.setObjectName(u"saved_value")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(2)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.saved_value.sizePolicy().hasHeightForWidth())
        self.saved_value.setSizePolicy(sizePolicy2)
        self.saved_value.setProperty(u"role", u"caption")

        self.status_line.addWidget(self.saved_value)

        self.gap_5 = QSpacerItem(20, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.status_line.addItem(self.gap_5)

        self.protocol_value = QLabel(self.status_bar)
        self.protocol_value.setObjectName(u"protocol_value")
        self.protocol_value.setProperty(u"role", u"caption")

        self.status_line.addWidget(self.protocol_value)

        self.gap_6 = QSpacerItem(20, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.status_line.addItem(self.gap_6)

        self.policy_value = QLabel(self.status_bar)
        self.policy_value.setObjectName(u"policy_value")
        self.policy_value.setProperty(u"role", u"caption")

        self.status_line.addWidget(self.policy_value)

        self.reason_value = ElidedLabel(self.status_bar)
        self.reason_value.setObjectName(u"reason_value")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(3)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.reason_value.sizePolicy().hasHeightForWidth())
        self.reason_value.setSizePolicy(sizePolicy3)
        self.reason_value.setProperty(u"role", u"caption")
        self.reason_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignVCenter)

        self.status_line.addWidget(self.reason_value)

        self.gap_7 = QSpacerItem(12, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.status_line.addItem(self.gap_7)

        self.protocol_button = QPushButton(self.status_bar)
        self.protocol_button.setObjectName(u"protocol_button")
        self.protocol_button.setProperty(u"role", u"quiet")

        self.status_line.addWidget(self.protocol_button)

        self.zoom_button = QPushButton(self.status_bar)
        self.zoom_button.setObjectName(u"zoom_button")
        self.zoom_button.setProperty(u"role", u"quiet")

        self.status_line.addWidget(self.zoom_button)

        self.theme_button = QPushButton(self.status_bar)
        self.theme_button.setObjectName(u"theme_button")
        self.theme_button.setProperty(u"role", u"quiet")

        self.status_line.addWidget(self.theme_button)

        self.help_button = QPushButton(self.status_bar)
        self.help_button.setObjectName(u"help_button")
        self.help_button.setProperty(u"role", u"quiet")

        self.status_line.addWidget(self.help_button)


        self.bars.addWidget(self.status_bar)

        self.covers.addWidget(self.desk_page)
        self.cover_page = QWidget()
        self.cover_page.setObjectName(u"cover_page")
        self.cover_lines = QVBoxLayout(self.cover_page)
        self.cover_lines.setSpacing(0)
        self.cover_lines.setObjectName(u"cover_lines")
        self.cover_lines.setContentsMargins(0, 0, 0, 0)
        self.covers.addWidget(self.cover_page)

        self.central_lines.addWidget(self.covers)

        MainWindow.setCentralWidget(self.central)

        self.retranslateUi(MainWindow)

        self.covers.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Besponsa Desktop", None))
        self.program_name.setText(QCoreApplication.translate("MainWindow", u"Besponsa Desktop", None))
        self.work_list_button.setText(QCoreApplication.translate("MainWindow", u"Work list", None))
        self.order_screen_button.setText(QCoreApplication.translate("MainWindow", u"Order", None))
        self.course_button.setText(QCoreApplication.translate("MainWindow", u"Course", None))
        self.protocols_button.setText(QCoreApplication.translate("MainWindow", u"Protocols", None))
        self.records_button.setText(QCoreApplication.translate("MainWindow", u"Records", None))
        self.settings_button.setText(QCoreApplication.translate("MainWindow", u"Settings", None))
        self.practice_tag.setText(QCoreApplication.translate("MainWindow", u"PRACTICE", None))
        self.clock_value.setText("")
        self.person_button.setText("")
#if QT_CONFIG(tooltip)
        self.person_button.setToolTip(QCoreApplication.translate("MainWindow", u"Who is signed in; sign out, change the password", None))
#endif // QT_CONFIG(tooltip)
        self.lock_button.setText(QCoreApplication.translate("MainWindow", u"Lock  Ctrl+Shift+L", None))
#if QT_CONFIG(tooltip)
        self.lock_button.setToolTip(QCoreApplication.translate("MainWindow", u"Cover the screen; what is typed stays", None))
#endif // QT_CONFIG(tooltip)
        self.saved_value.setText("")
        self.protocol_value.setText("")
        self.policy_value.setText(QCoreApplication.translate("MainWindow", u"Site policy: default", None))
        self.reason_value.setText("")
        self.protocol_button.setText("")
#if QT_CONFIG(tooltip)
        self.protocol_button.setToolTip(QCoreApplication.translate("MainWindow", u"The protocol that the order is looked at under", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_button.setText(QCoreApplication.translate("MainWindow", u"100 %", None))
#if QT_CONFIG(tooltip)
        self.zoom_button.setToolTip(QCoreApplication.translate("MainWindow", u"Zoom (Ctrl++, Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.theme_button.setText(QCoreApplication.translate("MainWindow", u"Dark", None))
#if QT_CONFIG(tooltip)
        self.theme_button.setToolTip(QCoreApplication.translate("MainWindow", u"Light or dark (Ctrl+Shift+D)", None))
#endif // QT_CONFIG(tooltip)
        self.help_button.setText(QCoreApplication.translate("MainWindow", u"Help  F1", None))
#if QT_CONFIG(tooltip)
        self.help_button.setToolTip(QCoreApplication.translate("MainWindow", u"Help for this screen", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

