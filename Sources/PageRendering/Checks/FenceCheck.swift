internal import Diagnostics

/// Holds a code fence against what it claims.
struct FenceCheck {
  struct Fault {
    let message: String
    let hint: String
  }

  let faults: [Fault]

  init(_ node: MarkdownNode, text: PageText) {
    guard let fence = node.fence else {
      faults = []
      return
    }
    var faults: [Fault] = []
    if !Self.isClosed(node, fence, text: text) {
      let mark = String(
        decoding: [UInt8](repeating: fence.character, count: fence.length), as: UTF8.self)
      faults.append(
        Fault(
          message: "the code fence is not closed", hint: "close it with '\(mark)' on its own line"))
    }
    for word in FenceInfo(node.fenceInfo).unknownWords {
      let nearest = Suggestion.nearest(to: word, among: [FenceInfo.example])
      faults.append(
        Fault(
          message: "code fence word '\(word)' is not known",
          hint: nearest.map { "did you mean '\($0)'?" }
            ?? "leave it out; only '\(FenceInfo.example)' may follow the language"))
    }
    self.faults = faults
  }

  private static func isClosed(
    _ node: MarkdownNode, _ fence: (character: UInt8, length: Int), text: PageText
  ) -> Bool {
    guard node.endLine > node.place.line else { return false }
    let line = text.utf8[text.line(node.endLine)]
    let marks = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") || $0 == 9 }
      .reversed().drop { $0 == UInt8(ascii: " ") || $0 == 9 }
    return marks.count >= fence.length && marks.allSatisfy { $0 == fence.character }
  }
}
