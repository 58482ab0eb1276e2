import CanonicalModel
import IAMPolicy

extension ModelChange {
  static let all = policies + lists

  private static let policies: [ModelChange] = [
    .statements("the product needs one action less", ["policy-broader"]) { statements in
      let spoken = statements.flatMap(\.statement.actions.patterns).map(\.text)
      for index in statements.indices where statements[index].statement.effect == .allow {
        let patterns = statements[index].statement.actions.patterns
        guard patterns.count > 1,
          let last = patterns.lastIndex(where: { pattern in
            !pattern.text.contains("*") && spoken.count { $0 == pattern.text } == 1
          })
        else { continue }
        return "\"\(statements[index].statement.actions.patterns.remove(at: last).text)\""
      }
      return nil
    },
    .statements("the product needs one action more", ["policy-narrower"]) { statements in
      statements[0].statement.actions.patterns.append("iam:TagUser")
      return nil
    },
    .statements("the product denies what it allowed", ["policy-broader"]) { statements in
      statements[0].statement.effect = .deny
      return nil
    },
    .policy("the product reaches fewer resources", ["policy-broader"]) { policy in
      var statements = policy.statements
      let any = ResourceClause(["*"])
      let index = statements.firstIndex {
        $0.statement.resources == any && $0.statement.effect == .allow
      }
      guard let index else { return nil }
      statements[index].statement.resources = ResourceClause(["arn:aws:s3:::one"])
      return (policy.with(statements: statements), nil)
    },
    .statements("the product renames a statement", ["statement-ids"]) { statements in
      let sid = statements[0].statement.sid ?? ""
      statements[0].statement.sid = sid + "s"
      return "\"\(sid)\""
    },
    .statements("the product explains a statement otherwise", ["statement-ids"]) { statements in
      let first = statements[0]
      statements[0] = DocumentedStatement(purpose: "Something else.") { first.statement }
      return nil
    },
    .policy("the product has no such policy", ["coverage"]) { _ in (nil, nil) },
  ]

  private static let lists: [ModelChange] = [
    ModelChange("a policy that a step names is called otherwise", ["name"]) { product in
      names(of: product)
    },
    ModelChange("a folder is called otherwise", ["trail", "structured-data"]) { product in
      trails(of: product) { crumbs in
        crumbs[1] = Crumb(crumbs[1].label + "s", page: crumbs[1].page)
      }
    },
    ModelChange("a page has moved up", ["trail", "structured-data"]) { product in
      trails(of: product) { $0.remove(at: 1) }
    },
    ModelChange("the console has one step less", ["steps"]) { product in
      steps(of: product) { $0.removeLast() }
    },
    ModelChange("the console wants two steps the other way round", ["steps"]) { product in
      steps(of: product) { $0.swapAt(0, 1) }
    },
    ModelChange("the console has one step more", ["steps"]) { product in
      steps(of: product) { $0.append(ProcedureStep { "Sign out." }) }
    },
    ModelChange("a page owes one fact more", ["coverage"]) { product in
      product.pages.indices.map { index in
        var pages = product.pages
        let old = pages[index]
        pages[index] = PagePublication(
          page: old.page, trail: old.trail, facts: old.facts + ["quota.policy-versions"])
        return Changed(product: product.with(pages: pages), page: old.page)
      }
    },
  ]

  private static func names(of product: Product) -> [Changed] {
    let typed = product.procedures.flatMap(\.steps).flatMap(\.runs)
    return product.policies.filter { typed.contains(.input($0.name)) }.compactMap { policy in
      guard let page = product.page(of: policy) else { return nil }
      let policies = product.policies.map {
        $0.id == policy.id ? $0.with(name: $0.name + "2") : $0
      }
      return Changed(product: product.with(policies: policies), page: page)
    }
  }

  private static func trails(
    of product: Product, _ change: (inout [Crumb]) -> Void
  ) -> [Changed] {
    product.pages.compactMap { publication in
      guard let index = product.trails.firstIndex(where: { $0.id == publication.trail }) else {
        return nil
      }
      var trails = product.trails
      var crumbs = trails[index].crumbs
      change(&crumbs)
      trails[index] = Trail(id: trails[index].id) { crumbs }
      return Changed(product: product.with(trails: trails), page: publication.page)
    }
  }

  private static func steps(
    of product: Product, _ change: (inout [ProcedureStep]) -> Void
  ) -> [Changed] {
    product.procedures.indices.compactMap { index in
      let old = product.procedures[index]
      guard let page = product.pages.first(where: { $0.facts.contains("\(old.id).steps") })?.page
      else { return nil }
      var steps = old.steps
      change(&steps)
      var procedures = product.procedures
      procedures[index] = Procedure(id: old.id, title: old.title) { steps }
      return Changed(product: product.with(procedures: procedures), page: page)
    }
  }
}
