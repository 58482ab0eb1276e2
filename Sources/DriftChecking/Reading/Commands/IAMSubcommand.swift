/// A command of `aws iam` that works with policies, with the options it takes.
///
/// Source: <https://docs.aws.amazon.com/cli/latest/reference/iam/>
struct IAMSubcommand {
  let name: String
  let options: Set<String>
  let required: Set<String>

  init(_ name: String, required: Set<String>, optional: Set<String> = []) {
    self.name = name
    self.required = required
    options = required.union(optional).union(Self.everywhere)
  }

  /// True for one that writes a policy into an identity instead of making one of its own.
  var putsInline: Bool { name.hasPrefix("put-") && name.hasSuffix("-policy") }

  static func named(_ name: String) -> IAMSubcommand? { known.first { $0.name == name } }

  /// Tells whether `aws iam` has a command of a name at all.
  static func exists(_ name: String) -> Bool { named(name) != nil || others.contains(name) }

  /// The names there are, for those who mistyped one.
  static var names: [String] { known.map(\.name) + others.sorted() }

  private static let known: [IAMSubcommand] = [
    IAMSubcommand(
      "create-policy", required: ["--policy-name", "--policy-document"],
      optional: ["--description", "--path", "--tags"]),
    IAMSubcommand(
      "create-policy-version", required: ["--policy-arn", "--policy-document"],
      optional: ["--set-as-default", "--no-set-as-default"]),
    IAMSubcommand("get-policy", required: ["--policy-arn"]),
    IAMSubcommand("get-policy-version", required: ["--policy-arn", "--version-id"]),
    IAMSubcommand("delete-policy", required: ["--policy-arn"]),
    IAMSubcommand("delete-policy-version", required: ["--policy-arn", "--version-id"]),
    IAMSubcommand("set-default-policy-version", required: ["--policy-arn", "--version-id"]),
    IAMSubcommand("list-policy-versions", required: ["--policy-arn"]),
    IAMSubcommand("attach-user-policy", required: ["--user-name", "--policy-arn"]),
    IAMSubcommand("attach-group-policy", required: ["--group-name", "--policy-arn"]),
    IAMSubcommand("attach-role-policy", required: ["--role-name", "--policy-arn"]),
    IAMSubcommand("detach-user-policy", required: ["--user-name", "--policy-arn"]),
    IAMSubcommand("detach-group-policy", required: ["--group-name", "--policy-arn"]),
    IAMSubcommand("detach-role-policy", required: ["--role-name", "--policy-arn"]),
    IAMSubcommand(
      "put-user-policy", required: ["--user-name", "--policy-name", "--policy-document"]),
    IAMSubcommand(
      "put-group-policy", required: ["--group-name", "--policy-name", "--policy-document"]),
    IAMSubcommand(
      "put-role-policy", required: ["--role-name", "--policy-name", "--policy-document"]),
    IAMSubcommand("get-user-policy", required: ["--user-name", "--policy-name"]),
    IAMSubcommand("get-group-policy", required: ["--group-name", "--policy-name"]),
    IAMSubcommand("get-role-policy", required: ["--role-name", "--policy-name"]),
  ]

  private static let everywhere: Set = [
    "--profile", "--region", "--output", "--query", "--endpoint-url", "--debug", "--color",
    "--no-cli-pager", "--no-paginate", "--no-verify-ssl", "--no-sign-request", "--ca-bundle",
    "--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton", "--cli-read-timeout",
    "--cli-connect-timeout", "--cli-binary-format", "--cli-auto-prompt", "--no-cli-auto-prompt",
    "--page-size", "--max-items", "--starting-token",
  ]

  private static let others: Set = [
    "list-policies", "list-entities-for-policy", "list-attached-user-policies",
    "list-attached-group-policies", "list-attached-role-policies", "list-user-policies",
    "list-group-policies", "list-role-policies", "list-policy-tags", "tag-policy", "untag-policy",
    "delete-user-policy", "delete-group-policy", "delete-role-policy",
    "put-user-permissions-boundary", "put-role-permissions-boundary",
    "delete-user-permissions-boundary", "delete-role-permissions-boundary",
    "simulate-custom-policy", "simulate-principal-policy", "get-context-keys-for-custom-policy",
    "get-context-keys-for-principal-policy", "generate-service-last-accessed-details",
    "get-service-last-accessed-details", "get-account-authorization-details",
    "get-account-summary", "get-account-password-policy", "update-account-password-policy",
    "create-user", "get-user", "delete-user", "update-user", "list-users", "tag-user",
    "create-group", "get-group", "delete-group", "update-group", "list-groups",
    "list-groups-for-user", "add-user-to-group", "remove-user-from-group", "create-role",
    "get-role", "delete-role", "update-role", "update-role-description", "list-roles", "tag-role",
    "untag-role", "untag-user", "update-assume-role-policy", "create-access-key",
    "delete-access-key", "list-access-keys", "update-access-key", "get-access-key-last-used",
    "create-instance-profile", "delete-instance-profile", "get-instance-profile",
    "list-instance-profiles", "list-instance-profiles-for-role", "add-role-to-instance-profile",
    "remove-role-from-instance-profile", "create-service-linked-role",
    "delete-service-linked-role", "create-login-profile", "delete-login-profile",
    "update-login-profile", "get-login-profile", "list-account-aliases", "create-account-alias",
    "delete-account-alias", "create-saml-provider", "create-open-id-connect-provider",
    "list-mfa-devices", "enable-mfa-device", "list-user-tags", "list-role-tags",
    "generate-credential-report", "get-credential-report", "wait",
  ]
}
