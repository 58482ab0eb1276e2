/// How what one text allows relates to what another does.
enum AccessRelation: String, Hashable, Sendable {
  case equal
  case broader
  case narrower
  case incomparable
}
