internal import CActionCatalogue

/// The text that the product carries.
enum CatalogueText {
  /// The bytes of the text, copied out of the program's read-only data.
  static var shipped: [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(start: action_catalogue_text(), count: action_catalogue_size()))
  }

  /// The bytes of the table of AWS's reference pages.
  static var referencePages: [UInt8] {
    unsafe [UInt8](
      UnsafeBufferPointer(start: reference_pages_text(), count: reference_pages_size()))
  }
}
