package dev.linnet.lambda;

/**
 * What stands between the client and the function. Each hands a request over in its own way and takes the response in its
 * own form (SEMANTICS section a); {@link EventReader} and {@link EventWriter} hold the tables.
 */
enum Front {
    /** API Gateway REST API, payload 1.0 (rules 1–11). */
    REST(false, true, false),
    /** API Gateway HTTP API, payload format 1.0 (rules 17, 19–22). */
    HTTP_V1(false, true, false),
    /** API Gateway HTTP API, payload format 2.0 (rules 12–16, 18–21). */
    HTTP_V2(true, false, false),
    /** Lambda Function URL: payload format 2.0, but for the raw path. */
    FUNCTION_URL(true, false, false),
    /** Application Load Balancer, multi-value headers off (rules 23–26). */
    ALB(false, false, true),
    /** Application Load Balancer, multi-value headers on (rules 23–26). */
    ALB_MULTI(false, true, true);

    private final boolean payload2;
    private final boolean multiValue;
    private final boolean loadBalancer;

    Front(boolean payload2, boolean multiValue, boolean loadBalancer) {
        this.payload2 = payload2;
        this.multiValue = multiValue;
        this.loadBalancer = loadBalancer;
    }

    /** Whether event and response have payload format 2.0. */
    boolean payload2() {
        return payload2;
    }

    /** Whether the response carries its headers as lists, in {@code multiValueHeaders}. */
    boolean multiValue() {
        return multiValue;
    }

    /** Whether it is a load balancer: query left encoded (rule 24), status also in words (rule 26). */
    boolean loadBalancer() {
        return loadBalancer;
    }

    /** The most bytes that the written response may have: 6 MB from Lambda, 1 MB to a load balancer (SEMANTICS section c). */
    int limit() {
        return loadBalancer ? 1024 * 1024 : 6 * 1024 * 1024;
    }
}
