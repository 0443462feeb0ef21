"""The command ``verify-many``: a file of orders in, a file of results out, on every core."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from besponsa_desktop.cli.verify import chosen_regimen, declare_protocol

if TYPE_CHECKING:
    from besponsa_desktop.workflow.batch import BatchResult


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_verify_many)
    parser.add_argument("orders", type=Path, metavar="ORDERS.jsonl", help="the orders; - for standard input")
    declare_protocol(parser)
    parser.add_argument(
        "--out", type=Path, metavar="RESULTS.jsonl", help="write here, not to standard output"
    )


def _verify_many(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.batch import processors, verify_lines
    from besponsa_desktop.workflow.files import opened, refuse_same_file, written_at_end

    regimen = chosen_regimen(chosen.protocol)
    refuse_same_file(chosen.orders, chosen.out)
    worst = 0
    with opened(chosen.orders) as orders, written_at_end(chosen.out) as results:
        judged = verify_lines(orders, regimen.id, processors())
        for result in _with_progress(judged, orders):
            results.write(result.text)
            worst = max(worst, result.worst)
        results.flush()
    return worst


def _with_progress(judged: Iterator[BatchResult], orders: BinaryIO) -> Iterator[BatchResult]:
    """Show on a terminal how much of the orders is done."""
    if not sys.stderr.isatty():
        yield from judged
        return
    from tqdm import tqdm

    size = os.fstat(orders.fileno()).st_size
    with tqdm(total=size or None, unit="B", unit_scale=True, desc="orders") as bar:
        for result in judged:
            bar.update(result.end - bar.n)
            yield result
