/// Files and data beside the pages that may be written otherwise.
enum HarmlessFileOperators {
  static let all: [MutationOperator] = [
    extra("favicon.ico", "\u{1}"), extra("CNAME", "docs.example.com\n"), extra(".nojekyll", "\n"),
    extra("assets/app.js", "console.log(\"4,900 characters\")\n"),
    extra("assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
    extra("_headers", "/*\n  X-Frame-Options: DENY\n"),
    extra(".well-known/security.txt", "Contact: mailto:a@b.example\n"),
    extra("manifest.webmanifest", "{}\n"), extra("humans.txt", "Us.\n"),
    data("compact", "writes the structured data on one line") {
      $0.replacing(/\n */, with: "")
    },
    data("indented", "indents the structured data otherwise") {
      $0.replacing("\n  ", with: "\n\t\t")
    },
    data("text-positions", "writes positions as text") {
      $0.replacing(/"position": (\d+)/) { "\"position\": \"\($0.1)\"" }
    },
    data("key-order", "changes the order of keys") {
      $0.replacing(/"position": (\d+),\n( *)"name": ("[^"]*")/) {
        "\"name\": \($0.3),\n\($0.2)\"position\": \($0.1)"
      }
    },
    data("objects", "writes addresses as objects") {
      $0.replacing(/"item": ("[^"]*")/) { "\"item\": {\"@id\": \($0.1)}" }
    },
    data("escapes", "escapes solidi") { $0.replacing("/", with: "\\/") },
    data("last-without-item", "leaves out where the last crumb leads") {
      guard let last = $0.ranges(of: /,\n *"item": "[^"]*"/).last else { return $0 }
      return $0.replacingCharacters(in: last)
    },
    file("sitemap-layout", "lays the sitemap out otherwise", "sitemap.xml") {
      $0.replacing("<loc>", with: "\n    <loc>\n      ").replacing("</loc>", with: "\n    </loc>")
    },
    file("sitemap-extras", "adds how often pages change", "sitemap.xml") {
      $0.replacing("</loc>", with: "</loc><changefreq>weekly</changefreq>")
    },
    file("robots-comment", "adds a comment to the robots' file", "robots.txt") { "# Hello\n" + $0 },
    file("not-found", "changes the page for dead links", "404.html") {
      $0.replacing("</h1>", with: ", sorry</h1>")
    },
    file("styles", "changes a style", "assets/plumbline.css") { $0 + "\n.x { width: 92% }\n" },
    file("script", "changes a script", "assets/plumbline.js") { $0 + "\n// 4,900 characters\n" },
    twin("tildes", "fences with tildes") { $0.replacing("```", with: "~~~") },
    twin("longer-fences", "fences with more marks") { $0.replacing("```", with: "`````") },
    twin("underscores", "emphasises with underscores") { $0.replacing("**", with: "__") },
    twin("equal-numbers", "numbers every step with 1") {
      $0.replacing(#/\n\d+\. /#, with: "\n1. ")
    },
    twin("carriage-returns", "ends lines as Windows does") { $0.replacing("\n", with: "\r\n") },
    twin("underlined", "underlines headings") {
      $0.replacing(/\n## ([^\n]*)\n/) { "\n\($0.1)\n---\n" }
    },
    twin("reflowed", "breaks lines of prose elsewhere") {
      $0.replacing(/([a-z)])\. ([A-Z])/) { "\($0.1).\n\($0.2)" }
    },
    twin("closed-headings", "closes headings") {
      $0.replacing(/\n## ([^\n]*)\n/) { "\n## \($0.1) ##\n" }
    },
    twin("narrow-table", "takes the spaces out of tables") { $0.replacing(" | ", with: "|") },
  ]

  private static func extra(_ path: String, _ text: String) -> MutationOperator {
    MutationOperator("extra/\(path)", "adds the file '\(path)'", .quiet) { _ in
      [Mutant(adding: path, text)]
    }
  }

  private static func data(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("data/\(id)", summary, .quiet) { fixture in
      fixture.structuredData.map { $0.replaced(by: change($0.text)) }
    }
  }

  private static func file(
    _ id: String, _ summary: String, _ path: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("file/\(id)", summary, .quiet) { fixture in
      let file = fixture.files.region(path)
      return [file.replaced(by: change(file.text))]
    }
  }

  private static func twin(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("twin/\(id)", summary, .quiet) { fixture in
      fixture.twins.compactMap { twin in
        let text = change(twin.text)
        return text == twin.text ? nil : twin.replaced(by: text)
      }
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>) -> String {
    String(self[..<range.lowerBound] + self[range.upperBound...])
  }
}
