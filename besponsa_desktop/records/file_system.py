"""Where a file lies: on a disk of this computer or on a network share, and how much room is left there."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

_KINDS = """
    9p acfs afs autofs beegfs ceph cifs coda davfs fhgfs gfs gfs2 glusterfs lustre ncpfs nfs nfs4 ocfs2 prl_fs
    smb2 smb3 smbfs vboxsf webdav
"""
_HELPERS = """
    afp curlftpfs davfs2 dbxfs gcsfuse google-drive-ocamlfuse gvfsd-fuse juicefs onedriver rclone s3fs
    smbnetfs sshfs vmhgfs-fuse
"""
_NETWORKED = frozenset(_KINDS.split())
_NETWORKED_BY_HELPER = _NETWORKED | frozenset(_HELPERS.split())
_DRIVE_REMOTE = 4


def network_file_system(folder: Path, mounts: str) -> str | None:
    """Return the kind of network share on which the folder lies; ``None``: it lies on this computer's disk.

    Args:
        folder: an absolute path.
        mounts: the text of ``/proc/mounts``; a line without a known kind counts as a disk.
    """
    text = str(folder)
    if text.startswith(("\\\\", "//")):
        return "network path"
    kind = _kind_of_mount(folder, mounts)
    helper = kind.removeprefix("fuse.")
    is_networked = kind in _NETWORKED or (kind != helper and helper in _NETWORKED_BY_HELPER)
    return kind if is_networked else None


def _kind_of_mount(folder: Path, mounts: str) -> str:
    """Return the kind of the innermost mount that holds the folder; of several on one, the last."""
    holding = [
        (len(place.parts), kind)
        for place, kind in (_mount(line) for line in mounts.splitlines() if line.count(" ") >= 2)
        if folder.is_relative_to(place)
    ]
    deepest = max((depth for depth, _ in holding), default=0)
    return [kind for depth, kind in holding if depth == deepest][-1] if holding else ""


def _mount(line: str) -> tuple[Path, str]:
    _, place, kind = line.split(" ")[:3]
    for escaped, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        place = place.replace(escaped, character)
    return Path(place), kind


def mounts_here() -> str:
    """Return this computer's mounts as the text of ``/proc/mounts``; empty where there is no such file."""
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def is_remote_drive(folder: Path) -> bool:
    """Tell whether Windows calls the folder's drive a network drive; elsewhere ``False``."""
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE)


def free_bytes(folder: Path) -> int:
    """Return how many bytes are free where the folder lies."""
    return shutil.disk_usage(folder).free
