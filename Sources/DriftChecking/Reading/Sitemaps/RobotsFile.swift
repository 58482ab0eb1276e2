/// What `robots.txt` tells all crawlers, and those of search engines.
struct RobotsFile {
  /// The value of a line with its place.
  struct Line: Hashable {
    let text: String
    let offset: Int
  }

  private(set) var sitemaps: [Line] = []
  private var allowed: [Line] = []
  private var refused: [Line] = []

  init(_ utf8: [UInt8]) {
    var isForAll = false
    var isInAgents = false
    for line in utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let content = line.prefix { $0 != UInt8(ascii: "#") }
      guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = content[(colon + 1)...].drop { $0 <= 0x20 }
      let stated = Line(
        text: FoldedText.fold(String(decoding: value, as: UTF8.self)), offset: value.startIndex)
      let name = FoldedText.fold(String(decoding: content[..<colon], as: UTF8.self)).lowercased()
      if name == "user-agent" {
        isForAll = (isInAgents && isForAll) || Self.agents.contains(stated.text.lowercased())
      } else if name == "sitemap" {
        sitemaps.append(stated)
      } else if isForAll, name == "allow" {
        allowed.append(stated)
      } else if isForAll, name == "disallow", !stated.text.isEmpty {
        refused.append(stated)
      }
      isInAgents = name == "user-agent"
    }
  }

  private static let agents: Set = [
    "*", "googlebot", "bingbot", "duckduckbot", "applebot", "yandex", "baiduspider", "slurp",
  ]

  /// The line that keeps crawlers from a path: the longest that fits, where none allows it.
  func refusal(of path: String) -> Line? {
    let fitting = { (lines: [Line]) in
      lines.filter { Self.fits(path, $0.text) }.max { $0.text.utf8.count < $1.text.utf8.count }
    }
    guard let refusal = fitting(refused) else { return nil }
    let allowance = fitting(allowed)?.text.utf8.count ?? -1
    return allowance >= refusal.text.utf8.count ? nil : refusal
  }

  /// Tells whether a path begins as a pattern says, in which `*` is any text and `$` the end.
  private static func fits(_ path: String, _ pattern: String) -> Bool {
    let isWhole = pattern.hasSuffix("$")
    let pieces = (isWhole ? pattern.dropLast() : pattern[...]).split(
      separator: "*", omittingEmptySubsequences: false)
    guard let first = pieces.first, path.hasPrefix(first) else { return false }
    var rest = path.dropFirst(first.count)
    for piece in pieces.dropFirst() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    guard isWhole, let last = pieces.last else { return true }
    return pieces.count == 1 ? rest.isEmpty : last.isEmpty || path.hasSuffix(last)
  }
}
