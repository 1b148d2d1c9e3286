package dev.linnet.dev;

import dev.linnet.stack.TemplateResource;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * moto with the template's buckets, queues, topics, parameters and secrets in it: fetched from PyPI when first needed, into a
 * virtual environment of its own.
 *
 * @param root the project's folder
 * @param template the template's file, for messages
 * @param finder finds the Python that it runs on
 */
record Moto(Path root, Path template, List<TemplateResource> resources, PythonFinder finder, Console out)
        implements LocalServer.Kind {

    /** The signing names of what it serves here. */
    static final Set<String> SERVICES = Set.of("s3", "secretsmanager", "sns", "sqs", "ssm");

    /** Where in the project it is. */
    static final String FOLDER = "target/linnet/moto";

    private static final HttpClient CLIENT = DynamoDbApi.client();

    /** For a project, on this machine. */
    static Moto of(Path root, Path template, List<TemplateResource> resources, Console console) {
        return new Moto(root, template, resources, new PythonFinder(System.getenv(), Path.of("/")), console);
    }

    @Override
    public String name() {
        return "moto";
    }

    @Override
    public String console() {
        return "moto";
    }

    @Override
    public Path folder() {
        return root.resolve(FOLDER);
    }

    @Override
    public List<String> command() throws Failure {
        Python python = finder.find();
        if (!python.version().runsMoto()) {
            throw new Failure("moto needs Python 3." + PythonVersion.OLDEST_MINOR_OF_MOTO + " or newer, and there is "
                    + python + "; install " + PythonVersion.OF_LAMBDA);
        }
        try {
            Path folder = Files.createDirectories(folder());
            Requirements requirements = Requirements.read(put(folder, "moto-requirements.txt"));
            Path venv = folder.resolve("venv-" + requirements.key(python));
            if (!Files.isExecutable(venv.resolve("bin/python3"))) {
                out.line("fetching moto for the template's buckets, queues, topics, parameters and secrets");
                new Venv(python, System.getenv(), out).make(venv, folder, requirements);
            }
            return List.of(
                    venv.resolve("bin/python3").toString(),
                    "-I",
                    put(folder, "moto-server.py").toString());
        } catch (IOException e) {
            throw new Failure("moto cannot be had in " + folder() + ": " + e, e);
        }
    }

    private static Path put(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        PythonBuild.put(file, PythonBuild.own(name));
        return file;
    }

    /** Nothing of the developer's: it calls nobody, and would find no credentials. */
    @Override
    public Map<String, String> environment() {
        return Map.of("AWS_EC2_METADATA_DISABLED", "true", "S3_IGNORE_SUBDOMAIN_BUCKETNAME", "true");
    }

    @Override
    public void prepare(int port) throws Failure, IOException, InterruptedException {
        new MotoResources(template, new MotoApi(CLIENT, port)).make(resources);
    }

    @Override
    public String lost() {
        return ": what was put into it is lost";
    }
}
