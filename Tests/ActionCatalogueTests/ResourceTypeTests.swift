import ActionCatalogue
import Testing

/// Written ARN patterns against the ARN formats of resource types.
@Suite struct ResourceTypeTests {
  @Test(arguments: [
    ("s3", "bucket", "arn:aws:s3:::my-bucket"),
    ("s3", "bucket", "arn:aws:s3:::my-*"),
    ("s3", "bucket", "arn:*:s3:*:*:*"),
    ("s3", "bucket", "*"),
    ("s3", "object", "arn:aws:s3:::my-bucket/*"),
    ("s3", "object", "arn:aws:s3:::my-bucket*"),
    ("s3", "object", "arn:aws:s3:::${aws:username}/home"),
    ("s3", "object", "arn:aws:s3:::*"),
    ("iam", "role", "arn:aws:iam::111122223333:role/team/audit-*"),
    ("iam", "role", "arn:aws-cn:iam::${aws:PrincipalAccount}:role/x"),
    ("sqs", "queue", "arn:aws:sqs:eu-west-?:*:a${*}b"),
    ("lambda", "function", "arn:aws:lambda:*:*:function:audit"),
  ])
  func `a pattern that names such resources can match`(
    _ prefix: String, _ type: String, _ pattern: String
  ) throws {
    let type = try #require(Catalogue.shipped.service(prefix)?.resourceType(named: type))
    #expect(type.canMatch(arnPattern: pattern))
  }

  @Test(arguments: [
    ("s3", "bucket", "arn:aws:s3:::my-bucket/*"),
    ("s3", "bucket", "arn:aws:s3:eu-west-1::my-bucket"),
    ("s3", "object", "arn:aws:s3:::my-bucket"),
    ("s3", "object", "arn:aws:s3:::my-bucket/"),
    ("iam", "role", "arn:aws:iam::111122223333:user/x"),
    ("iam", "role", "arn:aws:iam::111122223333:Role/x"),
    ("iam", "role", "arn:aws:iam:::role/x"),
    ("sqs", "queue", "arn:aws:sns:*:*:x"),
    ("lambda", "function", "arn:aws:lambda:*:*:function"),
    ("lambda", "function", "arn:aws:lambda"),
    ("lambda", "function", ""),
  ])
  func `a pattern that names other resources cannot match`(
    _ prefix: String, _ type: String, _ pattern: String
  ) throws {
    let type = try #require(Catalogue.shipped.service(prefix)?.resourceType(named: type))
    #expect(!type.canMatch(arnPattern: pattern))
  }

  @Test func `every ARN format can match itself with stars for its variables`() {
    for prefix in Catalogue.shipped.services {
      for type in Catalogue.shipped.service(prefix)?.resourceTypes ?? [] {
        let pattern = type.arnFormat.replacing(#/\$\{[^}]*\}/#, with: "*")
        #expect(type.canMatch(arnPattern: pattern), "\(prefix) \(type.name)")
        #expect(type.canMatch(arnPattern: type.arnFormat), "\(prefix) \(type.name)")
        let fields = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        #expect(type.canMatch(resourcePattern: String(fields[5])), "\(prefix) \(type.name)")
      }
    }
  }

  @Test(arguments: [
    ("iam", "role", "role/a", true), ("iam", "role", "r*", true), ("iam", "role", "roles/a", false),
    ("iam", "role", "ro", false), ("iam", "role", "${aws:PrincipalTag/a}", true),
    ("s3", "bucket", "a", true), ("s3", "bucket", "a/b", false), ("s3", "bucket", "", false),
  ])
  func `the last field of an ARN can match by itself`(
    _ prefix: String, _ type: String, _ pattern: String, _ canMatch: Bool
  ) throws {
    let type = try #require(Catalogue.shipped.service(prefix)?.resourceType(named: type))
    #expect(type.canMatch(resourcePattern: pattern) == canMatch)
  }

  @Test func `a long run of stars is answered at once`() throws {
    let type = try #require(Catalogue.shipped.service("s3")?.resourceType(named: "object"))
    let stars = String(repeating: "*a", count: 2_000)
    #expect(type.canMatch(arnPattern: "arn:aws:s3:::\(stars)/*"))
    #expect(!type.canMatch(arnPattern: "arn:aws:sqs:::\(stars)"))
  }
}
