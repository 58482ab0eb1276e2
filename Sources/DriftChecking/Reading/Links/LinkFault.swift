internal import Diagnostics

/// Why a link leads nowhere.
enum LinkFault {
  /// No such file is there; perhaps there is one that differs by letter case.
  case dead(file: String, near: String?, isOtherCase: Bool)
  case absolutePath
  case outside
  case otherScheme
  case empty
  case unusable(scheme: String)

  /// Judges a link that stands in a file; nil when it leads somewhere.
  ///
  /// Without suggestions no file is looked for that may have been meant.
  init?(
    _ target: LinkTarget, from path: String, in context: CheckContext, suggests: Bool = true
  ) {
    switch target {
    case .elsewhere: return nil
    case .absolutePath: self = .absolutePath
    case .outside: self = .outside
    case .otherScheme: self = .otherScheme
    case .empty: self = .empty
    case .unusable(let scheme): self = .unusable(scheme: scheme)
    case .file(let file, _):
      guard !file.isEmpty, !file.hasPrefix(PublishedSearch.folder), context.file(at: file) == nil
      else { return nil }
      guard suggests else {
        self = .dead(file: file, near: nil, isOtherCase: false)
        return
      }
      let near = context.folder.near[file]
      self = .dead(file: file, near: near.path, isOtherCase: near.isOtherCase)
    }
  }

  func finding(text: String, at position: SourcePosition, channel: String) -> Finding {
    Finding(
      "link", at: position, message(text), hint: hint, expected: near, actual: text,
      about: Subject(fact: file ?? channel, channel: channel, item: text))
  }

  private var near: String? {
    if case .dead(_, let near, _) = self { near } else { nil }
  }

  private var file: String? {
    if case .dead(let file, _, _) = self { file } else { nil }
  }

  private func message(_ text: String) -> String {
    switch self {
    case .dead(let file, let near?, true):
      "'\(text)' leads to '\(file)', and the file is '\(near)': letter case counts on servers"
    case .dead(let file, _, _): "'\(text)' leads to '\(file)', which is not there"
    case .absolutePath: "'\(text)' begins at the host's root and breaks under a path prefix"
    case .outside: "'\(text)' leads out of the site"
    case .otherScheme: "'\(text)' is the site's own address by another scheme"
    case .empty: "a link is empty and leads nowhere"
    case .unusable(let scheme): "'\(text)' begins with '\(scheme):', which leads no reader anywhere"
    }
  }

  private var hint: String {
    switch self {
    case .dead(_, let near?, _): "did you mean '\(near)'; else run 'make site'"
    case .dead: "run 'make site', or correct the link"
    case .absolutePath, .otherScheme: "link relatively"
    case .outside: "take steps out of it"
    case .unusable, .empty: "link to a page"
    }
  }
}
