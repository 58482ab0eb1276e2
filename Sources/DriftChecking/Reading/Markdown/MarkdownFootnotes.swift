/// The numbers of a text's footnotes: of each name, the place among those that are defined.
struct MarkdownFootnotes {
  private var numbers: [String: Int] = [:]

  /// Takes a name that a text defines; tells its number.
  mutating func define(_ name: String) -> Int {
    let number = numbers[name] ?? numbers.count + 1
    numbers[name] = number
    return number
  }

  /// The number that stands for the reference a text begins with, and the reference's length.
  func mark(_ text: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    guard !numbers.isEmpty, let reference = MarkdownLine.footnoteReference(text),
      let number = numbers[reference.name]
    else { return nil }
    return ("[^\(number)]", reference.length)
  }
}
