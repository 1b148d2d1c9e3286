# Image of a Python service, the default: {service}/src beside what {service}/scripts/requirements.txt names. Runs as any
# user, on a read-only file system. RUN_BASE: what Lambda runs.
ARG RUN_BASE=public.ecr.aws/lambda/python:3.13

FROM ${RUN_BASE} AS build
WORKDIR /
ARG SERVICE
RUN test -n "${SERVICE}" || { echo "say --build-arg SERVICE=<folder of the service>" >&2; exit 1; }
# of those behind a proxy; see build-inputs/README.md
COPY build-inputs/ /build-inputs/
# a layer of its own: it stays while the requirements do
COPY ${SERVICE}/scripts/requirements.txt /requirements.txt
RUN set -eu; \
    if [ -f /build-inputs/ca.pem ]; then export PIP_CERT=/build-inputs/ca.pem; fi; \
    if [ -f /build-inputs/pip.conf ]; then export PIP_CONFIG_FILE=/build-inputs/pip.conf; fi; \
    mkdir /packages; \
    python -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-cache-dir --no-compile \
      --target /packages --requirement /requirements.txt; \
    python -m compileall -q --invalidation-mode unchecked-hash -s /packages -p /var/task /packages || \
      echo 'the files named above stay uncompiled; packages may bring templates that are no Python'; \
    chmod -R a+rX /packages
# compiled here, for nothing can be written there; a mistake in the syntax ends the build
COPY ${SERVICE}/src /service
RUN test -f /service/app.py || { echo "${SERVICE}/src has no app.py; it is the module with the handler" >&2; exit 1; }; \
    python -m compileall -q --invalidation-mode unchecked-hash -s /service -p /var/task /service && chmod -R a+rX /service

FROM ${RUN_BASE}
COPY --from=build /packages ${LAMBDA_TASK_ROOT}
COPY --from=build /service ${LAMBDA_TASK_ROOT}
CMD ["app.handler"]
