/// What the sample site tells language models.
enum SampleLists {
  static let index = """
    # Sample

    > A sample.

    ## Home

    - [Home](index.md)
    - [Sample page](page/index.md)
    - [Einbau](einbau/index.md)

    ## Docs

    - [Docs](docs/index.md)
    - [Install](docs/install/index.md)

    """

  static let whole = """
    # Sample

    > A sample.
    \(piece("index.md", "# Home\n\n[Sample page](page/)\n"))\
    \(piece("page/index.md", SamplePage.twin))\
    \(piece("docs/index.md", Sample.partsTwin))\
    \(piece("docs/install/index.md", SampleTranslation.twin("Install", "Call it")))\
    \(piece("einbau/index.md", SampleTranslation.twin("Einbau", "Nenne es")))
    """

  private static func piece(_ file: String, _ twin: String) -> String {
    "\n***\n\nSource: [\(file)](\(file))\n\n\(twin)"
  }
}
