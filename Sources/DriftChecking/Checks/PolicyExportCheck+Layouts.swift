internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

extension PolicyExportCheck {
  /// Exports in another layout, which say the same.
  static let layouts: [CheckExample] = [
    .passes(relaid(.terraform, ["sid    =": "sid ="])),
    .passes(relaid(.terraform, ["\n\n": "\n"])),
    .passes(relaid(.terraform, ["\n": "\r\n\n", "  ": "\t"])),
    .passes(relaid(.terraform, ["\n  ": "\n      "])),
    .passes(relaid(.terraform, ["\"s3:ListBucket\",": "\"s3:ListBucket\""])),
    .passes(relaid(.terraform, ["[\"*\"]": "[\n\"*\",\n]"])),
    .passes(
      relaid(
        .terraform,
        ["\"s3:PutObject\",": "\"S3:getobject\",", "\"s3:GetObject\",": "\"s3:PutObject\","])),
    .passes(relaid(.terraformResource, ["  ": "", "Version =": "\"Version\"  ="])),
    .passes(relaid(.terraformResource, ["\"Allow\"\n": "\"Allow\",\n"])),
    .passes(relaid(.terraformResource, ["},\n    ]": "}\n    ]"])),
    .passes(relaid(.cdk, ["'": "\""])),
    .passes(relaid(.cdk, ["\n  ": "\n\t\t", "Sid:": "'Sid' :", "[\n": "[ "])),
    .passes(relaid(.cdk, ["'s3:ListBucket',": "'s3:ListBucket'", "},\n        ]": "}\n]"])),
    .passes(
      relaid(.cdk, ["'s3:PutObject',": "", "'s3:GetObject',": "'s3:PutObject', 's3:GetObject',"])),
    .passes(relaid(.yaml, ["\"*\"": "'*'", "\"2012-10-17\"": "'2012-10-17'"])),
    .passes(relaid(.yaml, ["\n": "\n    ", "Version": "    Version"])),
    .passes(relaid(.yaml, ["\n  ": "\n"])),
    .passes(relaid(.yaml, ["Effect: Allow": "Effect:   \"Allow\"  ", "\n": "\n\n"])),
    .passes(relaid(.cloudformation, ["\"For use with Sample\"": "For use with Sample"])),
    .passes(
      relaid(
        .cloudformation,
        [
          "- s3:GetObject": "",
          "- s3:ListBucket": "- s3:ListBucket\n              - s3:GetObject",
        ])),
    .passes(relaid(.cli, [Sample.json(): compact])),
    .passes(relaid(.cli, [" \\\n  ": " ", "\n": "\n\n", "--policy-name ": "--policy-name="])),
    .passes(
      relaid(
        .cli, ["SampleRole": "'SampleRole'", "'For use with Sample'": "\"For use with Sample\""])),
  ]
  /// The policy in one line of JSON.
  static let compact = PolicyWriter(layout: .compact).text(of: Sample.policy.document)

  /// The export in a form, texts in it replaced one after another.
  static func relaid(
    _ form: PolicyExport, _ changes: KeyValuePairs<String, String>
  ) -> String {
    changes.reduce(Sample.export(form)) { $0.replacing($1.key, with: $1.value) }
  }
}
