package dev.linnet.contract;

import dev.linnet.testing.TestFront.Call;
import java.util.List;
import java.util.Map;

/**
 * One row of the contract.
 *
 * @param status what the client gets
 * @param headers what the client gets; others may be there
 * @param body what the client gets, as {@link ContractTable#row} says
 * @param bad whether the request is a bad one: see {@link ContractTable#bad}
 */
record ContractCase(String name, Call call, int status, Map<String, String> headers, List<String> body, boolean bad) {

    /** The whole contract: a file an area. */
    static List<ContractCase> table() {
        ContractTable table = new ContractTable();
        PathCases.add(table);
        RouteCases.add(table);
        ParameterCases.add(table);
        BodyCases.add(table);
        BindingCases.add(table);
        FormCases.add(table);
        ReplyCases.add(table);
        MediaCases.add(table);
        CorsCases.add(table);
        FilterCases.add(table);
        ErrorCases.add(table);
        ValidationCases.add(table);
        BadPathCases.add(table);
        BadParameterCases.add(table);
        BadJsonCases.add(table);
        return table.cases();
    }
}
