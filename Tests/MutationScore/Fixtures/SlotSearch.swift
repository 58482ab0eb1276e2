/// Finds the texts of policies in a built site.
struct SlotSearch {
  let files: SiteFiles

  var all: [PolicySlot] {
    files.paths.flatMap { path -> [PolicySlot] in
      let file = files.region(path)
      if path.hasSuffix(".html") { return shown(on: file) }
      if path.hasSuffix(".md") { return fences(in: file) }
      guard path.hasPrefix("policies/"), path.hasSuffix(".json") else { return [] }
      let channel: Channel = path.hasSuffix(".min.json") ? .compact : .download
      return [PolicySlot(file, in: channel, part: part(in: path))].compactMap(\.self)
    }
  }

  private func shown(on page: Region) -> [PolicySlot] {
    page.elements("<pre ", "</code></pre>").compactMap { element in
      // A single statement that is shown to be copied is no policy.
      guard !element.all(".json\" data-layout=").isEmpty,
        element.between("data-statement=\"", "\"").isEmpty,
        let text = element.between("<code>", "</code></pre>").first
      else { return nil }
      let number = element.between(" data-part=\"", "\"").first.flatMap { Int($0.text) }
      return PolicySlot(text, in: .page, part: number)
    }
  }

  private func fences(in twin: Region) -> [PolicySlot] {
    let all = twin.between("```json\n", "\n```").filter { !$0.all("\"Statement\"").isEmpty }
    // One policy in several layouts is whole in each; what differs is cut into parts.
    let isCut = Set(all.map { $0.text.filter { !$0.isWhitespace } }).count > 1
    return all.enumerated().compactMap { index, text in
      PolicySlot(text, in: .twin, part: isCut ? index + 1 : nil)
    }
  }

  private func part(in path: String) -> Int? {
    path.firstMatch(of: /-part-(\d+)\./).flatMap { Int($0.1) }
  }
}
