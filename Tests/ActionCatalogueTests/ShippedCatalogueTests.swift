import ActionCatalogue
import AuditTrail
import CanonicalModel
import IAMPolicy
import Testing

/// The catalogue that the product carries, held to what is known of AWS from elsewhere.
@Suite struct ShippedCatalogueTests {
  private let catalogue = Catalogue.shipped

  @Test func `every service can be read`() throws {
    #expect(catalogue.services.count == 455)
    let actions = catalogue.services.compactMap { catalogue.service($0)?.actions.count }
    #expect(actions.count == 455)
    #expect(actions.reduce(0, +) == 21_788)
  }

  @Test func `date and sources are told`() {
    #expect(catalogue.date == "2026-08-21")
    #expect(
      catalogue.sources.map(\.facts)
        == ["actions", "resource types", "condition keys", "dependent actions"])
    #expect(catalogue.sources.allSatisfy { $0.licence == "MIT" && !$0.name.isEmpty })
  }

  @Test func `the digest is that of the services' lines`() throws {
    let text = try ShippedText.bytes()
    let at = UInt8(ascii: "@")
    let body = try #require(text.indices.first { text[$0] == at && text[$0 - 1] == 0x0A })
    #expect(catalogue.digest == CatalogueDigest.digest(of: text[body...]))
  }

  @Test func `every action of the Audit Trail policy exists in that spelling`() throws {
    let patterns = PublishedPolicy.auditTrail.statements.flatMap(\.statement.actions.patterns)
    #expect(patterns.count == 178)
    for pattern in patterns {
      let service = try #require(catalogue.service(pattern.service))
      let name = pattern.text.dropFirst(pattern.service.count + 1)
      #expect(service.action(named: name)?.fullName == pattern.text)
    }
  }

  @Test(arguments: ["s3", "S3"], ["GetObject", "getobject", "GETOBJECT"])
  func `letter case does not count`(_ service: String, _ action: String) {
    let found = catalogue.service(service)?.action(named: action)
    #expect(found?.fullName == "s3:GetObject")
  }

  @Test func `letters beyond ASCII do not fold`() {
    #expect(catalogue.service("\u{212A}ms") == nil)
    #expect(catalogue.service("kms")?.action(named: "TagRe\u{17F}ource") == nil)
  }

  @Test(arguments: ["", "s", "s3 ", "s3:", "nothing", "*"])
  func `a service that is not there is not found`(_ prefix: String) {
    #expect(catalogue.service(prefix) == nil)
    #expect(catalogue.actionNames(of: prefix).isEmpty)
  }

  @Test func `passing a role has its keys and its resource`() throws {
    let action = try #require(catalogue.service("iam")?.action(named: "PassRole"))
    #expect(action.levels == .write)
    #expect(action.conditionKeys == ["iam:AssociatedResourceArn", "iam:PassedToService"])
    #expect(action.resourceTypes == [ActionResource(name: "role", isRequired: true)])
    #expect(action.dependentActions.isEmpty)
  }

  @Test(
    arguments: [
      ("s3", "ListBucket", AccessLevels.list), ("s3", "GetObject", AccessLevels.read),
      ("s3", "PutObject", AccessLevels.write),
      ("s3", "PutBucketTagging", [AccessLevels.tagging, .write]),
      ("s3", "PutBucketPolicy", [AccessLevels.permissionsManagement, .write]),
    ] as [(String, String, AccessLevels)])
  func `an action has its levels`(_ prefix: String, _ name: String, _ levels: AccessLevels) {
    #expect(catalogue.service(prefix)?.action(named: name)?.levels == levels)
  }

  @Test func `an action that needs others names them in full`() {
    let action = catalogue.service("s3")?.action(named: "PauseReplication")
    #expect(
      action?.dependentActions
        == ["s3:GetReplicationConfiguration", "s3:PutReplicationConfiguration"])
  }

  @Test func `a pattern finds actions in any letter case, in order`() throws {
    let s3 = try #require(catalogue.service("s3"))
    #expect(
      s3.actions(matching: "getobjectv*").map(\.name)
        == [
          "GetObjectVersion", "GetObjectVersionAcl", "GetObjectVersionAnnotation",
          "GetObjectVersionAnnotationForReplication",
          "GetObjectVersionAttributes", "GetObjectVersionForReplication",
          "GetObjectVersionTagging", "GetObjectVersionTorrent",
        ])
    #expect(s3.actions(matching: "GetO?ject").map(\.name) == ["GetObject"])
    #expect(s3.actions(matching: "*").count == s3.actions.count)
    #expect(s3.actions(matching: "").isEmpty)
    #expect(s3.actions(matching: "GetObject?").isEmpty)
  }

  @Test func `buckets and objects are resource types with their ARN formats`() throws {
    let s3 = try #require(catalogue.service("s3"))
    let bucket = try #require(s3.resourceType(named: "Bucket"))
    #expect(bucket.arnFormat == "arn:${Partition}:s3:::${BucketName}")
    let object = try #require(s3.resourceType(named: "object"))
    #expect(object.arnFormat == "arn:${Partition}:s3:::${BucketName}/${ObjectName}")
    #expect(s3.resourceType(named: "buckets") == nil)
  }

  @Test func `names of actions are given sorted`() {
    for service in ["s3", "EC2"] {
      let names = catalogue.actionNames(of: service)
      #expect(names == names.sorted())
      #expect(names.count > 100)
    }
  }
}
