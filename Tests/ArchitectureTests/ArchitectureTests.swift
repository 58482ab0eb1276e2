import Testing

@Suite struct ArchitectureTests {
  @Test(arguments: try SwiftFile.all(below: "Sources"))
  func `a file imports only what the picture allows its target`(_ file: SwiftFile) {
    let forbidden = Set(file.imports).subtracting(Picture.allowed(in: file.target))
    #expect(forbidden.isEmpty, "\(file.path) imports \(forbidden.sorted())")
  }

  @Test func `every target stands in the picture, and the picture names no other`() throws {
    let targets = Set(try SwiftFile.all(below: "Sources").map(\.target))
    #expect(targets == Set(Picture.imports.keys))
  }

  @Test(arguments: ["PageRendering", "Templating", "SiteBuilding", "CCMarkGFM"])
  func `the drift checker cannot see the writing side`(_ target: String) {
    #expect(!reachable(from: "DriftChecking").contains(target))
  }

  @Test func `no arrow leads back to where it came from`() {
    for target in Picture.imports.keys {
      #expect(!reachable(from: target).contains(target), "\(target) reaches itself")
    }
  }

  @Test(arguments: try SwiftFile.all(below: "Sources"))
  func `nothing is forced`(_ file: SwiftFile) {
    #expect(file.lines(containing: /try!|as!|\bfatalError\b/).isEmpty)
    #expect(file.lines(containing: /[\w\)\]\}]!(?![=\w])/).isEmpty, "a force unwrap")
  }

  @Test(arguments: try SwiftFile.all(below: "Sources"))
  func `unsafe stands only where a C library or the kernel is wrapped`(_ file: SwiftFile) {
    let wrapsLibrary = !Picture.shims.isDisjoint(with: file.imports)
    guard !Picture.system.contains(file.target), !wrapsLibrary else { return }
    #expect(file.lines(containing: /\bunsafe\b/).isEmpty)
  }

  @Test(arguments: try SwiftFile.all(below: "Sources") + SwiftFile.all(below: "Tests"))
  func `a file is short and says all it has to say`(_ file: SwiftFile) {
    #expect(file.lines.count <= 201, "\(file.path) has \(file.lines.count) lines")
  }

  @Test func `the product does not load Foundation`() throws {
    for file in try SwiftFile.all(below: "Sources") {
      #expect(!file.imports.contains { $0.hasPrefix("Foundation") }, "\(file.path)")
    }
  }

  @Test(arguments: try SwiftFile.all(below: "Tests"))
  func `a test sees what the product shows, so that both share one build`(_ file: SwiftFile) {
    #expect(file.lines(containing: #/^@testable /#).isEmpty)
  }

  private func reachable(from target: String) -> Set<String> {
    var seen: Set<String> = []
    var waiting = [target]
    while let next = waiting.popLast() {
      for imported in Picture.allowed(in: next) where seen.insert(imported).inserted {
        waiting.append(imported)
      }
    }
    return seen
  }
}
