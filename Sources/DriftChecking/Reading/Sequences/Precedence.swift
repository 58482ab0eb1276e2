/// Where an item is told that is not there: at the one that precedes it in the model's order.
enum Precedence {
  /// The place of the nearest item before one, of those that have a place.
  static func place<Place>(
    before item: String, in order: [String], _ place: (String) -> Place?
  ) -> Place? {
    order.prefix { $0 != item }.reversed().lazy.compactMap(place).first
  }
}
