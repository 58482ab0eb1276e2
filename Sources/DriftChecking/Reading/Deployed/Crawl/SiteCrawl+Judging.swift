internal import Fetching

extension SiteCrawl {
  /// Tells of every answer whether the file is there.
  mutating func judge() {
    let owned = Set(owned + manifested)
    let nowhere = NowherePage(site)
    for answer in site.deployment.sorted where answer.path != Deployment.nowhere {
      let absence =
        answer.absenceByItself
        ?? (owned.contains(answer.path) ? strayed(answer) : barred(answer))
        ?? nowhere.reason(for: answer, body: site.files[answer.path] ?? [])
      note(answer.path) { $0.absence = absence }
      if absence == nil, answer.status == 200, let file = folderPage(of: answer) {
        rename(answer.path, to: file)
      }
    }
    note(Deployment.nowhere) { $0.absence = "no site has it" }
    takeErrorPage(nowhere)
  }

  private var manifested: [String] {
    site.files[PublishedManifest.path].map { Array(PublishedManifest($0).files.keys) } ?? []
  }

  /// The file of a page that was asked for without its last slash; nil for any other answer.
  private func folderPage(of answer: ServerAnswer) -> String? {
    let name = answer.path.split(separator: "/").last ?? ""
    guard !name.contains("."), MediaType(answer["content-type"])?.isHTML == true,
      answer.redirects.isEmpty || strayed(answer) == nil
    else { return nil }
    return answer.path + "/index.html"
  }

  /// Why a file of ours that was redirected is not there.
  private func strayed(_ answer: ServerAnswer) -> String? {
    guard let target = answer.redirects.last?.target, let final = WebAddress(target),
      !SitePath.isForm(final, of: answer.path, at: address)
    else { return nil }
    return "it is redirected to '\(target)'"
  }

  /// Any other file may move, but not behind a door.
  private func barred(_ answer: ServerAnswer) -> String? {
    guard let target = answer.redirects.last?.target, SitePath.asksForName(target) else {
      return nil
    }
    return "it is redirected to '\(target)'"
  }

  /// Some servers show their error page only in answer to what is not there.
  private mutating func takeErrorPage(_ nowhere: NowherePage) {
    let probe = site.deployment.answers[Deployment.nowhere]
    guard let page = site.deployment.answers["404.html"], page.absence != nil, let probe,
      probe.status == 404, probe.revision != nil
    else { return }
    var answer = probe.named("404.html")
    answer.absence = nil
    site.deployment.answers["404.html"] = answer
    site.files["404.html"] = nowhere.body
  }
}
