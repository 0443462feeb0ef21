"""What the window's tables and panes show, as plain texts: nothing here draws."""
