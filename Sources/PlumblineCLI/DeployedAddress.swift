internal import DriftChecking
internal import Fetching

extension CommandOption {
  static let save = CommandOption(
    "save", value: "DIR", "keep what is fetched from a deployed site, for checking it offline")
  static let connections = CommandOption(
    "connections", value: "N", "fetch over so many connections at most (default: 4)")
}

/// A deployed site as `plumbline check` is asked to look at it.
struct DeployedAddress: Sendable {
  let address: WebAddress
  /// The most connections at one time.
  let connections: Int
  /// Where to keep what is fetched; nil for nowhere.
  let folder: String?

  /// Reads the operand and the options that go with it; nil when a folder is to be checked.
  init?(_ operand: String?, _ invocation: Invocation) throws(UsageError) {
    let isAddress = operand?.contains("://") == true
    for option in [CommandOption.save, .connections] where invocation.has(option) && !isAddress {
      throw UsageError(
        message: "option '--\(option.name)' goes with the address of a deployed site",
        hint: "run 'plumbline check https://host/path --\(option.name) …', or leave it out")
    }
    guard isAddress, let operand else { return nil }
    guard let address = WebAddress(operand), address.query == nil else {
      throw UsageError(
        message: "'\(operand)' is not the address of a site", hint: "write 'https://host/path'")
    }
    self.address = address
    connections = try Self.connections(invocation[.connections])
    folder = invocation[.save]
    if let folder, let reason = SavedSite.refusal(of: folder) {
      throw UsageError(message: "cannot save: \(reason)", hint: "name a new or an empty folder")
    }
  }

  private static func connections(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return FetchLimits().connections }
    guard let count = Int(text), (1...64).contains(count) else {
      throw UsageError(
        message: "'\(text)' is no number of connections", hint: "name a number from 1 to 64")
    }
    return count
  }
}
