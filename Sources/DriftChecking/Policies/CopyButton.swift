internal import Diagnostics

/// The buttons of a page that copy a policy: each must point at its own, and hold none itself.
enum CopyButton {
  static func findings(on page: PublishedPage) -> [Finding] {
    guard !page.elements.copying.isEmpty else { return [] }
    var told: Set<Int> = []
    var findings = page.elements.copying.compactMap { button in
      finding(
        for: button, unless: isPolicy(button["data-copies"] ?? "", on: page),
        "is no policy shown on this page", expected: nil, on: page)
    }
    for section in EnclosingSections(of: page).all {
      let policies = section.all { $0["data-fact"]?.hasSuffix(".json") == true }
      guard policies.count == 1, let id = policies[0]["id"] else { continue }
      let buttons = page.elements.copying.filter(section.holds)
      findings += buttons.filter { told.insert($0.offset).inserted }.compactMap { button in
        let target = button["data-copies"] ?? ""
        guard isPolicy(target, on: page) else { return nil }
        return finding(
          for: button, unless: target == "#" + id, "is not the policy beside it, '#\(id)'",
          expected: "#" + id, on: page)
      }
    }
    return findings
  }

  /// Buttons beside a policy that say they copy it, and point at nothing.
  static func aimless(on page: PublishedPage, beside blocks: [PolicyBlock]) -> [Finding] {
    guard !blocks.isEmpty else { return [] }
    let sections = EnclosingSections(of: page).all.filter { section in
      blocks.contains { section.holds($0.element) }
    }
    let buttons = page.root.all { $0.name == "button" && $0["data-copies"] == nil }
    return buttons.filter { button in
      sections.contains { $0.holds(button) } && isUnwired(button)
        && isCopying(page.label(of: button))
    }.map { button in
      let label = page.label(of: button)
      return Finding(
        "policy-copy", at: page.position(at: button.offset),
        "the button '\(label)' has no 'data-copies', so it copies nothing",
        hint: "run 'make site', or name the policy's <pre> in it: data-copies=\"#id\"",
        actual: label, about: Subject(fact: "#", channel: page.name, item: label))
    }
  }

  /// True for a button that no script can tell by itself what to copy.
  private static func isUnwired(_ button: HTMLElement) -> Bool {
    button.attributes.allSatisfy { plain.contains($0.name) }
  }

  private static let plain: Set = [
    "aria-label", "class", "disabled", "hidden", "lang", "tabindex", "title", "type",
  ]

  private static func isCopying(_ label: String) -> Bool {
    let words = label.lowercased().split { !$0.isLetter }.map(String.init)
    return words.first == "copy" && words.contains { objects.contains($0) || words.count == 1 }
  }

  private static let objects: Set = ["policy", "statement", "json", "part", "document"]

  private static func isPolicy(_ target: String, on page: PublishedPage) -> Bool {
    page.bindings.contains { binding in
      binding.attribute == nil && binding.fact.hasSuffix(".json") && !binding.isHidden
        && binding.element["id"].map { "#" + $0 == target } == true
    }
  }

  private static func finding(
    for button: HTMLElement, unless isRight: Bool, _ words: String, expected: String?,
    on page: PublishedPage
  ) -> Finding? {
    guard !isRight else { return nil }
    let target = button["data-copies"] ?? ""
    return Finding(
      "policy-copy", at: page.position(at: button.offset),
      "the copy button points at '\(target)', which \(words)",
      hint: "run 'make site', or give the policy's <pre> that id", expected: expected,
      actual: target, about: Subject(fact: target, channel: page.name))
  }
}
