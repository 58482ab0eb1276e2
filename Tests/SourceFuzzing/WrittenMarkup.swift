/// A reader of the markup that pages are written in, stricter than any browser: what a browser
/// would have to mend is a fault.
struct WrittenMarkup {
  private(set) var faults: [String] = []
  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []

  /// Elements that hold nothing.
  private static let void: Set = ["img", "br", "hr", "input", "col", "wbr"]
  private static let forbidden: Set = [
    "script", "style", "iframe", "object", "embed", "form", "base", "meta", "link", "math",
  ]

  init(_ html: String) {
    rest = Substring(html).unicodeScalars
    while let scalar = rest.first {
      switch scalar {
      case "<": readTag()
      case "&": readReference()
      case ">": fault("a bare '>'")
      case "\u{0}": fault("a NUL")
      default: rest.removeFirst()
      }
    }
    if !open.isEmpty { faults.append("not closed: \(open.suffix(5))") }
  }

  private mutating func fault(_ what: String) {
    faults.append("\(what) before '\(String(rest.prefix(60)))'")
    if !rest.isEmpty { rest.removeFirst() }
  }

  private mutating func readReference() {
    let name = rest.dropFirst().prefix(12).prefix { $0 != ";" }
    let known = ["amp", "lt", "gt", "quot", "nbsp"]
    let isNumber = name.first == "#" && name.dropFirst().allSatisfy(\.properties.isASCIIHexDigit)
    guard known.contains(String(name)) || isNumber else { return fault("a bare '&'") }
    rest = rest.dropFirst(name.count + 2)
  }

  private mutating func readTag() {
    guard let end = endOfTag else { return fault("a tag without its end") }
    let tag = String(rest[..<end]) + ">"
    rest = rest[rest.index(after: end)...]
    if let match = tag.wholeMatch(of: /<\/([a-z][a-z0-9]*)>/) {
      let name = String(match.1)
      if open.last == name {
        open.removeLast()
      } else {
        faults.append("'\(tag)' in \(open.suffix(5))")
      }
      return
    }
    guard
      let match = tag.wholeMatch(
        of: /<([a-z][a-z0-9]*)((?: [a-zA-Z][-a-zA-Z]*(?:="[^"<>]*")?)*) ?(\/?)>/)
    else {
      faults.append("'\(tag.prefix(200))' is no tag")
      return
    }
    let name = String(match.1)
    if Self.forbidden.contains(name) { faults.append("'\(tag)' is not allowed") }
    if match.3.isEmpty, !Self.void.contains(name) { open.append(name) }
    for attribute in match.2.matches(of: /\s([a-zA-Z][-a-zA-Z]*)(?:="([^"]*)")?/) {
      judge(String(attribute.1).lowercased(), String(attribute.2 ?? ""), in: tag)
    }
  }

  /// The end of the tag that begins here: no text of an attribute may hold a bare sign of markup.
  private var endOfTag: Substring.UnicodeScalarView.Index? {
    let end = rest.dropFirst().firstIndex { $0 == ">" || $0 == "<" }
    return end.flatMap { rest[$0] == ">" ? $0 : nil }
  }

  private mutating func judge(_ name: String, _ value: String, in tag: String) {
    if name.hasPrefix("on") || name == "style" || name == "srcdoc" {
      faults.append("'\(tag)' has the attribute '\(name)'")
    }
    guard ["href", "src", "action", "formaction", "xlink:href"].contains(name) else { return }
    let scheme = value.unicodeScalars.filter { $0.value > 0x20 }.prefix { $0 != ":" && $0 != "/" }
    let text = String(String.UnicodeScalarView(scheme)).lowercased()
    if value.contains(":"), ["javascript", "vbscript", "data", "blob", "file"].contains(text) {
      faults.append("'\(tag)' leads to '\(text)'")
    }
  }
}
