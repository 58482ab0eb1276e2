internal import CanonicalModel
internal import Diagnostics

/// A page that the model asks for: what it must publish, and the folders above it.
struct StarterPage {
  /// Its path below `content/`, without the extension.
  let path: String
  let title: String
  /// Where it stands among its neighbours.
  let order: Int
  /// What the model says of it, if it says anything.
  let publication: PagePublication?
  /// The pages right below it, as link targets with their titles.
  let children: [(target: String, title: String)]

  /// The page's Markdown.
  func text(_ product: Product, _ facts: FactTable) -> String {
    var head = [
      "---", "title: \(YAMLText.quoted(title))",
      "description: \(YAMLText.quoted("\(product.name): \(title)."))", "order: \(order)",
    ]
    if let trail = publication?.trail { head.append("trail: \(trail)") }
    return ([(head + ["---"]).joined(separator: "\n") + "\n" + opening] + sections(facts) + links)
      .joined(separator: "\n\n") + "\n"
  }

  private var opening: String {
    publication == nil
      ? "Write here what readers find below this page."
      : "What is published here comes from the model; write your own words around it."
  }

  private func sections(_ facts: FactTable) -> [String] {
    let named = (publication?.facts ?? []).compactMap { facts[$0] }
    let figures = named.filter { !$0.value.isBlock && !$0.value.isGuidance }.map { fact in
      let property = fact.name.drop { $0 != "." }.dropFirst()
      return "- \(StarterText.words(of: String(property))): {{ \(fact.name) }}"
    }
    let blocks = named.filter { $0.value.isBlock || $0.value.isGuidance }.map { fact in
      (fact.value.heading.map { "## \(StarterText.escaped($0))\n\n" } ?? "")
        + "{{ \(fact.name) }}"
    }
    return (figures.isEmpty ? [] : [figures.joined(separator: "\n")]) + blocks
  }

  private var links: [String] {
    let lines = children.map { "- [\(StarterText.escaped($0.title))](\($0.target))" }
    return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
  }
}
