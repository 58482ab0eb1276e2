/// A document on its way into a form, with the names it gets there.
struct ExportSubject {
  let name: String
  let description: String?
  let document: PolicyDocument

  var home: PolicyHome { PolicyHome(of: document) }
  var identifier: ExportIdentifier { ExportIdentifier(of: name) }
}
