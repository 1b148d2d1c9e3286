# Image of a Java service: sam build makes one for each module of the template. Runs as any user, on a read-only file system.
# BUILD_BASE: a JDK 25 and Maven. RUN_BASE: what Lambda runs.
ARG BUILD_BASE=public.ecr.aws/docker/library/maven:3.9-eclipse-temurin-25
ARG RUN_BASE=public.ecr.aws/lambda/java:25

FROM ${BUILD_BASE} AS build
WORKDIR /src
COPY . .
# shared by the images of all services
RUN mvn -B -q -ntp -Dmaven.test.skip=true -pl framework/lambda,framework/processor -am package

# the service: whatever depends on it stands below this line
ARG MODULE
RUN mvn -B -q -ntp -Dmaven.test.skip=true -pl "${MODULE}" -am package \
      org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
      -DincludeScope=runtime -DoutputDirectory=target/lib
# an argument file for each service of the module: flags, class path, main; ImageConfig.Command picks one
RUN set -eu; mkdir -p /task/lib; cp "${MODULE}"/target/*.jar "${MODULE}"/target/lib/*.jar /task/lib/; \
    jars=$(ls /task/lib/*.jar | sed 's#^/task#/var/task#' | paste -sd: -); \
    for description in "${MODULE}"/target/classes/META-INF/linnet/*.json; do \
      main=$(sed -n 's/.*"main" *: *"\([^"]*\)".*/\1/p' "${description}" | head -n 1); \
      test -n "${main}"; \
      printf '%s\n' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "${jars}" "${main}" \
        > "/task/$(basename "${description}" .json).jvm"; \
    done; \
    chmod -R a+rX /task

FROM ${RUN_BASE}
COPY --from=build /task /var/task
ENTRYPOINT ["/var/lang/bin/java"]
