"""The blocks of the worksheet, numbered as they stand on it."""
