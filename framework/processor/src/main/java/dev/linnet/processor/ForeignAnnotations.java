package dev.linnet.processor;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Annotations that a hand used to another framework writes: each would do nothing, so each is an error that names ours. */
final class ForeignAnnotations {

    private static final String SPRING_WEB = "org.springframework.web.bind.annotation.";
    private static final String SPRING = "org.springframework.";
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final String MICRONAUT = "io.micronaut.http.annotation.";

    private static final List<String> PREFIXES = List.of(SPRING, JAX_RS, MICRONAUT, "io.quarkus.");
    private static final Set<String> CONTROLLERS = Set.of(
            SPRING_WEB + "RestController",
            SPRING_WEB + "RequestMapping",
            SPRING + "stereotype.Controller",
            JAX_RS + "Path",
            MICRONAUT + "Controller");

    private static final Map<String, String> OURS = Map.ofEntries(
            entry(SPRING_WEB + "RestController", "write @Service(\"name\") on the class"),
            entry(SPRING_WEB + "GetMapping", "write @Get(\"/path\")"),
            entry(SPRING_WEB + "PostMapping", "write @Post(\"/path\")"),
            entry(SPRING_WEB + "PutMapping", "write @Put(\"/path\")"),
            entry(SPRING_WEB + "PatchMapping", "write @Patch(\"/path\")"),
            entry(SPRING_WEB + "DeleteMapping", "write @Delete(\"/path\")"),
            entry(SPRING_WEB + "RequestMapping", "write @Service(path = …) on the class, @Get, @Post, … on methods"),
            entry(SPRING_WEB + "RequestBody", "write @Body, or nothing for a record of a POST, PUT or PATCH"),
            entry(SPRING_WEB + "RequestParam", "write @Query"),
            entry(SPRING_WEB + "PathVariable", "write @Path, or nothing where the parameter has the variable's name"),
            entry(SPRING_WEB + "RequestHeader", "write @Header"),
            entry(SPRING_WEB + "CookieValue", "write @Cookie"),
            entry(SPRING_WEB + "CrossOrigin", "write @Cors on the service"),
            entry(SPRING_WEB + "ResponseStatus", "return Reply or Response, or throw Problem.of(status, …)"),
            entry(SPRING_WEB + "ExceptionHandler", "throw Problem.of(status, …) where the error is known"),
            entry(SPRING + "beans.factory.annotation.Autowired", "write @Inject (jakarta.inject) on the constructor"),
            entry(SPRING + "beans.factory.annotation.Value", "read System.getenv in a module's @Provides method"),
            entry(SPRING + "stereotype.Component", "write @Inject (jakarta.inject) on the constructor"),
            entry(
                    SPRING + "stereotype.Service",
                    "write @Service of dev.linnet for handlers, only @Inject on the constructor for a bean"),
            entry(SPRING + "stereotype.Repository", "write @Inject (jakarta.inject) on the constructor"),
            entry(
                    SPRING + "context.annotation.Configuration",
                    "write @dagger.Module and name it in @Service(modules = …)"),
            entry(SPRING + "context.annotation.Bean", "write @dagger.Provides in a module of @Service(modules = …)"),
            entry(SPRING + "boot.test.mock.mockito.MockBean", "write @Mock (org.mockito) in a @LinnetTest"),
            entry(
                    SPRING + "test.context.bean.override.mockito.MockitoBean",
                    "write @Mock (org.mockito) in a @LinnetTest"),
            entry(SPRING + "boot.test.context.SpringBootTest", "write @LinnetTest(YourService.class)"),
            entry(JAX_RS + "Path", "write @Service(path = …) on the class and the path in @Get, @Post, … on methods"),
            entry(JAX_RS + "GET", "write @Get(\"/path\")"),
            entry(JAX_RS + "POST", "write @Post(\"/path\")"),
            entry(JAX_RS + "PUT", "write @Put(\"/path\")"),
            entry(JAX_RS + "PATCH", "write @Patch(\"/path\")"),
            entry(JAX_RS + "DELETE", "write @Delete(\"/path\")"),
            entry(JAX_RS + "PathParam", "write @Path, or nothing where the parameter has the variable's name"),
            entry(JAX_RS + "QueryParam", "write @Query"),
            entry(JAX_RS + "HeaderParam", "write @Header"),
            entry(JAX_RS + "CookieParam", "write @Cookie"),
            entry(JAX_RS + "DefaultValue", "write @Query(defaultValue = …)"),
            entry(JAX_RS + "Consumes", "take it out: bodies are JSON"),
            entry(JAX_RS + "Produces", "take it out: values are sent as JSON; return Response for anything else"),
            entry(MICRONAUT + "Controller", "write @Service(name = …, path = …)"),
            entry(MICRONAUT + "Get", "import dev.linnet.Get"),
            entry(MICRONAUT + "Post", "import dev.linnet.Post"),
            entry(MICRONAUT + "Body", "import dev.linnet.Body"),
            entry(MICRONAUT + "PathVariable", "write @Path, or nothing where the parameter has the variable's name"),
            entry(MICRONAUT + "QueryValue", "write @Query"),
            entry("io.quarkus.test.junit.QuarkusTest", "write @LinnetTest(YourService.class)"),
            entry("io.quarkus.test.InjectMock", "write @Mock (org.mockito) in a @LinnetTest"));

    private final Diagnostics diagnostics;

    ForeignAnnotations(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Looks at a class that is meant to be served or to test a service, and at the classes within it. */
    void check(Element root) {
        boolean ours = isOurs(root);
        if (ours) {
            look(root);
        }
        for (Element member : root.getEnclosedElements()) {
            if (member instanceof TypeElement) {
                check(member);
            } else if (ours) {
                look(member);
            }
        }
    }

    /** A client interface, or a bean of another framework's part of the program, is not. */
    private static boolean isOurs(Element type) {
        boolean served = Mirrors.has(type, ServiceReader.SERVICE)
                || Mirrors.has(type, TestReader.TEST)
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> !EndpointReader.verbs(method).isEmpty());
        boolean concrete = type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT);
        return served
                || concrete
                        && type.getAnnotationMirrors().stream()
                                .anyMatch(mirror -> CONTROLLERS.contains(jakarta(Mirrors.name(mirror))));
    }

    private void look(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = Mirrors.name(mirror);
            String known = jakarta(name);
            if (PREFIXES.stream().anyMatch(known::startsWith) && !known.startsWith(SPRING + "lang.")) {
                String simple = name.substring(name.lastIndexOf('.') + 1);
                String from = name.substring(0, name.lastIndexOf('.'));
                String fix = OURS.getOrDefault(known, "take it out: Linnet does not read it");
                diagnostics.errorAt(mirror, Diagnostic.FOREIGN_ANNOTATION, element, "@" + simple, from, fix);
            }
        }
        if (element instanceof ExecutableElement method) {
            method.getParameters().forEach(this::look);
        }
    }

    private static String jakarta(String name) {
        return name.startsWith("javax.ws.rs.") ? name.replaceFirst("javax", "jakarta") : name;
    }
}
