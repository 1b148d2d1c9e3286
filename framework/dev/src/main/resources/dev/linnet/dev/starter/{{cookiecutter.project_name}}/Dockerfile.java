# Image of a Java service: sam build makes one for each module of the template. Runs as any user, on a read-only file system.
# BUILD_BASE: a JDK 25 and Maven. RUN_BASE: what Lambda runs; of it only /bin/sh and /var/lang/bin/java are used.
ARG BUILD_BASE=public.ecr.aws/docker/library/maven:3.9-eclipse-temurin-25
ARG RUN_BASE=public.ecr.aws/lambda/java:25

# What decides which artifacts Maven needs: while that stays, the layer that fetches them does. The package-info files make
# the compiler run, for only then its plug-ins and processors are fetched.
FROM ${BUILD_BASE} AS poms
WORKDIR /src
COPY pom.xml ./
COPY services services
RUN find . -type f ! -name pom.xml ! -name package-info.java -delete && find . -type d -empty -delete

FROM ${BUILD_BASE} AS build
WORKDIR /src
# Linnet's artifacts, and what those behind a proxy need: build-inputs/README.md
COPY build-inputs build-inputs
RUN set -eu; opts=-Dmaven.repo.local=/maven; args='-B -q -ntp -DskipTests -Dmaven.test.skip=true'; \
    if [ -f build-inputs/ca.pem ]; then \
      java build-inputs/TrustStore.java build-inputs/ca.pem /truststore; \
      opts="${opts} -Djavax.net.ssl.trustStore=/truststore -Djavax.net.ssl.trustStorePassword=changeit"; \
    fi; \
    if [ -f build-inputs/settings.xml ]; then args="${args} -s /src/build-inputs/settings.xml"; fi; \
    printf 'MAVEN_OPTS="%s"\nMAVEN_ARGS="%s"\n' "${opts}" "${args}" > "${HOME}/.mavenrc"
COPY --from=poms /src ./
# shared by the images of all services: what they need, and the commands that train
RUN mvn package && mvn -N -P linnet org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
      -DincludeScope=runtime -DoutputDirectory=/linnet/lib

# the service: whatever depends on it stands below this line
COPY services services
ARG MODULE
RUN test -n "${MODULE}" || { echo "say --build-arg MODULE=<folder of the service's Maven module>" >&2; exit 1; }; \
    mvn -pl "${MODULE}" -am package org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
      -Dmdep.outputFile=target/linnet.classpath -DincludeScope=runtime
COPY template.yaml ./
RUN java -cp '/linnet/lib/*' dev.linnet.dev.Linnet image place \
      --module "${MODULE}" --task /image/task --plan /image/plan && chmod -R a+rX /image/task

# each function is called as Lambda calls it, on Lambda's own Java, and leaves the cache that it starts from
FROM ${RUN_BASE} AS train
COPY --from=build /linnet/lib /linnet/lib
COPY --from=build /image/plan /linnet/plan
COPY --from=build /image/task /var/task
RUN /var/lang/bin/java -cp '/linnet/lib/*' dev.linnet.dev.Linnet image train \
      --task /var/task --plan /linnet/plan --digests /linnet/digests && chmod -R a+rX /var/task

FROM ${RUN_BASE} AS image
COPY --from=train /var/task /var/task
LABEL com.amazonaws.lambda.feature.snapstart="Allow"
ENTRYPOINT ["/var/lang/bin/java"]

# the image as it will be: do its functions use their caches, and are its files those of the training?
FROM image AS check
COPY --from=train /linnet /linnet
RUN /var/lang/bin/java -cp '/linnet/lib/*' dev.linnet.dev.Linnet image check \
      --task /var/task --plan /linnet/plan --digests /linnet/digests

# taken from the check, so that no image is made without it
FROM image
COPY --from=check /linnet/digests /var/task/linnet.sha256
