package dev.linnet.stack;

import org.jspecify.annotations.Nullable;

/**
 * {@code domains.json}: services answer at {@code {service}.{region}.{site}.{vertical}.{domain}}.
 *
 * @param domain a domain that Route 53 serves, as {@code example.com}
 * @param hostedZone the id of its hosted zone, or null to look it up by the domain
 * @param certificate the ARN of a certificate for {@code *.{region}.{site}.{vertical}.{domain}}, or null for one that the stack makes
 * @param vertical the vertical's label in the names; its folder's name where the file does not say
 */
public record DomainConfig(
        String domain,
        @Nullable String hostedZone,
        @Nullable String certificate,
        String vertical) {}
