internal import SiteDescription

extension CheckContext {
  /// What a page is called, with its placeholders filled in.
  ///
  /// Where a placeholder stands for more than a value, the page's own heading has to be believed.
  func title(of page: OutlinePage) -> String {
    if let known = titles[page.path] { return known }
    let title = FoldedText.fold(page.frontMatter.title)
    return ExpectedText(title, in: self)?.text ?? headings[page.path] ?? title
  }

  /// What a page says of itself in one sentence; nil when that cannot be told without its text.
  func description(of page: OutlinePage) -> String? {
    let own = FoldedText.fold(page.frontMatter.description)
    guard !own.isEmpty else { return FoldedText.fold(configuration.description) }
    return ExpectedText(own, in: self, pageTitle: title(of: page))?.text
  }
}
