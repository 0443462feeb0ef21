"""The order screen's place in the window: built when it is needed, then given keys, menus and connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.main_window import MainWindow
    from besponsa_desktop.gui.screens.order_screen import OrderScreen


class OrderPlace:
    """Holds the order screen; a window that is covered at first is painted before it is built."""

    def __init__(self, window: MainWindow) -> None:
        """Begin with nothing built."""
        self._window = window
        self._screen: OrderScreen | None = None
        self._is_furnished = False

    @property
    def is_built(self) -> bool:
        """Tell whether the screen is there already."""
        return self._screen is not None

    @property
    def is_shown(self) -> bool:
        """Tell whether the screen is to be seen."""
        return self._screen is not None and self._screen.isVisible()

    @property
    def screen(self) -> OrderScreen:
        """Return the screen, built now where nobody needed it before."""
        if self._screen is None:
            from besponsa_desktop.gui.screens.order_screen import OrderScreen

            window = self._window
            self._screen = OrderScreen(window.theme, window)
            window.ui.screens.addWidget(self._screen)
            rescale(self._screen, window.theme.scale)
            self.show_state()
        return self._screen

    def furnish(self) -> None:
        """Give the screen, once, what its first paint does not need: keys, menus, folded sections."""
        if self._is_furnished:
            return
        from besponsa_desktop.gui.window_keys import add_order_keys, practice_menu

        self._is_furnished = True
        screen, window = self.screen, self._window
        self._connect(screen)
        add_order_keys(window)
        screen.ui.practice_button.setMenu(practice_menu(window))
        screen.form.complete()
        rescale(screen, window.theme.scale)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        if self._screen is not None:
            self._screen.pages.arrange(self._screen.width())
            rescale(self._screen, self._window.theme.scale)
            self._screen.show_theme()

    def show_state(self) -> None:
        """Enable what can be done with the order, and say why the rest cannot."""
        if self._screen is None:
            return
        screen, pane, is_broken = self._screen, self._screen.pane.ui, self._window.is_broken
        look, waiting = screen.look, screen.form.origins.unaccepted
        is_readable = look is not None and look.judged is not None
        pane.save_button.setEnabled(is_readable and not waiting)
        pane.preview_button.setEnabled(is_readable and not is_broken)
        may_go_on = is_readable and not (is_broken or screen.is_ended or waiting)
        pane.verify_button.setEnabled(may_go_on)
        pane.return_button.setEnabled(may_go_on)
        if screen.isVisible():
            self._window.bars.show_reason(look, is_broken=is_broken, waiting=waiting)

    def _connect(self, screen: OrderScreen) -> None:
        window, pane = self._window, screen.pane.ui
        pane.open_button.clicked.connect(window.actions_.open)
        screen.ui.import_button.clicked.connect(window.actions_.open)
        pane.save_button.clicked.connect(window.actions_.save)
        pane.new_button.clicked.connect(window.actions_.new)
        pane.preview_button.clicked.connect(window.show_preview)
        screen.examined.connect(self.show_state)
