internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

extension PolicyExportCheck {
  /// Exports that say something else, near to the layouts that do not.
  static let changes: [CheckExample] = [
    lacking(.terraform, "\n      \"s3:PutObject\",", after: "\"s3:GetObject\""),
    lacking(.cdk, "\n              's3:PutObject',", after: "'s3:GetObject'"),
    lacking(.yaml, "\n      - s3:PutObject", after: "- s3:GetObject"),
    changed(.terraform, "\"s3:PutObject\",", "▸\"s3:PutObjects\","),
    changed(.terraform, "\"s3:PutObject\",", "▸\"s3:PutObject\""),
    changed(.terraform, "\"s3:PutObject\",", "▸\"s3:PutObject\", \"s3:PutObject\","),
    changed(.terraform, "\"s3:PutObject\",", "▸\"s3:PutObject\", \"s3:*\","),
    changed(.terraform, "sid    = \"Read\"\n    effect", "▸sid = \"Read\" effect"),
    changed(.terraform, "sid    = \"Read\"", "▸sid = \"read\""),
    changed(.terraform, "sid    = \"Read\"", "▸sid = \"Read\","),
    changed(.terraform, "[\"*\"]", "[\"*\", \"**\"]", line: "resources = "),
    changed(.terraform, "actions = [\n", "▸not_actions = [\n"),
    changed(.terraform, "variable = ", "▸variables = "),
    changed(.terraform, "\"StringEquals\"", "\"stringequals\"", line: "test     = "),
    changed(
      .terraform, "description = \"For use with Sample\"",
      "▸/* description = \"For use with Sample\""),
    changed(
      .terraform, "statement {\n    sid    = \"Read\"", "▸statement = {\n    sid    = \"Read\""),
    changed(.terraformResource, "Sid    = \"Read\"\n        Effect", "▸Sid = \"Read\" Effect"),
    changed(.cdk, "fromJson(", "fromJSON(", line: "document: iam.PolicyDocument."),
    changed(.cdk, "'s3:PutObject',", "▸'s3:PutObject\","),
    changed(.cdk, "'s3:PutObject',", "▸`s3:PutObject`,"),
    changed(.cdk, "'s3:PutObject',", "▸s3:PutObject,"),
    changed(.cdk, "'s3:PutObject',", "▸'s3:PutObject',,"),
    changed(.cdk, "Sid: 'Read'", "▸Sid : 'Reader'"),
    changed(.yaml, "\"2012-10-17\"", "2012-10-17", line: "Version: "),
    changed(.yaml, "Resource: \"*\"", "▸Resource: *"),
    changed(.yaml, "    Effect: Allow\n    Action:\n", "      ▸Effect: Allow\n    Action:\n"),
    changed(.yaml, "- s3:PutObject\n", "▸-s3:PutObject\n"),
    changed(.yaml, "Effect: Allow\n    Action:\n", "▸Effect:\n    Action:\n"),
    changed(
      .cli, Sample.json(), compact.replacing("s3:PutObject", with: "s3:PutObjects"),
      line: "--policy-document '"),
    changed(.cli, "\"s3:ListBucket\"\n", "▸\"s3:ListBucket\",\n"),
    changed(.cli, "--policy-name SampleRole \\\n", "▸--policy-name SampleRole\n"),
    changed(.cli, "'For use with Sample'", "For use with Sample", line: "--description "),
    changed(.cli, "'For use with Sample'", "\"For $USER with Sample\"", line: "--description "),
    .fails(
      SamplePage.twin.replacing(statements, with: statements.dropLast(lastLine.count)),
      "policy-copy",
      "it ends where '\(lastLine.trimmingPrefix("\n").trimmingPrefix { $0 == " " })'",
      in: .file("page/index.md")),
  ]

  /// The export that is YAML, and the line that it ends with.
  private static let statements = (try? Sample.policy.text(as: .yaml)) ?? ""
  private static let lastLine = statements[
    (statements.lastIndex(of: "\n") ?? statements.startIndex)...]

  /// Exports with a text that readers do not see, or not as part of it.
  static let hidden: [CheckExample] = [
    hiding(.terraform, "\"s3:GetObject\",", "<span hidden>\"s3:*\",</span>"),
    hiding(.cloudformation, "s3:GetObject", "<span hidden>\n              - s3:*</span>"),
    hiding(.cdk, "'s3:GetObject',", "<span hidden>'s3:*',</span>"),
    hiding(.cli, "\"s3:GetObject\",", "<span class=\"unseen\">\"s3:*\",</span>"),
    .fails(
      relaid(.terraform, ["\"s3:GetObject\",": "▸<del>\"s3:GetObject\",</del>"]), "policy-copy",
      "is struck out"),
    .passes(relaid(.terraform, ["\"s3:GetObject\",": "<span>\"s3:GetObject\",</span>"])),
    .passes(relaid(.terraform, ["\"s3:GetObject\",": "\"s3:GetObject\",<span hidden> </span>"])),
    .passes(relaid(.cdk, ["'s3:GetObject',": "'s3:GetObject',<!-- 's3:*', -->"])),
  ]

  /// A change at a mark, or in the line that begins so.
  private static func changed(
    _ form: PolicyExport, _ old: String, _ new: String, line: String = ""
  ) -> CheckExample {
    let text = relaid(form, [line + old: (line.isEmpty ? "" : "▸") + line + new])
    return .fails(text, "policy-copy", "parts from the model in line")
  }

  private static func lacking(
    _ form: PolicyExport, _ line: String, after place: String
  ) -> CheckExample {
    .fails(
      relaid(form, [line: "", place: "▸" + place]), "policy-copy", "it lacks 's3:PutObject'")
  }

  private static func hiding(
    _ form: PolicyExport, _ place: String, _ text: String
  ) -> CheckExample {
    .fails(relaid(form, [place: place + "▸" + text]), "policy-copy", "cannot be seen")
  }
}
