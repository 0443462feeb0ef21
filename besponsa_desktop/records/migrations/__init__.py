"""The revisions of the database, oldest first, as Alembic runs them."""
