/// Where Markdown's parser says a node begins: a line and a column in bytes, both from 1.
///
/// A hint: columns are off in table cells and behind lazy lines, so it is held against the text.
struct NodePlace: Hashable {
  let line: Int
  let column: Int
}
