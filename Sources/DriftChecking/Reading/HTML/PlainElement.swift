internal import CGumbo

/// An element of a plain sidebar, by the letters of its name.
enum PlainElement: UInt64 {
  case nav = 0x6E_6176
  case details = 0x64_6574_6169_6C73
  case summary = 0x73_756D_6D61_7279
  case ul = 0x756C
  case ol = 0x6F6C
  case li = 0x6C69
  case a = 0x61

  /// Tells whether another element may stand directly within.
  func mayHold(_ inner: PlainElement) -> Bool {
    switch (self, inner) {
    case (.nav, .details), (.details, .summary), (.li, .a): true
    case (.nav, .ul), (.nav, .ol), (.details, .ul), (.details, .ol), (.li, .ul), (.li, .ol): true
    case (.ul, .li), (.ol, .li): true
    default: false
    }
  }

  /// The index of the name among those that gumbo knows.
  var name: Int32 {
    let tag =
      switch self {
      case .nav: GUMBO_TAG_NAV
      case .details: GUMBO_TAG_DETAILS
      case .summary: GUMBO_TAG_SUMMARY
      case .ul: GUMBO_TAG_UL
      case .ol: GUMBO_TAG_OL
      case .li: GUMBO_TAG_LI
      case .a: GUMBO_TAG_A
      }
    return Int32(tag.rawValue)
  }
}
