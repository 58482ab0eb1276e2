/// Why a file, or a region of one, cannot be put into a page.
package struct IncludeFault: Error {
  let message: String
  let hint: String

  package init(_ message: String, hint: String) {
    self.message = message
    self.hint = hint
  }
}
