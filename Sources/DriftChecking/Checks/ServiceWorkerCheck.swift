internal import ByteSearching
package import Diagnostics

/// No page may bring in a service worker: it answers readers from its own store, for years if need
/// be.
package enum ServiceWorkerCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.staleCache]
  package static let examples: [CheckExample] = [
    .passes("<p>Say <code>navigator.serviceWorker.register('/sw.js')</code>.</p>"),
    .passes(
      "navigator.serviceWorker.getRegistrations().then(all => all.map(one => one.unregister()))\n",
      in: .file("assets/extra.js")),
    .absent("<script>document.title = 'x'</script>"),
    .fails(
      "▸<script>\nnavigator.serviceWorker.register('/sw.js')</script>", "stale-cache",
      "'page/index.html' registers a service worker"),
    .fails(
      "'use strict';\n▸navigator.serviceWorker\n  .register('/sw.js');\n", "stale-cache",
      "'assets/extra.js' registers a service worker", in: .file("assets/extra.js")),
  ]

  private static let container = Array("serviceWorker".utf8)
  private static let call = Array(".register(".utf8)

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard page.source.utf8.firstIndex(of: container) != nil else { return CheckOutcome() }
    let scripts = page.root.all { $0.name == "script" }
    let findings = scripts.compactMap { script -> Finding? in
      let text = PublishedText(contentOf: script, source: page.source.utf8)
      guard registration(in: text.utf8) != nil else { return nil }
      return finding(in: page.path, at: page.position(at: script.offset))
    }
    return CheckOutcome(findings: findings)
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for path in context.folder.paths where path.hasSuffix(".js") || path.hasSuffix(".mjs") {
      guard let source = outcome.text(of: path, in: context.folder),
        let offset = registration(in: source.utf8)
      else { continue }
      outcome.findings.append(finding(in: path, at: source.position(at: offset)))
    }
    return outcome
  }

  /// Where a script names the browser's service workers and goes on to register one.
  private static func registration(in script: [UInt8]) -> Int? {
    var start = 0
    while let found = script.firstIndex(of: container, from: start) {
      let rest = script[(found + container.count)...].drop { $0 <= 0x20 }
      if rest.starts(with: call) {
        let line = script[..<found].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return script[line...].firstIndex { $0 > 0x20 }
      }
      start = found + container.count
    }
    return nil
  }

  private static func finding(in path: String, at position: SourcePosition) -> Finding {
    Finding(
      "stale-cache", .warning, at: position,
      "'\(path)' registers a service worker, which may go on showing readers an older page",
      hint: "take it out, and have its address answer with a script that unregisters it",
      about: Subject(fact: path, channel: path, item: "service worker"))
  }
}
