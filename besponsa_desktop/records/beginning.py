"""How a connection says what it is for, before it begins: the names of its execution options."""

READING = "besponsa_reading"
WITH_LOG = "besponsa_with_log"
