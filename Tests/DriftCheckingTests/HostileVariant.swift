import Testing

/// Ways to write the page around an example that must not change what is found, or where.
enum HostileVariant: CaseIterable, Sendable {
  case multiByte
  case carriageReturns
  case minified
  case comment

  /// The marked page in this variant.
  func apply(to marked: String) -> String {
    switch self {
    case .multiByte: marked.replacing("<h1>page</h1>\n", with: "<h1>page</h1><p>é😀</p> ")
    case .carriageReturns: marked.replacing("\n", with: "\r\n")
    case .minified: marked.replacing("\n", with: " ")
    case .comment:
      marked.replacing("<h1>page</h1>\n", with: "<h1>page</h1>\n<!-- ")
        .replacing("\n</main>", with: " -->\n</main>")
    }
  }
}

extension ExampleCase {
  /// The example with the page around it written another way.
  func varied(_ variant: HostileVariant) -> ExampleCase {
    ExampleCase(
      check: check, rule: rule, message: message, example: example,
      marked: variant.apply(to: marked))
  }
}
