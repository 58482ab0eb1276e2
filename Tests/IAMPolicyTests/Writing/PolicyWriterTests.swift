import IAMPolicy
import Testing

@Suite struct PolicyWriterTests {
  private static let document = PolicyDocument {
    Statement("Read", .allow) {
      Action {
        "s3:GetObject"
        "s3:ListBucket"
      }
      Resource("arn:aws:s3:::b", "arn:aws:s3:::b/*")
      Condition("StringEquals", "aws:B", ["x"])
      Condition("Bool", "aws:SecureTransport", ["true"])
      Condition("StringEquals", "aws:A", ["y", "z"])
    }
    Statement(.deny) {
      NotAction { "iam:*" }
      NotResource("*")
    }
  }

  @Test func `the readable layout puts one value on a line, two spaces a level`() {
    let expected = #"""
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "Read",
            "Effect": "Allow",
            "Action": [
              "s3:GetObject",
              "s3:ListBucket"
            ],
            "Resource": [
              "arn:aws:s3:::b",
              "arn:aws:s3:::b/*"
            ],
            "Condition": {
              "StringEquals": {
                "aws:B": "x",
                "aws:A": [
                  "y",
                  "z"
                ]
              },
              "Bool": {
                "aws:SecureTransport": "true"
              }
            }
          },
          {
            "Effect": "Deny",
            "NotAction": "iam:*",
            "NotResource": "*"
          }
        ]
      }
      """#
    let text = PolicyWriter(layout: .readable).text(of: Self.document)
    #expect(text.utf8.elementsEqual(expected.utf8), "\(text)")
  }

  @Test func `the compact layout has no white space between tokens`() {
    let expected =
      #"{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","#
      + #""Action":["s3:GetObject","s3:ListBucket"],"#
      + #""Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],"Condition":{"#
      + #""StringEquals":{"aws:B":"x","aws:A":["y","z"]},"Bool":{"aws:SecureTransport":"true"}}},"#
      + #"{"Effect":"Deny","NotAction":"iam:*","NotResource":"*"}]}"#
    let text = PolicyWriter(layout: .compact).text(of: Self.document)
    #expect(text.utf8.elementsEqual(expected.utf8), "\(text)")
  }

  @Test func `one statement is written as it stands in its document, further left`() {
    let text = PolicyWriter(layout: .readable).text(of: Self.document.statements[1])
    #expect(
      text == "{\n  \"Effect\": \"Deny\",\n  \"NotAction\": \"iam:*\",\n  \"NotResource\": \"*\"\n}"
    )
  }

  @Test func `a version, an id and principals stand where AWS's grammar has them`() {
    let document = PolicyDocument(
      version: .v2008, id: "x",
      statements: [
        Statement(
          sid: nil, effect: .allow,
          principal: PrincipalClause([.init(kind: "AWS", values: ["1", "2"])]),
          actions: ActionClause(["a:b"]), resources: nil)
      ])
    #expect(
      PolicyWriter(layout: .compact).text(of: document)
        == #"{"Version":"2008-10-17","Id":"x","Statement":[{"Effect":"Allow","#
        + #""Principal":{"AWS":["1","2"]},"Action":"a:b"}]}"#)
  }

  @Test func `values of one operator and key stand under one key`() {
    let statement = Statement(.allow) {
      Action { "a:b" }
      Resource("*")
      Condition("StringEquals", "aws:A", ["x"])
      Condition("StringEquals", "aws:A", ["y"])
    }
    let text = PolicyWriter(layout: .compact).text(of: PolicyDocument { statement })
    #expect(text.contains(#""Condition":{"StringEquals":{"aws:A":["x","y"]}}"#))
    #expect(PolicyReading(of: text).problems.isEmpty)
  }

  @Test(arguments: [
    ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{8}\u{1F}\u{0}", #""\u0008\u001f\u0000""#), ("é€😀", "\"é€😀\""), ("\u{7F}", "\"\u{7F}\""),
    ("", "\"\""),
  ])
  func `a string escapes what JSON demands and nothing else`(text: String, expected: String) {
    #expect(JSONString.quoted(text).utf8.elementsEqual(expected.utf8))
    #expect(JSONReading(of: JSONString.quoted(text)).root?.value == .string(text))
  }

  @Test func `an empty list is written on one line`() {
    let document = PolicyDocument(statements: [])
    #expect(
      PolicyWriter(layout: .readable).text(of: document)
        == "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": []\n}")
  }
}
