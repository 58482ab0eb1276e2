package import Diagnostics
internal import FileSystem
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
    .passes("<p>It was updated, null or not. None of it is null; it was set to null.</p>"),
    .passes("<p>Updated tags: None. Since nil is no value, None stands for it.</p>"),
    .fails("<p>Last updated ▸null</p>", "residue", "'null'"),
    .fails("<p>Last updated on <time>▸None</time></p>", "residue", "'None'"),
    .fails(
      "# Sample\n\nLast updated: ▸Invalid Date\n", "residue", "'Invalid Date'",
      in: .file("page/index.md")),
    .fails("<p>It has ▸undefined actions.</p>", "residue", "'undefined'"),
    .fails("<p>It has ▸Optional(15) actions.</p>", "residue", "'Optional('"),
    .fails("<p>It has ▸NaN actions.</p>", "residue", "'NaN'"),
    .fails("<p>Its order is ▸undefined here.</p>", "residue", "'undefined'"),
    .fails("<p>▸[object Object]</p>", "residue", "'[object Object]'"),
    .fails("<p>x</p>▸<!-- raw HTML omitted -->", "residue", "'raw HTML omitted'"),
    .fails("<p>See ▸/home/me/page.md.</p>", "residue", "'/home/'"),
    .fails("<p>See ▸C:\\Users\\me\\page.md.</p>", "residue", "'C:\\'"),
    .fails("<p>It reaches ▸${serviceCount} services.</p>", "residue", "'${serviceCount}'"),
    .fails("<p>▸&lt;%= footer %&gt;</p>", "residue", "'<%= footer %>'"),
    .fails("<p>▸&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD</p>", "residue", "'<<<<<<< HEAD'"),
    .fails("<p>It has ▸%(count)d actions.</p>", "residue", "'%(count)d'"),
    .fails("<p>▸{% raw %} It has 3.</p>", "residue", "'{% raw %}'"),
    .fails("<p>It has ▸#{count} actions.</p>", "residue", "'#{count}'"),
    .fails("<p>It has ▸%!d(string=3) actions.</p>", "residue", "'%!d(string=3)'"),
    .fails("<p>Schl▸\u{FFFD}ssel</p>", "residue", "'\u{FFFD}'"),
    .fails("# Sample\n\n▸#{count} actions\n", "residue", "'#{count}'", in: .file("page/index.md")),
    .passes("<p><code>${x}</code>, ${aws:username}, ${HOME}, 5 %(!), &#36;{x}, $ {x}, # {x}.</p>"),
    .fails("<p>See ▸http://localhost:8000/docs/ for it.</p>", "residue", "localhost:8000/docs/'"),
    .passes("<p>Open http://localhost:8000 or <code>http://localhost/docs/</code>.</p>"),
    .passes("<p>Open http://localhost/x/.</p>"),
    .passes("<p>a &lt;% b, &lt;&lt;&lt; x, 100 %!</p><pre>${count} #{count} %(count)d</pre>"),
    .fails("<p><a title=▸\"file:///x\">x</a></p>", "residue", "'file://'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let twin = outcome.twin(in: context).flatMap { Leftover.mayStand(in: $0.utf8) ? $0 : nil }
    let isInPage = Leftover.mayStand(in: page.source.utf8)
    guard isInPage || twin != nil else { return outcome }
    let author = LeftoverAuthorship([source(of: page, in: context), context.names])
    if isInPage { outcome.findings = leftovers(on: page, by: author, in: context) }
    if let file = page.page?.twinFile, let twin {
      let prose = MarkdownProse.blanked(twin.utf8)
      outcome.findings += all(in: prose, by: author, context).map { leftover in
        finding(leftover, channel: file, at: twin.position(at: leftover.offset))
      }
    }
    return outcome
  }

  /// What a page is made of; nothing where that cannot be read.
  private static func source(of page: PublishedPage, in context: CheckContext) -> [UInt8] {
    guard let folder = context.options.content, let path = page.page?.path else { return [] }
    return (try? Files.read("\(folder)/\(path).md")) ?? []
  }

  private static func all(
    in prose: [UInt8], by author: LeftoverAuthorship, _ context: CheckContext
  ) -> [Leftover] {
    guard Leftover.mayStand(in: prose) else { return [] }
    let addresses = PreviewAddress.all(in: prose).filter { address in
      !address.path.isEmpty && context.outline.pages.contains { $0.address == address.path }
    }
    return author.leftByTools(Leftover.all(in: prose), in: prose) + TemplateMark.all(in: prose)
      + addresses.map { Leftover(text: $0.text, offset: $0.offset, isPlaceholder: false) }
  }

  private static func leftovers(
    on page: PublishedPage, by author: LeftoverAuthorship, in context: CheckContext
  ) -> [Finding] {
    var findings: [Finding] = []
    let texts = [page.root.first(named: "head"), page.root.first(named: "body")].compactMap(\.self)
    for element in texts {
      let text = PublishedText(proseOf: element, source: page.source.utf8) { element in
        ["pre", "code", "samp", "kbd"].contains(element.name)
      }
      findings += all(in: text.utf8, by: author, context).compactMap { leftover in
        let offset = text.sourceOffset(at: leftover.offset)
        // Braces that are written as references are the author's own.
        let isWritten = page.source.utf8[offset] == UInt8(ascii: "&")
        if isWritten, leftover.isPlaceholder || "$#%{".contains(leftover.text.prefix(1)) {
          return nil
        }
        return finding(leftover, channel: page.name, at: page.position(at: offset))
      }
    }
    for element in page.elements.attributed {
      for attribute in element.attributes {
        let value = Array(attribute.value.utf8)
        findings += author.leftByTools(Leftover.all(in: value), in: value).map { leftover in
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
