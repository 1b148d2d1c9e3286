package dev.linnet.dev;

import dev.linnet.stack.LocalAddresses;
import dev.linnet.stack.ServiceDescription;
import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;

/** The front, the functions and what stands for AWS: everything that {@code linnet dev} runs. */
final class LocalStack implements AutoCloseable {

    private final Loopback front;
    private final FunctionUrls urls;
    private final LocalAws aws;
    private final Console console;
    private final ScheduledThreadPoolExecutor clock;
    private final Map<String, LocalFunction> functions = new LinkedHashMap<>();
    private final Map<String, List<ServiceDescription.Route>> routes = new ConcurrentHashMap<>();
    private Map<String, DebugPort> debugged = Map.of();
    private boolean closed;

    private LocalStack(Loopback front, LocalAws aws, Console console) {
        this.front = front;
        this.urls = new FunctionUrls(front.port(), console);
        this.aws = aws;
        this.console = console;
        this.clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("clock").factory());
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Takes the port, and starts nothing yet. */
    static LocalStack open(int port, Console console) throws Failure {
        try {
            Loopback front = new Loopback(port, 60_000, "front");
            try {
                return new LocalStack(front, LocalAws.open(console), console);
            } catch (IOException e) {
                front.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Failure(
                    "port " + port + " of " + Loopback.ADDRESS + " cannot be had (" + e.getMessage()
                            + "); end what listens there, or say --port",
                    e);
        }
    }

    /** What stands for AWS. */
    LocalAws aws() {
        return aws;
    }

    /** Takes a port for each Function URL of a template's functions that run here; the template as it is reached here then. */
    Template locate(Template template) throws Failure {
        urls.open(template.functions().stream().filter(ServiceModule::isOne).toList());
        return new LocalAddresses("http://" + front.authority(), "http://" + aws.authority(), urls.origins())
                .in(template);
    }

    /** Lets debuggers attach to these functions, which have no deadlines then. Before {@link #start}. */
    void debug(Map<String, DebugPort> ports) {
        debugged = ports;
        ports.forEach((name, port) -> console.line(
                name, "a debugger attaches at " + Loopback.ADDRESS + ":" + port.port() + "; deadlines are suspended"));
    }

    /** Starts everything; returns when each function has asked for work or failed to. */
    void start(Template template, Build.Built built) throws Failure {
        List<Program> programs = built.programs();
        aws.start();
        programs.forEach(program -> routes.put(program.function().name(), program.routes()));
        Supplier<KnownRoutes> known = () -> KnownRoutes.of(template.apis(), routes);
        List<CompletableFuture<Boolean>> starting = new ArrayList<>();
        for (Program program : programs) {
            TemplateFunction function = program.function();
            LocalFunction local = new LocalFunction(function, launch(program), console, clock);
            synchronized (functions) {
                if (closed) {
                    return;
                }
                functions.put(function.name(), local);
                starting.add(local.start());
            }
            describe(program, known.get());
        }
        built.leftOut().forEach(this::refuse);
        starting.forEach(CompletableFuture::join);
        boolean unused = aws.ready();
        synchronized (functions) {
            if (closed) {
                return;
            }
            Signpost signpost = new Signpost(known, front.authority());
            front.handler(new Front(new Gateway(template.apis(), Map.copyOf(functions), signpost, console)));
            front.start();
            functions.values().forEach(urls::start);
        }
        console.line("ready on http://" + front.authority() + " (Ctrl-C ends it)");
    }

    /** A function that cannot be started before a save mends it. */
    private void refuse(ServiceModule module, String why) {
        LocalFunction local = new LocalFunction(module.function(), null, console, clock);
        local.refuse(why);
        synchronized (functions) {
            functions.put(module.function().name(), local);
        }
    }

    /** The function of a module. */
    LocalFunction function(ServiceModule module) {
        synchronized (functions) {
            return Objects.requireNonNull(functions.get(module.function().name()));
        }
    }

    /** Goes on with another program for a function. */
    void replace(Program program) throws Failure {
        routes.put(program.function().name(), program.routes());
        var unused = function(program.module()).replace(launch(program));
    }

    private LocalFunction.Launch launch(Program program) throws Failure {
        Path home = program.home();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new Failure(home + " cannot be made: " + e.getMessage(), e);
        }
        DebugPort debug = debugged.get(program.function().name());
        List<String> command = new ArrayList<>(program.command());
        if (debug != null) {
            command.add(1, DebugPort.AGENT);
        }
        return new LocalFunction.Launch(
                command,
                api -> {
                    Map<String, String> all = new HashMap<>(ChildEnvironment.of(program, aws.authority(), api));
                    if (debug != null) {
                        all.put("LINNET_TIMEOUT_MARGIN_MS", "off");
                    }
                    return all;
                },
                program.directory(),
                debug);
    }

    private void describe(Program program, KnownRoutes known) {
        String name = program.function().name();
        console.line(name + ": " + program.handler());
        known.of(name).forEach(route -> console.line(route.line(front.authority())));
        String url = urls.authority(program.function());
        if (url != null) {
            program.routes().stream()
                    .map(route ->
                            new KnownRoute(name, route.method(), route.path(), route.handler(), route.parameters()))
                    .forEach(route -> console.line(route.line(url)));
        }
    }

    /** Ends every process at once, and lets none start again. */
    void endFunctions() {
        List<LocalFunction> all;
        synchronized (functions) {
            closed = true;
            all = List.copyOf(functions.values());
        }
        all.forEach(LocalFunction::close);
        aws.endProcesses();
    }

    /** Ends every process and frees the ports. */
    @Override
    public void close() {
        endFunctions();
        front.close();
        urls.close();
        aws.close();
        clock.shutdownNow();
    }
}
