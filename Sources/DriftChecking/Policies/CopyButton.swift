internal import Diagnostics

/// The buttons of a page that copy a policy: each must point at one, and hold none itself.
enum CopyButton {
  static func findings(on page: PublishedPage) -> [Finding] {
    page.elements.copying.compactMap { button in
      let target = button["data-copies"] ?? ""
      let isBound = page.bindings.contains { binding in
        binding.attribute == nil && binding.fact.hasSuffix(".json") && !binding.isHidden
          && binding.element["id"].map { "#" + $0 == target } == true
      }
      guard !isBound else { return nil }
      return Finding(
        "policy-copy", at: page.position(at: button.offset),
        "the copy button points at '\(target)', which is no policy shown on this page",
        hint: "run 'make site', or give the policy's <pre> that id",
        about: Subject(fact: target, channel: page.name))
    }
  }
}
