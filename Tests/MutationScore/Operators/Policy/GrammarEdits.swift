/// Edits after which the text is still JSON, and no policy that AWS takes.
enum GrammarEdits {
  static let all: [PolicyEdit] = [
    .grammar("repeated-key", "repeats a key with another value") { slot in
      slot.statements.map { slot.appending(member: #""Resource": "arn:aws:s3:::x""#, to: $0) }
    },
    .grammar("repeated-action-key", "repeats the key of the actions") { slot in
      slot.statements.map { slot.appending(member: #""Action": "s3:*""#, to: $0) }
    },
    .grammar("repeated-list", "repeats the list of statements") { slot in
      [slot.appending(member: #""Statement": []"#, to: slot.root)]
    },
    .grammar("principal", "adds a principal") { slot in
      slot.statements.map { slot.appending(member: #""Principal": "*""#, to: $0) }
    },
    .grammar("no-version", "deletes the version") { slot in
      [slot.root.member("Version").flatMap { slot.removing($0, of: slot.root) }]
    },
    .grammar("old-version", "names the older version") { slot in
      [slot.root["Version"].flatMap { slot.changing($0, to: "2008-10-17") }]
    },
    .grammar("mistyped-version", "mistypes the version") { slot in
      [slot.root["Version"].flatMap { slot.changing($0, to: "2012-10-71") }]
    },
    .grammar("sid-characters", "puts a hyphen into a Sid") { slot in
      slot.statements.map { $0["Sid"].flatMap { slot.changing($0, to: $0.text + "-1") } }
    },
    .grammar("sid-space", "puts a space into a Sid") { slot in
      slot.statements.map { $0["Sid"].flatMap { slot.changing($0, to: "The " + $0.text) } }
    },
    .grammar("repeated-sid", "gives two statements one Sid") { slot in
      guard let first = slot.statements.first?["Sid"]?.text else { return [] }
      return slot.statements.dropFirst().map {
        $0["Sid"].flatMap { slot.changing($0, to: first) }
      }
    },
    .grammar("effect-case", "writes the effect in small letters") { slot in
      slot.statements.map { $0["Effect"].flatMap { slot.changing($0, to: $0.text.lowercased()) } }
    },
    .grammar("effect-word", "writes another word for the effect") { slot in
      slot.statements.map { $0["Effect"].flatMap { slot.changing($0, to: "Permit") } }
    },
    .grammar("unknown-element", "adds an element that AWS does not know") { slot in
      slot.statements.map { slot.appending(member: #""Comment": "x""#, to: $0) }
    },
    .grammar("plural-key", "writes a key in the plural") { slot in
      slot.statements.map { $0.member("Action").flatMap { slot.changing($0.key, to: "Actions") } }
    },
    .grammar("key-case", "writes a key in small letters") { slot in
      slot.statements.map { $0.member("Effect").flatMap { slot.changing($0.key, to: "effect") } }
    },
    .grammar("no-effect", "deletes an effect") { slot in
      slot.statements.map { item in item.member("Effect").flatMap { slot.removing($0, of: item) } }
    },
    .grammar("no-action", "deletes the actions") { slot in
      slot.statements.map { item in item.member("Action").flatMap { slot.removing($0, of: item) } }
    },
    .grammar("no-resource", "deletes the resources") { slot in
      slot.statements.map { item in
        item.member("Resource").flatMap { slot.removing($0, of: item) }
      }
    },
    refused("no-colon", "leaves out the colon of an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: "") }
    },
    refused("unknown-operator", "mistypes the operator of a condition") { slot in
      slot.conditions().map { slot.changing($0.member.key, to: $0.member.name + "s") }
    },
    .grammar("number-for-sid", "writes a number for a Sid") { slot in
      slot.statements.map { $0["Sid"].map { slot.region(of: $0).replaced(by: "1") } }
    },
    refused("no-arn", "writes a resource that is no ARN") { slot in
      slot.listed("Resource").filter { $0.text != "*" }
        .map { slot.changing($0.item, "arn:", to: "") }
    },
  ]

  /// What AWS refuses, and a comparison tells as well: either will do.
  private static func refused(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(id, summary, ["policy-grammar", "policy-incomparable"]) {
      sites($0).compactMap(\.self)
    }
  }
}
