package dev.linnet.processor;

/**
 * Every mistake that the processor reports. The number is stable: it stands in docs/diagnostics.md and each has a golden.
 * The text says what was found, then what to do; {@code {0}} and so on are filled in.
 */
enum Diagnostic {
    // The service class
    SERVICE_NAME(
            1,
            "the service name '{0}' is not valid",
            "use 1 to 40 lower-case letters, digits and single inner hyphens, beginning with a letter: @Service(\"{1}\")"),
    SERVICE_PATH(
            2,
            "the base path '{0}' is not valid",
            "begin with '/', do not end with it, and use literal segments: @Service(path = \"/{1}\")"),
    SERVICE_WITHOUT_HANDLER(
            3,
            "@Service class {0} has no handler",
            "annotate a method with @Get, @Post, …; for a bean write only @Inject on its constructor"),
    SERVICE_CLASS(
            4,
            "@Service {0} is {1}",
            "make it a concrete, non-generic class that is top-level or static nested and not private"),
    SERVICE_CONSTRUCTOR(
            5,
            "{0} has {1}",
            "give it one constructor that is not private and throws no checked exception, and write @Inject (jakarta.inject) on it"),
    SERVICE_PACKAGES(
            6,
            "service '{0}' has classes in two packages: {1} and {2}",
            "move them to one package: the classes of a service are one function"),
    SERVICE_CORS(7, "@Cors: {0}", "{1}"),
    NAME_CLASH(
            8,
            "the class {0} has the name of a class that Linnet writes for service '{1}'",
            "rename the class or the service"),
    HANDLER_OUTSIDE(9, "@{0} on {1}, whose class has no @Service", "write @Service(\"name\") on the class"),

    PART_MISSING(
            10,
            "{0} of service '{1}' was compiled without Linnet, or by another version of it",
            "rebuild the module from clean"),
    NOT_ACCESSIBLE(11, "{0} is {1}: the classes that Linnet writes in package {2} cannot use it", "make it {3}"),
    SERVICE_TWO_NAMES(12, "@Service has two names: value = \"{0}\" and name = \"{1}\"", "keep one of them"),

    // What a service uses
    USES_NAME(13, "@Uses: '{0}' is no name of {1}", "write {2}"),
    USES_NO_ACTION(14, "@Uses: nothing is done with {0}", "name what the code calls, such as actions = {1}"),
    USES_SELF(15, "@Uses: '{0}' is the service itself", "take it out: a function that invokes itself is a loop"),
    USES_TWICE(16, "@Uses: {0} is there twice", "keep one"),
    USES_KEY(17, "@Uses: the table {0} {1}", "{2}"),
    USES_KEYS_DIFFER(
            18,
            "@Uses: the classes of service '{0}' give the table {1} different keys: {2}; and {3}",
            "a table has one: write it alike, or in one class only"),
    USES_NOWHERE(19, "@Uses: {0} has no @Service", "write it on the @Service class that does it"),

    // Routes and handlers
    ROUTE(20, "the route '{0}' is not valid: {1}", "write \"/literal/{variable}\", a greedy \"/{rest+}\" last"),
    ROUTE_TWICE(
            21,
            "{0} {1} is served by {2} already",
            "change one route; variables match alike whatever their names. Two media types of one thing are one handler: @Produces({\"…\", \"…\"}) and request.preferred(…)"),
    VARIABLE_UNUSED(
            22,
            "the route's variable {{0}} is no parameter of {1}",
            "add the parameter 'String {0}', or take the variable out of the route"),
    VARIABLE_UNKNOWN(
            23,
            "@Path(\"{0}\"), but the route {1} has no variable {{0}}",
            "name one of the route's variables, or use @Query"),
    HANDLER_FORM(
            24,
            "the handler {0} is {1}",
            "make it an instance method that is not private, generic, abstract, static or varargs"),
    HANDLER_TWO_METHODS(25, "{0} has {1}", "one HTTP method annotation a handler; let two methods call a third"),
    TRAINING(26, "@Training: {0}", "{1}"),
    ROUTE_UNREACHABLE(
            27,
            "{0} {1} is never reached: {2} serve every path that it would take",
            "take it out, or one of the others"),
    SERVICE_PATH_TWICE(
            28,
            "the services '{0}' and '{1}' have the same base path {2}",
            "give one of them another: @Service(name = \"{0}\", path = \"/…\")"),
    ROUTE_OF_OTHER(
            29,
            "{0} {1} is never reached: {2} and what is below it are of the service '{3}'",
            "move the handler there, or give it a path that does not begin with {2}"),

    // Parameters
    PARAMETER_UNCLEAR(
            40,
            "it is not clear where the parameter '{0}' comes from",
            "annotate it with @Query, @Header, @Cookie, @Form, @Part or @Body, or name it like a variable of the route to take it from the path"),
    PARAMETER_TYPE(
            41,
            "a {0} parameter cannot be of type {1}",
            "use String, a number, boolean, an enum, UUID, a java.time type, a type with 'static X of(String)'{2}"),
    PARAMETER_TWO_SOURCES(42, "the parameter '{0}' has {1}", "keep one of them"),
    BODY_TWICE(
            43,
            "'{0}' and '{1}' would both be the body",
            "a request has one body: put both into one record, or annotate one with @Query"),
    BODY_METHOD(44, "a {0} request has no body to bind '{1}' to", "use @Query for it, or @Post, @Put or @Patch"),
    DEFAULT_VALUE(45, "the default value '{0}' of '{1}' is not {2}", "write a value of the parameter's type"),
    DEFAULT_OPTIONAL(46, "'{0}' has a default value and is {1}: it can never be empty", "drop the one or the other"),
    PARAMETER_RESERVED(47, "the parameter type {0} is not built yet", "take Request and read what you need from it"),
    PARAMETER_RECORD(49, "the record {0} cannot be read from parameters: {1}", "{2}"),
    CONSUMES(50, "@Consumes: {0}", "{1}"),
    PART_TYPE(
            51,
            "a part of a form cannot be of type {0}",
            "use Upload, Optional<Upload>, List<Upload> or Upload[]; for the text of a field or a record of fields and parts, @Form"),

    // Results
    RESULT_FUTURE(
            60,
            "{0} returns {1}; a Lambda function handles one request at a time",
            "return the value itself (call join() before you return)"),
    RESULT_TYPE(61, "{0} returns {1}", "{2}"),
    RESULT_PRODUCES(62, "@Produces on {0}: {1}", "{2}"),
    RESULT_CACHE(63, "@CacheControl on {0}: {1}", "{2}"),

    // Dependencies
    BINDING_MISSING(70, "nothing provides {0}, which {1} asks for", "{2}"),
    MODULE(71, "{0} in @Service(modules) is not a Dagger module", "annotate it with @dagger.Module, or take it out"),
    BINDING_CYCLE(72, "{0} needs itself: {1}", "break the cycle with jakarta.inject.Provider"),

    // Tests
    TEST_SERVICE(80, "@LinnetTest({0}.class), but {0} is not a @Service", "name the class of a service"),
    MOCK_UNUSED(
            81,
            "nothing in service '{0}' asks for the mock of {1}",
            "remove the field, or mock a type that the service injects"),
    TEST_PACKAGE(
            82,
            "the test {0} is in package {1}, its service in {2}",
            "move the test to the service's package: the generated classes are package-private"),

    MOCK_PRIVATE(
            83, "the mock '{0}' is private", "drop 'private': the class that Linnet writes beside the test reads it"),

    // Other frameworks
    FOREIGN_ANNOTATION(90, "{0} of {1} does nothing here", "{2}"),

    // Filters
    FILTER_FORM(
            100,
            "the {0} method {1} is {2}",
            "make it an instance method that is not private, generic, abstract, static or varargs"),
    FILTER_TWO_ROLES(101, "{0} has {1}", "keep one of them: a method is called at one time"),
    FILTER_SIGNATURE(102, "{0} {1} {2}", "{3}"),
    FILTER_CLASS(
            103,
            "@Filters names {0}, which {1}",
            "name a concrete class with a @Before, @Around, @After or @ExceptionMapper method and one constructor to inject"),
    FILTER_UNNAMED(
            104,
            "@{0} on {1}: the class is no @Service, and no @Filters in its package names it",
            "write @Filters({2}.class) on a service class or a handler; make the class public where other packages name it"),
    ATTRIBUTE_TYPE(
            105, "the attribute '{0}' is of type {1}, {2}", "use a class of your own: a request has one value of each"),
    ATTRIBUTE_MISSING(
            106,
            "'{0}' asks for an attribute {1}, which {2}",
            "return it from a @Before method, or make the parameter @Nullable or Optional"),
    FILTERS_NOWHERE(
            107,
            "@Filters does nothing here: {0}",
            "write it on a @Service class, a handler, or an annotation of yours"),

    // Errors
    PROBLEM_TYPE_VALUES(110, "@ProblemType on {0} has {1}", "{2}"),
    MAPPER_SIGNATURE(
            111,
            "the @ExceptionMapper {0} {1}",
            "take one exception, and Request if need be, and return a Problem or a Response"),
    MAPPER_TWICE(112, "{0} has two mappers: {1} and {2}", "keep one of them"),
    EXCEPTION_UNMAPPED(
            113,
            "{0} throws {1}, which nothing answers: a 500",
            "write @ProblemType(status = …) on it, or an @ExceptionMapper for it"),

    // JSON
    JSON_TYPE(200, "no JSON codec can be written for {0}: it is {1}", "{2}"),
    JSON_NOT_SEALED(
            201,
            "{0} is {1} that is not sealed: which classes its JSON may become is not known",
            "make it sealed and its implementations records, or declare the record itself"),
    JSON_INACCESSIBLE(
            202,
            "{0} cannot be seen from package {1}, where its JSON codec is written",
            "make it public, or package-private in that package"),
    JSON_CODEC_TWICE(
            203,
            "{0} and {1} would both have the JSON codec {2}",
            "rename one of them, or annotate one with @Json: its codec is then written beside it"),
    JSON_ANNOTATION(
            204,
            "@{0} on {1} is not generated yet",
            "take it off, or annotate {2} with @Json(databind = true) and add linnet-databind"),
    JSON_CLASS_ID(
            205,
            "@JsonTypeInfo(use = {0}) on {1} lets a caller name the class that is created",
            "use JsonTypeInfo.Id.NAME; the names are those of @JsonSubTypes or @JsonTypeName"),
    JSON_TYPE_INFO(206, "@JsonTypeInfo({0}) on {1} is not generated", "{2}"),
    JSON_SUBTYPE(207, "{0} cannot be told apart as a part of {1}: {2}", "{3}"),
    JSON_PROPERTY_TWICE(208, "two properties of {0} are called \"{1}\" in JSON", "rename one with @JsonProperty"),
    JSON_UNREADABLE(209, "{0} cannot be read from JSON: {1}", "{2}"),
    JSON_CREATOR(210, "the @JsonCreator or @JsonValue of {0} does not fit: {1}", "{2}"),
    JSON_FORMAT(211, "@JsonFormat({0}) does nothing for {1} of type {2}", "{3}"),
    JSON_INCLUDE(
            212,
            "@JsonInclude({0}) on {1} is not generated",
            "use ALWAYS, NON_NULL, NON_ABSENT or NON_EMPTY, and no content"),
    JSON_MAP_KEY(213, "a map with keys of type {0} has no JSON form", "use String, a number, an enum or UUID as key"),
    JSON_GROWS(214, "{0} contains itself with ever longer type arguments", "give the inner one fixed type arguments"),
    JSON_DATABIND_MISSING(
            216,
            "{0} has @Json(databind = true), but linnet-databind is not on the class path",
            "add the dependency dev.linnet:linnet-databind, or take databind = true off"),
    JSON_DATABIND_GENERIC(
            217,
            "{0} has @Json(databind = true) and type parameters",
            "declare a class without type parameters that extends it"),
    JSON_SHARED_MISSING(
            218,
            "{0} has @Json, but there is no {1} beside it",
            "compile its module with linnet-processor on the processor path, or take @Json off"),
    JSON_SHARED_GENERIC(
            219,
            "{0} has @Json and type parameters: it has a codec for each use, in the package that uses it",
            "take @Json off"),
    JSON_NAME_CLASH(220, "the class {0} has the name of the JSON codec that is written for {1}", "rename it"),
    JSON_NAMING(
            221,
            "@JsonNaming({0}) on {1}: what it makes of names is not known when the service compiles",
            "use a strategy of PropertyNamingStrategies, or name the properties with @JsonProperty"),
    JSON_UNWRAPPED(222, "@JsonUnwrapped on {0}: {1}", "{2}"),

    // Validation
    CONSTRAINT_TYPE(240, "@{0} on {1} cannot check {2}", "{3}"),
    CONSTRAINT_VALUE(241, "@{0}: {1}", "write values that something can meet"),
    CONSTRAINT_GROUPS(
            242,
            "@{0} on {1} is for a group: a request is checked once, with all constraints",
            "take the groups out; for another set of checks declare another record"),
    CONSTRAINT_VALIDATOR(243, "@{0} has no validator that can check it: {1}", "{2}"),
    CONSTRAINT_MESSAGE(
            244,
            "the message \"{0}\" of @{1} cannot be filled: {2}",
            "name an attribute or a key of ValidationMessages.properties, or write \\\\ before the brace or the $"),
    VALID_MISSING(
            245,
            "nothing checks the constraints of {0} in {1}",
            "write @Valid before it, for the elements of a container inside: List<@Valid {0}>"),
    CONSTRAINT_UNREAD(246, "@{0} on {1} is never checked: {2}", "{3}"),
    CONSTRAINT_FOREIGN(247, "@{0} on {1} is one of javax.validation", "import it from jakarta.validation");

    private final int number;
    private final String found;
    private final String fix;

    Diagnostic(int number, String found, String fix) {
        this.number = number;
        this.found = found;
        this.fix = fix;
    }

    /** {@code LNT} and three digits. */
    String id() {
        return "LNT%03d".formatted(number);
    }

    /** What was found, with its id, and what to do. */
    String message(Object... arguments) {
        return id() + ": " + format(found, arguments) + "\n  fix: " + format(fix, arguments);
    }

    /** The row in the docs' catalogue. */
    String row() {
        Object[] dots = {"…", "…", "…", "…"};
        return "| " + id() + " | " + format(found, dots).replace("|", "\\|") + " | "
                + format(fix, dots).replace("|", "\\|") + " |\n";
    }

    private static String format(String pattern, Object... arguments) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean slot = c == '{' && i + 2 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
            if (slot) {
                out.append(arguments[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
