"""The screens and dialogs: each a form of ui/ and the lines that connect it."""
