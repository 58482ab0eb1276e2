internal import Diagnostics
internal import DriftChecking

extension RuleExample {
  /// How much of two examples must be the same for them to be shown side by side, in percent.
  private static let leastResemblance = 40
  private static let shownLimit = 2

  /// What road 2 finds under a rule: the shortest example, and one from another place.
  static func drift(of rule: RuleID) -> [RuleExample] {
    let found = CheckRegistry.all.flatMap { check in
      check.examples.filter { $0.rule == rule }.map { (check: check, example: $0) }
    }
    .enumerated()
    .sorted { ($0.element.example.rank, $0.offset) < ($1.element.example.rank, $1.offset) }
    .map(\.element)
    var places: Set<String> = []
    return found.filter { places.insert($0.example.placeWords).inserted }.prefix(shownLimit)
      .map { check, example in
        RuleExample(
          in: example.placeWords, language: example.language, wrong: example.text,
          right: counterpart(of: example, among: check.examples))
      }
  }

  /// The example most like one that fails, and in the same place, in which nothing is found.
  private static func counterpart(
    of example: CheckExample, among examples: [CheckExample]
  ) -> String? {
    guard let wrong = example.text?.replacing(mark, with: "") else { return nil }
    let texts = examples.filter { $0.kind == .passes && $0.place == example.place }
      .compactMap(\.text)
    let ranked = texts.map { ($0, Resemblance.percent($0, wrong)) }
      .filter { $0.1 >= leastResemblance }
    return ranked.max { $0.1 < $1.1 }?.0
  }
}

extension CheckExample {
  /// The shorter, the sooner shown; a bare revision, or a page that shows nothing, comes last.
  fileprivate var rank: Int {
    guard let text, place != .revision else { return .max }
    if case .file = place { return text.utf8.count }
    return RuleExample.isBlank(text) ? .max : text.utf8.count
  }

  /// Where it stands, in words.
  fileprivate var placeWords: String {
    switch place {
    case .main: "in the main part of a page"
    case .parts: "in the main part of a page with a policy in parts"
    case .trail: "in the breadcrumb of a page"
    case .navigation: "in the sidebar of a page"
    case .neighbours: "in the links to the previous and the next page"
    case .head: "in the head of a page"
    case .file(let path): "in '\(path)'"
    case .revision: "as the revision that every file bears"
    case .answer("*"): "as a server answers for every page"
    case .answer(let path): "as a server answers for '\(path)'"
    }
  }

  fileprivate var language: String {
    switch place {
    case .file(let path): FenceLanguage.of(path)
    case .revision: "text"
    case .answer: "http"
    default: "html"
    }
  }
}
