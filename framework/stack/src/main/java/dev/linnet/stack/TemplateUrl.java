package dev.linnet.stack;

import org.jspecify.annotations.Nullable;

/**
 * A function's own URL: {@code FunctionUrlConfig}.
 *
 * @param at where it is
 * @param iam whether a call must be signed, {@code AuthType: AWS_IAM}; else anybody may call
 * @param cors what the URL answers to browsers by itself, or null
 * @param streams whether answers are streamed, {@code InvokeMode: RESPONSE_STREAM}
 */
public record TemplateUrl(
        Position at, boolean iam, @Nullable CorsRules cors, boolean streams) {}
