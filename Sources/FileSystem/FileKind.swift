/// What stands at a path, links not followed.
package enum FileKind: Hashable, Sendable {
  case file
  case folder
  case link
  /// A pipe, socket or device: never opened.
  case special
}
