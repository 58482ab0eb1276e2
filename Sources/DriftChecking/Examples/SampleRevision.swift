internal import CanonicalModel
internal import Digests
internal import IAMPolicy

/// The documents that the sample policy was published as, and what the sample site says of them.
enum SampleRevision {
  static let newest = """
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "Read",
          "Effect": "Allow",
          "Action": [
            "s3:GetObject",
            "s3:PutObject",
            "s3:ListBucket"
          ],
          "Resource": "*"
        },
        \(pass("Sample-*"))
      ]
    }

    """

  static let oldest = """
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "Objects",
          "Effect": "Allow",
          "Action": [
            "s3:GetObject",
            "s3:PutObject",
            "s3:DeleteObject"
          ],
          "Resource": "*"
        },
        \(pass("*"))
      ]
    }

    """

  private static func pass(_ role: String) -> String {
    """
    {
          "Sid": "Pass",
          "Effect": "Allow",
          "Action": "iam:PassRole",
          "Resource": "arn:aws:iam::*:role/\(role)",
          "Condition": {
            "StringEquals": {
              "iam:PassedToService": "lambda.amazonaws.com"
            }
          }
        }
    """
  }

  /// The block that publishes the older document, one text of its JSON replaced.
  static func block(_ old: String = "", _ new: String = "") -> String {
    "<pre data-fact=\"sample@2024-01.json\" data-layout=\"readable\"><code>"
      + (old.isEmpty ? oldest : oldest.replacing(old, with: new)) + "</code></pre>"
  }

  /// What the sample site publishes of revisions beside its pages.
  static let files: [String: String] = [
    "policies/sample@2024-01.json": oldest,
    "policies/sample@2024-01.min.json": compact(oldest) + "\n",
    "policies/sample@2024-01.json.sha256":
      SHA256.hex(of: Array(oldest.utf8)) + "  sample@2024-01.json\n",
    "policies/sample.atom": feed,
  ]

  private static func compact(_ json: String) -> String {
    json.split { $0 == " " || $0 == "\n" }.joined()
  }

  /// How long a document is as AWS counts it, grouped like every number of a page.
  private static func size(_ json: String) -> String {
    Sample.value(json == oldest ? "sample@2024-01.size.counted" : "sample.size.counted")
  }
}

extension SampleRevision {
  static let twin = """
    1. 2024-05-17, revision 2024-05

       Sample lists what it reads, and deletes nothing.

       \\+1 action in S3, −1 in S3, PassRole narrowed

       **Added:** `s3:ListBucket`. **Removed:** `s3:DeleteObject`. **Narrowed:** `iam:PassRole`.

       \(size(oldest)) → \(size(newest)) characters as AWS counts them. \
    [Revision 2024-05 as JSON](../policies/sample.json)

       SHA-256 `\(SHA256.hex(of: Array(newest.utf8)))`

    2. 2024-01-09, revision 2024-01

       This is the first revision on record.

       \(size(oldest)) characters as AWS counts them. \
    [Revision 2024-01 as JSON](../policies/sample@2024-01.json)

       SHA-256 `\(SHA256.hex(of: Array(oldest.utf8)))`
    """

  /// How a page names the feed in its head.
  static let feedLink =
    "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../policies/sample.atom\">"

  static let feed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <title>Changes of the policy SampleRole</title>
    <id>https://sample.example/policies/sample.atom</id>
    <link rel="self" href="https://sample.example/policies/sample.atom"/>
    <link rel="alternate" type="text/html" href="https://sample.example/docs/"/>
    <updated>2024-05-17T00:00:00Z</updated>
    <author><name>Sample</name></author>
    <entry>
    <title>SampleRole, revision 2024-05: +1 action in S3, −1 in S3, PassRole narrowed</title>
    <id>https://sample.example/policies/sample.atom#2024-05</id>
    <link rel="alternate" href="https://sample.example/policies/sample.json"/>
    <updated>2024-05-17T00:00:00Z</updated>
    <content type="text">Sample lists what it reads, and deletes nothing.
    +1 action in S3, −1 in S3, PassRole narrowed
    Added: s3:ListBucket. Removed: s3:DeleteObject. Narrowed: iam:PassRole.
    \(size(oldest)) → \(size(newest)) characters as AWS counts them.</content>
    </entry>
    <entry>
    <title>SampleRole, revision 2024-01</title>
    <id>https://sample.example/policies/sample.atom#2024-01</id>
    <link rel="alternate" href="https://sample.example/policies/sample%402024-01.json"/>
    <updated>2024-01-09T00:00:00Z</updated>
    <content type="text">This is the first revision on record.
    \(size(oldest)) characters as AWS counts them.</content>
    </entry>
    </feed>

    """
}
