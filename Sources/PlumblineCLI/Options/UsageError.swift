/// The command line cannot be understood; the words for standard error.
struct UsageError: Error, Hashable {
  let message: String
  let hint: String
}
