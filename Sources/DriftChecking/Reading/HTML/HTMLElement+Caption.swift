extension HTMLElement {
  /// What a table is called, which its Markdown says behind it; nil for other elements.
  var caption: HTMLElement? {
    name == "table" ? elements.first { $0.name == "caption" && !$0.isHidden } : nil
  }
}
