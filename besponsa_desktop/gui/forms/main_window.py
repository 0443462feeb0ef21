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

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.bars = QVBoxLayout(self.central)
        self.bars.setSpacing(0)
        self.bars.setObjectName(u"bars")
        self.bars.setContentsMargins(0, 0, 0, 0)
        self.navigation_bar = QFrame(self.central)
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

        self.spacer_63 = QSpacerItem(20, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.spacer_63)

        self.order_screen_button = QPushButton(self.navigation_bar)
        self.order_screen_button.setObjectName(u"order_screen_button")
        self.order_screen_button.setCheckable(True)
        self.order_screen_button.setProperty(u"role", u"navigation")

        self.navigation_line.addWidget(self.order_screen_button)

        self.spacer_64 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.spacer_64)

        self.practice_tag = QLabel(self.navigation_bar)
        self.practice_tag.setObjectName(u"practice_tag")
        self.practice_tag.setProperty(u"role", u"tag")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.practice_tag.sizePolicy().hasHeightForWidth())
        self.practice_tag.setSizePolicy(sizePolicy)

        self.navigation_line.addWidget(self.practice_tag)

        self.spacer_65 = QSpacerItem(12, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.spacer_65)

        self.clock_value = QLabel(self.navigation_bar)
        self.clock_value.setObjectName(u"clock_value")
        self.clock_value.setProperty(u"role", u"caption")

        self.navigation_line.addWidget(self.clock_value)

        self.spacer_66 = QSpacerItem(14, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.spacer_66)

        self.protocol_button = QPushButton(self.navigation_bar)
        self.protocol_button.setObjectName(u"protocol_button")
        self.protocol_button.setProperty(u"role", u"quiet")

        self.navigation_line.addWidget(self.protocol_button)

        self.spacer_67 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.spacer_67)

        self.zoom_button = QPushButton(self.navigation_bar)
        self.zoom_button.setObjectName(u"zoom_button")
        self.zoom_button.setProperty(u"role", u"quiet")

        self.navigation_line.addWidget(self.zoom_button)

        self.spacer_68 = QSpacerItem(4, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.navigation_line.addItem(self.spacer_68)

        self.theme_button = QPushButton(self.navigation_bar)
        self.theme_button.setObjectName(u"theme_button")
        self.theme_button.setProperty(u"role", u"quiet")

        self.navigation_line.addWidget(self.theme_button)


        self.bars.addWidget(self.navigation_bar)

        self.screens = QStackedWidget(self.central)
        self.screens.setObjectName(u"screens")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.screens.sizePolicy().hasHeightForWidth())
        self.screens.setSizePolicy(sizePolicy1)

        self.bars.addWidget(self.screens)

        self.status_bar = QFrame(self.central)
        self.status_bar.setObjectName(u"status_bar")
        self.status_bar.setMinimumSize(QSize(0, 24))
        self.status_bar.setMaximumSize(QSize(16777215, 24))
        self.status_line = QHBoxLayout(self.status_bar)
        self.status_line.setSpacing(0)
        self.status_line.setObjectName(u"status_line")
        self.status_line.setContentsMargins(16, 0, 16, 0)
        self.saved_value = QLabel(self.status_bar)
        self.saved_value.setObjectName(u"saved_value")
        self.saved_value.setProperty(u"role", u"caption")

        self.status_line.addWidget(self.saved_value)

        self.spacer_69 = QSpacerItem(24, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.status_line.addItem(self.spacer_69)

        self.protocol_value = QLabel(self.status_bar)
        self.protocol_value.setObjectName(u"protocol_value")
        self.protocol_value.setProperty(u"role", u"caption")

        self.status_line.addWidget(self.protocol_value)

        self.spacer_70 = QSpacerItem(24, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.status_line.addItem(self.spacer_70)

        self.policy_value = QLabel(self.status_bar)
        self.policy_value.setObjectName(u"policy_value")
        self.policy_value.setProperty(u"role", u"caption")

        self.status_line.addWidget(self.policy_value)

        self.spacer_71 = QSpacerItem(24, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.status_line.addItem(self.spacer_71)

        self.reason_value = QLabel(self.status_bar)
        self.reason_value.setObjectName(u"reason_value")
        self.reason_value.setProperty(u"role", u"caption")
        self.reason_value.setAlignment(Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.reason_value.sizePolicy().hasHeightForWidth())
        self.reason_value.setSizePolicy(sizePolicy2)

        self.status_line.addWidget(self.reason_value)


        self.bars.addWidget(self.status_bar)

        MainWindow.setCentralWidget(self.central)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Besponsa Desktop", None))
        self.program_name.setText(QCoreApplication.translate("MainWindow", u"Besponsa Desktop", None))
        self.order_screen_button.setText(QCoreApplication.translate("MainWindow", u"Order", None))
        self.practice_tag.setText(QCoreApplication.translate("MainWindow", u"PRACTICE", None))
        self.clock_value.setText("")
        self.protocol_button.setText(QCoreApplication.translate("MainWindow", u"Protocol", None))
#if QT_CONFIG(tooltip)
        self.protocol_button.setToolTip(QCoreApplication.translate("MainWindow", u"Look at the order under another protocol", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_button.setText(QCoreApplication.translate("MainWindow", u"100 %", None))
#if QT_CONFIG(tooltip)
        self.zoom_button.setToolTip(QCoreApplication.translate("MainWindow", u"Zoom  Ctrl++  Ctrl+-  Ctrl+0", None))
#endif // QT_CONFIG(tooltip)
        self.theme_button.setText(QCoreApplication.translate("MainWindow", u"Dark", None))
#if QT_CONFIG(tooltip)
        self.theme_button.setToolTip(QCoreApplication.translate("MainWindow", u"Change between light and dark  Ctrl+Shift+D", None))
#endif // QT_CONFIG(tooltip)
        self.saved_value.setText(QCoreApplication.translate("MainWindow", u"Not saved", None))
        self.protocol_value.setText("")
        self.policy_value.setText(QCoreApplication.translate("MainWindow", u"Site policy: default", None))
        self.reason_value.setText("")
    # retranslateUi

