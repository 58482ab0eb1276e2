internal import SiteDescription

extension CheckContext {
  /// What a page is called, with its placeholders filled in.
  ///
  /// Where a placeholder stands for more than a value, the page's own heading has to be believed.
  func title(of page: OutlinePage) -> String {
    titles[page.path] ?? FoldedText.fold(page.frontMatter.title)
  }

  /// What a page says of itself in one sentence; nil when that cannot be told without its text.
  func description(of page: OutlinePage) -> String? {
    let own = FoldedText.fold(page.frontMatter.description)
    guard !own.isEmpty else { return FoldedText.fold(configuration.description) }
    return ExpectedText(
      own,
      ExpectedText.Names(
        facts: facts, configuration: configuration, page: page, pageTitle: title(of: page))
    )?.text
  }
}
