package dev.linnet.lambda;

import org.jspecify.annotations.Nullable;

/**
 * What {@code /next} gave: a call to answer, once.
 *
 * @param deadline milliseconds since 1970 at which Lambda gives up, or 0 when it did not say
 * @param event the bytes of the event
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NextCall(
        String requestId,
        long deadline,
        @Nullable String functionArn,
        @Nullable String traceId,
        @Nullable String clientContext,
        @Nullable String cognitoIdentity,
        @Nullable String tenantId,
        byte[] event) {}
