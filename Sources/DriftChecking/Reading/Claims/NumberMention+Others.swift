extension NumberMention {
  /// True for a number of things of another time, or of a policy that AWS manages.
  var isOfOthers: Bool { isHistory || isOfAWS || isOfProvider }

  /// "In 2019 the policy had 9 statements": a year, and a verb of the past.
  private var isHistory: Bool {
    let lead = sentence.words[..<quantity.words.lowerBound].map(\.text)
    guard lead.contains(where: ["had", "was", "were", "counted", "held"].contains) else {
      return false
    }
    let years = lead.indices.dropFirst().contains { index in
      ["in", "until", "before", "since"].contains(lead[index - 1]) && lead[index].utf8.count == 4
        && (1_990...2_099).contains(Int(lead[index]) ?? 0)
    }
    return years || lead.contains { ["formerly", "originally", "previously"].contains($0) }
  }

  private var isOfAWS: Bool {
    let lead = sentence.words[..<quantity.words.lowerBound].map(\.text)
    let isCount = noun.map { [.actions, .statements, .services].contains($0) } ?? false
    return isCount
      && [
        ["aws", "managed", "policy"], ["aws-managed", "policy"], ["aws", "managed", "policies"],
      ]
      .contains { words in
        lead.indices.contains { lead[$0...].starts(with: words) }
      }
  }

  /// "AWS offers 200 services": what policies do not do.
  private var isOfProvider: Bool {
    guard noun == .services else { return false }
    let lead = sentence.words[..<quantity.words.lowerBound].map(\.text)
      .drop { ["today", "now", "currently", "the", "most", "some"].contains($0) }
    if lead.contains(where: ["offers", "offer", "provides", "provide"].contains) { return true }
    let verbs: Set = ["has", "had", "runs", "comprises", "lists", "knows"]
    return ["aws", "amazon"].contains(lead.first ?? "")
      && lead.dropFirst().prefix(3).contains(where: verbs.contains)
  }
}
