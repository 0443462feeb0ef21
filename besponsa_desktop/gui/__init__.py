"""The window: Qt's only home. It shows and asks; what is right is decided in the workflow and the core."""
