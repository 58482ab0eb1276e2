internal import CActionCatalogue

/// The text that the product carries.
enum CatalogueText {
  /// The bytes of the text, copied out of the program's read-only data.
  static var shipped: [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(start: action_catalogue_text(), count: action_catalogue_size()))
  }
}
