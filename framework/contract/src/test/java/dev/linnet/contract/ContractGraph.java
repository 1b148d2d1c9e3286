package dev.linnet.contract;

import dev.linnet.testing.LinnetTest;

/** Has the processor write {@code ContractGraphHarness}, which makes the service's router; holds no test. */
@LinnetTest(EchoService.class)
final class ContractGraph {}
