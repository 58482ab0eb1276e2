/// What a part of a code is to its readers, whatever the language.
package enum CodeKind: String, CaseIterable, Sendable {
  case keyword
  case string
  case comment
  case number
  /// What something is called that can be called or made, such as a function or a type.
  case name
  /// A key of data, or an element.
  case tag
  case attribute
  case variable
  case `operator`
  /// What is not the language itself, such as a directive or a prompt.
  case meta
  /// A line that a difference adds.
  case inserted
  /// A line that a difference takes away.
  case deleted
}
