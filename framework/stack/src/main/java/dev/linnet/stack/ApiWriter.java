package dev.linnet.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the HTTP API of a service that has one, and the API's permission to call the function. */
record ApiWriter(StackService service, @Nullable DomainConfig domain) {

    static final String ANY_METHOD = "x-amazon-apigateway-any-method";

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}+]+)(\\+?)}");

    String write() {
        if (!(service.front() instanceof Front.Http http)) {
            return "";
        }
        StringBuilder paths = new StringBuilder();
        paths(http).forEach((path, methods) -> paths.append(path(path, methods)));
        return """
                %1$sApi:
                  Type: AWS::Serverless::HttpApi
                  Metadata:
                    %4$s
                  Properties:
                    Description: The %2$s service
                %5$s    DefinitionBody:
                      openapi: 3.0.1
                      info:
                        title: !Sub ${AWS::StackName}-%2$s
                        version: '1'
                      paths:
                %3$s%1$sApiPermission:
                  Type: AWS::Lambda::Permission
                  Metadata:
                    %6$s
                  Properties:
                    Action: lambda:InvokeFunction
                    FunctionName: !GetAtt %1$sFunction.Arn
                    Principal: apigateway.amazonaws.com
                    SourceArn: !Sub arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${%1$sApi}/*
                """.formatted(
                        service.id(),
                        service.name(),
                        paths,
                        domain == null ? Mark.PLAIN : new Mark(List.of("Domain"), List.of()),
                        domain == null ? "" : domain(domain),
                        Mark.PLAIN);
    }

    private String domain(DomainConfig at) {
        return """
                    Domain:
                      DomainName: %s
                      CertificateArn: %s
                      EndpointConfiguration: REGIONAL
                      Route53:
                        %s
                """.formatted(
                        Addresses.host(at, service.name()),
                        at.certificate() == null ? "!Ref Certificate" : at.certificate(),
                        at.hostedZone() == null
                                ? "HostedZoneName: " + YamlText.anywhere(at.domain() + ".")
                                : "HostedZoneId: " + at.hostedZone());
    }

    /** The methods of each path, as OpenAPI calls them. */
    private static Map<String, Set<String>> paths(Front.Http http) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (String path : http.paths()) {
            all.put(path, Set.of(ANY_METHOD));
            all.put(path.equals("/") ? "/{proxy+}" : path + "/{proxy+}", Set.of(ANY_METHOD));
        }
        for (RouteConfig route : http.routes()) {
            String method =
                    route.method().equals("ANY") ? ANY_METHOD : route.method().toLowerCase(Locale.ROOT);
            all.computeIfAbsent(route.path(), path -> new TreeSet<>()).add(method);
        }
        return all;
    }

    private String path(String path, Set<String> methods) {
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
                    """.formatted(YamlText.scalar(variable.group(1))).indent(0));
        }
        StringBuilder operations = new StringBuilder();
        methods.forEach(method -> operations.append(operation(method)));
        return "        " + YamlText.scalar(path) + ":\n" + parameters + operations;
    }

    private String operation(String method) {
        return """
                          %1$s:
                            responses:
                              default:
                                description: The service's answer
                            x-amazon-apigateway-integration:
                              type: aws_proxy
                              httpMethod: POST
                              payloadFormatVersion: '2.0'
                              uri: !Sub arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/\
                arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${AWS::StackName}-%2$s/invocations
                """.formatted(method, service.name());
    }
}
