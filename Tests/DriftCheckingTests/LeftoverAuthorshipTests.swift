import DriftChecking
import Testing

/// Words that a tool may have left, or an author written.
@Suite struct LeftoverAuthorshipTests {
  @Test(arguments: [
    ("Its order is undefined here.", "# Page\n\nIts order is *undefined* here.", []),
    ("Its order is undefined here.", "Its order is 3 here.", ["undefined"]),
    ("cause undefined behaviour", "cause [undefined behaviour](ub.md)", []),
    ("It is undefined", "undefined, it is", ["undefined"]),
    ("A NaN is no number", "A NaN is no number", []),
    ("It has undefined actions", "It has {{ a.count }} actions", ["undefined"]),
    ("See /home/me/a.md here", "See /home/me/a.md.", []),
    ("See /home/me/a.md here", "It is in /home/you/a.md.", ["/home/"]),
    ("It has {{ x }} here", "It has {{ x }} here", ["{{ x }}"]),
    ("undefined", "undefined", ["undefined"]),
    ("It is Optional(3) here", "It has Optional(4), here", ["Optional("]),
  ])
  func `a word is the author's where a source has it beside the same word`(
    _ text: String, _ repeated: String, _ left: [String]
  ) {
    let utf8 = Array(text.utf8)
    let found = LeftoverAuthorship([Array(repeated.utf8)])
      .leftByTools(Leftover.all(in: utf8), in: utf8)
    #expect(found.map(\.text) == left)
  }

  @Test func `without a source, every such word was left by a tool`() {
    let utf8 = Array("Its order is undefined here.".utf8)
    let found = LeftoverAuthorship([]).leftByTools(Leftover.all(in: utf8), in: utf8)
    #expect(found.map(\.text) == ["undefined"])
  }
}
