import PlumblineCLI
import AuditTrail
print("plumbline")
