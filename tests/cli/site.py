"""A site whose records the commands work on: its people, one worksheet signed twice, one signed once."""

from __future__ import annotations

import io
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from besponsa_desktop.records.documents import documents_of, pdf_of
from besponsa_desktop.signing.certificates import certificate_pem
from besponsa_desktop.workflow.blind_entry import BlindEntry
from besponsa_desktop.workflow.second_check import SecondCheck, second_check
from tests.cli.running import run_here
from tests.workflow.site import OWN, Site, credential, new_id, open_site

#: What no output of these commands may hold: the patient of the sample order, and the passwords.
SECRET = ("Sample-Alder", "SYN-100101", OWN)
ENTRY = BlindEntry(height_text="168", weight_text="64", cycle_text="1", day_text="1", dose_text="1.38")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedSite:
    """A folder with the records, the site's keys and root, and what was signed there."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "records.db"

    @property
    def keys(self) -> Path:
        return self.folder / "keys" / "keys.json"

    @property
    def root(self) -> Path:
        return self.folder / "root.pem"

    @property
    def signed(self) -> Path:
        """Return the worksheet with both signatures."""
        return self.folder / "signed.pdf"

    @property
    def signed_once(self) -> Path:
        """Return the worksheet with the first signature only."""
        return self.folder / "signed-once.pdf"


def make_signed_site(folder: Path, url: str | None = None) -> SignedSite:
    """Found a site in the folder, and have its two pharmacists sign a sample order."""
    site = open_site(folder, url)
    sign_sample(site, SignedSite(folder=folder))
    site.workstation.close()
    return SignedSite(folder=folder)


def sign_sample(site: Site, into: SignedSite) -> None:
    """Have both pharmacists sign the sample, and write what they signed."""
    seen = site.verified("01")
    (first,) = documents_of(site.workstation.database, seen.id)
    check = SecondCheck(order=seen, entry=ENTRY, operation_id=new_id())
    twice = second_check(site.workstation, check, credential("ben"))
    into.signed_once.write_bytes(pdf_of(site.workstation.database, first.sha256) or b"")
    into.signed.write_bytes(twice.pdf)
    into.root.write_bytes(certificate_pem(site.workstation.root))


@pytest.fixture(scope="session")
def signed_once_made(tmp_path_factory: pytest.TempPathFactory) -> SignedSite:
    """Give a signed site that every test copies and none changes."""
    return make_signed_site(tmp_path_factory.mktemp("site"))


@pytest.fixture
def site(signed_once_made: SignedSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SignedSite:
    """Give a signed site of the test's own, whose records the commands find."""
    folder = tmp_path / "site"
    shutil.copytree(signed_once_made.folder, folder)
    copied = SignedSite(folder=folder)
    use(monkeypatch, copied.folder, str(copied.database), copied.keys)
    return copied


def use(monkeypatch: pytest.MonkeyPatch, folder: Path, database: str, keys: Path) -> None:
    """Have the commands find these records, and keep their own files in the folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("BESPONSA_DATABASE", database)
    monkeypatch.setenv("BESPONSA_KEYS", str(keys))


@dataclass(frozen=True, slots=True)
class Command:
    """Runs commands in this process, with passwords on standard input, and watches what they say."""

    capfd: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def __call__(self, *arguments: str | Path, passwords: tuple[str, ...] = ()) -> tuple[int, str, str]:
        """Return exit code, output and errors; neither may hold a patient or a password."""
        typed = "".join(f"{password}\n" for password in passwords)
        self.monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
        handed = ("--password-stdin",) if passwords else ()
        code, out, err = run_here(self.capfd, *arguments, *handed)
        for secret in (*SECRET, *passwords):
            assert secret not in out + err
        return code, out, err


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Give the command line, run in this process."""
    return Command(capfd, monkeypatch)
