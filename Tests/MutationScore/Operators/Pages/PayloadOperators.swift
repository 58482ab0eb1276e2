import TestSupport

/// Changes to what buttons copy, and to the digests and compressed files beside downloads.
enum PayloadOperators {
  static let all: [MutationOperator] = [
    payload(
      "button", "gives a button another policy", "<button data-clipboard-text='JSON'>C</button>"),
    payload("area", "hides another policy in a field", "<textarea hidden>JSON</textarea>"),
    payload("input", "hides another policy in a value", "<input type=\"hidden\" value='JSON'>"),
    payload(
      "value", "gives a button a value", "<button type=\"button\" value='JSON'>Copy</button>"),
    payload("copy", "gives an element another policy to copy", "<div data-copy='JSON'></div>"),
    payload(
      "hidden-block", "hides a block of another policy", "<pre hidden><code>JSON</code></pre>"),
    payload("styled-block", "hides a block by its style", "<pre style=\"display:none\">JSON</pre>"),
    payload("template", "keeps another policy in a template", "<template>JSON</template>"),
    MutationOperator(
      "payload/other-target", "points the copy button at a heading", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.onPages("data-copies=\"#", "\"").flatMap { target in
        fixture.files.region(target.file).between("<h2 id=\"", "\"").map {
          target.replaced(by: $0.text)
        }
      }
    },
    MutationOperator(
      "payload/no-target", "points a copy button at nothing", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.onPages(" data-copies=\"#", "\"").map { target in
        let file = fixture.files.region(target.file)
        let start = target.range.lowerBound - " data-copies=\"#".utf8.count
        return file.part(start..<(target.range.upperBound + 1)).deleted()
      }
    },
    MutationOperator(
      "payload/no-download", "takes away the link to a download", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.elements("<a class=\"download\"", "</a>").filter { $0.text.contains(".json\"") }
          .filter { !$0.text.contains(".min.") && !$0.text.contains("-part-") }
          .map { $0.deleted().told(at: Place(page.file)) }
      }
    },
    MutationOperator(
      "payload/other-algorithm", "calls a digest otherwise", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.pages.flatMap { $0.all(">SHA-256</a>") }.map { $0.replaced(by: ">MD5</a>") }
    },
    MutationOperator(
      "payload/struck", "strikes an action out", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.pages.flatMap { $0.elements("<span class=\"j-action\">", "</span>") }.map {
        $0.replaced(by: "<del>\($0.text)</del>")
      }
    },
    quietPayload(
      "same", "gives a button the same policy", "<button data-copy='JSON'>Copy</button>"),
    quietPayload("same-area", "hides the same policy", "<textarea hidden>JSON</textarea>"),
    compressed("gzip-old", ".gz", Gzip.stored, .old),
    compressed("brotli-old", ".br", Brotli.stored, .old),
    compressed("gzip-cut", ".gz", { Array(Gzip.stored($0).dropLast(9)) }, .same),
    compressed("brotli-cut", ".br", { Array(Brotli.stored($0).dropLast(1)) }, .same),
    compressed("gzip-empty", ".gz", Gzip.stored, .nothing),
    compressed("gzip-tail", ".gz", { Gzip.stored($0) + [0x78] }, .same),
    compressed("gzip-plain", ".gz", { $0 }, .same),
    compressed("gzip-same", ".gz", Gzip.stored, .same, .quiet),
    compressed("brotli-same", ".br", Brotli.stored, .same, .quiet),
    digest("none", "gives the digest of nothing") { _ in
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  NAME\n"
    },
    digest("name-only", "names the file without a digest") { _ in "NAME\n" },
    digest("digest-only", "gives a digest of no file") { $0.prefix(64) + "\n" },
    digest("two", "gives two digests") { $0 + $0 },
    digest("words", "says that there is none") { _ in "not found\n" },
    digest("swapped", "puts the name first") { "NAME  " + $0.prefix(64) + "\n" },
    digest("dash", "gives the digest of standard input") { $0.prefix(64) + "  -\n" },
    digest("folder", "names the file in a folder") { $0.prefix(64) + "  build/NAME\n" },
    digest("capitals", "writes the digest in capitals", .quiet) {
      $0.prefix(64).uppercased() + $0.dropFirst(64)
    },
    digest("binary", "marks the file as binary", .quiet) { $0.replacing("  ", with: " *") },
  ]

  private static func payload(_ id: String, _ summary: String, _ html: String) -> MutationOperator {
    let policy =
      #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:*", "#
      + #""Resource": "*"}]}"#
    return MutationOperator(
      "payload/\(id)", summary, .caught(by: ["policy-copy", "coverage"])
    ) { $0.paragraph(html.replacing("JSON", with: policy)) }
  }

  private static func quietPayload(
    _ id: String, _ summary: String, _ html: String
  ) -> MutationOperator {
    MutationOperator("payload/\(id)", summary, .quiet) { fixture in
      fixture.slots(.page).filter(\.isWhole).flatMap { slot in
        let page = fixture.files.region(slot.region.file)
        let text = slot.text(in: fixture.files, after: Mutant([]))
        return page.all("<h2 ").map {
          $0.preceded(by: html.replacing("JSON", with: text) + "\n")
        }
      }
    }
  }

  /// What a compressed file is made of.
  private enum Content: Sendable {
    case same
    case old
    case nothing

    func text(of file: String) -> String {
      switch self {
      case .same: file
      case .old: file.replacing("Allow", with: "Deny") + "\n"
      case .nothing: ""
      }
    }
  }

  private static func compressed(
    _ id: String, _ ending: String, _ encode: @escaping @Sendable ([UInt8]) -> [UInt8],
    _ content: Content, _ verdict: Verdict = .caught(by: ["policy-transport"])
  ) -> MutationOperator {
    MutationOperator("compressed/\(id)", "adds a file that is compressed", verdict) { fixture in
      fixture.files.paths.filter { $0.hasSuffix(".json") || $0.hasSuffix("/index.html") }.map {
        let text = content.text(of: fixture.files.region($0).text)
        var mutant = Mutant(adding: $0 + ending, "")
        mutant.added[$0 + ending] = encode(Array(text.utf8))
        return mutant
      }.filter { !$0.places[0].file.hasPrefix("plumbline.json") }
    }
  }

  private static func digest(
    _ id: String, _ summary: String,
    _ verdict: Verdict = .caught(by: ["checksum", "policy-transport"]),
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("digest/\(id)", summary, verdict) { fixture in
      fixture.files.paths.filter { $0.hasSuffix(".sha256") }.map { path in
        let file = fixture.files.region(path)
        let name = path.split(separator: "/").last ?? ""
        return file.replaced(
          by: change(file.text).replacing("NAME", with: name.dropLast(".sha256".count)))
      }
    }
  }
}
