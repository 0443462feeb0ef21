"""The records: orders, people, signatures, documents and the audit trail, in SQLite or PostgreSQL."""
