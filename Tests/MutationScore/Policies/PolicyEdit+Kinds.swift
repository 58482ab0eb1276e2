extension PolicyEdit {
  static func narrower(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["policy-narrower"], access: .narrower) { sites($0).compactMap(\.self) }
  }

  static func broader(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["policy-broader"], access: .broader) { sites($0).compactMap(\.self) }
  }

  static func incomparable(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["policy-incomparable"], access: .incomparable) {
      sites($0).compactMap(\.self)
    }
  }

  static func grammar(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["policy-grammar"]) { sites($0).compactMap(\.self) }
  }

  static func syntax(
    _ id: String, _ summary: String, in channels: [Channel] = Channel.allCases,
    _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["policy-syntax"], in: channels) {
      sites($0).compactMap(\.self)
    }
  }

  static func character(
    _ id: String, _ summary: String, in channels: [Channel] = Channel.allCases,
    _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["policy-character"], in: channels) { sites($0).compactMap(\.self) }
  }

  static func same(
    _ id: String, _ summary: String, in channels: [Channel] = Channel.allCases,
    _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, [], access: .equal, in: channels) { sites($0).compactMap(\.self) }
  }
}
