import Diagnostics
import DriftChecking
import TestSupport
import Testing

/// The model changes and the site stays: what no longer holds must be told where it stands.
@Suite struct ModelDriftTests {
  @Test(arguments: ModelChange.all.indices)
  func `a site that is behind its model is told by every rule it breaks`(_ index: Int) throws {
    let change = ModelChange.all[index]
    var tried = 0
    for fixture in try Fixtures.all.get() {
      let folder = try Trial.listing(of: fixture.files)
      for changed in change.changed(fixture.product) {
        tried += 1
        let later = fixture.following(changed.product)
        let found = try Trial(fixture: later, listing: folder.path).result(of: Mutant([])).findings
        let file = "\(changed.page)/index.html"
        let line = changed.text.flatMap { text in
          fixture.slots(.page).filter { $0.region.file == file }
            .compactMap {
              $0.region.all(text).first?.place.line(after: [], in: fixture.files[file])
            }
            .first
        }
        for rule in change.rules {
          let isTold = found.contains { finding in
            finding.rule.rawValue == rule && finding.position.file == "site/\(file)"
              && (line == nil || finding.position.line == line)
          }
          let told = found.map { "\($0.position): \($0.message) [\($0.rule)]" }
          #expect(isTold, "\(change.name), by \(rule) in \(file): \(told)")
        }
      }
    }
    #expect(tried > 0, "no fixture has a site for '\(change.name)'")
  }
}
