"""How Alembic runs the revisions: on the connection that it is handed, inside that connection's
transaction.
"""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"], transactional_ddl=True, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
