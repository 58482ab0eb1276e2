/// Where a value of a condition leaves too much open.
enum PermissiveValue {
  /// How a value must be written where it is left open.
  enum Demand {
    /// In plain characters throughout.
    case closed
    /// Open after the colon, or with nothing else before it.
    case openAfterColon
    /// With six plain characters before each open place.
    case sixPlainBefore
  }

  /// What is demanded of the values of a key, given in lower case; nil for most keys.
  ///
  /// Of the keys that need six characters AWS names none. Access Analyzer is known to want them of
  /// the subject that GitHub gives its workflows.
  static func demand(on key: String) -> Demand? {
    if SensitiveKeys.contains(key) { return .closed }
    switch key {
    case "aws:userid": return .openAfterColon
    case TrustedProvider.gitHub + ":sub": return .sixPlainBefore
    default: return nil
    }
  }

  /// What is wrong with a value, as the end of a sentence; nil when nothing is.
  static func fault(
    in parts: [ValuePart], _ demand: Demand, isOpen: (ValuePart) -> Bool
  ) -> String? {
    switch demand {
    case .closed: parts.contains(where: isOpen) ? "which is to be told in full" : nil
    case .openAfterColon:
      isOpenBeforeColon(parts, isOpen) ? "which is open before its colon" : nil
    case .sixPlainBefore:
      isShortBeforeOpen(parts, isOpen)
        ? "which has fewer than six plain characters before what is open" : nil
    }
  }

  private static func isOpenBeforeColon(
    _ parts: [ValuePart], _ isOpen: (ValuePart) -> Bool
  ) -> Bool {
    guard let colon = parts.firstIndex(of: .plain(":")) else {
      return parts.contains(where: isOpen)
    }
    return colon != 1 && parts[..<colon].contains(where: isOpen)
  }

  private static func isShortBeforeOpen(
    _ parts: [ValuePart], _ isOpen: (ValuePart) -> Bool
  ) -> Bool {
    var plain = 0
    for part in parts {
      if case .plain = part {
        plain += 1
      } else {
        if isOpen(part), plain < 6 { return true }
        plain = 0
      }
    }
    return false
  }
}
