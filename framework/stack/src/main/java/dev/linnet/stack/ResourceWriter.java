package dev.linnet.stack;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the resources of a service: function, API, the API's permission, logs and role. Names of functions are {@code Sub}
 * texts and no references: two services that know each other would be a circular dependency.
 */
final class ResourceWriter {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}+]+)(\\+?)}");
    /** What YAML takes for text without quotes, and no reader for anything else. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/](?:[A-Za-z0-9/_{}+]|[.-](?=.))*");

    private static final Pattern WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

    private final StackService service;
    private final String id;

    private ResourceWriter(StackService service) {
        this.service = service;
        this.id = logicalId(service.name());
    }

    /** The resources of a service. */
    static ServiceResources write(StackService service) {
        ResourceWriter writer = new ResourceWriter(service);
        String api = service.paths().isEmpty() ? "" : writer.api() + writer.permission();
        return new ServiceResources(service.name(), writer.function() + api + writer.logs() + writer.role());
    }

    /** What the logical ids of a service begin with: {@code OrderHistory} for {@code order-history}. */
    static String logicalId(String service) {
        StringBuilder name = new StringBuilder();
        for (String word : service.split("[^A-Za-z0-9]", -1)) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private String function() {
        StringBuilder arguments = new StringBuilder();
        for (Map.Entry<String, String> argument : service.buildArguments().entrySet()) {
            arguments.append("      %s: %s\n".formatted(argument.getKey(), scalar(argument.getValue())));
        }
        StringBuilder command = new StringBuilder();
        for (String word : service.command()) {
            command.append(command.isEmpty() ? "    ImageConfig:\n      Command:\n" : "")
                    .append("        - ")
                    .append(scalar(word))
                    .append('\n');
        }
        StringBuilder settings = new StringBuilder();
        service.settings().forEach((name, value) -> settings.append("    %s: %s\n".formatted(name, value)));
        return """
                %1$sFunction:
                  Type: AWS::Serverless::Function
                  Metadata:
                    Dockerfile: %3$s
                    DockerContext: .
                    DockerTag: %2$s
                    DockerBuildArgs:
                %4$s    %6$s
                  Properties:
                    FunctionName: !Sub ${AWS::StackName}-%2$s
                    Description: The %2$s service
                    PackageType: Image
                %5$s%7$s    Role: !GetAtt %1$sRole.Arn
                    LoggingConfig:
                      LogGroup: !Ref %1$sLogs
                """.formatted(
                        id, service.name(), scalar(service.dockerfile()), arguments, command, Mark.PLAIN, settings);
    }

    private String api() {
        StringBuilder paths = new StringBuilder();
        for (String path : service.paths()) {
            paths.append(path(path)).append(path(path.equals("/") ? "/{proxy+}" : path + "/{proxy+}"));
        }
        return """
                %1$sApi:
                  Type: AWS::Serverless::HttpApi
                  Metadata:
                    %4$s
                  Properties:
                    Description: The %2$s service
                    DefinitionBody:
                      openapi: 3.0.1
                      info:
                        title: !Sub ${AWS::StackName}-%2$s
                        version: '1'
                      paths:
                %3$s""".formatted(id, service.name(), paths, Mark.PLAIN);
    }

    private String path(String path) {
        StringBuilder parameters = new StringBuilder();
        Matcher variable = VARIABLE.matcher(path);
        while (variable.find()) {
            parameters
                    .append(parameters.isEmpty() ? "          parameters:\n" : "")
                    .append("""
                                - name: %s
                                  in: path
                                  required: true
                                  schema:
                                    type: string
                    """.formatted(scalar(variable.group(1))).indent(0));
        }
        return """
                        %1$s:
                %2$s          x-amazon-apigateway-any-method:
                            responses:
                              default:
                                description: The service's answer
                            x-amazon-apigateway-integration:
                              type: aws_proxy
                              httpMethod: POST
                              payloadFormatVersion: '2.0'
                              uri: !Sub arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/\
                arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${AWS::StackName}-%3$s/invocations
                """.formatted(scalar(path), parameters, service.name());
    }

    private String permission() {
        return """
                %1$sApiPermission:
                  Type: AWS::Lambda::Permission
                  Metadata:
                    %2$s
                  Properties:
                    Action: lambda:InvokeFunction
                    FunctionName: !GetAtt %1$sFunction.Arn
                    Principal: apigateway.amazonaws.com
                    SourceArn: !Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${%1$sApi}/*
                """.formatted(id, Mark.PLAIN);
    }

    private String logs() {
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
                """.formatted(id, service.name(), Mark.PLAIN);
    }

    private String role() {
        return """
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
                      - PolicyName: logs
                        PolicyDocument:
                          Version: '2012-10-17'
                          Statement:
                            - Effect: Allow
                              Action:
                                - logs:CreateLogStream
                                - logs:PutLogEvents
                              Resource: !Sub arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:\
                /aws/lambda/${AWS::StackName}-%2$s:*
                """.formatted(id, service.name(), Mark.PLAIN);
    }

    /** A text as YAML. */
    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()
                ? text
                : "'" + text.replace("'", "''") + "'";
    }
}
