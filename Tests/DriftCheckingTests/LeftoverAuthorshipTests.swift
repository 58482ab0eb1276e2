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
    ("It has undefined actions", "It has undefined actions", ["undefined"]),
    ("It has NaN statements", "It has NaN statements", ["NaN"]),
    ("reads undefined bytes", "reads undefined bytes", []),
    ("undefined", "undefined", ["undefined"]),
    ("It is Optional(3) here", "It is Optional(3) here", ["Optional("]),
  ])
  func `a word is the author's where what repeats it has it beside the same word`(
    _ text: String, _ repeated: String, _ left: [String]
  ) {
    let utf8 = Array(text.utf8)
    let found = LeftoverAuthorship([Array(repeated.utf8)])
      .leftByTools(Leftover.all(in: utf8), in: utf8)
    #expect(found.map(\.text) == left)
  }

  @Test func `where nothing repeats a text, every such word was left by a tool`() {
    let utf8 = Array("Its order is undefined here.".utf8)
    let found = LeftoverAuthorship([]).leftByTools(Leftover.all(in: utf8), in: utf8)
    #expect(found.map(\.text) == ["undefined"])
  }
}
