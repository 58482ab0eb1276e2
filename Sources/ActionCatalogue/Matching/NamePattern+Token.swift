extension NamePattern {
  /// A place in a pattern.
  enum Token {
    case byte(UInt8)
    case one(Openness)
    case run(Openness)

    var isRun: Bool { if case .run = self { true } else { false } }

    /// Tells whether some character is taken by both.
    func meets(_ other: Token) -> Bool {
      switch (self, other) {
      case (.byte(let left), .byte(let right)): left == right
      case (.byte(let byte), .one(let open)), (.byte(let byte), .run(let open)),
        (.one(let open), .byte(let byte)), (.run(let open), .byte(let byte)):
        open.takes(byte)
      default: true
      }
    }
  }

  /// What an open place takes.
  enum Openness {
    case anything
    /// Anything but a slash.
    case name

    func takes(_ byte: UInt8) -> Bool { self == .anything || byte != UInt8(ascii: "/") }
  }
}
