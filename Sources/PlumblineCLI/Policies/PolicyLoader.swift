internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import IAMPolicy

/// Finds the policies a command was given: ids of the product, files, or standard input.
struct PolicyLoader: Sendable {
  let product: Product
  /// The type asked for; nil to go by what each text seems to be.
  let type: PolicyType?
  private let currentFolder: String

  init(
    _ invocation: Invocation, _ session: Session, otherwise type: PolicyType? = nil
  ) throws(UsageError) {
    product = session.product
    self.type = try PolicyType.asked(in: invocation) ?? type
    currentFolder = (try? Folders.current()) ?? "/"
  }

  /// What came of looking for one.
  enum Outcome {
    case input(PolicyInput)
    /// Nothing of that name is there: a slip in the command line.
    case missing(UsageError)
    case refused(FileError)
  }

  func load(_ operand: String) -> Outcome {
    if let policy = product.publishedPolicies.first(where: { $0.id == operand }) {
      let text = PolicyWriter(layout: .readable).text(of: policy.document)
      return .input(input(Array(text.utf8), named: operand, file: operand))
    }
    do throws(FileError) {
      let utf8 =
        try operand == "-" ? StandardStream.readInput() : Files.readToEnd(operand)
      let name = operand == "-" ? "standard input" : operand
      let file = operand == "-" ? name : Paths.shown(operand, in: currentFolder)
      return .input(input(utf8, named: name, file: file))
    } catch {
      guard error.isMissing else { return .refused(error) }
      let ids = product.policies.map(\.id)
      return .missing(
        UsageError(
          message: "there is no policy and no file '\(operand)'",
          hint: Suggestion.hint(
            for: operand, among: ids, otherwise: "policies: \(ids.joined(separator: ", "))")))
    }
  }

  private func input(_ utf8: [UInt8], named name: String, file: String) -> PolicyInput {
    PolicyInput(name: name, file: file, text: PolicyEnvelope(utf8), type: type)
  }
}
