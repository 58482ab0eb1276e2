/// Statements as blocks of `aws_iam_policy_document`.
///
/// The data source makes `${` of `&{` in resources, principals and the values of conditions, but
/// not in actions or keys, and refuses `&{` altogether in the language of 2008.
struct TerraformStrings {
  let version: PolicyVersion?

  func body(of statement: Statement) -> HCLBody {
    var body = HCLBody()
    if let sid = statement.sid { body.add("sid", [HCLString.quoted(sid)]) }
    body.add("effect", [HCLString.quoted(statement.effect.rawValue)])
    body.add(
      statement.actions.isNegated ? "not_actions" : "actions",
      HCLValue.list(statement.actions.patterns.map { [HCLString.quoted($0.text)] }))
    if let resources = statement.resources {
      body.add(resources.isNegated ? "not_resources" : "resources", list(resources.patterns))
    }
    if let principal = statement.principal {
      for member in principal.members {
        body.add(
          block: principal.isNegated ? "not_principals" : "principals",
          self.body(of: member))
      }
    }
    for condition in statement.joinedConditions {
      body.add(block: "condition", self.body(of: condition))
    }
    return body
  }

  private func body(of member: PrincipalClause.Member) -> HCLBody {
    var body = HCLBody()
    body.add("type", [HCLString.quoted(member.kind ?? "*")])
    body.add("identifiers", list(member.values))
    return body
  }

  private func body(of condition: Condition) -> HCLBody {
    var body = HCLBody()
    body.add("test", [HCLString.quoted(condition.name)])
    body.add("variable", [HCLString.quoted(condition.key)])
    body.add("values", list(condition.values))
    return body
  }

  private func list(_ texts: [String]) -> [String] {
    HCLValue.list(
      texts.map {
        [version == .v2012 ? HCLString.quotedWithVariables($0) : HCLString.quoted($0)]
      })
  }
}

extension Statement {
  /// The conditions, those of one operator and key joined: a document has one place for them.
  fileprivate var joinedConditions: [Condition] {
    var result: [Condition] = []
    for condition in conditions {
      let index = result.firstIndex {
        $0.name.utf8.elementsEqual(condition.name.utf8)
          && $0.key.utf8.elementsEqual(condition.key.utf8)
      }
      if let index {
        result[index].values += condition.values
      } else {
        result.append(condition)
      }
    }
    return result
  }
}
