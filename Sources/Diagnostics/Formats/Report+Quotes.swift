extension Report {
  /// The report as text for people, each finding with the line that it points at.
  ///
  /// A source that cannot be had is not quoted.
  package func quoted(reading source: (String) -> [UInt8]?) -> String {
    var sources: [String: SourceQuote] = [:]
    return TextFormat.text(of: self) { position in
      let known = sources[position.file] ?? SourceQuote(of: source(position.file) ?? [])
      sources[position.file] = known
      return known.lines(at: position)
    }
  }
}
