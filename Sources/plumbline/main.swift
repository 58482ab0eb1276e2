internal import AuditTrail
internal import FileSystem
internal import PlumblineCLI

Process.exit(Plumbline.run(Array(CommandLine.arguments.dropFirst()), product: .auditTrail))
