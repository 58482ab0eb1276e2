internal import Diagnostics
internal import DriftChecking
internal import FileSystem
internal import SiteDescription

extension Project {
  /// What a check came to, once what is accepted was parted from what is not.
  struct Outcome {
    let checked: Checked
    var judgement: AcceptanceJudgement

    var report: Report {
      Report(
        findings: judgement.findings + checked.holes, checked: checked.result.checked,
        rules: RuleBook.ofChecks, accepted: judgement.accepted, obstacles: checked.obstacles,
        tool: .plumbline)
    }
  }

  /// Parts what is accepted from what is not; of a site that is absent nothing is judged.
  func judge(_ checked: Checked, on today: CalendarDay) throws(FileError) -> Outcome {
    let isWhole = !checked.result.isAbsent && checked.result.unreadable.isEmpty
    return Outcome(
      checked: checked,
      judgement: AcceptanceJudgement(
        of: checked.findings, under: try acceptances(), on: today, isLookedFor: { _ in isWhole }))
  }
}
