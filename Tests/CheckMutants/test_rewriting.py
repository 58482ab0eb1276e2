"""What counts as a comparison, what is left alone, and what is left out."""

import unittest

import equivalents
import rewriting

SOURCE = '''
func f<T>(_ a: T) where T.Element == UInt8 { // a == b
  if a == "x == y", b != nil, c.count < 3 && d >= e { return }
  let shift = a << 2, arrow: (Int) -> Int
  guard x
    == y else { return }
}
extension A { static func == (a: A, b: A) -> Bool { a.id == b.id } }
let text = """
  a == b
  """
'''


class Comparisons(unittest.TestCase):
    def setUp(self):
        self.found = rewriting.comparisons("A.swift", SOURCE, 8)

    def test_comparisons_are_found_where_they_are_made(self):
        places = [(one.operator, one.line, one.with_nil) for _, one in self.found]
        self.assertEqual(places, [
            ("==", 3, False), ("!=", 3, True), ("<", 3, False), (">=", 3, False), ("==", 6, False),
            ("==", 8, False)])

    def test_each_is_an_operator_of_its_own(self):
        names = [one.name for _, one in self.found]
        self.assertEqual(len(set(names)), len(names))
        text = rewriting.rewritten(SOURCE, self.found)
        for name in names:
            self.assertIn(f" {name} " if name != names[4] else f"{name} ", text)
        for name, one in zip(names, (one for _, one in self.found)):
            text = text.replace(name, one.operator)
        self.assertEqual(text, SOURCE)

    def test_operators_are_declared_for_what_they_compare(self):
        declared = "\n".join(rewriting.operators(self.found[1][1]))
        self.assertIn("_OptionalNilComparisonType", declared)
        self.assertIn("Comparable", "\n".join(rewriting.operators(self.found[2][1])))


class Equivalents(unittest.TestCase):
    def setUp(self):
        found = rewriting.comparisons("A.swift", SOURCE, 0)
        self.found = [comparison for _, comparison in found]
        self.mutants = [(0, "always"), (0, "never"), (1, "always"), (4, "never")]

    def left(self, text):
        self.entries = equivalents.read(text)
        return equivalents.taken_out(
            self.mutants, self.entries, self.found, lambda _: SOURCE.splitlines())

    def test_only_the_comparison_in_the_words_is_left_out_and_only_in_its_ways(self):
        left = self.left("# why\nA.swift | b != nil | always | it is only quicker\n")
        self.assertEqual(left, [(0, "always"), (0, "never"), (4, "never")])
        self.assertTrue(self.entries[0].is_met)

    def test_what_is_not_there_leaves_nothing_out(self):
        for words in ("b == nil", "x == y"):
            self.assertEqual(self.left(f"A.swift | {words} | always | none"), self.mutants)
            self.assertFalse(self.entries[0].is_met)
        self.assertEqual(self.left("B.swift | b != nil | always | none"), self.mutants)


if __name__ == "__main__":
    unittest.main()
