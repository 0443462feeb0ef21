"""Plots over time, drawn with pyqtgraph: nothing here is loaded before a screen shows a plot."""
