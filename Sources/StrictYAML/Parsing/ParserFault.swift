/// A complaint of libyaml, which ends the text, and its translation into our words.
struct ParserFault: Error {
  let problem: String
  let context: String
  /// The scalars before the problem.
  let index: Int
  /// The scalars before the list, mapping or text the problem is in.
  let contextIndex: Int

  /// The complaint as a problem, told where a reader would look for it.
  func told(with places: PlaceTable) -> YAMLProblem {
    let (message, hint) = words
    let index = isToldWhereItOpens ? contextIndex : index
    return YAMLProblem(message, hint: hint, at: places.place(afterScalars: index))
  }

  /// True where the beginning is at fault, not the character libyaml stopped at.
  private var isToldWhereItOpens: Bool {
    problem == "found unexpected end of stream"
      || ["directive", "a tag", "an anchor", "an alias"].contains { context.hasSuffix($0) }
  }

  private var words: (message: String, hint: String) {
    if let known = Self.byContext.first(where: { context.hasSuffix($0.key) }) {
      return (known.message, known.hint)
    }
    if let known = Self.byProblem.first(where: { $0.key == problem }) {
      return (known.message, known.hint)
    }
    let message = problem.isEmpty ? "the text cannot be read" : problem
    return (message, "write plain 'key: value' lines, lists of '- item' and quoted texts")
  }

  private typealias Translation = (key: String, message: String, hint: String)

  /// Where libyaml was tells more than what it missed.
  private static let byContext: [Translation] = [
    ("directive", "a directive stands in the text", "remove the line that begins with '%'"),
    ("a tag", "a tag stands in the text", "remove it, or quote a text that begins with '!'"),
    ("an anchor", "an anchor lacks its name", "quote a text that begins with '&'"),
    ("an alias", "an alias lacks its name", "quote a text that begins with '*'"),
    (
      "a block scalar", "the text after '|' or '>' is laid out wrongly",
      "put nothing else on that line and indent the next ones alike, with spaces"
    ),
  ]

  private static let byProblem: [Translation] = [
    (
      "could not find expected ':'", "a line lacks the ':' of a key",
      "write 'key: value', or indent the line to go on with the text above"
    ),
    (
      "mapping values are not allowed in this context", "a ':' stands where no key can be",
      "put a text that holds ': ' in quotes, or align the key with its neighbours"
    ),
    (
      "mapping keys are not allowed in this context", "a '?' stands where no key can be",
      "put a text that begins with '? ' in quotes"
    ),
    (
      "block sequence entries are not allowed in this context", "a '-' stands where no item can be",
      "begin the list on a line of its own, or put the text in quotes"
    ),
    (
      "did not find expected key", "no key stands where one is expected",
      "align it with the keys above; quote a text that begins with a quote or a bracket"
    ),
    (
      "did not find expected '-' indicator", "no '-' stands where an item is expected",
      "align it with the items above"
    ),
    (
      "did not find expected ',' or ']'", "a list in brackets lacks a ',' or its ']'",
      "separate items with ',' and close the list with ']'"
    ),
    (
      "did not find expected ',' or '}'", "a mapping in braces lacks a ',' or its '}'",
      "separate members with ',' and close the mapping with '}'"
    ),
    (
      "did not find expected node content", "no value stands where one is expected",
      "write the value, or put it in quotes"
    ),
    (
      "did not find expected <document start>", "text stands after the end of the document",
      "keep one document, and put a text that begins with a quote wholly in quotes"
    ),
    (
      "found unexpected document indicator", "a text in quotes runs into '---' or '...'",
      "close its quote"
    ),
    (
      "found unexpected end of stream", "a text in quotes is never closed", "close its quote"
    ),
    (
      "found character that cannot start any token", "the value begins with a reserved character",
      "put it in quotes"
    ),
    (
      "found unexpected ':'", "a ':' stands in a plain text inside brackets",
      "put the text in quotes"
    ),
    (
      "found unknown escape character", "the text in double quotes holds an unknown escape",
      "write a backslash as '\\\\', or use single quotes"
    ),
    (
      "did not find expected hexdecimal number", "an escape lacks hexadecimal digits",
      "write two digits after '\\x', four after '\\u', eight after '\\U'"
    ),
    (
      "found invalid Unicode character escape code", "an escape names no Unicode character",
      "write the character itself"
    ),
    (
      "found undefined tag handle", "a tag stands in the text",
      "remove it, or quote a text that begins with '!'"
    ),
    (
      "found incompatible YAML document", "a directive stands in the text",
      "remove the line that begins with '%'"
    ),
  ]
}
