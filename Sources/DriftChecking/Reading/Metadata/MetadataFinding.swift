internal import Diagnostics
internal import SiteDescription

/// Makes the findings about what a page says of itself.
struct MetadataFinding {
  let page: PublishedPage
  let outlinePage: OutlinePage

  /// A finding about one saying; `model` is where the truth is stated.
  func callAsFunction(
    _ message: String, at offset: Int, item: String, hint: String? = nil,
    values: (String?, String?) = (nil, nil), model: SourcePosition? = nil
  ) -> Finding {
    let cure =
      model.map { "run 'make site'; if the page is right, change \($0.file):\($0.line)" }
      ?? "run 'make site'"
    return Finding(
      "page-metadata", at: page.position(at: offset), message, hint: hint ?? cure,
      expected: values.0, actual: values.1,
      about: Subject(fact: outlinePage.path, channel: page.name, item: item), model: model)
  }

  /// Findings about sayings that stand more than once, the second one being at fault.
  func repetitions(_ sayings: [PageMetadata.Saying], of name: String) -> [Finding] {
    sayings.dropFirst().map { saying in
      self(
        "the page states its \(name) twice", at: saying.offset, item: "\(name) twice",
        values: (sayings.first?.value, saying.value))
    }
  }
}
