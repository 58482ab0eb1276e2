/// Changes to the breadcrumb that search engines read.
enum StructuredDataOperators {
  static let all: [MutationOperator] = [
    data("drop-item", "drops where a crumb leads") { block in
      block.items.dropLast().compactMap { item in
        item.elements(",\n      \"item\"", "\"\n").first.map {
          $0.part($0.range.lowerBound..<($0.range.upperBound - 1)).deleted().told(
            at: item.place, $0.place)
        }
      }
    },
    data("from-zero", "counts the crumbs from zero") { block in
      let numbers = block.numbers
      guard let first = numbers.first else { return [] }
      return [
        Mutant(
          numbers.enumerated().map { Edit(block.file, $1.range, "\($0)") }, at: [first.place])
      ]
    },
    data("repeated-position", "repeats a position") { block in
      block.numbers.dropFirst().map { $0.replaced(by: "1") }
    },
    data("skipped-position", "skips a position") { block in
      block.numbers.suffix(1).map { $0.replaced(by: "9") }
    },
    data("trailing-comma", "puts a comma behind the last crumb") { block in
      block.items.suffix(1).map { $0.followed(by: ",").orTold(at: block.end) }
    },
    data("lost-brace", "loses the last brace") { block in
      block.all("}").suffix(1).map { $0.deleted() }
    },
    data("relative-address", "makes an address relative") { block in
      block.addresses.map { $0.replaced(by: "/" + $0.text.drop { $0 != ":" }.dropFirst(3)) }
    },
    data("other-host", "names another host") { block in
      block.addresses.map { $0.replaced(by: $0.text.replacing("example", with: "invalid")) }
    },
    data("other-page", "leads a crumb to another page") { block in
      zip(block.addresses, block.addresses.dropFirst()).map { $1.replaced(by: $0.text) }
    },
    data("rename-crumb", "renames a crumb") { block in
      block.names.map { $0.replaced(by: $0.text + " page") }
    },
    data("swap-names", "swaps the names of two crumbs") { block in
      zip(block.names, block.names.dropFirst()).map { $0.swapped(with: $1) }
    },
    data("other-type", "gives the list another type") { block in
      block.all("BreadcrumbList").map { $0.replaced(by: "ItemList").orTold(at: block.place) }
    },
    data("delete-crumb", "deletes a crumb") { block in
      block.items.dropFirst().map { item in
        let comma = block.part(block.range.lowerBound..<item.range.lowerBound).all(",").last
        let start = comma?.range.lowerBound ?? item.range.lowerBound
        return item.part(start..<item.range.upperBound).deleted().told(
          at: Place(block.file), item.place)
      }
    },
    data("no-data", "deletes the structured data") { block in
      let mutant = block.part((block.range.lowerBound - 35)..<(block.range.upperBound + 9))
        .deleted()
      return [mutant.told(at: block.after("<main"), mutant.places[0])]
    },
    data("other-context", "names another vocabulary") { block in
      block.all("https://schema.org").map { $0.replaced(by: "https://example.org") }
    },
  ]

  private static func data(
    _ id: String, _ summary: String, _ mutants: @escaping @Sendable (Region) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("data/\(id)", summary, .caught(by: ["structured-data"])) { fixture in
      fixture.structuredData.flatMap(mutants)
    }
  }
}

extension Region {
  fileprivate var items: [Region] { elements("{\n      \"@type\": \"ListItem\"", "}") }
  fileprivate var numbers: [Region] { between("\"position\": ", ",") }
  fileprivate var names: [Region] { between("\"name\": \"", "\"") }
  fileprivate var addresses: [Region] { between("\"item\": \"", "\"") }
  fileprivate var end: Place { Place(file, range.upperBound) }

  /// The first place behind this one at which a text stands.
  fileprivate func after(_ text: String) -> Place {
    part(range.upperBound..<bytes.count).all(text).first?.place ?? place
  }
}
