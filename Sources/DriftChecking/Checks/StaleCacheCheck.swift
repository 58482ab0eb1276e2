internal import CanonicalModel
package import Diagnostics
internal import Digests
internal import SiteDescription

/// What a server gives its visitors must be what was deployed last, and that the model of today.
package enum StaleCacheCheck: SiteWideCheck {
  package static let rules: [Rule] = [.staleCache]
  package static let examples: [CheckExample] = [
    .passes("HTTP/1.1 200 OK\nAge: 600\nContent-Type: text/html\n", in: .answer("page/")),
    .absent("HTTP/1.1 404 Not Found\nAge: 600\n", in: .answer("page/")),
    .fails(
      "HTTP/1.1 200 OK\nAge: 600\nContent-Type: text/html\nX-Stale: yes\n", "stale-cache",
      "a cache gives revision '0123', and the server itself has the one deployed, by 'age: 600'",
      in: .answer("page/"), actual: "0123", channel: "page"),
    .fails(
      "HTTP/1.1 200 OK\nAge: 9\nContent-Type: application/json\nX-Stale: yes\n", "stale-cache",
      "'age: 9'", in: .answer("policies/sample.json"),
      actual: SHA256.hex(of: Array((Sample.json() + "\n\n").utf8)),
      channel: "policies/sample.json"),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: text/html\nX-Old: yes\n", "stale-cache", "not deployed",
      in: .answer("*")),
    .fails(
      "HTTP/1.1 200 OK\nAge: 90000\nContent-Type: text/css\nX-Old: yes\n", "stale-cache",
      "another file than 'plumbline.json' tells of, by 'age: 90000'",
      in: .answer("assets/site.css")),
    .passes(
      "HTTP/1.1 200 OK\nContent-Type: text/css\nX-Old: yes\n", in: .answer("assets/site.css")),
    .absent("HTTP/1.1 404 Not Found\nAge: 600\nX-Stale: yes\n", in: .answer("page/")),
    .passes("HTTP/1.1 200 OK\nContent-Type: text/html\nX-Old: yes\n", in: .answer("page/")),
    .passes("HTTP/1.1 200 OK\nContent-Type: text/html\nX-Old: yes\n", in: .answer("docs/")),
    .absent(
      "HTTP/1.1 404 Not Found\nAge: 90000\nContent-Type: text/css\nX-Old: yes\n",
      in: .answer("assets/site.css")),
  ]

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    guard let deployment = context.folder.deployment else { return CheckOutcome() }
    let answers = deployment.sorted.filter { $0.absence == nil }
    var findings = answers.filter { $0.isStale(context.product) }.map { answer in
      stale(answer, in: context)
    }
    findings += AgedAnswer.all(of: answers, manifest: context.manifest, context.product).map {
      aged($0, in: context)
    }
    if let missing = missingDeployment(answers, in: context) { findings.append(missing) }
    return CheckOutcome(findings: findings)
  }

  private static func stale(_ answer: ServerAnswer, in context: CheckContext) -> Finding {
    let model = context.product.digest
    let kept = answer.revision.flatMap { revision in
      revision == model ? nil : "revision '\(RevisionStamp.short(revision))'"
    }
    return Finding(
      "stale-cache", at: context.folder.position(of: answer.path),
      "a cache gives \(kept ?? "an older file"), and the server itself has the one deployed"
        + evidence(of: answer),
      hint: "purge the cache of this address: the deployment is in order",
      expected: answer.fresh?.revision ?? answer.fresh?.digest,
      actual: answer.fresh?.revision == nil ? answer.digest : answer.revision,
      about: subject(of: answer, in: context))
  }

  private static func aged(_ answer: ServerAnswer, in context: CheckContext) -> Finding {
    Finding(
      "stale-cache", at: context.folder.position(of: answer.path),
      "a cache gives another file than '\(PublishedManifest.path)' tells of"
        + evidence(of: answer),
      hint: "purge the cache of this address", expected: context.manifest.files[answer.path],
      actual: answer.digest,
      about: subject(of: answer, in: context))
  }

  private static func subject(of answer: ServerAnswer, in context: CheckContext) -> Subject {
    let page = context.outline.pages.first { $0.htmlFile == answer.path }
    return Subject(fact: page?.path ?? answer.path, channel: page?.path ?? answer.path)
  }

  private static func evidence(of answer: ServerAnswer) -> String {
    let evidence = answer.cacheEvidence.map { "'\($0)'" }
    return evidence.isEmpty ? "" : ", by \(evidence.joined(separator: ", "))"
  }

  /// Where the pages agree on a revision that is not the model's, and the server has no newer one.
  private static func missingDeployment(
    _ answers: [ServerAnswer], in context: CheckContext
  ) -> Finding? {
    let model = context.product.digest
    let pages = Set(context.outline.pages.map(\.htmlFile))
    let own = answers.filter { pages.contains($0.path) && !$0.isStale(context.product) }
    let revisions = own.map { $0.revision ?? model }
    guard let revision = revisions.first, revision != model,
      revisions.allSatisfy({ $0 == revision })
    else { return nil }
    return Finding(
      "stale-cache", at: context.folder.position,
      "the model's revision is not deployed: all pages are of another, past all caches too",
      hint: "deploy the site; if it was, the deployment failed or went elsewhere",
      expected: model, actual: own.lazy.compactMap(\.fresh?.revision).first ?? revision,
      about: Subject(fact: "revision", channel: "site"))
  }
}
