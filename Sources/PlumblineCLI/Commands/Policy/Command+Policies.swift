extension Command {
  /// What can be done with policies, in the order help shows it.
  static let policyCommands: [Command] = [
    .policyShow, .policySize, .policyLint, .policyDiff, .policyMerge, .policySplit, .policyExport,
  ]
}
