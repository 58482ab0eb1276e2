/// The manual's page of checks, made from the rules themselves.
enum ChecksPage {
  static var text: String {
    let published = RuleBook.published.map { $0.markdown }
    let sources = RuleBook.sources.map { $0.markdown }
    return ([head] + published + [ofSources] + sources).joined(separator: "\n")
  }

  private static let head = """
    ---
    title: Checks
    description: Every rule of plumbline check and build with its reason, its cost, its cure and examples.
    order: 35
    ---
    A finding ends with the name of its rule in brackets. This page says of each rule why it is there, what it costs a reader when it is broken, and what cures it. `plumbline explain RULE` says the same in the terminal, and `plumbline list checks` prints the names.

    The examples are pieces of a small sample site. The mark ▸ stands where the finding points, and is not part of the text; … stands for what is left out. The rules of `plumbline policy lint` have [a page of their own](lint-rules.md).

    ## What is published

    `plumbline check` finds these in the files of a site, on disk or on a server. Those that `plumbline build` finds too are looked for in the Markdown as well.

    """

  private static let ofSources = """
    ## The sources

    `plumbline build` stops at these, and writes nothing. `plumbline check` tells them with its own findings.

    """
}
