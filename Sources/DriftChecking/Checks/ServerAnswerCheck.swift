package import Diagnostics

/// A server must hand the files of a site on whole, and as what they are.
package enum ServerAnswerCheck: SiteWideCheck {
  package static let rules: [Rule] = [.policyTransport]
  package static let examples: [CheckExample] = [
    .passes("HTTP/1.1 200 OK\nContent-Type: application/json\n", in: .answer(download)),
    .passes(
      "HTTP/1.1 200 OK\nContent-Type: application/json\n"
        + "Content-Disposition: attachment; filename=\"sample.json\"\n", in: .answer(download)),
    .passes("HTTP/1.1 200 OK\nContent-Type: text/html\n", in: .answer("page/")),
    .passes("HTTP/1.1 200 OK\nContent-Type: Text/HTML; Charset=\"UTF-8\"\n", in: .answer("page/")),
    .absent("HTTP/1.1 404 Not Found\n", in: .answer("favicon.ico")),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n", "policy-transport",
      "'text/html'", in: .answer(download)),
    .fails("HTTP/1.1 200 OK\n", "policy-transport", "no Content-Type", in: .answer("page/")),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: text/html; charset=iso-8859-1\n", "policy-transport",
      "'iso-8859-1'", in: .answer("page/")),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: text/plain\n\nSchlüssel\n", "policy-transport",
      "no character set", in: .answer("page/index.md")),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Disposition: attachment\n",
      "policy-transport", "saved", in: .answer("page/")),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: application/json\n"
        + "Content-Disposition: attachment; filename=data.txt\n",
      "policy-transport", "'data.txt'", in: .answer(download)),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: application/json\nX-Cut-Off: yes\n", "policy-transport",
      "cut off", in: .answer(download)),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Encoding: br\nX-Other: yes\n",
      "policy-transport", "'gzip'", in: .answer(download)),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>Oh</title>\n", "policy-transport",
      "what is nowhere", in: .answer("plumbline-asks-for-what-is-not-there/")),
    .fails(
      "HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<h1>nginx</h1>", "policy-transport",
      "a page of its own", in: .answer("plumbline-asks-for-what-is-not-there/")),
    .passes(
      "HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<!doctype html>\n<meta "
        + "name=\"plumbline-revision\" content=\"\(Sample.revision)\">\n<h1>Nowhere</h1>\n",
      in: .answer("plumbline-asks-for-what-is-not-there/")),
  ]

  private static let download = "policies/sample.json"

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    guard let deployment = context.folder.deployment else { return CheckOutcome() }
    var outcome = CheckOutcome()
    for answer in deployment.sorted where answer.isWholeEnough {
      let source = outcome.text(of: answer.path, in: context.folder)
      let faults = AnswerFault.all(in: answer, body: source?.utf8 ?? [])
      outcome.findings += faults.map { $0.finding(of: answer, in: context) }
    }
    if let probe = deployment.answers[Deployment.nowhere], probe.status == 200 {
      outcome.findings.append(
        AnswerFault(
          .error, "existence", "the server answers 200 for what is nowhere",
          hint: "have it answer 404: readers and machines take its error page for the file",
          expected: "404", actual: "200"
        )
        .finding(of: probe, in: context))
    }
    outcome.findings += otherErrorPage(of: deployment, in: context).map { [$0] } ?? []
    outcome.findings = gathered(outcome.findings)
    return outcome
  }

  /// A page of the server's own where the site has one for what is not there.
  private static func otherErrorPage(
    of deployment: Deployment, in context: CheckContext
  ) -> Finding? {
    guard let probe = deployment.answers[Deployment.nowhere], probe.status == 404,
      let page = deployment.answers["404.html"], page.isWholeEnough, probe.digest != page.digest,
      probe.revision == nil, probe.redirects.isEmpty
    else { return nil }
    return AnswerFault(
      .warning, "error page", "the server gives a page of its own for what is nowhere",
      hint: "have it give '404.html' with the status 404", expected: "404.html",
      actual: probe.digest
    )
    .finding(of: probe, in: context)
  }

  /// Warnings of one kind are one setting of the server: the first stands for all.
  private static func gathered(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    for finding in findings.sorted() {
      let first = result.firstIndex { earlier in
        finding.severity == .warning && earlier.severity == .warning
          && earlier.message == finding.message
      }
      if let first { result[first].consequences.append(finding) } else { result.append(finding) }
    }
    return result
  }
}
