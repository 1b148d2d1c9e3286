package dev.linnet.stack;

import java.util.List;

/** Writes the logs and the role of a service: the policies allow what its code does, and no more. */
record RoleWriter(StackService service, Stack stack, Stores stores) {

    /** Lambda guide, "Giving Lambda functions access to resources in an Amazon VPC": these have no resource level. */
    private static final List<String> NETWORK = List.of(
            "ec2:AssignPrivateIpAddresses",
            "ec2:CreateNetworkInterface",
            "ec2:DeleteNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:UnassignPrivateIpAddresses");

    String write() throws Mistake {
        return """
                %1$sLogs:
                  Type: AWS::Logs::LogGroup
                  Metadata:
                    %3$s
                  UpdateReplacePolicy: Delete
                  DeletionPolicy: Delete
                  Properties:
                    LogGroupName: !Sub /aws/lambda/${AWS::StackName}-%2$s
                    RetentionInDays: 30
                %1$sRole:
                  Type: AWS::IAM::Role
                  Metadata:
                    %3$s
                  Properties:
                    AssumeRolePolicyDocument:
                      Version: '2012-10-17'
                      Statement:
                        - Effect: Allow
                          Principal:
                            Service: lambda.amazonaws.com
                          Action: sts:AssumeRole
                    Policies:
                """.formatted(service.id(), service.name(), Mark.PLAIN)
                + policy("logs", logs())
                + policy("uses", uses())
                + policy("network", service.settings().containsKey(StackService.VPC) ? network() : "");
    }

    private static String policy(String name, String statements) {
        return statements.isEmpty() ? "" : """
                      - PolicyName: %s
                        PolicyDocument:
                          Version: '2012-10-17'
                          Statement:
                """.formatted(name) + statements;
    }

    private String logs() {
        return allow(
                List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                List.of(arn("logs", "log-group:/aws/lambda/${AWS::StackName}-" + service.name() + ":*")));
    }

    private String uses() throws Mistake {
        StringBuilder statements = new StringBuilder(stores.statements(service));
        UsesConfig uses = service.uses();
        for (String secret : uses.secrets()) {
            // AWS ends the name with six characters of its own
            statements.append(allow(
                    List.of("secretsmanager:GetSecretValue"),
                    List.of(arn("secretsmanager", "secret:" + secret + "-??????"))));
        }
        for (String parameter : uses.parameters()) {
            String path = parameter.startsWith("/") ? parameter : "/" + parameter;
            statements.append(
                    allow(List.of("ssm:GetParameter", "ssm:GetParameters"), List.of(arn("ssm", "parameter" + path))));
        }
        for (String sibling : uses.services()) {
            boolean url = stack.service(sibling).front() instanceof Front.Url front && !front.open();
            statements.append(allow(
                    url
                            ? List.of("lambda:InvokeFunction", "lambda:InvokeFunctionUrl")
                            : List.of("lambda:InvokeFunction"),
                    List.of(function(sibling))));
        }
        return statements.toString();
    }

    /** Lambda needs these, not the function, whose own calls are refused: same page of the guide. */
    private String network() {
        return allow(NETWORK, List.of("'*'")) + """
                            - Effect: Deny
                              Action:
                %s              Resource: '*'
                              Condition:
                                ArnEquals:
                                  lambda:SourceFunctionArn: %s
                """.formatted(items(NETWORK), function(service.name()));
    }

    private static String function(String name) {
        return arn("lambda", "function:${AWS::StackName}-" + name);
    }

    static String arn(String of, String resource) {
        return "!Sub arn:${AWS::Partition}:" + of + ":${AWS::Region}:${AWS::AccountId}:" + resource;
    }

    /** A statement. Each resource is YAML on one line. */
    static String allow(List<String> actions, List<String> resources) {
        String statement = "            - Effect: Allow\n              Action:\n"
                + items(actions.stream().sorted().toList());
        return resources.size() == 1
                ? statement + "              Resource: " + resources.get(0) + "\n"
                : statement + "              Resource:\n" + items(resources);
    }

    private static String items(List<String> all) {
        StringBuilder lines = new StringBuilder();
        all.forEach(each -> lines.append("                - ").append(each).append('\n'));
        return lines.toString();
    }
}
