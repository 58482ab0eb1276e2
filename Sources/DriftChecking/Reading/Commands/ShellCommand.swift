/// One command of a shell text, as its words.
struct ShellCommand {
  struct Word {
    /// The word without its quotes.
    let text: String
    /// Where it begins in the text.
    let offset: Int
  }

  let words: [Word]
  /// Where a quote stands in it that is not closed.
  let openQuote: Int?
  /// Where a `\` stands in it that was to join two lines, and has a blank behind it.
  let brokenJoint: Int?
  /// Where a `\` stands at its end that joins it to no line.
  let looseJoint: Int?

  /// The commands of a text: lines, continued ones joined, parted at `|`, `;` and `&`.
  static func all(in utf8: [UInt8]) -> [ShellCommand] {
    var reader = Reader(utf8: utf8)
    return reader.commands()
  }

  /// The words behind `aws iam`; nil for another command.
  var iamWords: ArraySlice<Word>? {
    guard let start = words.firstIndex(where: { $0.text == "aws" || $0.text.hasSuffix("/aws") })
    else { return nil }
    let prompts: Set = ["$", "%", "#", "sudo", "time"]
    guard words[..<start].allSatisfy({ prompts.contains($0.text) || $0.text.contains("=") }) else {
      return nil
    }
    // Options for every command may stand before the service.
    var index = start + 1
    while index < words.count, words[index].text.hasPrefix("--") {
      index += words[index].text.contains("=") || index + 1 == words.count ? 1 : 2
    }
    guard index < words.count, words[index].text == "iam" else { return nil }
    return words[(index + 1)...]
  }

  /// The words, an option that is joined with its value parted from it.
  var parts: [Word] {
    words.flatMap { word -> [Word] in
      guard word.text.hasPrefix("--"), let sign = word.text.utf8.firstIndex(of: 0x3D) else {
        return [word]
      }
      let name = String(word.text[..<sign])
      return [
        Word(text: name, offset: word.offset),
        Word(
          text: String(word.text[sign...].dropFirst()),
          offset: word.offset + name.utf8.count + 1),
      ]
    }
  }

  private struct Reader {
    let utf8: [UInt8]
    private var index = 0
    private var words: [Word] = []
    private var text: [UInt8] = []
    private var start: Int?
    private var openQuote: Int?
    private var brokenJoint: Int?
    private var looseJoint: Int?

    init(utf8: [UInt8]) { self.utf8 = utf8 }

    mutating func commands() -> [ShellCommand] {
      var found: [ShellCommand] = []
      while index < utf8.count {
        let byte = utf8[index]
        switch byte {
        case UInt8(ascii: "\\") where isContinuation: join()
        case UInt8(ascii: "\\"):
          index += 1
          if index < utf8.count { take(utf8[index]) }
        case UInt8(ascii: "'"), UInt8(ascii: "\""): takeQuoted(until: byte)
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): endWord()
        case UInt8(ascii: "#") where start == nil && !words.isEmpty:
          index = (utf8[index...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count) - 1
        case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"):
          endCommand(into: &found)
        default: take(byte)
        }
        index += 1
      }
      endCommand(into: &found)
      return found
    }

    private var isContinuation: Bool {
      let rest = utf8[(index + 1)...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      return rest.first == UInt8(ascii: "\n") || (rest.isEmpty && !words.isEmpty)
    }

    private mutating func join() {
      if utf8[(index + 1)..<lineEnd].contains(where: { $0 == 0x20 || $0 == 0x09 }) {
        brokenJoint = brokenJoint ?? index
      } else if utf8[lineEnd...].allSatisfy({ $0 <= 0x20 }) {
        looseJoint = looseJoint ?? index
      }
      index = lineEnd
    }

    private var lineEnd: Int { utf8[index...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count }

    private mutating func take(_ byte: UInt8) {
      start = start ?? index
      text.append(byte)
    }

    private mutating func takeQuoted(until quote: UInt8) {
      start = start ?? index
      let place = index
      index += 1
      while index < utf8.count, utf8[index] != quote {
        text.append(utf8[index])
        index += 1
      }
      if index >= utf8.count { openQuote = place }
    }

    private mutating func endWord() {
      guard let place = start else { return }
      words.append(Word(text: String(decoding: text, as: UTF8.self), offset: place))
      start = nil
      text = []
    }

    private mutating func endCommand(into found: inout [ShellCommand]) {
      endWord()
      if !words.isEmpty {
        found.append(
          ShellCommand(
            words: words, openQuote: openQuote, brokenJoint: brokenJoint, looseJoint: looseJoint))
      }
      words = []
      brokenJoint = nil
      looseJoint = nil
    }
  }
}
