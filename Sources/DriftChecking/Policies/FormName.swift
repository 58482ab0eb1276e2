internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// What a page calls the form that a policy stands in: the title above it, its label, its button.
struct FormName {
  private let element: HTMLElement
  private let page: PublishedPage
  private let policy: PublishedPolicy

  init(of element: HTMLElement, on page: PublishedPage, policy: PublishedPolicy) {
    self.element = element
    self.page = page
    self.policy = policy
  }

  /// The places that name another form than the one that stands there, and nothing else.
  func findings(in context: CheckContext) -> [Finding] {
    let form = element["data-export"] ?? element["data-layout"] ?? "readable"
    guard let own = Self.words[form], element["data-statement"] == nil else { return [] }
    return places.compactMap { place in
      guard let named = Self.named(in: place.text), named.isDisjoint(with: own) else { return nil }
      return Finding(
        "policy-copy", at: page.position(at: place.offset),
        "'\(place.text)' names another form than the policy's, which is '\(form)'",
        hint: context.cure(policy.source), expected: form, actual: place.text,
        about: Subject(fact: policy.id + ".json", channel: page.name, item: "name of \(form)"),
        model: policy.source)
    }
  }

  /// By the name of a form, the words of its names.
  static let words: [String: Set<String>] = [
    "readable": ["json", "readable"], "compact": ["compact"], "yaml": ["yaml"],
    "cloudformation": ["cloudformation"], "terraform": ["terraform"],
    "terraform-resource": ["resource"], "cdk": ["cdk"], "cli": ["cli"],
  ]

  private static let allWords = Set(words.values.joined()).union([
    "boto", "powershell", "pulumi", "sam", "serverless", "xml",
  ])

  /// Words that stand beside the name of a form.
  private static let furtherWords: Set = [
    "a", "as", "aws", "copy", "document", "download", "for", "in", "of", "only", "policy", "the",
    "with",
  ]

  /// The forms that a text names; nil where it names none, or says something else too.
  static func named(in text: String) -> Set<String>? {
    let named = Set(words(in: text)).subtracting(furtherWords)
    return named.isEmpty || !named.isSubset(of: allWords) ? nil : named
  }

  private var places: [(text: String, offset: Int)] {
    var places: [(text: String, offset: Int)] = []
    if let label = element.attribute("aria-label") { places.append((label.value, label.offset)) }
    for section in page.root.all(where: { $0.name == "details" }) {
      let policies = section.all { $0["data-fact"]?.hasSuffix(".json") == true }
      guard policies.count == 1, policies[0].offset == element.offset,
        let title = section.elements.first(where: { $0.name == "summary" })
      else { continue }
      places.append((page.line(of: title), title.offset))
    }
    guard let id = element["id"] else { return places }
    for button in page.elements.copying where button["data-copies"] == "#" + id {
      places.append((page.line(of: button), button.offset))
    }
    return places
  }

  private static func words(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
