import CanonicalModel
import IAMPolicy

/// A change of the model that the site has not followed: drift the other way round.
struct ModelChange: Sendable {
  let name: String
  /// The rules each of which must tell it on the page it is about.
  let rules: [String]
  /// The products it makes of one, each with the page that is behind, and a text whose line is to
  /// be told where there is one.
  let changed: @Sendable (Product) -> [Changed]

  /// A product after a change.
  struct Changed: Sendable {
    let product: Product
    let page: String
    var text: String?
  }

  init(
    _ name: String, _ rules: [String], _ changed: @escaping @Sendable (Product) -> [Changed]
  ) {
    self.name = name
    self.rules = rules
    self.changed = changed
  }

  /// A change of one policy; nil from the closure where it has no site in one.
  static func policy(
    _ name: String, _ rules: [String],
    _ change: @escaping @Sendable (PublishedPolicy) -> (policy: PublishedPolicy?, text: String?)?
  ) -> ModelChange {
    ModelChange(name, rules) { product in
      product.policies.compactMap { policy in
        guard let page = product.page(of: policy), let changed = change(policy) else { return nil }
        let policies = product.policies.compactMap {
          $0.id == policy.id ? changed.policy : $0
        }
        return Changed(
          product: product.with(policies: policies), page: page, text: changed.text)
      }
    }
  }

  /// A change of one policy's statements.
  static func statements(
    _ name: String, _ rules: [String],
    _ change: @escaping @Sendable (inout [DocumentedStatement]) -> String?
  ) -> ModelChange {
    .policy(name, rules) { policy in
      var statements = policy.statements
      let text = change(&statements)
      return (policy.with(statements: statements), text)
    }
  }
}

extension Product {
  /// The page that shows a policy.
  func page(of policy: PublishedPolicy) -> String? {
    pages.first { $0.facts.contains("\(policy.id).json") }?.page
  }

  /// The product with other parts.
  func with(
    policies: [PublishedPolicy]? = nil, trails: [Trail]? = nil, procedures: [Procedure]? = nil,
    pages: [PagePublication]? = nil
  ) -> Product {
    Product(
      name: name, policies: policies ?? self.policies, trails: trails ?? self.trails,
      procedures: procedures ?? self.procedures, pages: pages ?? self.pages)
  }
}

extension PublishedPolicy {
  /// The policy with other statements, or under another name.
  func with(statements: [DocumentedStatement]? = nil, name: String? = nil) -> PublishedPolicy {
    PublishedPolicy(
      id: id, name: name ?? self.name, description: description, quota: quota,
      revisions: revisions
    ) {
      statements ?? self.statements
    }
  }
}
