internal import CanonicalModel

/// What customers are told about a policy's size, as a paragraph.
struct GuidanceParagraph {
  /// The name of the guidance fact.
  let fact: String
  let guidance: SizeGuidance
  let facts: FactTable

  var expansion: Expansion {
    let html = sentences(fact: facts.markup).joined(separator: " ")
    let text = sentences(fact: facts.text).joined(separator: " ")
    let name = HTMLText.attribute(fact)
    return .block(html: "<p class=\"guidance\" data-fact=\"\(name)\">\(html)</p>", markdown: text)
  }

  private func sentences(fact value: (String) -> String) -> [String] {
    let id = fact.utf8.prefix { $0 != UInt8(ascii: ".") }
    let size = "\(String(decoding: id, as: UTF8.self)).size"
    let counted = value("\(size).counted")
    let quota = value("\(size).quota")
    let headroom = value("\(size).headroom")
    switch guidance {
    case .fits:
      return [
        "The policy \(guidance.claim): AWS counts \(counted) characters of the \(quota) it allows, "
          + "which leaves \(headroom) to spare.",
        "AWS leaves white space out when it counts, so the layout you paste does not matter.",
        Self.optimizeForSize,
      ]
    case .split:
      return [
        "The policy \(guidance.claim): AWS counts \(counted) characters and allows \(quota).",
        "Create every one of them and attach them all.",
        "AWS leaves white space out when it counts, so the layout you paste does not matter.",
        Self.optimizeForSize,
      ]
    case .tooLong:
      return [
        "The policy \(guidance.claim): AWS counts \(counted) characters and allows \(quota), "
          + "and one of its statements alone is longer than that.",
        "AWS leaves white space out when it counts, so no layout makes the policy fit.",
      ]
    }
  }

  private static let optimizeForSize =
    "Should the console count the text as pasted and say that the policy is too long, open its "
    + "Actions menu and choose Optimize for size."
}
