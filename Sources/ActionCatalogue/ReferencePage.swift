/// The pages of AWS's Service Authorization Reference, which describe the actions of each service.
package enum ReferencePage {
  /// The address of the page for a prefix of actions; of the list of all where none is known.
  package static func address(of prefix: some StringProtocol) -> String {
    pages[String(prefix)].map { "\(folder)list_\($0).html" } ?? index
  }

  /// The address of the list of all pages.
  package static let index = folder + "reference_policies_actions-resources-contextkeys.html"

  /// The prefixes that have a page of their own, sorted.
  package static var prefixes: [String] { pages.keys.sorted() }

  private static let folder =
    "https://docs.aws.amazon.com/service-authorization/latest/reference/"

  private static let pages: [String: String] = {
    let lines = CatalogueText.referencePages.split(separator: UInt8(ascii: "\n"))
    return Dictionary(
      lines.compactMap { line -> (String, String)? in
        let fields = line.split(separator: UInt8(ascii: "\t"))
        guard fields.count == 2 else { return nil }
        return (
          String(decoding: fields[0], as: UTF8.self), String(decoding: fields[1], as: UTF8.self)
        )
      }, uniquingKeysWith: { first, _ in first })
  }()
}
