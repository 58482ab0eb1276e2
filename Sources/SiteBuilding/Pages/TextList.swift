/// Some short texts, held in little room.
struct TextList: Hashable, Sendable {
  private var utf8: [UInt8] = []

  private static let end: UInt8 = 0

  /// Takes texts that hold no NUL.
  init(_ texts: some Sequence<String>) {
    for text in texts {
      utf8 += text.utf8
      utf8.append(Self.end)
    }
  }

  /// The texts, in their order.
  var texts: [String] {
    utf8.split(separator: Self.end, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
