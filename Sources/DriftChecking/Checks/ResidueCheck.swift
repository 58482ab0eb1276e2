package import Diagnostics
internal import SiteDescription

/// Nothing of the tools that made a page may be left in it.
package enum ResidueCheck: RunnableCheck {
  package static let ids: [RuleID] = ["placeholder", "residue"]
  package static let rationale = "customers read the name of a value where the value should be"
  package static let examples: [CheckExample] = [
    .passes("<p>A plain page, <code>{{ audit-trail.json }}</code> in code.</p>"),
    .fails("<p>▸{{ sample.name }}</p>", "placeholder", "placeholder"),
    .fails("<p title=▸\"{{ sample.name }}\">x</p>", "placeholder", "placeholder"),
    .fails("<p>It has ▸undefined actions.</p>", "residue", "'undefined'"),
    .fails("<p>It has ▸Optional(15) actions.</p>", "residue", "'Optional('"),
    .fails("<p>See ▸/home/me/page.md.</p>", "residue", "'/home/'"),
  ]

  private static let leftovers = [
    "undefined", "NaN", "Optional(", "[object Object]", "raw HTML omitted", "(null)", "<nil>",
  ]

  private static let localPaths = ["file://", "/home/", "/Users/", "/tmp/", "/work/", "/root/"]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      let text = PublishedText(of: page.root, source: page.source.utf8) { element in
        ["pre", "code"].contains(element.name)
      }
      outcome.findings += findings(in: text.utf8, channel: page.name) { index in
        page.position(at: text.sourceOffset(at: index))
      }
      page.root.visit { element in
        for attribute in element.attributes {
          outcome.findings += findings(in: Array(attribute.value.utf8), channel: page.name) { _ in
            page.position(at: attribute.offset)
          }
        }
      }
      outcome.findings += titleFindings(on: page)
      outcome.findings += twinFindings(of: page, in: context)
    }
    return outcome
  }

  private static func titleFindings(on page: PublishedPage) -> [Finding] {
    guard let title = page.root.first(named: "title") else { return [] }
    let text = page.text(of: title)
    return findings(in: text.utf8, channel: page.name) { index in
      page.position(at: text.sourceOffset(at: index))
    }
  }

  private static func twinFindings(of page: PublishedPage, in context: CheckContext) -> [Finding] {
    guard let twin = page.page?.twinFile, let source = context.site.source(of: twin) else {
      return []
    }
    let prose = MarkdownProse.blanked(source.utf8)
    return findings(in: prose, channel: twin) { source.position(at: $0) }
  }

  private static func findings(
    in utf8: [UInt8], channel: String, at position: (Int) -> SourcePosition
  ) -> [Finding] {
    var findings: [Finding] = []
    if let index = utf8.firstIndex(of: Array("{{".utf8)) ?? utf8.firstIndex(of: Array("}}".utf8)) {
      findings.append(
        Finding(
          "placeholder", at: position(index), "a placeholder was left in the page",
          hint: "run 'make site'; to show one to readers, put it into code",
          about: Subject(fact: channel, channel: channel, item: "placeholder")))
    }
    for leftover in leftovers + localPaths {
      guard let index = utf8.firstWord(Array(leftover.utf8)) else { continue }
      findings.append(
        Finding(
          "residue", at: position(index), "'\(leftover)' was left in the page by a tool",
          hint: "mend what printed it, then run 'make site'",
          about: Subject(fact: channel, channel: channel, item: leftover)))
    }
    return findings
  }
}
