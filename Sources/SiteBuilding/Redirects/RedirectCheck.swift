internal import Diagnostics
internal import PageRendering
internal import SiteDescription

/// Holds the redirects of the configuration against the pages: none may hide one or lead nowhere.
struct RedirectCheck {
  let redirects: [Redirect]
  let outline: ContentOutline
  /// The files that the site has beside its pages.
  let files: Set<String>

  func findings(in pages: [(page: OutlinePage, record: PageRecord)]) -> [Finding] {
    guard !redirects.isEmpty else { return [] }
    let anchors = Dictionary(
      pages.map { ($0.page.address, Set($0.record.headings.texts + $0.record.otherAnchors.texts)) },
      uniquingKeysWith: { first, _ in first })
    var seen: Set<SiteAddress> = []
    return redirects.flatMap { redirect in
      let isNew = seen.insert(redirect.from).inserted
      let faults = [
        isNew ? nil : ("'\(redirect.from)' is redirected twice", "take one of the two out"),
        sourceFault(of: redirect.from, anchors), targetFault(of: redirect, anchors),
      ]
      return faults.compactMap(\.self).map { message, hint in
        Finding(
          "redirect", at: redirect.position, message, hint: hint,
          about: Subject(
            fact: redirect.from.description, channel: "configuration", item: message))
      }
    }
  }

  private typealias Fault = (message: String, hint: String)

  private func sourceFault(of from: SiteAddress, _ anchors: [String: Set<String>]) -> Fault? {
    guard let fragment = from.fragment else {
      guard anchors[from.path] != nil || files.contains(from.file) else { return nil }
      return ("'\(from)' is published, so it cannot lead elsewhere", "take the redirect out")
    }
    guard let known = anchors[from.path] else {
      return (
        "'\(from.path)' is no page that could say where '#\(fragment)' went",
        nearest(to: from.path, otherwise: "redirect the page as a whole")
      )
    }
    guard known.contains(fragment) else { return nil }
    return ("'\(from.path)' still has '#\(fragment)'", "take the redirect out")
  }

  private func targetFault(of redirect: Redirect, _ anchors: [String: Set<String>]) -> Fault? {
    guard case .site(let target) = redirect.target else { return nil }
    let path = redirects.first { $0.from.path == target.path && $0.from.fragment == nil }
    if let next = path ?? redirects.first(where: { $0.from == target }) {
      return (
        "'\(redirect.from)' leads to '\(target)', which is redirected itself",
        next.target == redirect.target ? "take one of the two out" : "lead straight to its target"
      )
    }
    guard let known = anchors[target.path] else {
      guard files.contains(target.file) else {
        return (
          "'\(redirect.from)' leads to '\(target.path)', which is not published",
          nearest(to: target.path, otherwise: "name an address as 'plumbline list pages' does")
        )
      }
      return nil
    }
    guard let fragment = target.fragment, !known.contains(fragment) else { return nil }
    return (
      "'\(redirect.from)' leads to '#\(fragment)', which '\(target.path)' has not",
      Suggestion.hint(
        for: fragment, among: known, spelled: { "#\($0)" },
        otherwise: "name a heading of the page by its id")
    )
  }

  private func nearest(to path: String, otherwise advice: String) -> String {
    Suggestion.hint(for: path, among: outline.pages.map(\.address), otherwise: advice)
  }
}
