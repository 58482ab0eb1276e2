/// A resource of a policy taken apart at its first five colons, those in variables aside.
struct ResourceARN {
  let entry: LintedText
  /// The fields: `arn`, partition, service, region, account, resource; fewer when colons are missing.
  let fields: [Substring]

  init(_ entry: LintedText) {
    self.entry = entry
    fields = Self.fields(of: entry.text[...])
  }

  private static func fields(of text: Substring) -> [Substring] {
    var fields: [Substring] = []
    var rest = text
    var index = rest.startIndex
    while fields.count < 5, index < rest.endIndex {
      if rest[index...].utf8.starts(with: "${".utf8),
        let end = rest[index...].utf8.firstIndex(of: UInt8(ascii: "}"))
      {
        index = end
      } else if rest.utf8[index] == UInt8(ascii: ":") {
        fields.append(rest[..<index])
        rest = rest[rest.utf8.index(after: index)...]
      }
      index = text.utf8.index(after: index)
    }
    return fields + [rest]
  }

  /// True when all six fields are there and the first is `arn`.
  var isWhole: Bool { fields.count == 6 && fields[0] == "arn" }

  var partition: String { field(1) }
  var service: String { field(2) }
  var region: String { field(3) }
  var account: String { field(4) }
  var resource: String { field(5) }

  /// The place of a field within the entry.
  func location(of index: Int) -> LintLocation {
    let start = fields[..<index].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    return entry.part(start: start, length: fields[index].unicodeScalars.count)
  }

  /// True for a field that a request fills: a pattern, or one with a policy variable.
  static func isOpen(_ field: String) -> Bool {
    WildcardText.isPattern(field) || field.contains("${")
  }

  private func field(_ index: Int) -> String { index < fields.count ? String(fields[index]) : "" }
}

extension LintedPolicy {
  /// What a rule finds in the resources, each taken apart.
  func resourceIssues(_ find: (ResourceARN) -> LintIssue?) -> [LintIssue] {
    issues { statement in
      statement.resources.compactMap { $0.text == "*" ? nil : find(ResourceARN($0)) }
    }
  }
}
