package import CanonicalModel
internal import Diagnostics
internal import FileSystem

/// The command line: finds the command, runs it, and turns how it ended into an exit status.
package enum Plumbline {
  package static func run(_ arguments: [String], product: Product) -> Int32 {
    let session = Session(product: product.reviewed(by: PolicyReview.notes))
    do throws(UsageError) {
      return try run(arguments, in: session).rawValue
    } catch {
      return session.refuse(error).rawValue
    }
  }

  private static func run(
    _ arguments: [String], in session: Session
  ) throws(UsageError) -> ExitStatus {
    guard let name = arguments.first else {
      throw UsageError(message: "no command given", hint: "run 'plumbline --help'")
    }
    if name == "--help" || name == "-h" {
      return session.show(HelpText.overview)
    }
    if name == "--version" { return session.show("plumbline \(Version.text)\n") }
    if name == "policy" { return try runPolicy(Array(arguments.dropFirst()), in: session) }
    return try run(.named(name), Array(arguments.dropFirst()), in: session)
  }

  /// Finds what is to be done with a policy.
  private static func runPolicy(
    _ arguments: [String], in session: Session
  ) throws(UsageError) -> ExitStatus {
    let verbs = Command.policyCommands.map { String($0.name.dropFirst("policy ".count)) }
    guard let verb = arguments.first else {
      throw UsageError(
        message: "nothing to do with a policy was named",
        hint: "run 'plumbline policy \(verbs.joined(separator: "|"))'")
    }
    if verb == "--help" || verb == "-h" { return session.show(HelpText.policyOverview) }
    guard let index = verbs.firstIndex(of: verb) else {
      throw UsageError(
        message: "there is no command 'policy \(verb)'",
        hint: Suggestion.hint(
          for: verb, among: verbs, spelled: { "policy \($0)" },
          otherwise: "run 'plumbline policy --help'"))
    }
    return try run(
      Command.policyCommands[index], Array(arguments.dropFirst()), in: session)
  }

  private static func run(
    _ command: Command, _ arguments: [String], in session: Session
  ) throws(UsageError) -> ExitStatus {
    let invocation = try OptionScanner.scan(arguments, for: command)
    if invocation.has(.help) { return session.show(HelpText.text(of: command)) }
    return try command.run(invocation, session)
  }
}
