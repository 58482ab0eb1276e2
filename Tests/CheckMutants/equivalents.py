"""Broken comparisons that no test can notice, as what they decide is how fast an answer comes."""

import pathlib
from dataclasses import dataclass

LIST = pathlib.Path(__file__).resolve().parent / "equivalents.txt"


@dataclass
class Equivalent:
    """A comparison by the words around it, the ways that change nothing, and why."""

    file: str
    words: str
    ways: list
    reason: str
    is_met: bool = False

    def holds(self, comparison, line):
        """Tells whether a comparison stands within the words, in its line of the source."""
        start = line.find(self.words)
        return (comparison.file == self.file and start >= 0
                and start < comparison.column <= start + len(self.words))


def read(text):
    """The entries of a list: a file, words of a line, ways, and a reason, with bars between."""
    entries = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            file, words, ways, reason = (part.strip() for part in line.split(" | "))
            entries.append(Equivalent(file, words, ways.split(", "), reason))
    return entries


def taken_out(mutants, entries, found, lines):
    """The mutants that are left, each a number and a way, without those in the list."""
    left = []
    for number, way in mutants:
        comparison = found[number]
        line = lines(comparison.file)[comparison.line - 1]
        matching = [one for one in entries if way in one.ways and one.holds(comparison, line)]
        for one in matching:
            one.is_met = True
        if not matching:
            left.append((number, way))
    return left
