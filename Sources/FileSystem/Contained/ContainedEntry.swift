/// What a contained folder gives for a path.
package enum ContainedEntry: Sendable {
  case file(OpenedFile)
  case folder
}
