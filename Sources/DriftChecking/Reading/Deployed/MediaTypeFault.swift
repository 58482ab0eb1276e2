internal import Diagnostics

/// A file that is sent as something else.
enum MediaTypeFault {
  /// The types that files of an ending may be sent as, the best first.
  private static let types: [String: [String]] = [
    "html": ["text/html", "application/xhtml+xml"],
    "json": ["application/json", "text/json"],
    "md": ["text/markdown", "text/plain", "text/x-markdown"],
    "css": ["text/css"],
    "js": ["text/javascript", "application/javascript", "application/x-javascript"],
    "xml": ["application/xml", "text/xml", "application/rss+xml", "application/atom+xml"],
    "atom": ["application/atom+xml", "application/xml", "text/xml"],
    "svg": ["image/svg+xml"],
    "txt": ["text/plain", "text/markdown"],
  ]

  static func fault(in answer: ServerAnswer) -> AnswerFault? {
    let ending = Self.ending(of: answer.path)
    let wanted = types[ending] ?? []
    guard let type = MediaType(answer["content-type"]) else {
      guard let best = wanted.first, ending != "md", ending != "txt" else { return nil }
      return AnswerFault(
        .error, AnswerFault.body, "the file comes with no Content-Type", hint: hint(ending, best),
        expected: best)
    }
    guard !wanted.contains(type.name) else { return nil }
    if wanted.isEmpty, !type.isHTML { return nil }
    let best = wanted.first ?? "application/octet-stream"
    let isSaved = ending == "md" && type.name == "application/octet-stream"
    return AnswerFault(
      isSaved ? .warning : .error, AnswerFault.body, "the file comes as '\(type.name)'",
      hint: hint(ending, best), expected: best, actual: type.name)
  }

  /// The ending of a file's name, in lower case; empty when it has none.
  static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  private static func hint(_ ending: String, _ type: String) -> String {
    "have the server send '.\(ending)' as '\(type)'"
  }
}
