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
