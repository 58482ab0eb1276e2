package import Diagnostics

/// An acceptance with the places of what can be wrong with it.
package struct AcceptanceEntry: Hashable, Sendable {
  package let acceptance: Acceptance
  /// Where the entry begins.
  package let position: SourcePosition
  let untilPosition: SourcePosition
  let valuesPosition: SourcePosition

  private static let required = [
    "fingerprint", "rule", "fact", "channel", "what", "values", "reason", "until",
  ]
  static let known = required + ["security-owner"]

  /// Reads an entry of the list; nil when anything is wrong with it.
  init?(_ reader: inout MappingReader) {
    for key in Self.required { reader.require(key) }
    let texts = Dictionary(
      uniqueKeysWithValues: Self.known.map { ($0, reader.string($0)) })
    func text(_ key: String) -> String { (texts[key] ?? nil) ?? "" }
    for key in ["fingerprint", "values"] where !Self.isDigest(text(key)) {
      reader.reject(
        key, "'\(key)': expected 16 hexadecimal digits",
        hint: "run 'plumbline accept' again: it writes them")
    }
    for key in ["reason", "security-owner"] where Self.isBlank(text(key)) {
      reader.reject(key, "'\(key)' is blank", hint: "say it in words, or take the entry out")
    }
    let until = CalendarDay(text("until"))
    if until == nil {
      reader.reject("until", "'until': expected a day", hint: "write it as '2026-02-28'")
    }
    guard reader.findings.isEmpty, let until else { return nil }
    acceptance = Acceptance(
      fingerprint: text("fingerprint"), rule: RuleID(rawValue: text("rule")), fact: text("fact"),
      channel: text("channel"), what: text("what"), values: text("values"),
      reason: text("reason"), until: until, securityOwner: texts["security-owner"] ?? nil)
    position = reader.position
    untilPosition = reader.position(of: "until")
    valuesPosition = reader.position(of: "values")
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 16
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
  }

  /// Tells whether a text says nothing.
  package static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
