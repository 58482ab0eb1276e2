import ActionCatalogue
import Testing

/// Condition keys, of services and of every service.
@Suite struct ConditionKeyTests {
  @Test(arguments: [
    ("s3", "aws:requesttag/Team", "aws:RequestTag/${TagKey}", ConditionKeyType.string),
    ("s3", "s3:RequestObjectTag/colour", "s3:RequestObjectTag/<key>", .string),
    ("s3", "S3:TLSVERSION", "s3:TlsVersion", .numeric),
    ("s3", "s3:RequestObjectTagKeys", "s3:RequestObjectTagKeys", .arrayOfString),
    ("s3", "s3:object-lock-retain-until-date", "s3:object-lock-retain-until-date", .date),
    ("kms", "kms:EncryptionContext:a/b", "kms:EncryptionContext:${EncryptionContextKey}", .string),
    (
      "apigateway", "apigateway:Request/ApiKeyRequired", "apigateway:Request/ApiKeyRequired",
      .arrayOfBool
    ),
  ])
  func `a written key is found`(
    _ prefix: String, _ written: String, _ name: String, _ type: ConditionKeyType
  ) throws {
    let service = try #require(Catalogue.shipped.service(prefix))
    #expect(service.conditionKey(named: written) == ConditionKey(name, type))
  }

  @Test(arguments: ["", "aws:RequestTag/", "aws:RequestTag", "s3:Prefix/x", "ec2:Region"])
  func `a key that S3 has not is not found`(_ written: String) throws {
    let service = try #require(Catalogue.shipped.service("s3"))
    #expect(service.conditionKey(named: written) == nil)
  }

  @Test(arguments: [
    ("s3", "ListBucket", "S3:Prefix", true), ("s3", "GetObject", "s3:prefix", false),
    ("s3", "GetObject", "s3:ExistingObjectTag/a", true),
    ("kms", "Decrypt", "kms:EncryptionContext:a", true),
    ("kms", "ListAliases", "kms:CallerAccount", false),
    ("iam", "DeleteRole", "iam:ResourceTag/a", true),
  ])
  func `requests for an action have its keys and those of its resources`(
    _ prefix: String, _ name: String, _ key: String, _ hasKey: Bool
  ) throws {
    let service = try #require(Catalogue.shipped.service(prefix))
    let action = try #require(service.action(named: name))
    #expect(service.hasKey(key, for: action) == hasKey)
  }

  @Test(arguments: [
    ("AWS:SourceIP", "aws:SourceIp", ConditionKeyType.ipAddress),
    ("aws:CalledVia", "aws:CalledVia", .arrayOfString),
    ("aws:PrincipalOrgPaths", "aws:PrincipalOrgPaths", .arrayOfString),
    ("aws:PrincipalTag/cost centre", "aws:PrincipalTag/${TagKey}", .string),
    ("aws:EpochTime", "aws:EpochTime", .dateOrNumeric),
    ("aws:Referer", "aws:referer", .string),
  ])
  func `a global key is found`(_ written: String, _ name: String, _ type: ConditionKeyType) {
    #expect(GlobalConditionKeys.key(named: written) == ConditionKey(name, type))
  }

  @Test(arguments: ["aws:Colour", "aws:PrincipalTag/", "s3:prefix", ""])
  func `a key that is not global is not found`(_ written: String) {
    #expect(GlobalConditionKeys.key(named: written) == nil)
  }

  @Test func `the global keys of AWS's page are all there, once each`() {
    let names = GlobalConditionKeys.all.map { $0.name.lowercased() }
    #expect(names.count == 61)
    #expect(Set(names).count == names.count)
  }

  @Test func `the services agree with the global table where they name its keys`() {
    for prefix in Catalogue.shipped.services {
      for key in Catalogue.shipped.service(prefix)?.conditionKeys ?? []
      where key.name.hasPrefix("aws:") {
        guard let global = GlobalConditionKeys.key(named: key.name) else { continue }
        #expect(global.isMultivalued == key.isMultivalued, "\(prefix) \(key.name)")
      }
    }
  }

  @Test(arguments: ["String", "ArrayOfARN", "IPAddress", "Colour", "ArrayOfColour"])
  func `a type keeps its spelling`(_ spelling: String) {
    let type = ConditionKeyType(spelling: spelling)
    #expect(type.spelling == spelling)
    #expect(type.isMultivalued == spelling.hasPrefix("Array"))
  }

  @Test func `a list's type has the type of its values`() {
    #expect(ConditionKeyType.arrayOfARN.element == .arn)
    #expect(ConditionKeyType(spelling: "ArrayOfColour").element == .other("Colour"))
    #expect(ConditionKeyType.bool.element == .bool)
  }
}
