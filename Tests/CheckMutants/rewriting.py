"""Finds the comparisons in Swift sources, and gives each an operator of its own."""

import re
from dataclasses import dataclass

COMPARISONS = ("==", "!=", "<=", ">=", "<", ">")

# What an operator may be spelled with, so that each comparison's is another one.
DIGITS = "⊕⊖⊗⊘⊙⊚⊛⊜"

# Comments and literals hold no comparisons; the longest forms come first.
UNREAD = re.compile(
    r'//[^\n]*|/\*.*?\*/|#+".*?"#+|"""(?:\\.|.)*?"""|"(?:\\.|[^"\\\n])*"', re.DOTALL)
OPERATOR = re.compile(r"(?<=[\s(])(==|!=|<=|>=|<|>)(?=\s)")
# `where Element == UInt8` compares types, and is no expression.
TYPE = r"(?:Self|[A-Z]\w*)(?:\.[A-Z]\w*)*"
BEFORE_TYPE = re.compile(TYPE + r"\s+$")
AFTER_TYPE = re.compile(r"\s+" + TYPE + r"\s*(?:[{,]|$)", re.MULTILINE)


@dataclass
class Comparison:
    """One comparison in one source, by its place."""

    number: int
    file: str
    line: int
    column: int
    operator: str
    with_nil: bool
    # Whether it is noted where it is made, which takes time.
    is_watched: bool = True

    @property
    def name(self):
        """Its own operator: the first characters say the kind, the rest count in eights."""
        return self.operator + "".join(DIGITS[int(digit)] for digit in f"{self.number:o}")

    @property
    def place(self):
        return f"{self.file}:{self.line}:{self.column}"


def comparisons(file, text, first):
    """The comparisons in a source, numbered from `first`, with where each stands in it."""
    masked = UNREAD.sub(lambda match: re.sub(r"[^\n]", "_", match.group()), text)
    found = []
    for match in OPERATOR.finditer(masked):
        start, end = match.span()
        if BEFORE_TYPE.search(masked[:start]) and AFTER_TYPE.match(masked, end):
            continue
        if masked[:start].rstrip().endswith("func"):
            continue
        line = masked.count("\n", 0, start) + 1
        column = start - (masked.rfind("\n", 0, start) + 1) + 1
        with_nil = bool(re.match(r"\s+nil\b", masked[end:]))
        comparison = Comparison(
            first + len(found), file, line, column, match.group(), with_nil)
        found.append((start, comparison))
    return found


def rewritten(text, found):
    """A source with each of its comparisons done by the operator of its own."""
    pieces, last = [], 0
    for start, comparison in found:
        pieces += [text[last:start], comparison.name]
        last = start + len(comparison.operator)
    return "".join(pieces) + text[last:]


def operators(comparison):
    """The Swift that declares a comparison's own operator."""
    name, number = comparison.name, comparison.number
    lines = [f"infix operator {name}: ComparisonPrecedence"]
    if comparison.with_nil:
        return lines + [
            f"func {name} <T>(a: T?, b: _OptionalNilComparisonType) -> Bool "
            f"{{ Mutant.present({number}, a {comparison.operator} nil) }}"]
    same = comparison.operator in ("==", "!=")
    judge = "equal" if same else "ordered"
    asks = "sees" if comparison.is_watched else "breaks"
    if same:
        forms = [("<T: Equatable>", "T", "T", ""),
                 ("<A: Equatable, B: Equatable>", "(A, B)", "(A, B)", ""),
                 ("<A: Equatable, B: Equatable, C: Equatable>", "(A, B, C)", "(A, B, C)", ""),
                 ("", "Any.Type?", "Any.Type?", "@_disfavoredOverload ")]
    else:
        forms = [("<T: Comparable>", "T", "T", ""),
                 ("<A: Comparable, B: Comparable>", "(A, B)", "(A, B)", ""),
                 ("<A: Comparable, B: Comparable, C: Comparable>", "(A, B, C)", "(A, B, C)", "")]
    forms += [("<A: StringProtocol, B: StringProtocol>", "A", "B", "@_disfavoredOverload "),
              ("<A: BinaryInteger, B: BinaryInteger>", "A", "B", "@_disfavoredOverload ")]
    for generics, left, right, attribute in forms:
        lines.append(
            f"{attribute}func {name} {generics}(a: {left}, b: {right}) -> Bool "
            f"{{ let answer = a {comparison.operator} b; return Mutant.{asks}({number}) "
            f"? Mutant.{judge}({number}, a as Any, b as Any, answer) : answer }}")
    return lines
