/// The answer to whether one thing includes another, where it cannot always be given.
enum Decision: Equatable {
  case yes
  case no
  /// Not decided, for this reason.
  case unknown(String)
}
