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
      guard !element.all(".json\" data-layout=").isEmpty,
        let text = element.between("<code>", "</code></pre>").first
      else { return nil }
      let number = element.between(" data-part=\"", "\"").first.flatMap { Int($0.text) }
      return PolicySlot(text, in: .page, part: number)
    }
  }

  private func fences(in twin: Region) -> [PolicySlot] {
    let all = twin.between("```json\n", "\n```").filter { !$0.all("\"Statement\"").isEmpty }
    return all.enumerated().compactMap { index, text in
      PolicySlot(text, in: .twin, part: all.count > 1 ? index + 1 : nil)
    }
  }

  private func part(in path: String) -> Int? {
    path.firstMatch(of: /-part-(\d+)\./).flatMap { Int($0.1) }
  }
}
