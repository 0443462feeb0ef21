"""The migrations make what the schema says, on both databases, and can be run from the installed program."""

from __future__ import annotations

import re
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, inspect, text

from besponsa_desktop.records.columns import WHERE
from besponsa_desktop.records.schema import METADATA
from besponsa_desktop.records.schema_course import COURSE_ENTRIES
from besponsa_desktop.records.schema_orders import ORDERS
from besponsa_desktop.records.schema_papers import SIGNATURES
from besponsa_desktop.records.store import Database, reading

ROOT = Path(__file__).parents[2]


@pytest.mark.filterwarnings("ignore:.*expression-based index")
def test_that_the_migrations_make_the_schemas_tables_columns_and_indexes(database: Database) -> None:
    assert {ORDERS.name, SIGNATURES.name, COURSE_ENTRIES.name} < set(METADATA.tables)
    with reading(database) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, METADATA) == []


def test_that_the_migrations_make_the_conditions_of_the_schemas_indexes(database: Database) -> None:
    made = {index["name"]: index for index in _indexes(database)}
    wanted = [index for table in METADATA.sorted_tables for index in table.indexes if WHERE in index.info]
    assert len(wanted) == 3
    for index in wanted:
        condition = index.info[WHERE][database.engine.dialect.name]
        said = made[index.name]["dialect_options"][f"{database.engine.dialect.name}_where"]
        assert _words(str(said)) == _words(condition)


def _indexes(database: Database) -> list[Any]:
    inspector = inspect(database.engine)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an index over an expression is another one's
        return [index for table in METADATA.tables for index in inspector.get_indexes(table)]


def _words(condition: str) -> list[str]:
    """Return the quoted words of a condition: each database writes the rest of it in its own way."""
    return re.findall(r"'([^']*)'", condition)


def test_that_the_migrations_make_the_schemas_checks(database: Database) -> None:
    inspector = inspect(database.engine)
    for table in METADATA.sorted_tables:
        wanted = {str(c.name) for c in table.constraints if isinstance(c, CheckConstraint)}
        assert {c["name"] for c in inspector.get_check_constraints(table.name)} == wanted, table.name


def test_that_every_table_of_a_file_is_strict(database: Database) -> None:
    if database.is_postgres:
        return
    with reading(database) as connection:
        listed = connection.execute(text("SELECT name FROM pragma_table_list WHERE strict = 1"))
        assert set(listed.scalars()) == set(METADATA.tables)


def test_that_the_wheels_copy_opens_new_records(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "installed")
    code = (
        "import besponsa_desktop, pathlib; from besponsa_desktop.records.engine import open_database;"
        "p = pathlib.Path('records'); assert 'installed' in besponsa_desktop.__file__;"
        "print(open_database(str(p / 'r.db'), audit_key=b'k' * 32, log_id_if_new='new',"
        " head_folder=p).log.log_id)"
    )
    command = [sys.executable, "-P", "-c", f"import sys; sys.path.insert(0, 'installed'); {code}"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (said.stdout, said.stderr) == ("new\n", "")
