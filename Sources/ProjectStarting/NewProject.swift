package import CanonicalModel
internal import Diagnostics

/// A project that can be built and checked at once: settings, pages, theme, and a job for a pipeline.
///
/// Which pages there are follows from the model: a site of the product without them is one whose
/// check must fail.
package struct NewProject {
  /// Its files, by path.
  package let files: [StarterFile]

  package init(of product: Product) {
    let facts = FactTable(of: product)
    let carried = StarterFile.carried
    let guide = carried.map(\.path).filter { $0.hasPrefix(Self.content) && $0.hasSuffix(".md") }
      .map { String($0.dropFirst(Self.content.utf8.count).dropLast(".md".utf8.count)) }
    let pages = StarterOutline(of: product, carried: guide).pages.map { page in
      StarterFile("\(Self.content)\(page.path).md", page.text(product, facts))
    }
    let asked = Set(pages.map(\.path))
    let own = carried.filter { !asked.contains($0.path) }
    files = ([Self.configuration(of: product), Self.inventory] + pages + own)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static let content = "content/"

  /// The addresses that are published: none yet, and the first build fills it.
  private static let inventory = StarterFile("plumbline-inventory.txt", "")

  private static func configuration(of product: Product) -> StarterFile {
    StarterFile(
      "plumbline.yml",
      """
      title: \(YAMLText.quoted("\(product.name) documentation"))
      description: \(YAMLText.quoted("How to set up \(product.name)."))
      # Where the site will be published. The 404 page, canonical links and the sitemap use it.
      url: https://docs.example.com
      language: en
      content: content
      theme: theme
      output: site
      # Colours for code need Python with Pygments: write 'pygments' where that is installed.
      highlight: builtin
      # Less than this to check fails 'plumbline check'. Raise it to what a clean check counts.
      expect:
        pages: 1

      """)
  }
}
