/// Letter case as AWS sees it: only `A` to `Z` fold.
enum FoldedText {
  static func lowercased(_ text: some StringProtocol) -> String {
    let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func areEqual(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
    lowercased(left).utf8.elementsEqual(lowercased(right).utf8)
  }
}
