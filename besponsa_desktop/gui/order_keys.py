"""Keys that a screen may want the order screen with, beside the id of an order."""

#: What the key of a draft begins with; the id of the draft follows.
DRAFT_KEY = "draft:"
NEW_KEY = "new:"
IMPORT_KEY = "import:"
