"""What counts as a comparison, and what is left alone."""

import unittest

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


if __name__ == "__main__":
    unittest.main()
