import Foundation
import TestSupport

extension EditedProject {
  private static let pages = [
    "index", "a/index", "a/one", "a/two", "b/index", "b/one", "b/new", "c", "d",
  ]
  private static let targets = [
    "[one](%one.md#part)", "[b](%../b/index.md)", "[here](#part)", "![Picture](%picture.svg)",
    "{{ include path=_part.md }}", "{{ include path=part.txt }}", "{{ sample.action-count }}",
    "[c](%c.md)", "Words.", "`{{ code }}`",
  ]

  private var content: [String] {
    Self.pages.filter { FileManager.default.fileExists(atPath: "\(folder.path)/content/\($0).md") }
  }

  /// Makes one change, by chance.
  mutating func edit(with chance: inout SeededGenerator) throws {
    let number = Int.random(in: 0..<1_000, using: &chance)
    guard let page = content.randomElement(using: &chance),
      let other = Self.pages.randomElement(using: &chance)
    else { return }
    switch Int.random(in: 0..<20, using: &chance) {
    case 0...4: try rewrite(page, number, with: &chance)
    case 5: try folder.replace("title: ", with: "title: \(number) ", in: "content/\(page).md")
    case 6: try reorder(page, number)
    case 7, 8: try rewrite(other, number, with: &chance)
    case 9: if page != "index" { try folder.remove("content/\(page).md") }
    case 10: if page != "index" { try move(page, to: other) }
    case 11: try folder.write(Self.template + "<p>\(number)</p>\n", to: "theme/page.mustache")
    case 12: try folder.write("p { margin: \(number)px }\n", to: "theme/assets/style.css")
    case 13:
      try folder.write(
        Self.configuration.replacingOccurrences(of: "Docs", with: "Docs \(number)"),
        to: "plumbline.yml")
    case 14: model = "Sample \(number % 3)"
    case 15: tool = "tool \(number % 3)"
    case 16: try folder.write(Self.picture(width: number + 1), to: "content/picture.svg")
    case 17: try changeInclude(number, with: &chance)
    case 18: try spoilSite(number, with: &chance)
    default: try spoilMemory(with: &chance)
    }
  }

  /// Changes nothing of a page but its text.
  func addWords(with chance: inout SeededGenerator) throws {
    guard let page = content.randomElement(using: &chance),
      let words = Self.targets.randomElement(using: &chance)
    else { return }
    let text = try folder.read("content/\(page).md")
    try folder.write(
      text + "\n" + words.replacing("%../", with: "") + "\n", to: "content/\(page).md")
  }

  /// Makes every page sound, so that a site is published again.
  func mend() throws {
    for page in Set(content).union(["index", "a/index", "b/index", "c"]) {
      try write(page, title: page == "index" ? "Home" : "Page \(page)", "Mended.\n")
    }
  }

  private func rewrite(_ page: String, _ number: Int, with chance: inout SeededGenerator) throws {
    let up = page.contains("/") ? "../" : ""
    let words = (0..<Int.random(in: 0..<3, using: &chance)).compactMap { _ in
      Self.targets.randomElement(using: &chance)?.replacingOccurrences(of: "%../", with: up)
        .replacingOccurrences(of: "%one", with: "one")
        .replacingOccurrences(of: "%", with: up)
    }
    let heading = Bool.random(using: &chance) ? "## Part\n\n" : ""
    try write(
      page, title: page == "index" ? "Home" : "Page \(page) \(number % 5)",
      "\(heading)Number \(number).\n\n" + words.map { "\($0)\n\n" }.joined())
  }

  private func reorder(_ page: String, _ number: Int) throws {
    let lines = try folder.read("content/\(page).md").split(
      separator: "\n", omittingEmptySubsequences: false
    ).filter { !$0.hasPrefix("order:") }
    try folder.write(
      (["---", "order: \(number)"] + lines.dropFirst()).joined(separator: "\n"),
      to: "content/\(page).md")
  }

  private func move(_ page: String, to other: String) throws {
    let text = try folder.read("content/\(page).md")
    try folder.remove("content/\(page).md")
    try folder.write(text, to: "content/\(other).md")
  }

  /// Files that pages include, among them one that comes before another of its name.
  private func changeInclude(_ number: Int, with chance: inout SeededGenerator) throws {
    let places = ["content/_part.md", "content/a/_part.md", "part.txt", "content/b/part.txt"]
    guard let place = places.randomElement(using: &chance) else { return }
    if Bool.random(using: &chance) {
      try folder.write("---\ntitle: Part\n---\nPut in \(number).\n", to: place)
    } else {
      try? folder.remove(place)
    }
  }

  /// What somebody does to the published site.
  private mutating func spoilSite(_ number: Int, with chance: inout SeededGenerator) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/site")
      .filter { $0.contains(".") && $0 != "plumbline.json" }.sorted()
    guard let file = files.randomElement(using: &chance) else { return }
    spoiled.insert(file)
    if Bool.random(using: &chance) { return try folder.remove("site/\(file)") }
    // Of the same length, and with the same time: only its bytes tell.
    let path = "\(folder.path)/site/\(file)"
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    var text = try folder.read("site/\(file)")
    guard let last = text.popLast() else { return }
    try folder.write(text + (last == "#" ? "+" : "#"), to: "site/\(file)")
    try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: path)
  }

  private func spoilMemory(with chance: inout SeededGenerator) throws {
    let memory = "\(folder.path)/.build/pages"
    for file in try FileManager.default.contentsOfDirectory(atPath: memory) {
      let url = URL(fileURLWithPath: "\(memory)/\(file)")
      var data = try Data(contentsOf: url)
      guard !data.isEmpty else { continue }
      let place = Int.random(in: 0..<data.count, using: &chance)
      if Bool.random(using: &chance) { data[place] ^= 0x11 } else { data = data.prefix(place) }
      try data.write(to: url)
    }
  }
}
