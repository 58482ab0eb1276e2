/// More layouts of a page that say the same.
enum HarmlessLayoutOperators {
  static let all: [MutationOperator] = [
    page("minified", "takes out the line breaks between elements") { text in
      parted(text) { $0.replacing(">\n<", with: "><") }
    },
    page("indented", "indents every element") { text in
      parted(text) { $0.replacing(">\n<", with: ">\n    <") }
    },
    page("mark", "begins with a byte order mark") { "\u{FEFF}" + $0 },
    page("doctype", "writes the document type in capitals") {
      $0.replacing("<!doctype html>", with: "<!DOCTYPE HTML>")
    },
    page("spaced-attributes", "puts spaces around the signs of attributes") {
      $0.replacing("data-fact=\"", with: "data-fact = \"")
    },
    page("capital-attributes", "writes attributes in capitals") {
      $0.replacing("data-fact=\"", with: "DATA-FACT=\"").replacing("href=\"", with: "HREF=\"")
    },
    page("repeated-comments", "puts a comment before each paragraph") {
      $0.replacing("<p>", with: "<!-- It has 12 statements & <b>more</b> -->\n<p>")
    },
    page("script", "adds a script") {
      $0.replacing("</main>", with: "</main>\n<script>var x = '12 statements <p>'</script>")
    },
    page("style", "adds a style") {
      $0.replacing("</head>", with: "<style>.x { width: 43% } /* 12 statements */</style>\n</head>")
    },
    page("template", "adds a template") {
      $0.replacing("</main>", with: "</main>\n<template><p>12 statements</p></template>")
    },
    page("strong", "writes emphasis otherwise") {
      $0.replacing("<strong", with: "<STRONG").replacing("</strong>", with: "</STRONG>")
    },
    page("soft-spaces", "puts two spaces between words") {
      parted($0) { $0.replacing(" of the ", with: " of  the ") }
    },
    page("row-attributes", "marks rows of tables") {
      $0.replacing("<tr>", with: "<tr class=\"row\">")
    },
    page("footer", "says more at the foot") {
      $0.replacing("</footer>", with: "<p>© 2026, 4,900 readers, 12 awards</p></footer>")
    },
    page("hidden", "adds what readers do not see") {
      $0.replacing("</main>", with: "<p hidden>Loading</p></main>")
    },
  ]

  private static func page(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    HarmlessMarkupOperators.page("layout-" + id, summary, change)
  }

  /// A page changed outside of its blocks of code and its data.
  static func parted(_ text: String, _ change: (String) -> String) -> String {
    var result = ""
    var rest = text[...]
    while let block = rest.firstRange(of: /<(pre|script)\b.*?<\/(pre|script)>/.dotMatchesNewlines())
    {
      result += change(String(rest[..<block.lowerBound])) + rest[block]
      rest = rest[block.upperBound...]
    }
    return result + change(String(rest))
  }
}
