extension ProseChannel {
  /// The sentence that a byte of the text stands in, nil where it stands in none.
  func sentence(at offset: Int) -> String? {
    let sentence = sentences.first { sentence in
      guard let last = sentence.words.last else { return false }
      return offset < last.range.upperBound
    }
    guard let first = sentence?.words.first, let last = sentence?.words.last else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return FoldedText.fold(String(decoding: plain[range], as: UTF8.self))
  }
}
