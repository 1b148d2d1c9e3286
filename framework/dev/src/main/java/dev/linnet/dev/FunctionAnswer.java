package dev.linnet.dev;

/**
 * Makes the reply of what came of an invocation.
 *
 * @param function the function's name
 * @param error what the front answers where the function failed
 */
record FunctionAnswer(String function, Reply error, Console console) {

    /**
     * The reply.
     *
     * @param response what the function has to return, for the line that says it did not
     */
    Reply of(Outcome outcome, ApiCall call, RouteMatch match, String response) {
        return switch (outcome) {
            case Outcome.Returned returned -> {
                Reply reply = new ResponseFormat(match, call.header("accept")).reply(returned.payload());
                if (reply == null) {
                    console.line(function, "returned what is not " + response + ": " + returned.excerpt());
                }
                yield reply == null ? error : reply;
            }
            case Outcome.Failed failed -> {
                console.line(function, "function error " + failed.what());
                yield error;
            }
            case Outcome.NotBuilt broken -> GatewayErrors.notBuilt(function, broken.why());
        };
    }
}
