/// What a quote is that begins with a marker such as `[!NOTE]`.
enum QuoteKind: String, CaseIterable {
  case note
  case tip
  case important
  case warning
  case caution
  /// Text that is folded away behind the words that follow the marker.
  case details
  /// One of several texts side by side, called by the words that follow the marker.
  case tab

  /// True for a quote whose marker is followed by what it is called.
  var isTitled: Bool { self == .details || self == .tab }

  /// The marker as pages write it.
  var marker: String { "[!\(rawValue.uppercased())]" }

  /// The word that readers see above an aside.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The kind that a pass has left on a quote's node; nil for a plain quote.
  init?(of node: MarkdownNode) {
    guard node.kind == .blockQuote, let slot = node.slot else { return nil }
    self = Self.allCases[slot]
  }

  /// Leaves the kind on a quote's node.
  func mark(_ node: MarkdownNode) {
    guard let index = Self.allCases.firstIndex(of: self) else { return }
    node.setSlot(index)
  }
}
