/// The global condition keys that have one value in a request.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>
enum SingleValuedKeys {
  /// True for a global key with one value; the key is in lower case.
  static func contains(_ folded: String) -> Bool {
    names.contains(folded) || families.contains { folded.hasPrefix($0) }
  }

  private static let families = ["aws:principaltag/", "aws:requesttag/", "aws:resourcetag/"]

  private static let names: Set<String> = [
    "aws:assumedroot", "aws:calledviafirst", "aws:calledvialast", "aws:chatbotsourcearn",
    "aws:currenttime", "aws:ec2instancesourceprivateipv4", "aws:ec2instancesourcevpc",
    "aws:epochtime", "aws:federatedprovider", "aws:multifactorauthage",
    "aws:multifactorauthpresent", "aws:principalaccount", "aws:principalarn",
    "aws:principalisawsservice", "aws:principalorgid", "aws:principalservicename",
    "aws:principaltype", "aws:referer", "aws:requestedregion", "aws:resourceaccount",
    "aws:resourceorgid", "aws:securetransport", "aws:sourceaccount", "aws:sourcearn",
    "aws:sourceidentity", "aws:sourceip", "aws:sourceorgid", "aws:sourceowner", "aws:sourcevpc",
    "aws:sourcevpcarn", "aws:sourcevpce", "aws:tokenissuetime", "aws:useragent", "aws:userid",
    "aws:username", "aws:viaawsservice", "aws:vpceaccount", "aws:vpceorgid", "aws:vpcsourceip",
  ]
}
