import IAMPolicy
import Testing

@Suite struct ExportTests {
  static let trust = PolicyDocument(statements: [
    Statement(
      sid: nil, effect: .allow, principal: PrincipalClause([.init(kind: "AWS", values: ["*"])]),
      actions: ActionClause(["sts:AssumeRole"]), resources: nil)
  ])

  private static let bucket = PolicyDocument(statements: [
    Statement(
      sid: nil, effect: .deny,
      principal: PrincipalClause([.init(kind: "AWS", values: ["1"])], isNegated: true),
      actions: ActionClause(["s3:*"]), resources: ResourceClause(["*"]))
  ])

  @Test func `a CloudFormation template keeps variables as they are`() throws {
    let text = try PolicyExporter(name: "audit trail", description: "a: b")
      .text(of: HostileText.document("${aws:username}"), as: .cloudformation)
    #expect(
      text.hasPrefix(
        """
        # It names what it makes: deploy it with --capabilities CAPABILITY_NAMED_IAM
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          AuditTrail:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              ManagedPolicyName: "audit trail"
              Description: "a: b"
              PolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - Sid: Read
                    Effect: Allow
                    Action: s3:GetObject
                    Resource:
                      - "${aws:username}"
                      - arn:aws:s3:::b/*

        """), "\(text)")
  }

  @Test func `a CDK stack writes strings in which nothing is a placeholder`() throws {
    let text = try PolicyExporter(name: "1st", description: "it's \u{2028}\u{E0001}`${x}`\\")
      .text(of: HostileText.document("x"), as: .cdk)
    #expect(text.contains("export class Policy1stStack extends Stack {"))
    #expect(text.contains("new iam.ManagedPolicy(this, 'Policy1st', {"))
    #expect(text.contains(#"      description: 'it\'s \u2028\u{e0001}`${x}`\\',"#), "\(text)")
    #expect(text.contains("      document: iam.PolicyDocument.fromJson({\n        Version: '2012"))
    #expect(text.hasSuffix("      }),\n    });\n  }\n}"))
  }

  @Test func `a document the CDK would change is handed to CloudFormation as it is`() throws {
    var old = HostileText.document("x")
    old.version = .v2008
    var odd = HostileText.document("x")
    odd.statements[0].actions = ActionClause(["s3:Get?bject"])
    for document in [old, odd] {
      let text = try PolicyExporter(name: "P").text(of: document, as: .cdk)
      #expect(text.contains("new iam.CfnManagedPolicy(") && text.contains("policyDocument: {\n"))
    }
  }

  @Test(arguments: [PolicyExport.cloudformation, .cdk, .cli, .terraform, .terraformResource])
  func `a trust policy becomes a role`(form: PolicyExport) throws {
    let text = try PolicyExporter(name: "R").text(of: Self.trust, as: form)
    let marks: [PolicyExport: String] = [
      .cloudformation: "Type: AWS::IAM::Role", .cdk: "new iam.CfnRole(", .cli: "create-role",
      .terraform: "\"aws_iam_role\"", .terraformResource: "\"aws_iam_role\"",
    ]
    #expect(text.contains(marks[form, default: "none"]), "\(text)")
  }

  @Test(arguments: PolicyExport.allCases)
  func `a policy of a resource not told is given where it can stand alone`(
    form: PolicyExport
  ) throws {
    let exporter = PolicyExporter(name: "B")
    guard ![.cloudformation, .cdk, .cli].contains(form) else {
      #expect(throws: PolicyExportRefusal.self) { try exporter.text(of: Self.bucket, as: form) }
      return
    }
    let text = try exporter.text(of: Self.bucket, as: form)
    #expect(!text.contains("aws_iam_policy\"") && text.lowercased().contains("principal"))
  }

  @Test func `what a form would change is refused`() {
    let exporter = PolicyExporter(name: "P")
    let reference = HostileText.document("{{resolve:ssm:x}}")
    #expect(throws: PolicyExportRefusal.self) {
      try exporter.text(of: reference, as: .cloudformation)
    }
    #expect(throws: PolicyExportRefusal.self) {
      try exporter.text(of: HostileText.document("__proto__"), as: .cdk)
    }
  }

  @Test(arguments: [
    ("AWSAuditTrail", "AWSAuditTrail", "aws_audit_trail"), ("", "Policy", "policy"),
    ("9 lives", "Policy9Lives", "policy_9_lives"), ("é", "Policy", "policy"),
    ("audit-trail.v2", "AuditTrailV2", "audit_trail_v2"), ("'\"*/", "Policy", "policy"),
    ("myS3Policy", "MyS3Policy", "my_s3_policy"), ("EC2Read", "EC2Read", "ec2_read"),
  ])
  func `an identifier has the letters and digits of the name`(
    name: String, pascal: String, snake: String
  ) throws {
    let exporter = PolicyExporter(name: name)
    let document = HostileText.document("x")
    #expect(try exporter.text(of: document, as: .cloudformation).contains("\n  \(pascal):\n"))
    #expect(try exporter.text(of: document, as: .cdk).contains("class \(pascal)Stack "))
    #expect(
      try exporter.text(of: document, as: .terraform)
        .contains("resource \"aws_iam_policy\" \"\(snake)\" {"))
  }

  @Test(arguments: PolicyExport.allCases)
  func `no form ends in an empty line`(form: PolicyExport) throws {
    let text = try PolicyExporter(name: "P").text(of: HostileText.document("x"), as: form)
    #expect(!text.isEmpty && text.utf8.last != 0x0A)
    #expect(!form.title.isEmpty && !form.language.isEmpty && !form.fileExtension.isEmpty)
  }
}
