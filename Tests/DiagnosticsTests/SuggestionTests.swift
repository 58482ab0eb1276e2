import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("titel", "title"), ("action-cuont", "action-count"), ("x", nil), ("", nil),
    ("zebra", nil),
  ])
  func `the nearest name is offered only when it is near`(written: String, name: String?) {
    let names = ["title", "order", "action-count", "description"]
    #expect(Suggestion.nearest(to: written, among: names) == name)
  }

  @Test(arguments: [("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("é", "e", 1)])
  func `distance counts edits`(left: String, right: String, distance: Int) {
    #expect(Suggestion.distance(left, right) == distance)
  }
}
