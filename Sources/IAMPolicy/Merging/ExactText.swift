/// Text compared byte by byte: `String` takes texts for equal that IAM tells apart.
struct ExactText: Hashable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
}
