"""Passwords of the commands: typed at a prompt or read from standard input, never an argument."""

from __future__ import annotations

import argparse
import getpass
import sys
import warnings
from collections.abc import Callable

from besponsa_desktop.errors import Fault, UnusableInput

#: Asks for one password; the words say whose.
Ask = Callable[[str], str]


def declare_passwords(parser: argparse.ArgumentParser) -> None:
    """Give a command the argument by which a program hands passwords in."""
    parser.add_argument(
        "--password-stdin",
        action="store_true",
        help="read passwords from standard input, one a line, in the order in which they would be asked for",
    )


def asking(chosen: argparse.Namespace) -> Ask:
    """Return how the command gets its passwords."""
    return _from_input if chosen.password_stdin else _from_prompt


def new_password(ask: Ask, whose: str) -> str:
    """Return a new password; at a prompt it is typed twice.

    Raises:
        UnusableInput: the two differ.
    """
    typed = ask(f"New password of {whose}")
    if ask is _from_prompt and ask("The same again") != typed:
        raise UnusableInput([Fault(path="password", found="two that differ", needed="the same one twice")])
    return typed


def _from_input(whose: str) -> str:
    line = sys.stdin.buffer.readline().rstrip(b"\r\n")
    if not line:
        fault = Fault(path="--password-stdin", found="no further line", needed=f"a line: {whose.lower()}")
        raise UnusableInput([fault])
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        found, needed = "a byte that is not UTF-8", f"a line in UTF-8: {whose.lower()}"
        raise UnusableInput([Fault(path="--password-stdin", found=found, needed=needed)]) from error


def _from_prompt(whose: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(f"{whose}: ")
        except (getpass.GetPassWarning, EOFError, OSError) as error:
            found, needed = "no terminal to ask at", "a terminal, or the passwords by --password-stdin"
            raise UnusableInput([Fault(path="password", found=found, needed=needed)]) from error
