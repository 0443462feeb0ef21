"""Besponsa Desktop: verification of inotuzumab ozogamicin orders by hospital pharmacists."""

__version__ = "0.1.0"
