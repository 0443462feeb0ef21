"""Forms and resources made by ui/compile.py from ui/ and resources/: do not edit them here."""
