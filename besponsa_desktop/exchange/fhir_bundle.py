"""A FHIR bundle: its resources, the references between them, and the faults of its structure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.json_text import RepeatedKeys
from besponsa_desktop.exchange.shapes_records import repeated_key_faults
from besponsa_desktop.exchange.showing import NumberText, item, member, shown

BUNDLE_TYPES = ("collection", "document", "message", "searchset")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")


@dataclass(frozen=True, slots=True, eq=False)
class Resource:
    """One resource of a bundle."""

    kind: str
    name: str
    base: str
    element: Element

    @property
    def where(self) -> str:
        """Return where it stands, for a person: its place in the file and its name."""
        return f"{self.element.path.removesuffix('.resource')} {self.name}"


class Bundle:
    """The resources of a bundle, in its order, and what their references lead to."""

    def __init__(self, resources: list[tuple[str, Resource]], faults: list[Fault]) -> None:
        """Keep ``resources``, each with its fullUrl; two with one fullUrl are a fault."""
        self.faults = faults
        self.resources = [resource for _, resource in resources]
        self._by_url: dict[str, Resource] = {}
        self._by_name: dict[str, list[Resource]] = {}
        for url, resource in resources:
            if url in self._by_url:
                needed = "a fullUrl of its own for each entry"
                path = resource.element.path.removesuffix("resource") + "fullUrl"
                faults.append(Fault(path=path, found="the fullUrl of another entry", needed=needed))
            if url:
                self._by_url[url] = resource
            self._by_name.setdefault(resource.name, []).append(resource)

    def of(self, kind: str) -> list[Resource]:
        """Return the resources of one type."""
        return [resource for resource in self.resources if resource.kind == kind]

    def led_to(self, source: Resource, key: str, kind: str) -> Resource | None:
        """Return what the Reference at a key of ``source`` leads to; ``None`` if that is not in the file."""
        reference = source.element.part(key)
        return None if reference is None else self.found(source, reference, kind)

    def found(self, source: Resource, reference: Element, kind: str) -> Resource | None:
        """Return what a Reference in ``source`` leads to, if it is of that type."""
        target = reference.text("reference") or ""
        if target.startswith("#"):
            return self._contained(source, target[1:], kind)
        named = self._by_name.get(target, [])
        lone = named[0] if len(named) == 1 else None
        resource = self._by_url.get(target) or self._by_url.get(source.base + target) or lone
        return resource if resource is not None and resource.kind == kind else None

    def _contained(self, source: Resource, name: str, kind: str) -> Resource | None:
        for inner in source.element.parts("contained"):
            if inner.text("id") == name and inner.text("resourceType") == kind:
                return Resource(kind=kind, name=f"{source.name}#{name}", base=source.base, element=inner)
        return None


def bundle_of(document: dict[str, Any]) -> Bundle:
    """Return the bundle in a JSON document.

    Raises:
        UnusableInput: it is no bundle, or holds what no FHIR file may hold.
    """
    faults = list(_text_faults(document, ""))
    whole = Element(document, "", faults)
    kind = whole.text("resourceType")
    if kind != "Bundle":
        raise UnusableInput([*faults, Fault(path="resourceType", found=shown(kind), needed="Bundle")])
    if (stated := whole.text("type")) not in BUNDLE_TYPES:
        needed = f"a bundle of the type {', '.join(BUNDLE_TYPES[:-1])} or {BUNDLE_TYPES[-1]}"
        faults.append(Fault(path="type", found=shown(stated), needed=needed))
    resources = list(_resources(whole, faults))
    if not resources and not faults:
        faults.append(Fault(path="entry", found="nothing", needed="a list of resources"))
    bundle = Bundle(resources, faults)
    if faults:
        raise UnusableInput(faults)
    return bundle


def _resources(whole: Element, faults: list[Fault]) -> Iterator[tuple[str, Resource]]:
    for entry in whole.parts("entry"):
        element = entry.part("resource")
        kind = None if element is None else element.text("resourceType")
        if element is None or kind is None:
            path = entry.at("resource") if element is None else element.at("resourceType")
            faults.append(Fault(path=path, found="nothing", needed="a resource with its resourceType"))
            continue
        url = entry.text("fullUrl") or ""
        name = f"{kind}/{element.text('id') or '(no id)'}"
        yield url, Resource(kind=kind, name=name, base=url.removesuffix(name), element=element)


def _text_faults(document: object, path: str) -> Iterator[Fault]:
    """Yield what no FHIR file may hold: a key twice, a number that is none, characters that are no text."""
    if isinstance(document, dict):
        if isinstance(document, RepeatedKeys):
            yield from repeated_key_faults(document, path)
        for key, value in document.items():
            yield from _text_faults(value, member(path, key))
    elif isinstance(document, list):
        for index, value in enumerate(document):
            yield from _text_faults(value, item(path, index))
    elif isinstance(document, NumberText):
        if decimal_of(document) is None and not _NUMBER.fullmatch(document):
            yield Fault(path=path, found=shown(document), needed="a finite number")
    elif isinstance(document, str) and (found := _FORBIDDEN.search(document)):
        character = f"the character U+{ord(found[0]):04X}"
        yield Fault(
            path=path, found=character, needed="text without control characters or halves of characters"
        )
