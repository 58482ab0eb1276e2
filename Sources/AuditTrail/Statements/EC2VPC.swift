import CanonicalModel
import IAMPolicy

extension DocumentedStatement {
  static let ec2VPC = DocumentedStatement(
    purpose: """
      Looks up the account's network and manages the subnets, routes, gateways, endpoints, \
      addresses, security groups and access control lists that Audit Trail uses.
      """
  ) {
    Statement("EC2VPC", .allow) {
      Action {
        "ec2:DescribeAccountAttributes"
        "ec2:DescribeAvailabilityZones"
        "ec2:DescribeVpcs"
        "ec2:DescribeSubnets"
        "ec2:DescribeInternetGateways"
        "ec2:DescribeRouteTables"
        "ec2:DescribeNetworkAcls"
        "ec2:DescribeSecurityGroups"
        "ec2:DescribeNatGateways"
        "ec2:DescribeVpcEndpoints"
        "ec2:DescribeAddresses"
        "ec2:DescribeTags"
        "ec2:DescribeNetworkInterfaces"
        "ec2:CreateSubnet"
        "ec2:DeleteSubnet"
        "ec2:ModifySubnetAttribute"
        "ec2:CreateTags"
        "ec2:DeleteTags"
        "ec2:CreateSecurityGroup"
        "ec2:DeleteSecurityGroup"
        "ec2:AuthorizeSecurityGroupIngress"
        "ec2:RevokeSecurityGroupIngress"
        "ec2:AllocateAddress"
        "ec2:ReleaseAddress"
        "ec2:AssociateAddress"
        "ec2:DisassociateAddress"
        "ec2:CreateNatGateway"
        "ec2:DeleteNatGateway"
        "ec2:CreateRouteTable"
        "ec2:DeleteRouteTable"
        "ec2:AssociateRouteTable"
        "ec2:DisassociateRouteTable"
        "ec2:ReplaceRouteTableAssociation"
        "ec2:CreateRoute"
        "ec2:DeleteRoute"
        "ec2:CreateNetworkAcl"
        "ec2:DeleteNetworkAcl"
        "ec2:CreateNetworkAclEntry"
        "ec2:DeleteNetworkAclEntry"
        "ec2:ReplaceNetworkAclAssociation"
        "ec2:CreateVpcEndpoint"
        "ec2:DeleteVpcEndpoints"
        "ec2:ModifyVpcEndpoint"
        "ec2:DeleteNetworkInterface"
        "ec2:DetachNetworkInterface"
        "ec2:ModifyNetworkInterfaceAttribute"
      }
      Resource("*")
    }
  }
}
