/// One suite of a JUnit report.
struct JUnitSuite: Sendable {
  let name: String
  let cases: [JUnitCase]

  var lines: [String] {
    ["  <testsuite\(Self.counts(of: cases, named: name))>"]
      + cases.map { $0.element(className: name) } + ["  </testsuite>"]
  }

  /// The name and the counts that readers insist on.
  static func counts(of cases: [JUnitCase], named name: String) -> String {
    var failures = 0
    var errors = 0
    var skipped = 0
    for item in cases {
      switch item.result {
      case .failure: failures += 1
      case .error: errors += 1
      case .skipped: skipped += 1
      case .passed, .output: break
      }
    }
    return XMLText.attribute("name", name) + XMLText.attribute("tests", String(cases.count))
      + XMLText.attribute("failures", String(failures))
      + XMLText.attribute("errors", String(errors))
      + XMLText.attribute("skipped", String(skipped))
  }
}
