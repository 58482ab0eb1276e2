extension String {
  /// The text without an ending it is known to have, by bytes.
  func droppingSuffix(_ suffix: String) -> String {
    utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
      ? String(decoding: utf8.dropLast(suffix.utf8.count), as: UTF8.self) : self
  }
}
