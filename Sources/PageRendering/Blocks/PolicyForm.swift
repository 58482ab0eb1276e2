internal import CanonicalModel
internal import IAMPolicy

/// A form in which readers take a policy: a layout of its JSON, or what another tool takes.
enum PolicyForm {
  case layout(PolicyLayout)
  case export(PolicyExport, text: String)

  /// The name of the form, as placeholders and pages have it.
  var name: String {
    switch self {
    case .layout(let layout): layout.rawValue
    case .export(let export, _): export.rawValue
    }
  }

  /// The name of the form for readers, as short as tabs need it.
  var title: String {
    switch self {
    case .layout(.readable): "JSON"
    case .layout(.compact): "Compact"
    case .export(.cloudformation, _): "CloudFormation"
    case .export(.terraformResource, _): "Terraform resource"
    case .export(.cdk, _): "CDK"
    case .export(let export, _): export.title
    }
  }

  /// The forms that `tabs=all` stands for, by their names.
  static let usual = ["readable", "compact", "terraform", "cloudformation", "cdk", "cli"]

  /// Every name there is.
  static let names =
    PolicyLayout.allCases.map(\.rawValue) + PublishedPolicy.exports.map(\.rawValue)
}
