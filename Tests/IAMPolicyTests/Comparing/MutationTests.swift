import IAMPolicy
import Testing

/// What a slip of the pen on a published page does to a policy, one mutation a row.
@Suite struct MutationTests {
  private static let page = #"""
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "Read",
          "Effect": "Allow",
          "Action": [
            "ec2:DescribeVpcs",
            "ec2:DescribeSubnets",
            "s3:List*"
          ],
          "Resource": "*"
        },
        {
          "Sid": "Pass",
          "Effect": "Allow",
          "Action": "iam:PassRole",
          "Resource": "arn:aws:iam::*:role/Trail-*",
          "Condition": {
            "StringEquals": {
              "iam:PassedToService": "lambda.amazonaws.com",
              "aws:ResourceTag/team": "a*"
            },
            "Bool": { "aws:SecureTransport": "true" }
          }
        },
        {
          "Sid": "Guard",
          "Effect": "Deny",
          "Action": "s3:ListAllMyBuckets",
          "Resource": "*"
        }
      ]
    }
    """#

  /// A replacement on the page, and how access relates then.
  typealias Change = (from: String, to: String, verdict: PolicyComparison.Verdict)

  static let drift: [Change] = [
    ("\n        \"ec2:DescribeSubnets\",", "", .narrower),
    ("ec2:DescribeVpcs", "ec2:Describe*", .broader),
    ("ec2:DescribeVpcs", "ec2:DescribeVpcz", .incomparable),
    ("\"Sid\": \"Read\",\n      \"Effect\": \"Allow\"", "\"Effect\": \"Deny\"", .narrower),
    ("arn:aws:iam::*:role/Trail-*", "*", .broader),
    ("arn:aws:", "arn:aws-cn:", .incomparable),
    ("\"StringEquals\"", "\"StringLike\"", .broader),
    ("lambda.amazonaws.com", "Lambda.amazonaws.com", .incomparable),
    (
      """
      ,
          {
            "Sid": "Guard",
            "Effect": "Deny",
            "Action": "s3:ListAllMyBuckets",
            "Resource": "*"
          }
      """, "", .broader
    ),
    ("\"StringEquals\"", "\"StringEqualsIfExists\"", .broader),
  ]

  static let quiet: [Change] = [
    ("\n", "\r\n", .equal),
    ("\n", "", .equal),
    ("  ", "\t", .equal),
    ("ec2:DescribeVpcs", "EC2:describevpcs", .equal),
    ("iam:PassedToService", "IAM:passedtoservice", .equal),
    ("\"ec2:DescribeVpcs\",", "\"ec2:DescribeVpcs\", \"ec2:DescribeVpcs\",", .equal),
    ("\"s3:List*\"", "\"s3:List*\", \"s3:ListBucket\"", .equal),
    ("\"Allow\"", "\"\\u0041llow\"", .equal),
    ("\"true\"", "true", .equal),
    ("\"lambda.amazonaws.com\"", "[\"lambda.amazonaws.com\"]", .equal),
    ("\"Sid\": \"Guard\",", "", .equal),
  ]

  @Test(arguments: drift + quiet)
  func `a change is told by what it does to access`(_ change: Change) throws {
    let text = Self.page.replacing(change.from, with: change.to)
    #expect(!text.utf8.elementsEqual(Self.page.utf8))
    let reading = PolicyReading(of: text)
    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.message))")
    let comparison = PolicyComparison(
      of: try #require(reading.document),
      with: try #require(PolicyReading(of: Self.page).document))
    #expect(comparison.verdict == change.verdict, "\(comparison)")
    #expect(comparison.undecided.isEmpty)
  }

  @Test func `a slip in a name is told with the name that was meant`() throws {
    let text = Self.page.replacing("ec2:DescribeVpcs", with: "ec2:DescribeVpcz")
    let comparison = PolicyComparison(
      of: try #require(PolicyReading(of: text).document),
      with: try #require(PolicyReading(of: Self.page).document))
    #expect(comparison.widened.map(\.suggestion) == ["ec2:DescribeVpcs"])
    #expect(comparison.widened.map(\.actionIndex) == [0])
  }

  @Test func `merged statements are another text with the same access`() throws {
    let readable = PolicyDocument {
      Statement("One", .allow) {
        Action { "a:b" }
        Resource("*")
      }
      Statement("Two", .allow) {
        Action { "c:d" }
        Resource("*")
      }
    }
    let merged = PolicyDocument {
      Statement(.allow) {
        Action {
          "a:b"
          "c:d"
        }
        Resource("*")
      }
    }
    #expect(readable != merged)
    #expect(PolicyComparison(of: merged, with: readable).verdict == .equal)
  }

  /// A replacement of the first match, and the first problem, as `kind line:column message`.
  typealias Damage = (from: String, to: String, problem: String)

  @Test(
    arguments: [
      (
        "\"Resource\": \"*\"\n", "\"Resource\": \"*\", \"Resource\": \"arn\"\n",
        "grammar 12:24 the key 'Resource' stands twice in one object"
      ),
      (
        "\"Sid\": \"Read\",", "\"Principal\": \"*\",",
        "grammar 5:7 'Principal' stands in an identity policy"
      ),
      (
        "\"Version\"", "\"Id\": \"x\", \"Version\"",
        "grammar 2:3 'Id' stands in an identity policy"
      ),
      ("\"s3:List*\"", "\"s3:List*\",", "syntax 10:19 trailing comma before ']'"),
      ("\"ec2:DescribeVpcs\",", "\"ec2:DescribeVpcs\"", "syntax 8:27 missing comma"),
      (
        "DescribeVpcs", "Describe\u{200B}Vpcs",
        "character 8:22 U+200B (zero width space) is not accepted here"
      ),
      (
        "DescribeVpcs", "Describe\u{AD}Vpcs",
        "character 8:22 U+00AD (soft hyphen) is not accepted here"
      ),
      ("s3:List*", "s3:List\\*", "syntax 10:17 '\\*' is no escape of JSON"),
      (
        "\"Version\"", "&quot;Version&quot;",
        "syntax 2:3 expected a key in double quotes, found '&'"
      ),
      (
        "{\n  \"Version", "\u{FEFF}{\n  \"Version",
        "character 1:1 the text begins with U+FEFF (byte order mark)"
      ),
      ("\"2012-10-17\"", "\"2012-10-17", "syntax 2:14 the string is not closed on its line"),
      ("\"Effect\"", "\"Efect\"", "grammar 4:5 the statement has no 'Effect'"),
      (
        "{\n  \"Version\"", "1 {\n2   \"Version\"",
        "syntax 1:3 a second document follows the first"
      ),
    ] as [Damage])
  func `a damage is told where it is`(_ damage: Damage) throws {
    let range = try #require(Self.page.firstRange(of: damage.from))
    let problem = try #require(
      PolicyReading(of: Self.page.replacingCharacters(in: range, with: damage.to)).problems.first)
    #expect(
      "\(problem.kind) \(problem.place.line):\(problem.place.column) \(problem.message)"
        == damage.problem)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
