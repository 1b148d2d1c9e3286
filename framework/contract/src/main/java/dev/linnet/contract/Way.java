package dev.linnet.contract;

/** The ways on which requests reach the service: names of {@link Skip}'s table. */
public enum Way {
    /** A request made by hand, without an event. */
    IN_PROCESS,
    /** API Gateway REST API. */
    REST,
    /** API Gateway HTTP API, payload 1.0. */
    HTTP_V1,
    /** API Gateway HTTP API, payload 2.0. */
    HTTP_V2,
    /** Lambda Function URL. */
    FUNCTION_URL,
    /** Application Load Balancer, multi-value headers off. */
    ALB,
    /** Application Load Balancer, multi-value headers on. */
    ALB_MULTI,
    /** {@code linnet dev} as REST API: real HTTP, a real process. */
    DEV_REST,
    /** {@code linnet dev} as HTTP API, payload 1.0. */
    DEV_HTTP_V1,
    /** {@code linnet dev} as HTTP API, payload 2.0. */
    DEV_HTTP_V2
}
