import IAMPolicy
import Testing

@Suite struct BuilderTests {
  @Test func `a block becomes the values it names, in their order`() {
    let document = PolicyDocument {
      Statement("Read", .allow) {
        Action {
          "s3:GetObject"
          "s3:ListBucket"
        }
        Resource("a", "b")
        Condition("StringEquals", "aws:A") {
          "x"
          "y"
        }
      }
    }
    #expect(
      document
        == PolicyDocument(
          version: .v2012,
          statements: [
            Statement(
              sid: "Read", effect: .allow,
              actions: ActionClause(["s3:GetObject", "s3:ListBucket"]),
              resources: ResourceClause(["a", "b"]),
              conditions: [Condition("StringEquals", "aws:A", ["x", "y"])])
          ]))
  }

  @Test(arguments: [true, false])
  func `conditions, loops and lists may stand in a block`(isWide: Bool) {
    let document = PolicyDocument {
      for name in ["A", "B"] {
        Statement(name, .allow) {
          Action {
            if isWide { "a:*" } else { "a:b" }
            if isWide { "c:*" }
            ["d:e", "f:g"] as [ActionPattern]
          }
          Resource("*")
        }
      }
    }
    #expect(document.statements.map(\.sid) == ["A", "B"])
    #expect(
      document.statements[0].actions.patterns.map(\.text)
        == (isWide ? ["a:*", "c:*", "d:e", "f:g"] : ["a:b", "d:e", "f:g"]))
  }

  @Test func `elements named twice add up`() {
    let statement = Statement(.deny) {
      NotAction { "a:b" }
      NotAction { "a:c" }
      NotResource("x")
      NotResource("y")
    }
    #expect(statement.sid == nil)
    #expect(statement.actions == ActionClause(["a:b", "a:c"], isNegated: true))
    #expect(statement.resources == ResourceClause(["x", "y"], isNegated: true))
  }

  @Test func `actions are equal whatever the case of their ASCII letters`() {
    #expect(ActionPattern("s3:GetObject") == "S3:getobject")
    #expect(Set([ActionPattern("s3:GetObject"), "S3:getobject"]).count == 1)
    #expect(ActionPattern("kms:Decrypt") != "\u{212A}ms:Decrypt")
    #expect(ActionPattern("s3:É") != "s3:é")
    #expect(ActionPattern("S3:Get").service == "S3")
    #expect(ActionPattern("nothing").service == "nothing")
  }
}
