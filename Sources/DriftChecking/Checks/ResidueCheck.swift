package import Diagnostics
internal import SiteDescription

/// Nothing of the tools that made a page may be left in it.
package enum ResidueCheck: PageCheck {
  package static let rules: [Rule] = [.placeholder, .residue]
  package static let examples: [CheckExample] = [
    .passes("<p>A page, <code>{{ audit-trail.json }}</code> and <code>undefined</code>.</p>"),
    .passes("<p>Behaviour undefinedly Nanna; the Optional (one); ~/home/me; a/tmp/b.</p>"),
    .absent("<p>A plain page.</p>"),
    .passes("<p>Write &#123;&#123; x &#125;&#125; for &#123;&#123;.</p>"),
    .fails("<p>▸{{ sample.name }}</p>", "placeholder", "'{{ sample.name }}'"),
    .fails("<p>sample.name ▸}}</p>", "placeholder", "'}}'"),
    .fails("<p title=▸\"{{ sample.name }}\">x</p>", "placeholder", "'{{ sample.name }}'"),
    .fails("# Sample\n\n▸{{ x }}\n", "placeholder", "'{{ x }}'", in: .file("page/index.md")),
    .fails("<title>▸{{ x }}</title>", "placeholder", "'{{ x }}'", in: .head),
    .fails("<p>It has ▸undefined actions.</p>", "residue", "'undefined'"),
    .fails("<p>It has ▸Optional(15) actions.</p>", "residue", "'Optional('"),
    .fails("<p>It has ▸NaN actions.</p>", "residue", "'NaN'"),
    .fails("<p>▸[object Object]</p>", "residue", "'[object Object]'"),
    .fails("<p>x</p>▸<!-- raw HTML omitted -->", "residue", "'raw HTML omitted'"),
    .fails("<p>See ▸/home/me/page.md.</p>", "residue", "'/home/'"),
    .fails("<p>See ▸C:\\Users\\me\\page.md.</p>", "residue", "'C:\\'"),
    .fails("<p><a title=▸\"file:///x\">x</a></p>", "residue", "'file://'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    if Leftover.mayStand(in: page.source.utf8) { outcome.findings = leftovers(on: page) }
    if let twin = page.page?.twinFile, let source = outcome.twin(in: context),
      Leftover.mayStand(in: source.utf8)
    {
      outcome.findings += Leftover.all(in: MarkdownProse.blanked(source.utf8)).map { leftover in
        finding(leftover, channel: twin, at: source.position(at: leftover.offset))
      }
    }
    return outcome
  }

  private static func leftovers(on page: PublishedPage) -> [Finding] {
    var findings: [Finding] = []
    let texts = [page.root.first(named: "head"), page.root.first(named: "body")].compactMap(\.self)
    for element in texts {
      let text = PublishedText(proseOf: element, source: page.source.utf8) { element in
        ["pre", "code", "samp", "kbd"].contains(element.name)
      }
      findings += Leftover.all(in: text.utf8).compactMap { leftover in
        let offset = text.sourceOffset(at: leftover.offset)
        // Braces that are written as references are the author's own.
        if leftover.isPlaceholder, page.source.utf8[offset] == UInt8(ascii: "&") { return nil }
        return finding(leftover, channel: page.name, at: page.position(at: offset))
      }
    }
    for element in page.elements.attributed {
      for attribute in element.attributes {
        findings += Leftover.all(in: Array(attribute.value.utf8)).map { leftover in
          finding(leftover, channel: page.name, at: page.position(at: attribute.offset))
        }
      }
    }
    findings += Leftover.comments(in: page.source.utf8).map { leftover in
      finding(leftover, channel: page.name, at: page.position(at: leftover.offset))
    }
    return findings
  }

  private static func finding(
    _ leftover: Leftover, channel: String, at position: SourcePosition
  ) -> Finding {
    let subject = Subject(fact: channel, channel: channel, item: leftover.text)
    guard leftover.isPlaceholder else {
      return Finding(
        "residue", at: position, "'\(leftover.text)' was left in the page by a tool",
        hint: "mend what printed it, then run 'make site'", actual: leftover.text, about: subject)
    }
    return Finding(
      "placeholder", at: position, "the placeholder '\(leftover.text)' was left in the page",
      hint: "run 'make site'; to show one to readers, put it into code", actual: leftover.text,
      about: subject)
  }
}
