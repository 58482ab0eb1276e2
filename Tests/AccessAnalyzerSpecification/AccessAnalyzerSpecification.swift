import ActionCatalogue
import IAMPolicy
import PolicyLinting
import Testing

/// Holds the lint rules to what AWS's Access Analyzer said about AWS's own policies, where its
/// findings are at hand, and prints precision and recall for each issue code.
@Suite(.enabled(if: AnalysedPolicy.file != nil, "set PLUMBLINE_DATA to the data folder"))
struct `The Access Analyzer specification` {
  private static let policies = (try? AnalysedPolicy.all()) ?? []

  /// The codes whose findings must all be found.
  private static func isDemanded(_ code: String) -> Bool {
    ["POLICY_SIZE", "PASS_ROLE", "REDUNDANT", "INVALID_ACTION", "INVALID_SERVICE_IN_ACTION"]
      .contains { code.hasPrefix($0) }
  }

  @Test func `the findings are all there`() {
    #expect(Self.policies.count == 239)
  }

  @Test func `what Access Analyzer finds is found`() {
    let codes = Set(Self.policies.flatMap { $0.theirs.map(\.code) + $0.ours.map(\.code) })
    for code in codes.sorted() {
      let theirs = Self.policies.filter { $0.theirs.contains { $0.code == code } }
      let ours = Self.policies.filter { $0.ours.contains { $0.code == code } }
      let both = ours.filter { policy in theirs.contains { $0.name == policy.name } }
      let missed = theirs.filter { policy in !ours.contains { $0.name == policy.name } }
      let extra = ours.filter { policy in !theirs.contains { $0.name == policy.name } }
      let counts = Self.policies.map { policy in
        (policy.theirs.count { $0.code == code }, policy.ours.count { $0.code == code })
      }
      print(
        "\(code): policies AWS \(theirs.count), ours \(ours.count), both \(both.count), recall",
        "\(Self.share(both.count, theirs.count)), precision \(Self.share(both.count, ours.count));",
        "findings AWS \(counts.map(\.0).reduce(0, +)), ours \(counts.map(\.1).reduce(0, +));",
        "missed \(missed.map(\.name)), extra \(extra.map(\.name).prefix(12))")
      if Self.isDemanded(code) { #expect(missed.isEmpty, "\(code)") }
    }
  }

  private static func share(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "–" : String(Double(part * 1_000 / whole) / 1_000)
  }

  @Test func `AWS prints our size and one more`() {
    var compared = 0
    for policy in Self.policies {
      for finding in policy.theirs where finding.code.hasPrefix("POLICY_SIZE") {
        compared += 1
        #expect(finding.number == PolicySize(of: policy.text).counted + 1, "\(policy.name)")
      }
    }
    print("sizes compared: \(compared)")
    #expect(compared > 0)
  }

  @Test func `every policy over the exact quota is told, and no other`() {
    let quota = Quota.managedPolicy.value
    for policy in Self.policies {
      let isTold = policy.ours.contains { $0.code.hasPrefix("POLICY_SIZE_EXCEEDS_IDENTITY") }
      #expect(isTold == (PolicySize(of: policy.text).counted > quota), "\(policy.name)")
    }
    let unseen = Self.policies.filter { policy in
      PolicySize(of: policy.text).counted > quota
        && !policy.theirs.contains { $0.code.hasPrefix("POLICY_SIZE") }
    }
    print("over the quota, and not told by AWS: \(unseen.map(\.name))")
  }

  @Test func `an error of ours that AWS has not is what the catalogue does not hold`() {
    for policy in Self.policies {
      let theirs = Set(policy.theirs.filter(\.isError).map(\.code))
      for finding in policy.findings
      where finding.findingType == .error && !theirs.contains(finding.issueCode) {
        print(
          "error of ours alone: \(policy.name): \(finding.issueCode): \(finding.findingDetails)")
        #expect(
          finding.findingDetails.contains("not in the catalogue of \(Catalogue.shipped.date)"),
          "\(policy.name): \(finding.issueCode)")
      }
    }
  }
}
