internal import AuditTrail
internal import FileSystem
internal import PlumblineCLI

CrashStatus.install()
Process.exit(Plumbline.run(Array(CommandLine.arguments.dropFirst()), product: .auditTrail))
