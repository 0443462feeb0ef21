"""What is installed is what lies here: the wheel holds every file of the package, data included."""

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.architecture.source import PACKAGE, ROOT, tracked_files


def built_wheel(folder: Path) -> zipfile.ZipFile:
    """Return the wheel that the project builds into the folder."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_that_the_wheel_holds_the_whole_package(tmp_path: Path) -> None:
    package = {path.relative_to(ROOT).as_posix() for path in tracked_files() if path.is_relative_to(PACKAGE)}
    with built_wheel(tmp_path) as wheel:
        held = {name for name in wheel.namelist() if ".dist-info/" not in name}
    assert package <= held
    assert {name.split("/")[0] for name in held} == {"besponsa_desktop"}


def test_that_the_wheel_brings_the_licence(tmp_path: Path) -> None:
    with built_wheel(tmp_path) as wheel:
        licences = [name for name in wheel.namelist() if name.endswith("/licenses/LICENSE")]
        assert wheel.read(licences[0]) == (ROOT / "LICENSE").read_bytes()
