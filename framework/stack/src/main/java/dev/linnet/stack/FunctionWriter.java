package dev.linnet.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the function of a service. */
record FunctionWriter(StackService service, Stores stores, Addresses addresses, TemplateFacts facts) {

    String write() throws Mistake {
        StringBuilder arguments = new StringBuilder();
        service.buildArguments()
                .forEach((name, value) -> arguments.append("      %s: %s\n".formatted(name, YamlText.scalar(value))));
        StringBuilder command = new StringBuilder();
        for (String word : service.command()) {
            command.append(command.isEmpty() ? "    ImageConfig:\n      Command:\n" : "")
                    .append("        - ")
                    .append(YamlText.scalar(word))
                    .append('\n');
        }
        StringBuilder settings = new StringBuilder();
        service.settings().forEach((name, value) -> settings.append("    %s: %s\n".formatted(name, value)));
        Map<String, String> all = variables();
        StringBuilder variables = new StringBuilder();
        all.forEach((name, value) -> variables
                .append(variables.isEmpty() ? "    Environment:\n      Variables:\n" : "")
                .append("        %s: %s\n".formatted(name, value)));
        List<String> listed = new ArrayList<>(all.keySet());
        listed.removeIf(Configuration::isUrlVariable);
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
                %8$s    LoggingConfig:
                      LogGroup: !Ref %1$sLogs
                %9$s""".formatted(
                        service.id(),
                        service.name(),
                        YamlText.scalar(service.dockerfile()),
                        arguments,
                        command,
                        new Mark(List.copyOf(service.settings().keySet()), listed),
                        settings,
                        variables,
                        facts.hasGlobalLogFormat() ? "" : "      LogFormat: JSON\n");
    }

    private Map<String, String> variables() throws Mistake {
        Map<String, String> all = new LinkedHashMap<>();
        service.variables().forEach((name, value) -> {
            if (Variables.STANDARD.containsKey(name) && !facts.hasGlobalVariable(name)) {
                all.put(name, value);
            }
        });
        all.putAll(stores.variables(service));
        for (String sibling : service.siblings()) {
            all.put(Configuration.urlVariable(sibling), addresses.origin(sibling));
        }
        service.variables().forEach((name, value) -> {
            if (!Variables.STANDARD.containsKey(name)) {
                all.put(name, value);
            }
        });
        return all;
    }
}
