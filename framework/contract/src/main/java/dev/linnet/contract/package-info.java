/**
 * The contract of HTTP: a table of requests with what a handler sees and what the client gets, the same on every way a request
 * can take, and the service that the table calls. Not shipped. Depends on {@code testing}, {@code lambda} and core, is compiled
 * by the processor, and is used by tests only. Read {@link dev.linnet.contract.HttpContract} first.
 *
 * <p>To add to it: a row where it belongs, in the {@code …Cases} of its area, as {@link dev.linnet.contract.ContractTable#row}
 * or, for a request that is refused, {@link dev.linnet.contract.ContractTable#bad}; a handler in the {@code …Service} of the
 * area, all of them {@code @Service(name = "contract", path = "/area")}. A new area is a {@code XService}, a {@code XCases} and
 * a line in {@link dev.linnet.contract.ContractCase#table}. Rows run on every way; one that a front makes impossible stands in
 * {@link dev.linnet.contract.Skip} with the rule that says so.
 */
@NullMarked
package dev.linnet.contract;

import org.jspecify.annotations.NullMarked;
