import Diagnostics
import Testing

/// What a build's checks of Markdown are worth: sources with one thing typed by hand.
@Suite struct MarkdownScore {
  @Test func `the sources are clean`() throws {
    #expect(try MarkdownProject.ledger.findings().map { "\($0.position) \($0.message)" } == [])
  }

  @Test func `what is typed by hand is told at its line, and nothing else is`() async throws {
    let project = MarkdownProject.ledger
    let mutants = MarkdownOperators.all.flatMap { mutation in
      var generator = SeededGenerator(seed: Asked.seed, name: "Markdown \(mutation.id)")
      return mutation.texts(project).shuffled(using: &generator).prefix(Asked.sites ?? 1)
        .map { (mutation, $0) }
    }
    let faults = try await Parallel.map(mutants) { mutation, changed in
      try mutation.fault(of: changed.text, in: changed.file, project)
    }
    let wrong = faults.compactMap(\.self)
    let typed = mutants.count { $0.0.rule != nil }
    print(
      "Markdown: \(MarkdownOperators.all.count) ways, \(typed) faults and "
        + "\(mutants.count - typed) harmless edits, \(wrong.count) of them told wrongly")
    #expect(Set(mutants.map(\.0.id)).count == MarkdownOperators.all.count, "one has no site")
    #expect(wrong == [])
  }
}
