/// The sections of a page that set a policy apart with what is said of it: what copies in one of
/// them copies what stands in it.
struct EnclosingSections {
  let all: [HTMLElement]

  init(of page: PublishedPage) { all = page.root.all { Self.names.contains($0.name) } }

  /// Those around an element, the innermost first.
  func around(_ element: HTMLElement) -> [HTMLElement] {
    all.filter { $0.holds(element) }.reversed()
  }

  private static let names: Set = ["figure", "details", "section"]
}
