"""From a finding to its row in the pane: title, values used with their dates, working, release, source."""

from __future__ import annotations

import re
from collections.abc import Mapping

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.findings import Finding, FindingInput, Outcome, Release
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.assessment_view import FindingView, InputView
from besponsa_desktop.gui.models.field_names import field_name
from besponsa_desktop.gui.palette import SEVERITY_WORDS

_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z])")
_SITE_POLICY = "Site policy: "
_RELEASES = {
    Release.NEVER: _later("Release: none. This finding cannot be released."),
    Release.PRESCRIBER: _later("Release: recorded prescriber decision, accepted by the second pharmacist."),
    Release.REASON: _later("Release: a reason, typed by the pharmacist."),
    Release.NONE: "",
}


def first_sentence(message: str) -> str:
    """Return the first sentence of a message."""
    return _SENTENCE_END.split(message, maxsplit=1)[0]


class FindingTexts:
    """Findings as the pane shows them. Most stay the same from one keystroke to the next: those are kept."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        """Name sources by their key."""
        self._sources = sources
        self._kept: dict[str, tuple[Finding, FindingView]] = {}

    def view(self, finding: Finding) -> FindingView:
        """Return a finding as the pane shows it."""
        kept = self._kept.get(finding.rule)
        if kept is None or kept[0] != finding:
            kept = (finding, finding_view(finding, self._sources))
            self._kept[finding.rule] = kept
        return kept[1]


def in_own_words(finding: Finding) -> str:
    """Return the first sentence of a finding's message as a sentence of its own."""
    sentence = first_sentence(finding.message).removeprefix(_SITE_POLICY)
    return f"{sentence[:1].upper()}{sentence[1:]}"


def finding_view(finding: Finding, sources: Mapping[str, str]) -> FindingView:
    """Return a finding as the pane shows it."""
    severity, word = _look(finding)
    timed = [used for used in finding.inputs if used.taken_at is not None]
    plain = [used for used in finding.inputs if used.taken_at is None]
    workings = _workings(timed, finding.working)
    return FindingView(
        key=finding.rule,
        severity=severity,
        word=word,
        title=_title(finding),
        message=_rest(finding),
        limits=_limits(finding),
        inputs=tuple(_input(used, working) for used, working in zip(timed, workings, strict=True)),
        facts=_facts(plain),
        working=" \u00b7 ".join(
            line for line in finding.working if line not in _used(timed, finding.working)
        ),
        release=_release(finding),
        source=f"{sources.get(finding.source.key, finding.source.key)}, {finding.source.section}",
        unverified=not finding.source.verified,
    )


def _look(finding: Finding) -> tuple[str, str]:
    """Return the severity whose look the row has, and the word in it."""
    match finding.outcome:
        case Outcome.PASS:
            return "pass", SEVERITY_WORDS["pass"]
        case Outcome.NOT_APPLICABLE:
            return "note", "N-A"
        case Outcome.FAIL | Outcome.UNKNOWN:
            return finding.severity.value, SEVERITY_WORDS[finding.severity.value]


def _title(finding: Finding) -> str:
    """Return what is wrong in the finding's own words, or what was checked and found."""
    if finding.outcome in {Outcome.FAIL, Outcome.UNKNOWN}:
        return in_own_words(finding).rstrip(".")
    return f"{finding.title}: {finding.found}" if finding.found else finding.title


def _rest(finding: Finding) -> str:
    """Return what the message says after the sentence that is the title."""
    if finding.outcome not in {Outcome.FAIL, Outcome.UNKNOWN}:
        return finding.message
    return " ".join(_SENTENCE_END.split(finding.message)[1:])


def _limits(finding: Finding) -> str:
    """Return what was expected, and what was found where neither title nor values say it."""
    if finding.outcome is Outcome.NOT_APPLICABLE:
        return ""
    told = finding.outcome is Outcome.PASS or bool(finding.inputs)
    found = "" if told or not finding.found else _tr("Found {value}; ").format(value=finding.found)
    expected = _tr("expected {value}.").format(value=finding.expected) if finding.expected else ""
    text = f"{found}{expected}"
    return f"{text[:1].upper()}{text[1:]}"


def _input(used: FindingInput, working: str) -> InputView:
    name, value = _named(used)
    taken = "" if used.taken_at is None else display.moment_with_offset_text(used.taken_at)
    return InputView(name=name, value=value, working=working, taken=taken)


def _named(used: FindingInput) -> tuple[str, str]:
    """Return what a value is and the value: laboratory results carry their name before the number."""
    name, space, value = used.value.partition(" ")
    if used.path.startswith("labs[") and space:
        *words, value = used.value.split(" ")
        name = " ".join(words)
        return f"{name[:1].upper()}{name[1:]}", value
    return field_name(used.path), used.value


def _workings(timed: list[FindingInput], working: tuple[str, ...]) -> list[str]:
    """Return for each value the working that begins with its name, empty where there is none."""
    return [next((_after(line, used) for line in working if _starts(line, used)), "") for used in timed]


def _used(timed: list[FindingInput], working: tuple[str, ...]) -> set[str]:
    return {line for line in working for used in timed if _starts(line, used)}


def _starts(line: str, used: FindingInput) -> bool:
    """Tell whether a line of working is about a result: ``ALT: 120 U/L ÷ …`` about ``ALT 120 U/L``."""
    name, _, rest = line.partition(": ")
    return (
        used.path.startswith("labs[") and f"{name} " in f"{used.value} " and rest.startswith(_named(used)[1])
    )


def _after(line: str, used: FindingInput) -> str:
    return line.partition(": ")[2].removeprefix(_named(used)[1]).strip()


def _facts(plain: list[FindingInput]) -> str:
    """Return the values that carry no time, in one line: several of one name behind it."""
    values: dict[str, list[str]] = {}
    for used in plain:
        name, value = _named(used)
        values.setdefault(name, []).append(value)
    line = " \u00b7 ".join(f"{name}: {'; '.join(each)}" for name, each in values.items())
    return f"{line}." if line else ""


def _release(finding: Finding) -> str:
    if finding.outcome is Outcome.UNKNOWN:
        return _tr("Release: supply the value; nothing else clears it.")
    words = _RELEASES[finding.release]
    return _tr(words) if words else ""
