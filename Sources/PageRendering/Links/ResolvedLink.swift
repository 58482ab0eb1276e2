/// A link's target with the addresses the published forms of the page write for it.
struct ResolvedLink {
  let target: LinkTarget
  /// The address in HTML, percent-encoded.
  let address: String
  /// The address in the Markdown twin, percent-encoded.
  let twinAddress: String
}
