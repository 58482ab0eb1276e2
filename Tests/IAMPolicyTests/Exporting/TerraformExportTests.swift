import IAMPolicy
import Testing

@Suite struct TerraformExportTests {
  private static let exporter = PolicyExporter(name: "AuditTrail", description: "It's ${x}")

  @Test func `a policy document and its resource`() throws {
    let document = PolicyDocument {
      Statement("Read", .allow) {
        Action {
          "s3:GetObject"
          "s3:${x}"
        }
        Resource("arn:aws:s3:::b/${aws:username}/%{x}")
        Condition("StringLike", "aws:PrincipalTag/${k}", ["${a}"])
        Condition("StringLike", "aws:PrincipalTag/${k}", ["$${b}"])
      }
    }
    let expected = #"""
      data "aws_iam_policy_document" "audit_trail" {
        version = "2012-10-17"

        statement {
          sid    = "Read"
          effect = "Allow"

          actions = [
            "s3:GetObject",
            "s3:$${x}",
          ]

          resources = ["arn:aws:s3:::b/&{aws:username}/%%{x}"]

          condition {
            test     = "StringLike"
            variable = "aws:PrincipalTag/$${k}"

            values = [
              "&{a}",
              "$&{b}",
            ]
          }
        }
      }

      resource "aws_iam_policy" "audit_trail" {
        name        = "AuditTrail"
        description = "It's $${x}"
        policy      = data.aws_iam_policy_document.audit_trail.json
      }
      """#
    let text = try Self.exporter.text(of: document, as: .terraform)
    #expect(text == expected, "\(text)")
  }

  @Test func `the resource alone encodes the document`() throws {
    let expected = #"""
      resource "aws_iam_policy" "audit_trail" {
        name        = "AuditTrail"
        description = "It's $${x}"

        policy = jsonencode({
          Version = "2012-10-17"
          Statement = [
            {
              Sid    = "Read"
              Effect = "Allow"
              Action = "s3:GetObject"
              Resource = [
                "$${a}%%{b}\\\"\n\u0001",
                "arn:aws:s3:::b/*",
              ]
              Condition = {
                StringLike = {
                  "$${a}%%{b}\\\"\n\u0001" = [
                    "$${a}%%{b}\\\"\n\u0001",
                    "x",
                  ]
                  "aws:y" = "$${a}%%{b}\\\"\n\u0001"
                }
              }
            },
          ]
        })
      }
      """#
    let document = HostileText.document("${a}%{b}\\\"\n\u{1}")
    let text = try Self.exporter.text(of: document, as: .terraformResource)
    #expect(text == expected, "\(text)")
  }

  @Test func `a key that is a word of the language stands in quotes`() throws {
    let text = try Self.exporter.text(of: HostileText.document("for"), as: .terraformResource)
    #expect(text.contains("            \"for\" = ["), "\(text)")
  }

  @Test func `principals stand in blocks by kind, and anyone as a star`() throws {
    let text = try Self.exporter.text(of: ExportTests.trust, as: .terraform)
    #expect(text.contains("principals {\n      type        = \"AWS\"\n      identifiers = [\"*\"]"))
    #expect(text.contains("assume_role_policy = data.aws_iam_policy_document.audit_trail.json"))
    var anyone = ExportTests.trust
    anyone.statements[0].principal = PrincipalClause([.init(kind: nil, values: ["*"])])
    #expect(
      try Self.exporter.text(of: anyone, as: .terraform)
        .contains("principals {\n      type        = \"*\"\n      identifiers = [\"*\"]"))
  }

  @Test func `in the language of 2008 a variable is literal text`() throws {
    var document = HostileText.document("${a}")
    document.version = .v2008
    document.id = "x"
    let text = try Self.exporter.text(of: document, as: .terraform)
    #expect(text.hasPrefix("data") && !text.contains("&{") && text.contains("\"$${a}\""))
    #expect(text.contains("  version   = \"2008-10-17\"\n  policy_id = \"x\"\n"))
  }

  @Test(arguments: [
    PolicyDocument(version: nil, statements: HostileText.document("x").statements),
    PolicyDocument(
      statements: HostileText.document("x").statements + HostileText.document("y").statements),
    HostileText.document("&{x}"), PolicyDocument(statements: []),
    PolicyDocument {
      Statement("not alphanumeric", .allow) {
        Action { "s3:*" }
        Resource("*")
      }
    },
  ])
  func `what the data source would change is encoded instead`(document: PolicyDocument) throws {
    let text = try Self.exporter.text(of: document, as: .terraform)
    let resource = try Self.exporter.text(of: document, as: .terraformResource)
    let lines = text.split(separator: "\n", maxSplits: 1)
    #expect(lines[0].hasPrefix("# Not an aws_iam_policy_document: it ") || lines[0].contains("two"))
    #expect(lines[1] == resource)
  }
}
