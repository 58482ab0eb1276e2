import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let apiGateway = DocumentedStatement(
    purpose: """
      Creates, reads, changes and removes Audit Trail's APIs in API Gateway, whose actions \
      are named after HTTP methods.
      """
  ) {
    Statement("ApiGateway", .allow) {
      Action {
        "apigateway:GET"
        "apigateway:POST"
        "apigateway:PUT"
        "apigateway:PATCH"
        "apigateway:DELETE"
      }
      Resource("*")
    }
  }
}
