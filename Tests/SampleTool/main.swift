internal import CanonicalModel
internal import DriftChecking
internal import FileSystem
internal import PlumblineCLI

// The tool as another product would have it, whose model asks for no page: small sites are whole.
let product = Product(
  name: "Sample", policies: [Sample.policy], trails: [], procedures: [], pages: [])
Process.exit(Plumbline.run(Array(CommandLine.arguments.dropFirst()), product: product))
