/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
  package let name: String
  package let kind: FileKind
}
