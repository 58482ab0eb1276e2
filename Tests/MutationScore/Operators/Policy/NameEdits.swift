/// Edits of Sids, which change no access and are how statements are spoken of.
enum NameEdits {
  static let all: [PolicyEdit] = [
    edit("rename-sid", "renames a statement") { slot in
      sids(slot).map { slot.changing($0, to: $0.text + "s") }
    },
    edit("sid-case", "changes the letter case of a Sid") { slot in
      sids(slot).map { slot.changing($0, to: $0.text.lowercased()) }
    },
    edit("delete-sid", "deletes a Sid") { slot in
      slot.statements.map { item in item.member("Sid").flatMap { slot.removing($0, of: item) } }
    },
    edit("swap-sids", "swaps two Sids") { slot in
      zip(sids(slot), sids(slot).dropFirst()).map { one, other in
        slot.region(of: one).swapped(with: slot.region(of: other))
      }
    },
  ]

  private static func sids(_ slot: PolicySlot) -> [JSONItem] {
    slot.statements.compactMap { $0["Sid"] }
  }

  private static func edit(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["statement-ids"], access: .equal) { sites($0).compactMap(\.self) }
  }
}
