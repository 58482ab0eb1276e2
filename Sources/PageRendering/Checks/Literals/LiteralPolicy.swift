internal import ByteSearching
internal import CanonicalModel
internal import IAMPolicy

/// A policy, or a part of one, that was typed or pasted into a page.
struct LiteralPolicy {
  let message: String
  let hint: String
  /// What it is about, for the finding's subject.
  let item: String

  /// Looks at code; nil when it is no policy.
  init?(in code: String, of product: Product) {
    let utf8 = Array(code.utf8)
    guard Self.mayBe(utf8) else { return nil }
    let hasWords = { (words: [String]) in words.allSatisfy { utf8[...].contains($0) } }
    let isWhole =
      hasWords(["Statement", "Effect", "Action"]) || hasWords(["statement", "actions"])
    let isPart = Self.parts.contains(where: hasWords)
    if isWhole || isPart, let known = Self.published(code, utf8, of: product) {
      message = "a copy of the policy '\(known.id)' is typed into the page"
      hint = "write '{{ \(known.id).json }}' in a paragraph of its own in its place"
      item = known.id
      return
    }
    if let known = Self.listed(in: utf8, of: product) {
      let part = isWhole ? "a policy like" : "a part of"
      message = "\(part) the policy '\(known.id)' is typed into the page"
      hint =
        "write '{{ \(known.id).json }}' in its place, with 'statement=SID' for one statement; "
        + "an illustration is fenced with the word 'example'"
      item = known.id
      return
    }
    guard isWhole || isPart else { return nil }
    message = "a policy is typed into the page, which no code keeps up to date"
    hint = "publish it from the model; an illustration is fenced with the word 'example'"
    item = "policy"
  }

  /// False for most code: it has no element of a policy, and few words with a colon in them.
  private static func mayBe(_ utf8: [UInt8]) -> Bool {
    let colon = UInt8(ascii: ":")
    var joined = 0
    var start = 0
    while joined < few, let index = utf8.firstIndex(of: colon, from: start) {
      start = index + 1
      if start < utf8.count, isNamePart(utf8[start]) { joined += 1 }
    }
    return joined == few || elements.contains { utf8[...].contains($0) }
  }

  /// What statements have in JSON, in YAML and in code.
  private static let parts = [
    ["\"Effect\"", "Action\""], ["Effect:", "Action:"], ["'Effect'", "'Action'"],
    ["”Effect”", "”Action”"], ["effect:", "actions:", "Effect"],
  ]

  /// What a policy, or a part of one, cannot be without.
  private static let elements = ["Effect", "tatement"]

  private static func isNamePart(_ byte: UInt8) -> Bool {
    ASCII.isWordPart(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
  }

  /// The policy of the product that a text equals.
  private static func published(
    _ code: String, _ utf8: [UInt8], of product: Product
  ) -> PublishedPolicy? {
    guard let start = utf8.firstIndex(of: UInt8(ascii: "{")),
      let end = utf8.lastIndex(of: UInt8(ascii: "}")), start < end
    else { return nil }
    let text = String(decoding: utf8[start...end], as: UTF8.self)
    let reading = PolicyReading(of: text)
    guard reading.problems.isEmpty, let document = reading.document else { return nil }
    return product.policies.first { policy in
      PolicyComparison(of: document, with: policy.document).verdict == .equal
    }
  }

  /// The policy of which a text names several actions, and of these most.
  private static func listed(in utf8: [UInt8], of product: Product) -> PublishedPolicy? {
    let named = Self.actions(in: utf8)
    guard named.count >= few else { return nil }
    let counts = product.policies.map { policy in
      Set(policy.actions.map { $0.description.lowercased() }).intersection(named).count
    }
    guard let most = counts.max(), most >= few, most * 2 >= named.count else { return nil }
    return counts.firstIndex(of: most).map { product.policies[$0] }
  }

  private static let few = 3

  /// The words of a text that look like `service:Action`, in lower case.
  private static func actions(in utf8: [UInt8]) -> Set<String> {
    let words = utf8.split { !(isNamePart($0) || $0 == UInt8(ascii: ":")) }
    return Set(
      words.filter { word in
        word.count { $0 == UInt8(ascii: ":") } == 1 && word.last != UInt8(ascii: ":")
      }
      .map { String(decoding: $0, as: UTF8.self).lowercased() })
  }
}
