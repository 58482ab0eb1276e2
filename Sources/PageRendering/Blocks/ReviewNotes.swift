internal import CanonicalModel

/// What whoever reviews a policy should weigh, folded.
struct ReviewNotes {
  let policy: PublishedPolicy

  var expansion: Expansion {
    let notes = policy.reviewNotes
    let fact = HTMLText.attribute("\(policy.id).review-notes")
    guard !notes.isEmpty else {
      return .block(html: "<p data-fact=\"\(fact)\">\(Self.none)</p>", markdown: Self.none)
    }
    let title = "Review notes: \(notes.count)"
    let items = notes.map { "<li>\(Self.name(of: $0, HTMLText.code))\(Self.html(of: $0))</li>" }
    let head = "<details class=\"more notes\" data-fact=\"\(fact)\">"
    let html = [head, "<summary>\(title)</summary>", "<ul>"] + items + ["</ul>", "</details>"]
    let lines = notes.map { note in
      "- " + Self.name(of: note) { MarkdownText.code($0) } + Self.markdown(of: note)
    }
    return .block(
      html: html.joined(separator: "\n"),
      markdown: title + "\n\n" + lines.joined(separator: "\n"))
  }

  private static let none = "Nothing stands out to whoever reviews this policy."

  /// The statement a note is about, before the note.
  private static func name(of note: ReviewNote, _ code: (String) -> String) -> String {
    note.statement.isEmpty ? "" : code(note.statement) + ": "
  }

  private static func html(of note: ReviewNote) -> String {
    "\(HTMLText.escaped(note.text)). "
      + "<span class=\"advice\">\(HTMLText.escaped(sentence(note.advice)))</span>"
  }

  private static func markdown(of note: ReviewNote) -> String {
    MarkdownText.escaped("\(note.text). \(sentence(note.advice))")
  }

  /// An order in lower case as a sentence.
  private static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}

extension HTMLText {
  fileprivate static func code(_ text: String) -> String { "<code>\(escaped(text))</code>" }
}
